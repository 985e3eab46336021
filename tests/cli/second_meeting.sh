#!/bin/bash
# Two meetings on one day, and the name of a page that is erased, by hand.
# shellcheck disable=SC1111
# shellcheck source-path=SCRIPTDIR source=support/checks.bash
source "$(dirname "${BASH_SOURCE[0]}")/support/checks.bash"

make_book jyoti.bahi
sheet 2006-04-01,saving,M01,,25,, 2006-04-01/2,saving,M01,,40,, 2006-04-01/2,attendance,M02,late,,, \
    >april.csv
run 0 meeting post jyoti.bahi april.csv

# --- Each is seen alone; the day alone is the first.
run 0 report minutes jyoti.bahi --as-of 2006-04-01/2
says out "40.00"
run 0 report meeting-sheet jyoti.bahi --as-of 2006-04-01/2
cp out second
run 0 meeting sheet jyoti.bahi --date 2006-04-01/2
equal "$(cat out)" "$(cat second)"
run 0 report meeting-sheet jyoti.bahi --as-of 2006-04-01
cp out plain
run 0 report meeting-sheet jyoti.bahi --as-of 2006-04-01/१
equal "$(cat out)" "$(cat plain)"
run 0 report collection-sheet jyoti.bahi --as-of 2006-04-01
says out "Collection sheet, meetings 2 and 3 of 2006-04-01"
says out "65.00"
run 0 report collection-sheet jyoti.bahi --as-of 2006-04-01/2
says out "Collection sheet, meeting 3 of 2006-04-01"
refused 1 2006-04-01/3 "There is no meeting" report minutes jyoti.bahi --as-of 2006-04-01/3

# --- A proof of either.
run 0 proof line jyoti.bahi --member M01 --meeting 2006-04-01/2 -o proof.json
run 0 proof check proof.json
says out "4000 minor units"
refused 1 2006-04-01/2 "M02" proof line jyoti.bahi --member M02 --meeting 2006-04-01/2

# --- What is no meeting is no option.
for wrong in 2006-04-01/ 2006-04-01/0 2006-04-01/10 2006-04-01/x 2006-02-30/1 /2; do
    refused 2 "" "$wrong" report minutes jyoti.bahi --as-of $wrong
done
refused 2 --as-of "tells of days" report cash-book jyoti.bahi --as-of 2006-04-01/2

# --- The name of a page.
printf 'code,kind,name,opened_on,until,of,member,amount,rate,reference\nHEIR,party,Kantabai,,,,,,,\n' >p.csv
run 0 page open jyoti.bahi p.csv
run 0 page erase jyoti.bahi HEIR --reason "at her wish" --dry-run
says out "would be erased"
says <(bahi page list jyoti.bahi) Kantabai
run 0 page erase jyoti.bahi HEIR --reason "at her wish"
says out "is erased"
equal "$(bahi page list jyoti.bahi | grep -c Kantabai)" 0
run 0 page erase jyoti.bahi HEIR --reason "at her wish"
says out "is not in the book"
refused 1 NOBODY "no page" page erase jyoti.bahi NOBODY --reason "at her wish"
run 0 verify jyoti.bahi
