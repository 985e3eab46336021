#!/bin/bash
# The journal leaves a book for other programs: whole or not at all, and over nothing.
# shellcheck disable=SC1111
# shellcheck source-path=SCRIPTDIR source=support/checks.bash
source "$(dirname "${BASH_SOURCE[0]}")/support/checks.bash"

make_book jyoti.bahi
before=$(print_of jyoti.bahi)

# Every format, on stdout and as a file.
for format in ledger hledger beancount csv json; do
    run 0 export jyoti.bahi --to $format
    cp out printed
    equal "$(cat err)" ""
    run 0 export jyoti.bahi --to $format -o -
    equal "$(print_of out)" "$(print_of printed)"
    run 0 export jyoti.bahi --to $format -o jyoti.$format
    equal "$(cat out err)" ""
    equal "$(print_of jyoti.$format)" "$(print_of printed)"
    if grep -qE 'Asha|Bina|Jyoti' printed; then complain "a name went out to $format"; fi
    if LC_ALL=C grep -q '[^ -~]' printed; then complain "$format has letters beside ASCII"; fi
done
says jyoti.ledger "2006-03-01 (1) Receipt M01"
says jyoti.hledger "account Assets:1010-Cash-box  ; type: C"
says jyoti.beancount "2006-04-01 balance Assets:1010-Cash-box  50.00 ~ 0 INR"
says jyoti.csv '1,1,2006-03-01,"receipt","1010","Cash box","none","","",,25.00,0.00,1,"M01",,'
says jyoti.json '"minute_book_code": "'
bahi verify jyoti.bahi --code "$(grep -o 'code [0-9A-Z-]*$' jyoti.ledger | cut -c6-)" >/dev/null ||
    complain "the code of the export is not that of the book"

# What is not understood, and what is there already.
run 2 export jyoti.bahi
says err "--to"
run 2 export jyoti.bahi --to gnucash
says err "--to"
run 2 export --to ledger
run 2 export jyoti.bahi --to ledger -o ""
echo mine >taken
refused 1 taken "is there already" export jyoti.bahi --to ledger -o taken
equal "$(cat taken)" mine
ln -s nowhere link
refused 1 link "is there already" export jyoti.bahi --to csv -o link
refused 1 none/jyoti.csv "its folder is not there" export jyoti.bahi --to csv -o none/jyoti.csv
refused 3 none.bahi "no book here" export none.bahi --to csv -o none.csv
equal "$(print_of jyoti.bahi)" "$before"

# A disk that is full half way: nothing is left there.
bahi practice create year.bahi --weeks 104 >/dev/null
mkdir small
if [ "$(id -u)" -eq 0 ] && mount -t tmpfs -o size=200k tmpfs small 2>/dev/null; then
    at_end+=("umount small")
    refused 3 small/year.json "the disk is full" export year.bahi --to json -o small/year.json
    equal "$(ls -A small)" ""
    run 0 export jyoti.bahi --to json -o small/jyoti.json
else
    echo "no small disk can be mounted here: the full disk is not tried"
fi
code=0
bahi export year.bahi --to json >/dev/full 2>err || code=$?
equal "$code" 3
says err "could not all be written"
bahi export year.bahi --to csv 2>err | head -c 1 >/dev/null
equal "$(cat err)" ""

# A book whose journal somebody altered gives no export.
/usr/bin/python3 - <<'PYTHON'
import sqlite3
book = sqlite3.connect("jyoti.bahi")
triggers = book.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
for name, _ in triggers:
    book.execute(f"DROP TRIGGER {name}")
book.execute("UPDATE posting SET amount = amount * 2 WHERE entry = 1")
for _, sql in triggers:
    book.execute(sql)
book.commit()
PYTHON
rm -f altered.*
for format in ledger hledger beancount csv json; do
    refused 3 jyoti.bahi "is damaged" export jyoti.bahi --to $format -o altered.$format
    says err "do not lead to the balances"
done
equal "$(find . -name 'altered*' | wc -l)" 0
