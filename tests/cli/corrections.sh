#!/bin/bash
# Corrections, backups and another computer: everything stays visible, nothing is written over.
# shellcheck disable=SC1111
# shellcheck source-path=SCRIPTDIR source=support/checks.bash
source "$(dirname "${BASH_SOURCE[0]}")/support/checks.bash"

make_book jyoti.bahi
sheet '2006-04-01,resolution,,,,1,a loan of 40' 2006-04-01,loan,M01,,40,1,seeds \
    2006-04-01,instalment,M01,,10,1, 2006-04-01,saving,M02,,20,, >april.csv
bahi meeting post jyoti.bahi april.csv >/dev/null

# record_of KIND: the number of the first record of that kind.
record_of() { bahi book records jyoti.bahi | awk -F, -v kind="\"$1\"" '$3 == kind { print $1; exit }'; }

# A voucher is taken back once, by its mirror; a reversal is not taken back.
run 0 reverse jyoti.bahi 3 --reason "written twice" --dry-run
says out "voucher 3 would be taken back"
run 0 reverse jyoti.bahi 3 --reason "written twice"
says out "voucher 3 is taken back by voucher 5"
says out "minute-book code"
refused 1 "Voucher 3" "already, by voucher 5" reverse jyoti.bahi 3 --reason again
refused 1 "Voucher 5" "is a reversal" reverse jyoti.bahi 5 --reason back
refused 1 "voucher 99" "no voucher" reverse jyoti.bahi 99 --reason x
refused 1 "reason" "is empty" reverse jyoti.bahi 1 --reason " "

# Whatever else is replaced: rules, a member, a roll call, a resolution, terms, a voucher.
sed 's/"2"/"1.5"/' rules.json >right.json
record=$(record_of rules)
run 0 supersede jyoti.bahi "$record" right.json --reason "1.5, not 2"
says out "record $record is replaced by what right.json says"
refused 1 "Record $record" "replaced already" supersede jyoti.bahi "$record" right.json --reason x
printf 'code,name,joined_on\nM01,Asha Devi,2006-03-01\n' >right.csv
run 0 supersede jyoti.bahi "$(record_of member)" right.csv --reason "her full name"
sheet 2006-03-01,attendance,M01,late,,, 2006-03-01,attendance,M02,present,,, >right.csv
run 0 supersede jyoti.bahi "$(record_of "roll call")" right.csv --reason "she came late"
refused 1 right.csv "which is of kind resolution" supersede jyoti.bahi "$(record_of resolution)" right.csv \
    --reason x
sheet '2006-04-01,resolution,,,,1,a loan of 40 for seeds' >right.csv
run 0 supersede jyoti.bahi "$(record_of resolution)" right.csv --reason "for what was left out"
sheet 2006-04-01,loan,M01,,40,1,tools 2006-04-01,instalment,M01,,20,1, >right.csv
run 0 supersede jyoti.bahi "$(record_of loan)" right.csv --reason "for tools, 20 a month"
sheet 2006-03-01,saving,M01,,20,, >right.csv
run 0 supersede jyoti.bahi "$(record_of voucher)" right.csv --reason "20, not 25"
refused 1 "Record 1 " "cannot be replaced: it is of kind book" supersede jyoti.bahi 1 right.csv --reason x
refused 1 "Record 2 " "it is of kind account" supersede jyoti.bahi 2 right.csv --reason x
run 0 meeting sheet jyoti.bahi --date 2006-03-01
says out "replaced by record"
says out ": she came late"
says out ": 20, not 25"
run 0 meeting sheet jyoti.bahi --date 2006-03-01 --format csv
equal "$(head -c 5 out)" "code,"
refused 1 "record 999" "no record" supersede jyoti.bahi 999 right.csv --reason x
run 0 verify jyoti.bahi
run 0 book records jyoti.bahi
equal "$(head -1 out)" "record,day,kind,what,replaces,reason"
says out ',"she came late"'
says out '"voucher","5, of M02, takes back 3",,"written twice"'
says out '"account","1010",,""'
equal "$(cut -d, -f3,5 out | grep -c '^"rules",[0-9]')" 1
says out '2006-03-01,"voucher","2, of M02",'

# New rules from another day.
sed 's/2006-03-01/2007-04-01/' rules.json >next.json
run 0 rules set jyoti.bahi next.json
says out "rules are in force from 2007-04-01"
refused 1 2007-04-01 "rules from 2007-04-01 already" rules set jyoti.bahi next.json
sed 's/INR/VND/; s/2006-03-01/2008-04-01/' rules.json >next.json
refused 1 "next.json, key currency" "It takes INR" rules set jyoti.bahi next.json

# A name goes, and the book verifies as before.
run 0 member erase-name jyoti.bahi M01 --reason "at her own wish"
says out "the name of M01 is erased"
says err "Backups"
run 0 report passbook jyoti.bahi --member M01
if grep -q Asha out; then complain "the name is still there"; fi
if grep -q Asha jyoti.bahi; then complain "the name is still in the file"; fi
run 0 verify jyoti.bahi

# Backups: verified, under names that tell nothing, never over anything.
mkdir stick
run 0 backup jyoti.bahi stick --dry-run
says out "would be made"
equal "$(ls stick)" ""
run 0 backup jyoti.bahi stick
says out "is made and verified"
equal "$(find stick -name '2*.bahi' | wc -l)" 1
run 0 backup jyoti.bahi copy.bahi
refused 1 copy.bahi "is there already" backup jyoti.bahi copy.bahi
refused 1 none/copy.bahi "its folder is not there" backup jyoti.bahi none/copy.bahi
sheet 2006-05-01,saving,M02,,25,, >may.csv
run 0 meeting post jyoti.bahi may.csv
refused 1 jyoti.bahi "is there already" restore copy.bahi jyoti.bahi
run 0 restore copy.bahi again.bahi
says err "what came after is not in it"
run 0 verify again.bahi
echo "no book" >broken.bahi
refused 3 broken.bahi "not a book of Bahi" restore broken.bahi new.bahi

# Another computer reads, and writes only after it took the book over.
export XDG_DATA_HOME=$work/other/data XDG_STATE_HOME=$work/other/state
sheet 2006-06-01,saving,M02,,25,, >june.csv
run 0 report trial-balance jyoti.bahi
refused 1 jyoti.bahi "written by another computer" meeting post jyoti.bahi june.csv
run 0 book take-over jyoti.bahi --reason "the old laptop broke"
says out "this computer writes the book from now on"
run 0 book take-over jyoti.bahi --reason "the old laptop broke"
says out "may write the book already"
run 0 meeting post jyoti.bahi june.csv
run 0 verify jyoti.bahi
export XDG_DATA_HOME=$work/home/data XDG_STATE_HOME=$work/home/state
refused 1 jyoti.bahi "written by another computer" reverse jyoti.bahi 2 --reason x

# A key that is none.
printf 'nonsense\n' >"$XDG_DATA_HOME/bahi/device.key"
refused 3 device.key "key cannot be used" meeting post jyoti.bahi june.csv
run 0 report trial-balance jyoti.bahi
