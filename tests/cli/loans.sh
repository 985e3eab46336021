#!/bin/bash
# What is told of loans: the list, one loan, what closes it, the portfolio, the funds, and the table
# of interest.
# shellcheck disable=SC1111
# shellcheck source-path=SCRIPTDIR source=support/checks.bash
source "$(dirname "${BASH_SOURCE[0]}")/support/checks.bash"

# Asha borrows 600 and pays once; Bina borrows 1,000 without an instalment and nothing is paid.
sed 's/"Sanaswadi"/"Jyoti"/' "$BAHI_SOURCE/docs/examples/sanaswadi/rules.json" >rules.json
run 0 book create jyoti.bahi --rules rules.json
printf 'code,name,joined_on\nM01,Asha,2006-03-01\nM02,Bina,2006-03-01\n' >women.csv
run 0 member import jyoti.bahi women.csv
sheet 2006-03-01,saving,M01,,1000,, 2006-03-01,saving,M02,,2000,, \
    "2006-03-01,resolution,,,,1,Asha and Bina get loans" \
    2006-03-01,loan,M01,own,600,1,goat 2006-03-01,instalment,M01,,100,1, \
    2006-03-01,loan,M02,own,1000,1,seeds >march.csv
sheet 2006-04-01,repayment,M01,,112,, >april.csv
sheet 2006-05-01,saving,M01,,25,, >may.csv
run 0 meeting post jyoti.bahi march.csv april.csv may.csv

# The list.
run 0 loan list jyoti.bahi --as-of 2006-05-02
says out "overdue"
says out "Proof: outstanding 1,500.00 = accounts 12xx"
run 0 loan list jyoti.bahi --format csv
equal "$(head -1 out | cut -d, -f1-4)" loan,member,name,account
equal "$(wc -l <out)" 3
run 0 loan list jyoti.bahi --open --format json
says out '"outstanding": "500.00"'

# One loan.
run 0 loan show jyoti.bahi 1 --as-of 2006-05-31
says out "Loan 1 of M01 Asha on 2006-05-31, in INR"
says out "due               principal 100.00, interest 10.00; overdue 100.00 and 10.00, for 30 days since 2006-05-01"
says out "rate              2 % a month; effective 26.62 % a year"
says out "As agreed"
says out "What is left"
run 0 loan show jyoti.bahi 2
says out "none agreed"
if grep -q "As agreed" out; then complain "a plan nobody agreed on"; fi
run 0 loan show jyoti.bahi 1 --format csv
equal "$(grep -c '^"agreed"' out)" 6
run 0 loan show jyoti.bahi 1 --format json -o one.json
equal "$(cat out err)" ""
says one.json '"effective_annual_rate": "26.62"'

# What closes it; the meeting takes that, and not a rupee more.
run 0 loan payoff jyoti.bahi 1 --on 2006-06-01 --format json
says out '"total": "520.00"'
run 0 loan payoff jyoti.bahi 1 --on 2006-06-01
says out "To close it"
sheet 2006-06-01,repayment,M01,,521,, >june.csv
refused 1 M01 "more than the 520.00 owed" meeting post jyoti.bahi june.csv
sheet 2006-06-01,repayment,M01,,520,, >june.csv
run 0 meeting post jyoti.bahi june.csv
run 0 loan list jyoti.bahi --open --format csv
equal "$(wc -l <out)" 2
run 0 loan show jyoti.bahi 1
says out "outstanding       0.00"

# What is refused.
refused 1 9 "no loan 9" loan show jyoti.bahi 9
refused 1 9 "no loan 9" loan payoff jyoti.bahi 9 --on 2006-06-01
refused 1 2006-02-28 "was given on 2006-03-01" loan payoff jyoti.bahi 1 --on 2006-02-28
for arguments in "loan show jyoti.bahi" "loan show jyoti.bahi 0" "loan payoff jyoti.bahi 1" \
    "loan payoff jyoti.bahi 1 --on 2006-02-30" "loan list" "report portfolio jyoti.bahi --loan 1"; do
    # shellcheck disable=SC2086 # words on purpose
    run 2 $arguments
    equal "$(wc -l <err)" 1
done

# The portfolio and the funds, in each format.
run 0 report portfolio jyoti.bahi --as-of 2006-06-15
says out "Portfolio at risk, overdue over 60 days: 1,000.00 of 1,000.00 = 100.00 %"
says out "Proof: "
run 0 report portfolio jyoti.bahi --from 2006-06-01 --to 2006-06-15 --format json
says out '"days_overdue": 75'
run 0 report portfolio jyoti.bahi --as-of 2006-06-15 --provision 1,0,10,25,50,75,100
says out "Provision by age"
says out "on account 1290 0.00"
run 0 report portfolio jyoti.bahi --provision 0,0,10,25,50,75,100 --format json
says out '"to_be_made"'
refused 1 "--provision: " "It takes seven percentages" report portfolio jyoti.bahi --provision 10
run 2 report funds jyoti.bahi --provision 0,0,10,25,50,75,100
says err "does not use it"
run 0 report portfolio jyoti.bahi --format csv
equal "$(wc -l <out)" 2
run 0 report funds jyoti.bahi
says out "Members' own savings"
says out "as in the balance sheet"
run 0 report funds jyoti.bahi --from 2006-06-01 --to 2006-06-30 --format json
says out '"repaid": "500.00"'
run 0 report funds jyoti.bahi --format csv
says out "fund,held_before,"

# The table of interest, without a book and with one.
run 0 reckoner --rate 2 --up-to 11020 --step 20 --format csv
for line in 700.00,14.00 2800.00,56.00 920.00,19.00 1500.00,30.00 11020.00,221.00; do
    says out "$line"
done
run 0 reckoner --rate 2 --up-to 10000
says out "Interest at 2 % a month, rounded up to 1, in INR"
if ! awk 'length > 86 { exit 1 }' out; then complain "the table is too wide for A4"; fi
[ "$(wc -l <out)" -le 60 ] || complain "the table is too long for A4"
run 0 reckoner --book jyoti.bahi --up-to 1000 --months 3
says out "3 "
says out "each rounded by itself"
sed 's/"per_cent_per_month": "2", "round": "up", "to": "1"/"per_cent_per_month": "1.5", "round": "half-up", "to": "5", "missed_months": "together"/' \
    rules.json >other.json
run 0 book create other.bahi --rules other.json
run 0 reckoner --book other.bahi --up-to 1000 --step 500 --months 2 --format csv
equal "$(cat out)" "$(printf 'balance,interest_1,interest_2\n500.00,10.00,15.00\n1000.00,15.00,30.00')"
run 0 reckoner --book other.bahi --rate 2 --multiple 1 --round down --up-to 500 --step 500 --format csv
equal "$(tail -1 out)" 500.00,10.00
run 0 reckoner --book other.bahi --missed apart --up-to 500 --step 500 --months 2 --format csv
equal "$(tail -1 out)" 500.00,10.00,20.00
run 0 reckoner --rate 2 --up-to 920 --step 920 --months 2 --format csv
equal "$(tail -1 out)" 920.00,19.00,38.00
run 0 reckoner --rate 2 --up-to 920 --step 920 --months 2 --missed together
says out "19"
says out "37"
says out "rounded as one sum"
sed 's/"from": "2006-03-01"/"from": "2199-03-01"/' rules.json >future.json
run 0 book create future.bahi --rules future.json
run 1 reckoner --book future.bahi --up-to 1000
says err "no rules are in force yet"
run 0 reckoner --rate 1.5 --up-to 1000 --round half-even --multiple 0.01 --currency INR --format json
says out '"round": "half-even"'
run 0 reckoner --rate 2 --up-to 100000 --currency VND -o vnd.txt
equal "$(cat out err)" ""
run 0 reckoner --rate 2 --up-to 100000 --step 25
equal "$(tr -cd '\f' <out | wc -c)" 26 # 4,000 lines, three times 50 on each of 27 sheets
refused 1 --step "the amount is zero" reckoner --rate 2 --up-to 100 --step 0
refused 1 --up-to "is not an amount" reckoner --rate 2 --up-to many
refused 1 --multiple "more than the 2 decimals" reckoner --rate 2 --up-to 100 --multiple 0.001
refused 1 10001 "10000 is the most" reckoner --rate 2 --up-to 10001 --step 1
refused 1 101 "is not a rate" reckoner --rate 101 --up-to 100
refused 1 XYZ "not a currency" reckoner --rate 2 --up-to 100 --currency XYZ
refused 3 nothing.bahi "no book here" reckoner --book nothing.bahi --up-to 100
for arguments in "reckoner --up-to 100" "reckoner --rate 2" "reckoner --rate 2 --up-to 100 --months 13" \
    "reckoner --rate 2 --up-to 100 --round sideways" "reckoner --rate 2 --up-to 100 --missed never" \
    "reckoner --book jyoti.bahi --currency INR --up-to 100"; do
    # shellcheck disable=SC2086 # words on purpose
    run 2 $arguments
    equal "$(wc -l <err)" 1
done
