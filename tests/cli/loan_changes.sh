#!/bin/bash
# Loans on terms of their own: given, paid, changed, topped up, moved, written off, corrected.
# shellcheck disable=SC1111
# shellcheck source-path=SCRIPTDIR source=support/checks.bash
source "$(dirname "${BASH_SOURCE[0]}")/support/checks.bash"

sed 's/"Sanaswadi"/"Jyoti"/' "$BAHI_SOURCE/docs/examples/sanaswadi/rules.json" >rules.json
run 0 book create jyoti.bahi --rules rules.json
printf 'code,name,joined_on\nM01,Asha,2006-03-01\nM02,Bina,2006-03-01\nM03,Chanda,2006-03-01\n' >women.csv
run 0 member import jyoti.bahi women.csv
flat="instalments=12 interest.method=flat interest.rate=1 interest.per=month"

# --- Asha borrows 1,200 flat, Bina 1,000 by the group's rule.
sheet 2006-03-01,saving,M01,,4000,, \
    "2006-03-01,resolution,,,,1,Asha and Bina get loans" \
    2006-03-01,loan,M01,own,1200,1,goat "2006-03-01,terms,M01,,,1,$flat" \
    2006-03-01,loan,M02,own,1000,1,seeds 2006-03-01,instalment,M02,,100,1, \
    2006-03-01,loan,M03,own,300,1,school >march.csv
run 0 meeting post jyoti.bahi march.csv
run 0 meeting post jyoti.bahi march.csv # already saved
run 0 loan show jyoti.bahi 1
says out "1 % a month, flat; effective 23."
says out "12, equal-instalment"
run 0 loan list jyoti.bahi --format csv
says out "1 % a month, flat"

# --- What is asked and how a sum is split.
sheet 2006-04-01,repayment,M01,,112,, >april.csv
run 0 meeting post jyoti.bahi april.csv
run 0 loan show jyoti.bahi 1 --as-of 2006-04-02 --format json
says out '"outstanding": "1100.00"'
says out '"interest_due": "0.00"'
run 0 report dcb jyoti.bahi --from 2006-03-01 --to 2006-05-02
run 0 loan show jyoti.bahi 1 --as-of 2006-05-02
says out "overdue 100.00 and 12.00, for 1 day since 2006-05-01"

# --- What is agreed later, in the meeting and beside it.
sheet "2006-05-01,resolution,,,,2,Asha's interest of May is forgiven and she gets two months more" \
    "2006-05-01,change,M01,1,,2,kind=waiver interest=12" \
    "2006-05-01,change,M01,1,,2,kind=reschedule extra_instalments=2" \
    2006-05-01,repayment,M01,,85,, >may.csv
run 0 meeting post jyoti.bahi may.csv
run 0 loan show jyoti.bahi 1 --as-of 2006-05-01 --format json
says out '"interest_due": "0.00"'
run 1 loan reschedule jyoti.bahi 1 --on 2006-05-02 --resolution 9 --extra-instalments 1
says err "9"
run 1 loan reschedule jyoti.bahi 1 --on 2006-05-02 --extra-instalments 1
run 2 loan reschedule jyoti.bahi 1 --on 2006-05-02 --resolution 2
run 0 loan reschedule jyoti.bahi 1 --on 2006-05-02 --resolution 2 --shift-days 10 --dry-run
says out "would be rescheduled"
run 0 loan reschedule jyoti.bahi 1 --on 2006-05-02 --resolution 2 --shift-days 10
run 0 loan show jyoti.bahi 1 --as-of 2006-05-03
says out "2006-06-11"
run 1 loan waive jyoti.bahi 1 --on 2006-05-02 --interest 5000 --resolution 2
run 1 loan waive jyoti.bahi 1 --on 2006-02-02 --interest 5 --resolution 2
run 1 loan waive jyoti.bahi 7 --on 2006-05-02 --interest 5 --resolution 2

# --- The same by the group's rule: interest is forgiven, the instalment changes.
run 0 loan show jyoti.bahi 2 --as-of 2006-05-01 --format json
says out '"interest_due": "40.00"'
# What is refused of something written behind an option names the option.
changed="--on 2006-05-02 --resolution 2"
while IFS='|' read -r option text arguments; do
    # shellcheck disable=SC2086 # words on purpose
    refused 1 "$option: " "$text" loan $arguments $changed
done <<'TABLE'
--instalment|is not an amount|reschedule jyoti.bahi 2 --instalment x
--interest|is not an amount|waive jyoti.bahi 2 --interest x
--interest|the amount is zero|waive jyoti.bahi 2 --interest 0
--amount|is not an amount|top-up jyoti.bahi 2 --amount x
--bank|There is no page NONE|top-up jyoti.bahi 2 --amount 5 --bank none
--reference|is not a voucher's number|top-up jyoti.bahi 2 --amount 5 --reference a_b
--to|There is no member M99|transfer jyoti.bahi 1 --to M99
TABLE
refused 1 "--terms, key goat: " "in loan-terms.md" loan agree jyoti.bahi 2 --resolution 2 \
    --terms "instalments=2 interest.rate=1 goat=1"
run 0 loan waive jyoti.bahi 2 --on 2006-05-01 --interest 15 --resolution 2
run 0 loan show jyoti.bahi 2 --as-of 2006-05-01 --format json
says out '"interest_due": "25.00"'
run 0 loan reschedule jyoti.bahi 2 --on 2006-05-15 --resolution 2 --instalment 50
run 0 loan show jyoti.bahi 2 --as-of 2006-05-20
says out "100.00 a month, from 2006-05-15 50.00"
run 1 loan reschedule jyoti.bahi 2 --on 2006-05-15 --resolution 2 --extra-instalments 2
says err "by the group's rule"

# --- Terms agreed for a loan that runs; not twice, and not after a change by the rule.
run 1 loan agree jyoti.bahi 2 --resolution 2 --terms "instalments=10 interest.rate=12"
says err "an earlier change"
run 0 loan agree jyoti.bahi 3 --resolution 2 --terms "instalments=10 interest.rate=12" --dry-run
run 1 loan agree jyoti.bahi 1 --resolution 2 --terms "$flat"
says err "already"
run 1 loan agree jyoti.bahi 3 --resolution 2 --terms "instalments=10 interest.rat=12"
says err "interest.rat"
run 1 loan agree jyoti.bahi 3 --resolution 2 --terms "instalments"
run 1 loan agree jyoti.bahi 3 --resolution 2 --terms "instalments=10 principal=5 interest.rate=12"
says err "principal"

# --- More money, another borrower, written off.
sheet "2006-06-11,resolution,,,,3,more for Asha; Chanda takes over; the rest is lost" \
    2006-06-11,saving,M02,,25,, >june.csv
run 0 meeting post jyoti.bahi june.csv
run 0 loan payoff jyoti.bahi 1 --on 2006-06-11
says out "as the terms of the loan's own say"
run 0 loan top-up jyoti.bahi 1 --on 2006-06-11 --amount 300 --extra-instalments 3 --resolution 3
says out "voucher"
run 0 loan show jyoti.bahi 1 --as-of 2006-06-11 --format json
says out '"outstanding": "1315.38"'
run 1 loan transfer jyoti.bahi 1 --to M03 --on 2006-06-11 --resolution 3
says err "interest and charges"
run 0 loan show jyoti.bahi 1 --as-of 2006-06-11 --format json
due=$(grep -o '"interest_due": "[0-9.]*"' out | cut -d'"' -f4)
sheet "2006-06-11/2,interest,M01,,$due,1," >evening.csv
run 0 meeting post jyoti.bahi evening.csv
run 1 loan transfer jyoti.bahi 1 --to M01 --on 2006-06-11 --resolution 3
run 0 loan transfer jyoti.bahi 1 --to M03 --on 2006-06-11 --resolution 3
says out "loan 4 is given"
run 0 loan show jyoti.bahi 1
run 0 loan show jyoti.bahi 4
says out "1 % a month, flat"
run 1 loan write-off jyoti.bahi 1 --on 2006-06-12 --resolution 3
says err "Nothing of loan 1"
run 0 loan write-off jyoti.bahi 4 --on 2006-06-12 --resolution 3
run 0 report trial-balance jyoti.bahi
says out "5210"
run 0 verify jyoti.bahi
run 0 report portfolio jyoti.bahi
run 0 loan list jyoti.bahi
