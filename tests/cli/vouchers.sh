#!/bin/bash
# Pages, vouchers, and what else happens in a meeting, by hand: above all what is refused.
# shellcheck disable=SC1111
# shellcheck source-path=SCRIPTDIR source=support/checks.bash
source "$(dirname "${BASH_SOURCE[0]}")/support/checks.bash"

example=$BAHI_SOURCE/docs/examples/jyoti
columns=date,voucher,kind,account,member,page,debit,credit,instalment,resolution,follows,text
vouchers() { printf '%s\n' "$columns" "$@"; }

# --- The example, whole; and whole again.
run 0 book create jyoti.bahi --rules "$example/rules.json"
run 0 member import jyoti.bahi "$example/members.csv"
run 0 page open jyoti.bahi "$example/pages.csv"
run 0 page open jyoti.bahi "$example/pages.csv"
run 0 page list jyoti.bahi
says out '"CIF1","borrowing","CIF of April",2026-04-01'
run 0 cutoff post jyoti.bahi "$example/cutoff.csv"
before=$(print_of jyoti.bahi)
run 0 meeting post jyoti.bahi "$example/meetings.csv" --vouchers "$example/vouchers.csv" --dry-run
says out "2026-04-08 voucher"
equal "$before" "$(print_of jyoti.bahi)"
run 0 meeting post jyoti.bahi "$example/meetings.csv" --vouchers "$example/vouchers.csv"
run 0 verify jyoti.bahi
says out "verified"
before=$(print_of jyoti.bahi)
run 0 meeting post jyoti.bahi "$example/meetings.csv" --vouchers "$example/vouchers.csv"
says out "2026-07-10 (D10) already saved"
run 0 voucher post jyoti.bahi "$example/vouchers.csv"
run 0 report trial-balance jyoti.bahi --format csv
says out '"1110","Bank savings account",179828.80,'

# wrong TEXT ROW...: vouchers that are refused, and leave the book as it is.
wrong() {
    local text=$1
    shift
    vouchers "$@" >wrong.csv
    refused 1 wrong.csv "$text" voucher post jyoti.bahi wrong.csv
    equal "$before" "$(print_of jyoti.bahi)"
}
before=$(print_of jyoti.bahi)

# --- What there is not cannot be drawn, repaid, used.
wrong "1110 SBI would hold" 2026-07-11,X,,1010,,,900000,,,1,, 2026-07-11,X,,1110,,SBI,,900000,,,,
wrong "2110 CIF1 would stand 3000.00 on the wrong side" \
    2026-07-11,X,,2110,,CIF1,48000,,,,, 2026-07-11,X,,1110,,SBI,,48000,,,,
wrong "the box would hold" 2026-07-11,X,,5110,,,90000,,,,, 2026-07-11,X,,1010,,,,90000,,,,
wrong "2010 M01 would stand" 2026-07-11,X,,2010,M01,,90000,,,1,, 2026-07-11,X,,1110,,SBI,,90000,,,,
wrong "more than the" 2026-07-11,X,,1110,,SBI,9000,,,,, 2026-07-11,X,,1210,M01,1,,9000,,,,
wrong "Of the grant G1" 2026-07-11,X,,5110,,,5000,,,,, 2026-07-11,X,,1110,,SBI,,5000,,,, \
    2026-07-11,Y,,3410,,G1,5000,,,3,, 2026-07-11,Y,,4340,,,,5000,,,,

# --- Resolutions, numbers, kinds, sides.
wrong "go by resolution only" 2026-07-11,X,,2010,M01,,50,,,,, 2026-07-11,X,,1010,,,,50,,,,
wrong "Resolution 99 is not in the minutes" \
    2026-07-11,X,,1120,,FD1,5,,,99,, 2026-07-11,X,,1010,,,,5,,,,
wrong "A5 is used already, by voucher" 2026-07-11,A5,,5110,,,5,,,,, 2026-07-11,A5,,1010,,,,5,,,,
wrong "there is no such voucher" 2026-07-11,X,,5110,,,5,,,,Q9, 2026-07-11,X,,1010,,,,5,,,,
wrong "Debit and credit are not equal" 2026-07-11,X,,5110,,,5,,,,, 2026-07-11,X,,1010,,,,6,,,,
wrong "on one side" 2026-07-11,X,,5110,,,5,5,,,, 2026-07-11,X,,1010,,,,5,,,,
wrong "its lines make it payment" \
    2026-07-11,X,set-off,5110,,,5,,,,, 2026-07-11,X,set-off,1010,,,,5,,,,
wrong "not a voucher's number" "2026-07-11,a voucher of many words,,5110,,,5,,,,,"
wrong "stands there twice" 2026-07-11,X,,5110,,,5,,,,, 2026-07-11,X,,1010,,,,5,,,, \
    2026-07-12,X,,5110,,,5,,,,, 2026-07-12,X,,1010,,,,5,,,,
wrong "is before the cut-off" 2026-03-31,X,,5110,,,5,,,,, 2026-03-31,X,,1010,,,,5,,,,

# --- Pages and people.
wrong "There is no page NOBODY" 2026-07-11,X,,5110,,,5,,,,, 2026-07-11,X,,1110,,NOBODY,,5,,,,
wrong "FD1 is a page of kind deposit" 2026-07-11,X,,5110,,,5,,,,, 2026-07-11,X,,1110,,FD1,,5,,,,
wrong "must be named; there are PO, SBI, UPI" \
    2026-07-11,X,,5110,,,5,,,,, 2026-07-11,X,,1110,,,,5,,,,
wrong "has no pages in this book" 2026-07-11,X,,5110,,SBI,5,,,,, 2026-07-11,X,,1010,,,,5,,,,
wrong "M04 left on 2026-05-04" 2026-07-11,X,,1010,,,5,,,,, 2026-07-11,X,,2010,M04,,,5,,,,
wrong "There is no member M77" 2026-07-11,X,,1010,,,5,,,,, 2026-07-11,X,,2010,M77,,,5,,,,
wrong "somebody else's" 2026-07-11,X,,1010,,,5,,,,, 2026-07-11,X,,1210,M02,1,,5,,,,
wrong "was given from account 1210" 2026-07-11,X,,1010,,,5,,,,, 2026-07-11,X,,1220,,1,,5,,,,
printf 'code,kind,name,opened_on,until,of,member,amount,rate,reference\nM01,party,,,,,,,,\n' >p.csv
refused 1 p.csv "another page or of a member" page open jyoti.bahi p.csv
printf 'code,name,joined_on\nSBI,Gita,\n' >m.csv
refused 1 m.csv "The code SBI is taken" member import jyoti.bahi m.csv

# --- One bad cell among a hundred thousand rows: it is named, and nothing is posted.
{
    echo "$columns"
    awk 'BEGIN { for (i = 1; i <= 50000; i++) {
        printf "2026-07-11,T%d,,5110,,,1,,,,,\n2026-07-11,T%d,,1010,,,,%s,,,,\n",
               i, i, i == 49999 ? "1o" : "1" } }'
} >many.csv
refused 1 "many.csv line 99999, column credit" "1o" voucher post jyoti.bahi many.csv
equal "$before" "$(print_of jyoti.bahi)"

# --- Meetings: the count, guarantors, two on one day.
sheet 2026-07-13,saving,M01,,20,, 2026-07-13,count,,,1,, >count.csv
refused 1 "count.csv line 3" "1.00 was counted, and the book says 7829.00" \
    meeting post jyoti.bahi count.csv
sheet 2026-07-13,saving,M01,,20,, "2026-07-13,resolution,,,,9,the difference" \
    2026-07-13,payment,,5230,29,9,short 2026-07-13,count,,500,,15, 2026-07-13,count,,100,,3, >right.csv
run 0 meeting post jyoti.bahi right.csv
run 0 report minutes jyoti.bahi --as-of 2026-07-13
says out "7,800.00"
sheet 2026-07-13,payment,,5230,29,, >short.csv
refused 1 short.csv "is saved already" meeting post jyoti.bahi short.csv
sheet 2026-07-13/2,payment,,5230,29,, >short.csv
refused 1 short.csv "go by resolution only" meeting post jyoti.bahi short.csv
sheet 2026-07-13/2,saving,M02,,20,, 2026-07-13/2,presiding,M02,,,, >second.csv
run 0 meeting post jyoti.bahi second.csv
run 0 meeting post jyoti.bahi second.csv
says out "already saved"
sheet "2026-07-20,resolution,,,,10,a loan" 2026-07-20,loan,M01,,100,10, \
    2026-07-20,guarantor,M01,M01,,10, >own.csv
refused 1 own.csv "cannot answer for it" meeting post jyoti.bahi own.csv
sheet 2026-07-20,presiding,M04,,,, >left.csv
refused 1 left.csv "left on 2026-05-04" meeting post jyoti.bahi left.csv

# --- Everyday commands.
run 0 bank charge jyoti.bahi 12 --date 2026-07-21 --page SBI
run 0 bank interest jyoti.bahi 99 --date 2026-07-21 --page PO
run 0 enterprise sell jyoti.bahi 400 --date 2026-07-21 --voucher S1
says out "2026-07-21 voucher"
run 0 fund spend jyoti.bahi 500 --date 2026-07-21 --page G1 --bank SBI --resolution 3 --voucher F77
says out "(F77/2) posted"
refused 1 "" "go by resolution only" bank draw jyoti.bahi 5 --date 2026-07-21 --page PO
run 0 verify jyoti.bahi

# --- Corrections: a filed voucher, the minutes, the count, a page.
record_of() { bahi book records jyoti.bahi | awk -F, -v kind="$1" -v what="$2" \
    '$3 ~ kind && index($0, what) { print $1; exit }'; }
vouchers 2026-07-21,S1B,,1030,,TENT,450,,,,, 2026-07-21,S1B,,4510,,,,450,,,, >s1.csv
filed=$(bahi book records jyoti.bahi | grep 'on paper S1"' | head -1 | cut -d, -f1)
run 0 supersede jyoti.bahi $((filed - 1)) s1.csv --reason "450 and not 400"
run 0 report trial-balance jyoti.bahi --format csv
says out '"4510","Enterprise sales",0.00,6450.00'
sheet 2026-07-13/2,presiding,M01,,,, >chair.csv
run 0 supersede jyoti.bahi "$(bahi book records jyoti.bahi | grep '"minutes"' | tail -1 | cut -d, -f1)" \
    chair.csv --reason "Asha was in the chair"
sheet 2026-07-13,count,,500,,15, 2026-07-13,count,,50,,5, >recount.csv
run 0 supersede jyoti.bahi "$(bahi book records jyoti.bahi | grep '"count"' | tail -1 | cut -d, -f1)" \
    recount.csv --reason "fives, not threes"
printf 'code,kind,name,opened_on,until,of,member,amount,rate,reference\nPO,bank-account,Post Office of the town,,,,,,,\n' >p.csv
run 0 page correct jyoti.bahi p.csv --reason "which one"
run 0 page list jyoti.bahi
says out "Post Office of the town"
run 0 verify jyoti.bahi
