#!/bin/bash
# What each command does when all is well, and what is told on which stream.
# shellcheck disable=SC1111
# shellcheck source-path=SCRIPTDIR source=support/checks.bash
source "$(dirname "${BASH_SOURCE[0]}")/support/checks.bash"

# The command line itself.
for arguments in "" "bok" "book" "book creat" "book create" "book create x.bahi" \
    "book create x.bahi --rules r --privacy secret" "verify" "verify x --nosuch" "report passbook x" \
    "report trial-balance x --member M01" "report passbook x --member M01 --loan 1" \
    "report cash-book x --account 1010" "report cash-book x --from 2006-02-30" \
    "report cash-book x --format pdf" "reverse x one --reason r" "reverse x 0 --reason r" \
    "reverse x -1 --reason r" "meeting post x" "meeting sheet x"; do
    # shellcheck disable=SC2086 # words on purpose
    run 2 $arguments
    equal "$(wc -l <err)" 1
    says err "--help"
    equal "$(cat out)" ""
done
run 2
says err "book, rules, correct, member"
for strange in bok --frob; do
    run 2 $strange
    says err "“$strange” is not understood; one of these commands is needed: book, rules, correct, member"
done
run 2 book creat
says err "“creat” is not understood"
for option in --code --mark; do
    run 2 verify x "$option" ""
    says err "$option: nothing is written behind it"
done
run 2 report cash-book x --from 2006-04-01 --to 2006-03-31
says err "2006-04-01 is after 2006-03-31, where the report ends"
run 2 report passbook x --member M01 --from 2006-04-01 --as-of 2006-03-31
run 3 report cash-book x --from 2006-04-01 --to 2006-04-01
run 2 report trial-balance x --member M01
says err "the trial-balance does not use it"

# A new book: first only tried.
sed 's/"Sanaswadi"/"Jyoti"/' "$BAHI_SOURCE/docs/examples/sanaswadi/rules.json" >rules.json
run 0 book create jyoti.bahi --rules rules.json --dry-run
says out "jyoti.bahi would be made"
says err "nothing was written"
[ ! -e jyoti.bahi ] || complain "a dry run made a book"
equal "$(find "$work/home" 2>&- | wc -l)" 0
refused 1 "--privacy" "Only open books" book create jyoti.bahi --rules rules.json --privacy private
run 0 book create jyoti.bahi --rules rules.json
grep -qE '^book id [0-9a-f]{32}$' out || complain "no book id"
grep -qE '^minute-book code ([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}$' out || complain "no code"
equal "$(cat err)" ""
refused 1 jyoti.bahi "is there already" book create jyoti.bahi --rules rules.json

# Members, who go in and come out in the same form.
printf 'code,name,joined_on\nM01,Asha,2006-03-01\n,"Bina ""Didi""",2006-03-01\n' >members.csv
run 0 member import jyoti.bahi members.csv --dry-run
says out '"M01","Asha",2006-03-01'
run 0 member import jyoti.bahi members.csv
equal "$(head -1 out)" "code,name,joined_on"
equal "$(grep -cE '^"[0-9A-Z]{8}","Bina ""Didi""",2006-03-01$' out)" 1
bina=$(sed -n '3s/^"\([^"]*\)".*/\1/p' out)

# Meetings: tried, posted, posted again.
sheet 2006-03-01,saving,M01,,25,, "2006-03-01,saving,$bina,,25,," >march.csv
run 0 meeting post jyoti.bahi march.csv --dry-run
equal "$(cat out)" "2006-03-01 meeting 1 would be posted"
[ ! -e "$XDG_DATA_HOME/bahi/backups" ] || complain "a dry run made a backup"

# What is only tried leaves the home folder as it was, with this computer's key and without one.
home_now() { find "$work/home" -printf '%p %s %T@\n' 2>&- | sort; }
printf 'code,date,account,amount,instalment,text\n,2006-03-01,1010,5,,\n,2006-03-01,3030,5,,\n' >cutoff.csv
for place in "$work/home" "$work/elsewhere"; do
    export XDG_DATA_HOME=$place/data XDG_STATE_HOME=$place/state
    before=$(home_now)
    bahi meeting post jyoti.bahi march.csv --dry-run >/dev/null 2>&1 || true
    bahi cutoff post jyoti.bahi cutoff.csv --dry-run >/dev/null 2>&1 || true
    bahi member import jyoti.bahi members.csv --dry-run >/dev/null 2>&1 || true
    run 0 book take-over jyoti.bahi --reason try --dry-run
    run 0 book create other.bahi --rules rules.json --dry-run
    run 0 practice create other.bahi --dry-run
    equal "$(home_now)" "$before"
    [ ! -e "$work/elsewhere" ] || complain "a dry run made a home"
done
export XDG_DATA_HOME=$work/home/data XDG_STATE_HOME=$work/home/state
run 0 meeting post jyoti.bahi march.csv
equal "$(head -1 out)" "2006-03-01 meeting 1 posted"
code=$(sed -n 's/^minute-book code //p' out)
equal "${#code}" 24
equal "$(cat err)" ""
before=$(print_of jyoti.bahi)
run 0 meeting post jyoti.bahi march.csv
says out "already saved"
says out "$code"
equal "$(print_of jyoti.bahi)" "$before"
equal "$(find "$XDG_DATA_HOME/bahi/backups" -name '*.bahi' | wc -l)" 1
sheet 2199-01-01,saving,M01,,25,, >later.csv
run 0 meeting post jyoti.bahi later.csv --dry-run
says err "2199-01-01 is after today"

# A backup that cannot be made is told, and the meeting is posted all the same.
sheet 2006-04-01,saving,M01,,25,, >april.csv
mv "$XDG_DATA_HOME/bahi/backups" saved-backups
: >"$XDG_DATA_HOME/bahi/backups"
run 0 meeting post jyoti.bahi april.csv
says out "2006-04-01 meeting 2 posted"
says err "The meeting is saved, but not its backup"
rm "$XDG_DATA_HOME/bahi/backups"

# Reports: data on stdout, the rest on stderr; a file is new, and whole.
run 0 report passbook jyoti.bahi --member m01
says out "Asha"
says err "not yet verified on this computer: run bahi verify jyoti.bahi"
run 0 verify jyoti.bahi
says out "verified: "
says out "minute-book code"
run 0 report trial-balance jyoti.bahi
says err "fully verified to record"
run 0 report cash-book jyoti.bahi --from 2006-03-01 --to 2006-03-31 --format csv -o cash.csv
equal "$(cat out err)" ""
grep -q '^2006-03-01,' cash.csv || complain "an empty cash book"
run 0 report cash-book jyoti.bahi --format csv -o -
says out "2006-03-01,"
[ ! -e ./- ] || complain "a file of the name -"
refused 1 cash.csv "is there already" report cash-book jyoti.bahi -o cash.csv
refused 1 none/cash.csv "its folder is not there" report cash-book jyoti.bahi -o none/cash.csv
run 0 meeting sheet jyoti.bahi --date 2006-03-01 --format json
says out '"2006-03-01"'
refused 1 2006-03-02 "no meeting on" meeting sheet jyoti.bahi --date 2006-03-02
refused 1 M09 "no member M09" report passbook jyoti.bahi --member M09
for report in receipts-and-payments income-and-expenditure balance-sheet general-ledger bank-book \
    vouchers fund-statement enterprise-result asset-register; do
    run 0 report $report jyoti.bahi
    says out "Jyoti"
    says out "Proof: "
    run 0 report $report jyoti.bahi --format csv
    run 0 report $report jyoti.bahi --format json --as-of 2006-03-31
    says out '"currency": "INR"'
done
run 0 report general-ledger jyoti.bahi --account 2010
says out "2010  Members' regular savings"
refused 1 2011 "no account" report general-ledger jyoti.bahi --account 2011
run 0 report bank-book jyoti.bahi --account 1110
refused 1 POST "no bank account “POST”" report bank-book jyoti.bahi --account POST
run 0 book info jyoti.bahi --json
says out '"members":2,"meetings":2,'
says out '"cash":"75.00"}'
run 0 book info jyoti.bahi
says out "75.00"

# Codes copied on paper, as people copy them.
run 0 verify jyoti.bahi --code "$(tr 'A-Z0' 'a-zo' <<<"$code")"
says out "belongs to this book"
run 1 verify jyoti.bahi --code 0000-0000-0000-0000-0000
says out "does not belong"
run 0 report passbook jyoti.bahi --member M01 --format json
mark=$(/usr/bin/python3 -c 'import json; print([r["mark"] for r in json.load(open("out"))["rows"]][0])')
run 0 verify jyoti.bahi --mark "$mark" --json
equal "$(wc -l <out)" 1
says err "belongs to this book"
run 1 verify jyoti.bahi --mark 0000-0000-0000-0000 --json

# A proof, and one that was tampered with.
run 0 proof line jyoti.bahi --member M01 --meeting 2006-03-01 -o proof.json
run 0 proof line jyoti.bahi --member M01 --meeting 2006-03-01 -o -
equal "$(cat out)" "$(cat proof.json)"
run 0 proof check proof.json
says out "M01"
says out "2006-03-01"
says out "2500 minor units"
says out "minute-book code"
says out "sound"
if grep -q "$bina" proof.json; then complain "the proof shows another woman"; fi
sed 's/"number": 2/"number": 3/; s/"bytes": "A/"bytes": "B/' proof.json >bad.json
refused 1 bad.json "does not hold" proof check bad.json
refused 1 none.json "no such file" proof check none.json
refused 1 "$bina" "neither brought nor took" proof line jyoti.bahi --member "$bina" --meeting 2006-04-01
