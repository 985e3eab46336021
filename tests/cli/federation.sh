#!/bin/bash
# A village organisation keeps the same kind of book: its members are groups, by registration
# number, and a loan between the tiers is called alike in both books.
# shellcheck disable=SC1111
# shellcheck source-path=SCRIPTDIR source=support/checks.bash
source "$(dirname "${BASH_SOURCE[0]}")/support/checks.bash"

# rules GROUP RHYTHM SAVING [SETTINGS]: a rules file.
rules() {
    local settings=""
    if [ $# -gt 3 ]; then settings=", \"settings\": {$4}"; fi
    cat <<RULES
{"group": "$1", "currency": "INR", "from": "2026-04-01", "meeting": {"rhythm": $2},
 "saving": {"regular": "$3"}, "interest": {"per_cent_per_month": "1"}$settings}
RULES
}

# --- The village organisation. It has 80,000 of the federation and lends 50,000 of it to Jyoti.
rules "Ekta" '"monthly", "day": 10' 0 '"tier": 2' >vo.json
run 0 book create vo.bahi --rules vo.json
run 0 rules show vo.bahi --on 2026-04-10
says out "tier                        2"
cat >groups.csv <<'ROWS'
code,name,joined_on
BR-KSN-00123,Jyoti,2026-04-01
BR-KSN-00124,Ujala,2026-04-01
ROWS
run 0 member import vo.bahi groups.csv
cat >vo-pages.csv <<'ROWS'
code,kind,name,opened_on,until,of,member,amount,rate,reference
SBI,bank-account,State Bank,2026-04-01,,,,,,
CLF,party,Block federation,2026-04-01,,,,,,
CLF1,borrowing,CIF,2026-04-01,,CLF,,80000,0.5,CLF/VO/4
ROWS
run 0 page open vo.bahi vo-pages.csv
cat >vo-meetings.csv <<'ROWS'
date,kind,member,head,amount,ref,text
2026-04-10,attendance,BR-KSN-00123,present,,,
2026-04-10,attendance,BR-KSN-00124,late,,,
2026-04-10,receipt,BR-KSN-00123,2010,100,,
2026-04-10,resolution,,,,1,80000 of the federation are taken; Jyoti (BR-KSN-00123) gets 50000
2026-05-10,interest,BR-KSN-00123,,500,,
2026-05-10,principal,BR-KSN-00123,,2000,,
ROWS
cat >vo-vouchers.csv <<'ROWS'
date,voucher,kind,account,member,page,debit,credit,instalment,resolution,follows,text
2026-04-10,1,,1110,,SBI,80000,,,1,,
2026-04-10,1,,2110,,CLF1,,80000,,,,
2026-04-11,2,,1230,BR-KSN-00123,new,50000,,2000,1,,micro-credit plan
2026-04-11,2,,1110,,SBI,,50000,,,,
ROWS
run 0 meeting post vo.bahi vo-meetings.csv --vouchers vo-vouchers.csv
run 0 loan note vo.bahi 1 --reference VO/CIF/17

# --- The group: the same loan from the other side.
rules "Jyoti" '"weekly", "weekday": "monday"' 20 >group.json
run 0 book create group.bahi --rules group.json
run 0 member import group.bahi <(printf 'code,name,joined_on\nM01,Asha,2026-04-01\n')
cat >pages.csv <<'ROWS'
code,kind,name,opened_on,until,of,member,amount,rate,reference
SBI,bank-account,State Bank,2026-04-01,,,,,,
VO,party,Ekta village organisation,2026-04-01,,,,,,
CIF1,borrowing,CIF of April,2026-04-11,,VO,,50000,1,VO/CIF/17
ROWS
run 0 page open group.bahi pages.csv
cat >meetings.csv <<'ROWS'
date,kind,member,head,amount,ref,text
2026-04-06,resolution,,,,1,50000 of Ekta are taken
ROWS
cat >vouchers.csv <<'ROWS'
date,voucher,kind,account,member,page,debit,credit,instalment,resolution,follows,text
2026-04-11,1,,1110,,SBI,50000,,,1,,
2026-04-11,1,,2110,,CIF1,,50000,,,,
2026-05-10,2,,2110,,CIF1,2000,,,,,
2026-05-10,2,,5020,,CIF1,500,,,,,
2026-05-10,2,,1110,,SBI,,2500,,,,
ROWS
run 0 meeting post group.bahi meetings.csv --vouchers vouchers.csv

# --- Both books are whole, say the same of the loan, and call it alike.
for book in vo group; do
    run 0 verify $book.bahi
    run 0 report balance-sheet $book.bahi
    says out "Proof: liabilities and funds"
done
run 0 report loan-ledger vo.bahi
says out "48,000.00"
says out "VO/CIF/17"
run 0 report trial-balance group.bahi
says out "48,000.00"
run 0 page list group.bahi
says out "VO/CIF/17"
cp out again.csv
run 0 page open group.bahi again.csv # what is listed can be opened: it is there already
equal "$(bahi page list group.bahi | wc -l)" 4
