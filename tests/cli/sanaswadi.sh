#!/bin/bash
# The example of Sanaswadi is entered from nothing and equals the printed passbook.
# shellcheck disable=SC1111
# shellcheck source-path=SCRIPTDIR source=support/checks.bash
source "$(dirname "${BASH_SOURCE[0]}")/support/checks.bash"

export BAHI=$BAHI_PROGRAM BAHI_EXAMPLES=$work
example=$BAHI_SOURCE/docs/examples/sanaswadi
if ! "$example/run.sh" >said 2>&1; then
    complain "the example does not run"
    cat said >&2
fi
says said "passbook equals the printed answer in every cell (96 cells)"
says said "Trial balance as of 2007-02-01"
says said "fully verified to record"
says said "minute-book code"
grep -qE '^verified: [0-9]+ records, ' said || complain "not verified"

book=$work/sanaswadi.bahi
before=$(print_of "$book")
run 0 meeting post "$book" "$example"/meeting-*.csv
equal "$(grep -c 'already saved' out)" 12
equal "$(print_of "$book")" "$before"

run 0 verify "$book" --json
says out '{"ok":true,"records":'
says out '"first_bad":null}'
equal "$(wc -l <out)" 1

# After an acknowledged meeting there is a backup, and only one: nothing was posted since.
equal "$(find "$XDG_DATA_HOME/bahi/backups" -name '*.bahi' | wc -l)" 1

# The judge can say no: one figure of the booklet changed, one row left out.
mkdir -p tree/docs/examples
cp -R "$example" tree/docs/examples/
sed -i 's/^2006-09,25,175,,100,400,10,/2006-09,25,175,,100,400,11,/' \
    tree/docs/examples/sanaswadi/expected-passbook.csv
if tree/docs/examples/sanaswadi/run.sh >said 2>&1; then complain "a wrong figure is not seen"; fi
says said "2006-09, interest: printed 11, ours 10.00"
sed -i '$d' tree/docs/examples/sanaswadi/expected-passbook.csv
if tree/docs/examples/sanaswadi/run.sh >said 2>&1; then complain "a lost row is not seen"; fi
says said "12 rows printed, 13 ours"
