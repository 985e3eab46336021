#!/bin/bash
# Settings, what is known of members, offices, trainings, missed meetings and guarantors, by hand.
# shellcheck disable=SC1111
# shellcheck source-path=SCRIPTDIR source=support/checks.bash
source "$(dirname "${BASH_SOURCE[0]}")/support/checks.bash"

# rules FROM SAVING [SETTINGS]: a rules file.
rules() {
    local settings=""
    if [ $# -gt 2 ]; then settings=", \"settings\": {$3}"; fi
    cat <<RULES
{"group": "Jyoti", "currency": "INR", "from": "$1", "meeting": {"rhythm": "monthly", "day": 1},
 "saving": {"regular": "$2"}, "interest": {"per_cent_per_month": "2"}$settings}
RULES
}

# --- Settings.
rules 2006-03-01 25 '"women_only": true, "age_min": 18, "fine_late": "5"' >rules.json
run 0 book create jyoti.bahi --rules rules.json
run 0 rules show jyoti.bahi --on 2006-03-01
says out "Rules of 2006-03-01, in INR"
says out "women only                  yes"
says out "fine, coming late           5.00"
run 0 rules show jyoti.bahi --on 2006-03-01 --json
says out '"women_only": true'
cp out shown.json
refused 1 2006-02-28 "no rules are in force" rules show jyoti.bahi --on 2006-02-28
run 2 rules show jyoti.bahi --on yesterday
run 0 book create again.bahi --rules shown.json

rules 2006-03-01 25 '"women_olny": true' >wrong.json
refused 1 "wrong.json, key settings.women_olny" "no such key" book create new.bahi --rules wrong.json
rules 2006-03-01 25 '"women_only": "yes"' >wrong.json
refused 1 "key settings.women_only" "It takes true, false" book create new.bahi --rules wrong.json
rules 2006-03-01 25 '"age_min": 18, "resolution": 3' >wrong.json
refused 1 "key settings.resolution" "Resolution 3 is not in the minutes" book create new.bahi \
    --rules wrong.json
[ ! -e new.bahi ] || complain "a book was made of wrong rules"

# --- Members, with what is known of them.
cat >members.csv <<CSV
code,name,joined_on,gender,born,household,phone,nominee,relation,admitted_by
M01,Asha,2006-03-01,woman,1970-05-01,by the well,+91 98220 12345,Ram,son,
M02,Bina,2006-03-01,woman,,,,,,
M03,,2006-03-01,,1985,,,,,
CSV
run 0 member import jyoti.bahi members.csv --dry-run
run 0 member import jyoti.bahi members.csv
printf 'code,name,joined_on,gender\nM04,Ravi,2006-03-01,man\n' >man.csv
refused 1 "man.csv line 2, column gender" "women only" member import jyoti.bahi man.csv
printf 'code,name,joined_on,born\nM04,Gita,2006-03-01,1990\n' >young.csv
refused 1 "young.csv line 2, column born" "16 years old" member import jyoti.bahi young.csv
printf 'code,name,joined_on,born\nM04,Gita,2006-03-01,soon\n' >wrong.csv
refused 1 "wrong.csv line 2, column born" "“soon” is no day" member import jyoti.bahi wrong.csv
printf 'code,name,joined_on,phone\nM04,Gita,2006-03-01,12-34\n' >wrong.csv
refused 1 "wrong.csv line 2, column phone" "not a phone number" member import jyoti.bahi wrong.csv
printf 'code,name,joined_on,household,gender\nM04,Gita,,,\n' >wrong.csv
refused 1 "wrong.csv line 1, column household" "in the order" member import jyoti.bahi wrong.csv
printf 'code,name,joined_on,admitted_by\nM04,Gita,,7\n' >wrong.csv
refused 1 "column admitted_by" "Resolution 7" member import jyoti.bahi wrong.csv
run 0 member list jyoti.bahi
says out "doubtful: age"
says out "doubtful: gender"
says out "Members: 3"
run 0 member list jyoti.bahi --format csv
equal "$(head -1 out)" \
    "code,name,joined_on,left_on,gender,born,household,phone,nominee,relation,admitted_by,rules"
says out '"M01","Asha",2006-03-01,,"woman","1970-05-01","by the well","'"'"'+91 98220 12345","Ram"'
run 0 member list jyoti.bahi --format json -o list.json
says list.json '"rules": "doubtful: age"'
run 0 member list jyoti.bahi --as-of 2006-02-28
says out "Members: 0"

run 0 member describe jyoti.bahi M02 --born 1980 --phone "98220 00000" --dry-run
says out "would be written down"
run 0 member describe jyoti.bahi M02 --born 1980 --phone "98220 00000"
says out "minute-book code"
refused 1 M02 "something else of M02 already: phone" member describe jyoti.bahi M02 \
    --phone "98220 11111"
run 0 member describe jyoti.bahi M02 --phone "98220 11111" --reason "a new one"
refused 1 "book says that already" "Correct what is given" member describe jyoti.bahi M02 --born 1980
refused 1 M03 "women only" member describe jyoti.bahi M03 --gender man
refused 1 M09 "no member M09" member describe jyoti.bahi M09 --born 1980
run 2 member describe jyoti.bahi M02
says err "say what is known"
run 2 member describe jyoti.bahi M02 --gender female
run 2 member describe jyoti.bahi M02 --admitted-by 0
run 0 member nominee jyoti.bahi M02 --name Ram --relation husband --on 2006-03-01
refused 1 M02 "joined on 2006-03-01, after 2006-01-01" member nominee jyoti.bahi M02 --name Ram \
    --on 2006-01-01
refused 1 "nominee is empty" "Write it" member nominee jyoti.bahi M02 --name " "
refused 1 M03 "no nominee" member nominee jyoti.bahi M03 --name Ram --reason wrong
run 0 member show jyoti.bahi M02
says out "born              1980, 25 or 26 years old when she joined"
says out "nominee           Ram (husband), named on 2006-03-01"
says out "phone             98220 11111"
run 0 member show jyoti.bahi M03
says out "by the rules      doubtful: gender"

# A drawing is swapped: no entry of the book, so no new code.
says out "drawing           fish"
run 0 member symbol jyoti.bahi M03 mango
says out "the drawing of M03 is now mango"
run 0 member show jyoti.bahi M01
says out "drawing           fish"
refused 1 "" "no drawing “lotus”: mango, pot" member symbol jyoti.bahi M03 lotus
refused 1 "" "already" member symbol jyoti.bahi M03 mango
run 0 member symbol jyoti.bahi M03 fish

# A meeting passes resolutions; one takes in whom the rules do not.
sheet 2006-03-01,saving,M01,,500,, 2006-03-01,saving,M02,,25,, \
    '2006-03-01,resolution,,,,1,Ravi is taken in' '2006-03-01,resolution,,,,2,a loan of 100' \
    2006-03-01,loan,M01,,100,2,seeds >march.csv
run 0 meeting post jyoti.bahi march.csv
printf 'code,name,joined_on,gender,admitted_by\nM04,Ravi,2006-03-02,man,1\n' >man.csv
run 0 member import jyoti.bahi man.csv
run 0 member list jyoti.bahi
says out "not a woman, by resolution 1"

# --- New rules, late rules, wrong rules.
rules 2007-04-01 50 '"fine_late": "7"' >next.json
run 0 rules set jyoti.bahi next.json
run 0 rules show jyoti.bahi --on 2007-05-01
equal "$(grep 'regular saving' out | sed 's/  */ /g')" "regular saving 50.00 since 2007-04-01"
equal "$(grep 'women only' out | sed 's/  */ /g')" "women only yes since 2006-03-01"
equal "$(grep 'coming late' out | sed 's/  */ /g')" "fine, coming late 7.00 since 2007-04-01"
refused 1 2007-04-01 "bahi correct rules" rules set jyoti.bahi next.json
rules 2006-02-01 25 >early.json
refused 1 2006-02-01 "--late REASON" rules set jyoti.bahi early.json
rules 2007-04-01 60 '"fine_late": "8", "catch_up_saving": true' >right.json
run 0 correct rules jyoti.bahi right.json --reason "as the minutes say" --dry-run
says out "would be replaced"
run 0 correct rules jyoti.bahi right.json --reason "as the minutes say"
says out "the rules from 2007-04-01 are replaced by what right.json says"
refused 1 "says that already" "leave it" correct rules jyoti.bahi right.json --reason again
refused 1 "reason" "is empty" correct rules jyoti.bahi next.json --reason " "
rules 2007-06-01 60 >moved.json
refused 1 2007-06-01 "No rules begin" correct rules jyoti.bahi moved.json --reason x
run 0 correct rules jyoti.bahi moved.json --from 2007-04-01 --reason "from June"
run 0 rules show jyoti.bahi --on 2007-05-01
equal "$(grep 'coming late' out | sed 's/  */ /g')" "fine, coming late 5.00 since 2006-03-01"
run 0 rules show jyoti.bahi --on 2007-06-01
equal "$(grep 'coming late' out | sed 's/  */ /g')" "fine, coming late 8.00 since 2007-06-01"
record=$(bahi book records jyoti.bahi | awk -F, '$3 == "\"rules\"" { print $1; exit }')
refused 1 "key settings" "of kind rules" supersede jyoti.bahi "$record" right.json --reason x
record=$(bahi book records jyoti.bahi | awk -F, '$3 == "\"settings\"" { print $1; exit }')
refused 1 "Record $record" "of kind settings" supersede jyoti.bahi "$record" right.json --reason x

# --- Catching up.
printf 'code,name,joined_on,gender\nM05,Gita,2007-07-01,woman\n' >gita.csv
run 0 member import jyoti.bahi gita.csv
run 0 member catch-up jyoti.bahi M05
equal "$(cat out)" "M05 brings 25.00: before 2007-07-01, 1 meeting of 25.00"
run 0 member catch-up jyoti.bahi M02
says out "has not agreed"
refused 1 M09 "no member" member catch-up jyoti.bahi M09

# --- Offices.
run 0 office take jyoti.bahi M01 --office president --from 2006-03-01 --resolution 1 --dry-run
says out "would be written down"
run 0 office take jyoti.bahi M01 --office president --from 2006-03-01 --resolution 1
refused 1 M01 "president in that time already, from 2006-03-01" office take jyoti.bahi M02 \
    --office president --from 2006-06-01
refused 1 2006-01-01 "before it begins" office take jyoti.bahi M02 --office secretary \
    --from 2006-03-01 --until 2006-01-01
refused 1 M02 "joined on" office take jyoti.bahi M02 --office secretary --from 2006-01-01
refused 1 "Resolution 9" "not in the minutes" office take jyoti.bahi M02 --office secretary \
    --from 2006-03-01 --resolution 9
run 2 office take jyoti.bahi M02 --office queen --from 2006-03-01
run 2 office take jyoti.bahi M02 --office secretary
run 0 office list jyoti.bahi --as-of 2008-03-01
says out "rotation overdue since 2008-03-01"
run 0 office list jyoti.bahi --as-of 2008-02-29
says out "serving, rotation due 2008-03-01"
run 0 office end jyoti.bahi M01 --office president --on 2007-03-31
run 0 office take jyoti.bahi M02 --office president --from 2007-04-01
refused 1 M03 "no term as president" office end jyoti.bahi M03 --office president --on 2007-05-01
run 0 office correct jyoti.bahi M02 --office president --on 2007-06-01 --from 2007-05-01 \
    --reason "in May"
run 0 office list jyoti.bahi --as-of 2007-06-01 --format csv
says out '"president","M02","Bina",2007-05-01,,,"serving, rotation due 2009-05-01"'
run 0 office list jyoti.bahi --format json

# --- Trainings.
run 0 training add jyoti.bahi --topic "Keeping accounts" --date 2007-01-10 --hours 2.5 \
    --members M01,M02 --trainer "Block office"
says out "1 training is written down"
refused 1 2007-01-10 "in the book already" training add jyoti.bahi --topic "Keeping accounts" \
    --date 2007-01-10 --minutes 60 --members M03
refused 1 "“2.333”" "how long" training add jyoti.bahi --topic Soil --date 2007-01-11 --hours 2.333 \
    --members M01
refused 1 "Nobody took part" "guests" training add jyoti.bahi --topic Soil --date 2007-01-11 --hours 2
refused 1 M05 "joined on 2007-07-01" training add jyoti.bahi --topic Soil --date 2007-01-11 \
    --hours 2 --members M05
refused 1 M01 "twice" training add jyoti.bahi --topic Soil --date 2007-01-11 --hours 2 \
    --members "M01 m01"
run 2 training add jyoti.bahi --topic Soil --date 2007-01-11 --members M01
run 2 training add jyoti.bahi --topic Soil --date 2007-01-11 --members M01 --hours 2 --minutes 120
cat >trainings.csv <<CSV
date,kind,topic,hours,trainer,guests,members
2007-02-10,,Soil,1:20,,,M01;M02 M03
2007-03-08,event,Women's day,3.5,,12,
CSV
run 0 training import jyoti.bahi trainings.csv --dry-run
says out "2 trainings would be written down"
run 0 training import jyoti.bahi trainings.csv
refused 1 "trainings.csv line 2" "in the book already" training import jyoti.bahi trainings.csv
sed '3d; s/M03/M09/; s/02-10/02-11/' trainings.csv >wrong.csv
refused 1 "wrong.csv line 2" "no member M09" training import jyoti.bahi wrong.csv
run 0 training list jyoti.bahi
says out "In all: 3, 7:20 hours"
says out "In all: 3 members"
run 0 training list jyoti.bahi --by-member --format csv
says out '"M01","Asha",2,"3:50"'
run 0 training list jyoti.bahi --from 2007-02-01 --to 2007-02-28 --format csv
equal "$(wc -l <out)" 2
run 2 training list jyoti.bahi --from 2007-03-01 --to 2007-02-01
run 0 training list jyoti.bahi --format json
says out '"hours_by_member"'
record=$(bahi training list jyoti.bahi --format csv | awk -F, '/Soil/ { print $NF }')
printf 'date,kind,topic,hours,trainer,guests,members\n2007-02-10,,Soil,2,,,M01 M02\n' >right.csv
run 0 supersede jyoti.bahi "$record" right.csv --reason "two hours, and two were there"
run 0 training list jyoti.bahi --by-member --format csv
says out '"M01","Asha",2,"4.5"'
refused 1 "Record $record" "replaced already" supersede jyoti.bahi "$record" right.csv --reason x

# --- Meetings that were not held.
run 0 meeting missed jyoti.bahi 2006-04-01 --reason "the river was high" --dry-run
run 0 meeting missed jyoti.bahi 2006-04-01 --reason "the river was high"
says out "that nobody met on 2006-04-01 is written down"
refused 1 2006-04-01 "in the book already" meeting missed jyoti.bahi 2006-04-01 --reason again
refused 1 2006-03-01 "There was a meeting" meeting missed jyoti.bahi 2006-03-01 --reason x
refused 1 2006-02-01 "begins on 2006-03-01" meeting missed jyoti.bahi 2006-02-01 --reason x
refused 1 "reason" "is empty" meeting missed jyoti.bahi 2006-05-01 --reason " "
run 2 meeting missed jyoti.bahi 2006-05-01
run 2 meeting missed jyoti.bahi May --reason x

# --- Who answers for a loan.
run 0 loan note jyoti.bahi 1 --guarantors M02,M03 --dry-run
run 0 loan note jyoti.bahi 1 --guarantors M02,M03
run 0 loan note jyoti.bahi 1 --reference vo-17/3
refused 1 M01 "borrowed loan 1 herself" loan note jyoti.bahi 1 --guarantors M01 --reason x
refused 1 M05 "joined on 2007-07-01" loan note jyoti.bahi 1 --guarantors M05 --reason x
refused 1 "loan 1" "already: guarantors" loan note jyoti.bahi 1 --guarantors M02
refused 1 "loan 9" "There is no" loan note jyoti.bahi 9 --guarantors M02
refused 1 "“17 3”" "not a reference" loan note jyoti.bahi 1 --reference "17 3"
run 0 loan note jyoti.bahi 1 --guarantors none --reason "nobody signed"
run 2 loan note jyoti.bahi 1
run 2 loan note jyoti.bahi first --guarantors M02

# --- The records tell of all that.
run 0 book records jyoti.bahi
for what in '"settings","women-only, age-min, fine-late"' '"details","M01"' \
    '"nominee","of M02"' '"office","M01, president, until 2007-03-31"' \
    '"training","event, members: 0"' \
    '"missed meeting",""' '"loan note","loan 1, M02, M03, reference VO-17/3"'; do
    says out "$what"
done
says out ',"the river was high"'
run 0 verify jyoti.bahi

# --- Everything personal goes, and the book verifies as before.
run 0 member erase jyoti.bahi M01 --reason "at her own wish" --dry-run
says out "would be erased"
run 0 member erase jyoti.bahi M01 --reason "at her own wish"
says err "Backups"
run 0 member erase jyoti.bahi M01 --reason again
says out "nothing personal of M01"
run 0 member show jyoti.bahi M01
for gone in Asha 1970-05-01 "by the well" "98220 12345"; do
    if grep -q "$gone" out jyoti.bahi; then complain "still there: $gone"; fi
done
run 0 verify jyoti.bahi
