#!/bin/bash
# The group as borrower: what is agreed with lenders, their schedules and demands, a cash credit, the
# subvention of its interest and the day on which it is lost.
# shellcheck disable=SC1111
# shellcheck source-path=SCRIPTDIR source=support/checks.bash
source "$(dirname "${BASH_SOURCE[0]}")/support/checks.bash"

jyoti=$BAHI_SOURCE/docs/examples/jyoti
terms=$BAHI_SOURCE/docs/examples/borrowings
run 0 book create jyoti.bahi --rules "$jyoti/rules.json"
run 0 member import jyoti.bahi "$jyoti/members.csv"
run 0 page open jyoti.bahi "$jyoti/pages.csv"
run 0 cutoff post jyoti.bahi "$jyoti/cutoff.csv"
run 0 meeting post jyoti.bahi "$jyoti/meetings.csv" --vouchers "$jyoti/vouchers.csv"

# --- What the book says before anything was agreed: what moved the debt, and nothing else.
run 0 borrowing list jyoti.bahi
says out "Proof: owed 1,79,955.33 + on no page 0.00 = accounts 2110 to 2230, 1,79,955.33"
run 0 borrowing show jyoti.bahi CC1
says out "terms             none agreed"
says out "2026-04-30       37               150.00            20,150.00"
refused 1 CC1 "not written down" borrowing schedule jyoti.bahi CC1
run 0 report subvention jyoti.bahi
says out "No interest subvention was agreed."
refused 1 CC1 "not written down" borrowing limit jyoti.bahi CC1 --on 2026-05-05 --limit 10
run 0 borrowing demand jyoti.bahi VRF1 --due 2026-06-02 --amount 500
run 0 borrowing list jyoti.bahi --format csv
says out '"VRF1","VRF of April","VO","",2120,20000.00,,,500.00,38,,'

# --- What is agreed.
before=$(print_of jyoti.bahi)
run 0 borrowing agree jyoti.bahi CC1 --terms "$terms/cash-credit.json" --resolution 1 --dry-run
says out "what was agreed with the lender of CC1 would be written down"
equal "$before" "$(print_of jyoti.bahi)"
run 0 borrowing agree jyoti.bahi CC1 --terms "$terms/cash-credit.json" --resolution 1
says out "minute-book code"
run 0 borrowing agree jyoti.bahi TL1 --terms "$terms/term-loan.json" --resolution 1
run 0 borrowing agree jyoti.bahi CIF1 --terms "$terms/federation-loan.json" --resolution 1
run 0 borrowing demand jyoti.bahi cif1 --due 2026-06-02 --amount 5450
run 0 borrowing demand jyoti.bahi CIF1 --due 2026-07-02 --amount 5400 --on 2026-06-20
run 0 verify jyoti.bahi
run 0 borrowing list jyoti.bahi --format csv
says out '"CIF1","CIF of April","VO","federation loan",2110,45000.00,,,10850.00,38,2026-08-02,5350.00'
says out '"CC1","Cash credit","","cash credit",2220,14150.00,15000.00,850.00,'
run 0 borrowing list jyoti.bahi --open --as-of 2026-04-07 --format csv
equal "$(grep -c '^"CIF1"' out)" 1
equal "$(grep -c '^"ML1"' out || true)" 0

# --- Each by itself.
run 0 borrowing show jyoti.bahi TL1
says out "by the schedule   96,105.33; the book has 300.00 less"
says out "overdue           8,656.00, for 53 days since 2026-05-18"
run 0 borrowing schedule jyoti.bahi TL1 --format csv
says out '1,2026-04-18,3894.67,583.33,'
run 0 borrowing schedule jyoti.bahi CC1
says out "2026-04             20,000.00    150.00         85.48"
run 0 borrowing show jyoti.bahi CC1
says out "beyond            2026-04-18 to 2026-04-30, 13 days, by at most 5,150.00"
run 0 borrowing show jyoti.bahi CIF1 --format json -o cif.json
equal "$(cat out err)" ""
says cif.json '"overdue": "10850.00"'
says cif.json '"stated": true'
run 0 borrowing show jyoti.bahi CC1 --format csv
equal "$(wc -l <out)" 4

# --- Demand against what was paid, and subvention month by month.
run 0 report borrowings jyoti.bahi --from 2026-06-01 --to 2026-06-30
says out "95,805.33  4,178.00   4,478.00   8,656.00"
run 0 report borrowings jyoti.bahi --format csv
says out 'code,lender,account,owed_before,drawn,'
run 0 report borrowings jyoti.bahi --format json
says out '"days_overdue": 38'
run 0 report lender-demand jyoti.bahi
says out "= brought 1,654.00, as in the loan ledger; brought 1,654.00 - paid on 19,068.00"
run 0 report lender-demand jyoti.bahi --to 2026-05-31 --format csv
says out '"Community Investment Fund",1230,'
run 0 report lender-demand jyoti.bahi --format json
says out '"left_in_hand": "-4900.00"'
run 0 report subvention jyoti.bahi
says out "CC1: 246.17 lost on 2026-06-30: the group paid in too seldom in 2026-06."
says out "CC1: 31.01 is lost on 2026-07-31 if nothing is done"
says out "Received 600.00 by the vouchers, of 1,116.14 earned"
says out "Proof: earned 1,116.14 + lost 990.25 + still open 31.01 = reckoned 2,137.40"
run 0 report subvention jyoti.bahi --as-of 2026-06-29 --format json
says out '"standing": "open"'
run 0 report subvention jyoti.bahi --format csv
says out '"CC1",2026-04-18,2026-04-30,20000.00,260000.00,"12",35.62,21.37,56.99,"lost"'

# --- What is agreed later.
run 0 borrowing limit jyoti.bahi CC1 --on 2026-07-01 --limit 50000 --drawing-power 10000
run 0 borrowing show jyoti.bahi CC1
says out "2026-07-01 to 2026-07-10, 10 days, by at most 4,150.00"
run 0 borrowing limit jyoti.bahi CC1 --on 2026-07-05 --limit 20000
run 0 borrowing show jyoti.bahi CC1
says out "limit             20,000.00, drawing power 20,000.00"
printf '{"kind": "rate-change", "rate": "9", "from": "2026-07-18"}' >rate.json
run 0 borrowing change jyoti.bahi TL1 --on 2026-07-01 --change rate.json --resolution 3
run 0 borrowing show jyoti.bahi TL1 --as-of 2026-07-18
says out "rate              9 % a year"
run 0 borrowing show jyoti.bahi TL1 --as-of 2026-06-30
says out "rate              7 % a year"
refused 1 TL1 "says something else of TL1" \
    borrowing agree jyoti.bahi TL1 --terms "$terms/term-loan.json" --resolution 3
refused 1 "" "" borrowing agree jyoti.bahi TL1 --terms "$terms/term-loan.json" --resolution 1
run 0 borrowing agree jyoti.bahi TL1 --terms "$terms/term-loan.json" --resolution 3 \
    --reason "the resolution was misread"
run 0 borrowing show jyoti.bahi TL1
says out "resolution        3"

# --- A demand that was misread is replaced, and taken back.
run 0 borrowing show jyoti.bahi CIF1
says out "5,400.00 demanded by 2026-07-02"
record=$(sed -n 's/^2026-06-20  *\([0-9]*\) .*/\1/p' out)
printf '{"kind": "demand", "amount": "5300", "due": "2026-07-02"}' >right.json
run 0 supersede jyoti.bahi "$record" right.json --reason "the federation asks for less"
run 0 borrowing show jyoti.bahi CIF1 --format json
says out '"asked": "5300.00"'
record=$(grep -A2 '"on": "2026-06-20"' -B1 out | sed -n 's/.*"record": \([0-9]*\),/\1/p')
: >empty.json
run 0 supersede jyoti.bahi "$record" empty.json --reason "it was another group's"
run 0 borrowing show jyoti.bahi CIF1
if grep -q "2026-07-02.*demand" out; then complain "a demand that was taken back"; fi
run 0 verify jyoti.bahi

# --- What is refused, and leaves the book as it is.
before=$(print_of jyoti.bahi)
refused 1 NONE "no page NONE" borrowing show jyoti.bahi NONE
refused 1 SBI "SBI is a page of kind bank-account" borrowing show jyoti.bahi SBI
refused 1 SBI "not borrowing" borrowing agree jyoti.bahi SBI --terms "$terms/term-loan.json" \
    --resolution 1
refused 1 99 "not in the minutes" \
    borrowing agree jyoti.bahi VRF1 --terms "$terms/federation-loan.json" --resolution 99
run 1 borrowing agree jyoti.bahi VRF1 --terms "$terms/federation-loan.json"
printf '{"kind": "cash-credit", "interest": {"rate": "12"}, "limits": []}' >wrong.json
refused 1 wrong.json "limit" borrowing agree jyoti.bahi VRF1 --terms wrong.json --resolution 1
printf '{"kind": "gift"}' >wrong.json
refused 1 wrong.json "key kind: “gift”" borrowing agree jyoti.bahi VRF1 --terms wrong.json --resolution 1
printf '{"kind": "repayment", "amount": "5"}' >wrong.json
refused 1 wrong.json "key kind: “repayment”" borrowing change jyoti.bahi TL1 --on 2026-07-01 \
    --change wrong.json
printf '{"kind": "limit", "limit": "5"}' >wrong.json
refused 1 wrong.json "limit" borrowing change jyoti.bahi TL1 --on 2026-07-01 --change wrong.json
refused 1 2026-03-31 "was opened on 2026-04-01" \
    borrowing limit jyoti.bahi CC1 --on 2026-03-31 --limit 5
refused 1 --amount "is not an amount" borrowing demand jyoti.bahi CIF1 --due 2026-08-02 --amount much
refused 1 "" "more than nothing" borrowing limit jyoti.bahi CC1 --on 2026-08-02 --limit 0
refused 1 nothing.json "no such file" borrowing agree jyoti.bahi VRF1 --terms nothing.json --resolution 1
for arguments in "borrowing show jyoti.bahi" "borrowing agree jyoti.bahi CC1 --resolution 1" \
    "borrowing demand jyoti.bahi CIF1 --amount 5" "borrowing limit jyoti.bahi CC1 --limit 5" \
    "borrowing change jyoti.bahi CC1 --on 2026-07-01" "report subvention jyoti.bahi --from 2026-01-01" \
    "borrowing show jyoti.bahi CC1 --as-of 2026-02-30"; do
    # shellcheck disable=SC2086 # words on purpose
    run 2 $arguments
    equal "$(wc -l <err)" 1
done
equal "$before" "$(print_of jyoti.bahi)"
