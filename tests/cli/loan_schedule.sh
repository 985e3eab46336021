#!/bin/bash
# What a loan asks for on its terms, and how it stands after what happened, without a book.
# shellcheck disable=SC1111
# shellcheck source-path=SCRIPTDIR source=support/checks.bash
source "$(dirname "${BASH_SOURCE[0]}")/support/checks.bash"

loans=$BAHI_SOURCE/docs/examples/loans
cp "$loans/vo-loan.json" terms.json
cp "$loans/vo-loan-events.json" events.json

# terms SED: terms.json with a change, as changed.json.
terms() { sed "$1" terms.json >changed.json; }

# --- The schedule, for people and for machines.
run 0 loan schedule terms.json
says out "Proof: principal of all instalments 60,000.00 = owed 60,000.00"
says out "Fees when the loan is paid out 600.00"
says out "2024-07-01" # 30 June is a Sunday
says out "2024-07-31" # and shifts nothing that comes after it
run 0 loan schedule terms.json --format csv -o schedule.csv
equal "$(wc -l <schedule.csv)" 13
refused 1 schedule.csv "already" loan schedule terms.json --format csv -o schedule.csv
run 0 loan schedule terms.json --format json
says out '"principal": "60000.00"'

# --- Its life.
run 0 loan schedule terms.json --events events.json
says out "as it stands on 2024-07-31"
says out "What happened"
says out "prepayment"
says out "Principal brought beside the instalments 10,010.00"
run 0 loan schedule terms.json --events events.json --as-of 2024-03-31 --format json
says out '"as_of": "2024-03-31"'
refused 2 --as-of "--events" loan schedule terms.json --as-of 2024-03-31

# --- What makes no sense is refused with its place, or its reason.
terms 's/"9"/"nine"/'
refused 1 changed.json "interest.rate" loan schedule changed.json
terms 's/"60000"/"-1"/'
refused 1 changed.json "principal" loan schedule changed.json
terms 's/"60000"/"0"/'
refused 1 changed.json "" loan schedule changed.json
terms 's/"instalments": 12/"instalments": 10000/'
refused 1 changed.json "" loan schedule changed.json
terms 's/"9"/"1001"/'
refused 1 changed.json "" loan schedule changed.json
terms 's/"unit": "month"/"unit": "month", "first": "2023-12-01"/'
refused 1 changed.json "" loan schedule changed.json
terms 's/equal-instalment"/fixed-instalment", "fixed_amount": "10"/; s/"instalments": 12/"instalments": 0/; s/"interest_only": 2//'
refused 1 changed.json "interest" loan schedule changed.json
sed 's/2024-02-29/2024-01-01/' events.json >early.json
refused 1 early.json "" loan schedule terms.json --events early.json
sed 's/"10000"/"100000"/' events.json >much.json
refused 1 much.json "" loan schedule terms.json --events much.json
refused 1 nothing.json "" loan schedule nothing.json
