# What the tests of the command line share: a folder and a home of their own, and ways to expect.
# shellcheck shell=bash disable=SC1111
# Sourced first; ends the test with the number of failures when it ends.

set -euo pipefail
: "${BAHI_PROGRAM:?}" "${BAHI_SOURCE:?}"

# In memory where that is possible: what survives a power cut is tested elsewhere.
memory=/dev/shm
if [ ! -w $memory ] || [ "$(df --output=avail $memory | tail -1)" -lt 32768 ]; then memory=; fi
work=$(mktemp -d ${memory:+-p $memory})
export XDG_DATA_HOME=$work/home/data XDG_STATE_HOME=$work/home/state
export LC_ALL=C.UTF-8 TZ=Asia/Kolkata
failures=0
at_end=()

finish() {
    local code=$? command
    for command in ${at_end[@]+"${at_end[@]}"}; do eval "$command" || true; done
    rm -rf "$work"
    if [ "$code" -ne 0 ]; then
        echo "the test itself broke off" >&2
    elif [ "$failures" -ne 0 ]; then
        echo "$failures expectations not met" >&2
        exit 1
    fi
}
trap finish EXIT
cd "$work"

complain() {
    printf 'line %s: %s\n' "${BASH_LINENO[1]}" "$*" >&2
    failures=$((failures + 1))
}

bahi() { "$BAHI_PROGRAM" "$@"; }

# run CODE ARGUMENT...: bahi ends with CODE; stdout and stderr are in the files out and err.
run() {
    local wanted=$1 code=0
    shift
    bahi "$@" >out 2>err || code=$?
    [ "$code" -eq "$wanted" ] && return
    complain "bahi $*: exit $code instead of $wanted"
    sed 's/^/    /' out err >&2
}

# says FILE TEXT: it stands in that file.
says() {
    grep -qF -- "$2" "$1" && return
    complain "$1 does not say: $2"
    sed 's/^/    /' "$1" >&2
}

# refused CODE FILE TEXT ARGUMENT...: one line on stderr, which names FILE and says TEXT.
refused() {
    local code=$1 file=$2 text=$3
    shift 3
    run "$code" "$@"
    if [ "$(wc -l <err)" -ne 1 ]; then
        complain "bahi $*: not one line on stderr"
        sed 's/^/    /' err >&2
    fi
    says err "$file"
    says err "$text"
    if grep -qiE 'error|invalid|failed|please|exception|sqlite_|terminate' err; then
        complain "bahi $*: not our tone"
        sed 's/^/    /' err >&2
    fi
}

print_of() { sha256sum <"$1"; }

equal() {
    [ "$1" = "$2" ] || complain "“$1” is not “$2”"
}

header=date,kind,member,head,amount,ref,text
# sheet ROW...: the CSV of a meeting.
sheet() { printf '%s\n' "$header" "$@"; }

# A small book: three women with codes, one meeting. Made once, copied where one is needed.
make_book() {
    sed 's/"Sanaswadi"/"Jyoti"/' "$BAHI_SOURCE/docs/examples/sanaswadi/rules.json" >rules.json
    printf 'code,name,joined_on\nM01,Asha,2006-03-01\nM02,Bina,2006-03-01\nM03,,2006-03-01\n' \
        >members.csv
    sheet 2006-03-01,attendance,M01,present,,, 2006-03-01,saving,M01,,25,, \
        2006-03-01,saving,M02,,25,, >march.csv
    bahi book create "$1" --rules rules.json >/dev/null
    bahi member import "$1" members.csv >/dev/null 2>&1
    bahi meeting post "$1" march.csv >/dev/null
}
