#!/bin/bash
# Every command and every option that --help names is in the manual and in the completion, and the
# completion names no others.
# shellcheck disable=SC1111

# Hundreds of short runs; the other tests look for leaks.
export ASAN_OPTIONS=${ASAN_OPTIONS:-detect_leaks=0}
# shellcheck source-path=SCRIPTDIR source=support/checks.bash
source "$(dirname "${BASH_SOURCE[0]}")/support/checks.bash"

sed 's/\\-/-/g; s/\\f[BIR]//g' "$BAHI_SOURCE/docs/man/bahi.1" >manual
# shellcheck source=../../packaging/bash-completion/bahi
source "$BAHI_SOURCE/packaging/bash-completion/bahi"

# offered WORD...: what the completion offers behind these words.
offered() {
    COMP_WORDS=(bahi "$@")
    COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
    compopt() { :; }
    _bahi
    printf '%s\n' ${COMPREPLY[@]+"${COMPREPLY[@]}"}
}
commands_in() { sed -n '/^Commands:/,/^$/s/^  \([a-z][a-z-]*\) .*/\1/p' "$1" | sort; }
options_in() { sed -n '/^Options:/,/^$/p' "$1" | grep -oE '^  -[^ ]*' | tr -d ' ' | tr , '\n' | sort; }

seen=0
# look WORD...: the help of this command, and of all below it.
look() {
    local help=help-$seen word
    seen=$((seen + 1))
    bahi "$@" --help >"$help"
    says "$help" "Usage: bahi${*:+ $*}"
    says "$help" "--help"
    if [ $# -gt 0 ]; then says "$help" "Examples:"; says "$help" "  bahi $*"; fi
    if ! awk 'length > 100 { exit 1 }' "$help"; then complain "the help of “$*” is too wide"; fi

    equal "$(offered "$@" - | sort)" "$(options_in "$help")"
    for word in $(options_in "$help"); do says manual "$word"; done

    local commands
    commands=$(commands_in "$help")
    if [ -z "$commands" ]; then
        says manual ".B bahi $*"
        says manual "bahi $* "
        return
    fi
    equal "$(offered "$@" "" | grep -v '^-' | sort)" "$commands"
    for word in $commands; do look "$@" "$word"; done
}
look
[ "$seen" -gt 20 ] || complain "only $seen commands were found"

# The help shows a row of every kind, and rules: taken out of it, they can be posted.
bahi book create --help | sed -n '/^  {$/,/^  }$/p' >small.json
run 0 book create help.bahi --rules small.json
printf 'code,name,joined_on\nM01,Asha,\nM02,Bina,\nM03,,\n' >women.csv
run 0 member import help.bahi women.csv
sheet 2006-08-01,saving,M01,,5000,, 2006-08-01,saving,M03,,25,, 2006-08-01,resolution,,,,3,loans \
    2006-08-01,loan,M01,,1000,3, 2006-08-01,loan,M02,,1000,3, >august.csv
terms='{""instalments"":10,""interest"":{""rate"":""24""},""fees"":[{""amount"":""5""}]}'
echo "2006-08-01,terms,M01,,,3,\"$terms\"" >>august.csv
run 0 meeting post help.bahi august.csv
bahi meeting post --help | sed -n 's/^  \(2006-09-01,.*\)/\1/p' | sed 's/   .*//' >rows
{ echo "$header"; cat rows; } >september.csv
run 0 meeting post help.bahi september.csv
kinds=$(sed -n '/^| kind |/,/^$/s/^| `\([a-z]*\)` |.*/\1/p' "$BAHI_SOURCE/docs/user-guide/files.md" | sort)
equal "$(cut -d, -f2 rows | sort)" "$kinds"
for word in $kinds; do says manual "$word"; done

# Every report of the help is in the manual and in the completion, and no others are.
bahi report --help | sed -n '/^Reports:/,/^$/s/^  \([a-z-]*\)  .*/\1/p' >reports
[ "$(wc -l <reports)" -ge 4 ] || complain "the help lists too few reports"
for word in $(cat reports); do says manual ".B $word"; done
equal "$(offered report "" | sort)" "$(sort reports)"
equal "$(offered report passbook book.bahi --format "" | paste -sd,)" text,csv,json
: >one.bahi
says <(offered verify "") one.bahi
make_book jyoti.bahi
refused 1 "“nothing”" "$(head -5 reports | paste -sd, | sed 's/,/, /g')" report nothing jyoti.bahi

run 0 --version
equal "$(cat out)" "bahi $(sed -n 's/^project(bahi VERSION \([0-9.]*\).*/\1/p' "$BAHI_SOURCE/CMakeLists.txt")"
says manual "Bahi $(sed 's/bahi //' out)"
