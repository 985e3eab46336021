#!/bin/bash
# Tables that others made: read in four languages and two forms, doubted to the last cell, and in
# the end the same book as from files of our own.
# shellcheck disable=SC1111
# shellcheck source-path=SCRIPTDIR source=support/checks.bash
source "$(dirname "${BASH_SOURCE[0]}")/support/checks.bash"

# --- The book as our own files make it.
sed 's/"Sanaswadi"/"Jyoti"/' "$BAHI_SOURCE/docs/examples/sanaswadi/rules.json" >rules.json
cat >members.csv <<CSV
code,name,joined_on,gender
M01,Asha,2006-03-01,woman
M02,Bina,2006-03-01,woman
M03,Mina,2006-03-01,
M04,Mina,2006-03-01,
CSV
cat >cutoff.csv <<CSV
code,date,account,amount,instalment,text
M01,2006-03-01,2010,1500,,
M01,2006-03-01,1210,300,50,
M02,2006-03-01,2010,1200.50,,
M02,2006-03-01,2020,100,,
,2006-03-01,1010,2500.50,,
CSV
sheet 2006-04-01,attendance,M01,present,,, 2006-04-01,saving,M01,,25,, \
    2006-04-01,principal,M01,,50,, 2006-04-01,interest,M01,,6,, \
    2006-04-01,attendance,M02,absent,,, 2006-04-01,fine,M02,,5,, \
    '2006-04-01,resolution,,,,4,A loan for Bina' 2006-04-01,loan,M02,,500,4,seeds \
    2006-04-01,instalment,M02,,100,4, 2006-04-01,attendance,M03,late,,, \
    2006-04-01,saving,M03,voluntary,10,, >meetings.csv
run 0 book create ours.bahi --rules rules.json
run 0 member import ours.bahi members.csv
run 0 cutoff post ours.bahi cutoff.csv
run 0 meeting post ours.bahi meetings.csv
bahi report trial-balance ours.bahi >ours.txt 2>err
bahi report savings-register ours.bahi >>ours.txt 2>err
bahi report attendance-register ours.bahi >>ours.txt 2>err

# same_book BOOK: it says what ours says.
same_book() {
    run 0 verify "$1"
    bahi report trial-balance "$1" >theirs.txt 2>err
    bahi report savings-register "$1" >>theirs.txt 2>err
    bahi report attendance-register "$1" >>theirs.txt 2>err
    cmp -s ours.txt theirs.txt || complain "$1 is another book: $(diff ours.txt theirs.txt)"
}

# --- English, wide, as a spreadsheet in India saves it.
printf '\xEF\xBB\xBFS. No.,Name of member,Member code,Date of joining,Sex\r\n1,Asha,M01,01/03/2006,Female\r\n2,Bina,M02,01/03/2006,Female\r\n3,Mina,M03,01/03/2006,\r\n4,Mina,M04,01/03/2006,\r\n,,,,\r\n' >en-members.csv
cat >en-cutoff.csv <<'CSV'
Name,Code,Compulsory savings,Voluntary savings,Loan outstanding,Instalment,As on,Account code,Amount
Asha,M01,"Rs 1,500/-",0,300/-,50,01/03/2006,,
Bina,M02,"1,200.50",100,0,,01/03/2006,,
,,,,,,01/03/2006,1010,"₹2,500.50"
CSV
cat >en-wide.csv <<'CSV'
Date,Code,Attendance,Saving,Voluntary saving,Loan repayment,Interest,Fine,New loan,Purpose,Monthly instalment,Resolution no.,Words of the resolution
01/04/2006,M01,Present,25,-,50,6,-,-,,-,,
01/04/2006,M02,Absent,-,-,-,-,5,500,seeds,100,4,A loan for Bina
01/04/2006,M03,Late,-,10,-,-,-,-,,-,,
CSV
run 0 book create en.bahi --rules rules.json
refused 1 en-members.csv "doubtful in the file: 5" import members en.bahi en-members.csv
says out "line 1, column S. No.: “S. No.” is not a name of a column that Bahi knows."
says out "--skip 'S. No.'"
says out "line 5, column Date of joining: nobody has said in which order “01/03/2006”"
says err "Nothing was saved."
equal "$(wc -l <out)" 5
run 1 import members en.bahi en-members.csv --dry-run
says out "S. No.           (doubtful)"
run 0 import members en.bahi en-members.csv --skip 's. no.' --dates dmy --dry-run
says out "S. No.           (left out)"
says out "Name of member   name"
says out "   2  M01   Asha  2006-03-01  woman"
says out "Rows in the file: 5, without anything: 1"
says err "Only tried: nothing was written."
run 0 member list en.bahi
says out "Members: 0"
run 0 import members en.bahi en-members.csv --skip 'S. No.' --dates dmy
says err "Members taken in: 4."
refused 1 en-cutoff.csv "doubtful in the file: 3" import cutoff en.bahi en-cutoff.csv --dates dmy
says out "column Compulsory savings: nobody has said whether a comma, a dot or a blank in “Rs 1,500/-”"
run 0 import cutoff en.bahi en-cutoff.csv --dates dmy --decimal point --dry-run
says out "Compulsory savings     2  2,700.50"
says out "cut-off of 2006-03-01 would be posted, lines: 5"
run 0 import cutoff en.bahi en-cutoff.csv --dates dmy --decimal point
refused 1 en-wide.csv "each named above" import meetings en.bahi en-wide.csv --dates dmy
says out "“Loan repayment” may mean principal or repayment."
says out "line 2, column Voluntary saving: “-” may mean nothing, or something nobody knows."
says out "--empty '-'"
run 0 import meetings en.bahi en-wide.csv --dates dmy --empty - --dry-run \
    --column 'Loan repayment=principal'
says out "New loan                    1  500.00"
says out "2006-04-01 meeting 1 would be posted"
run 0 import meetings en.bahi en-wide.csv --dates dmy --empty - --column 'Loan repayment=principal'
says out "minute-book code"
same_book en.bahi
[ -n "$(find "$XDG_DATA_HOME/bahi/backups" -name '*.bahi')" ] || complain "no backup was made"
run 0 import meetings en.bahi en-wide.csv --dates dmy --empty - --column 'Loan repayment=principal'
says out "already saved"

# --- Vietnamese, wide, members by name, semicolons.
cat >vi-members.csv <<'CSV'
Họ và tên;Mã thành viên;Ngày tham gia;Giới tính
Asha;M01;1/3/2006;Nữ
Bina;M02;1/3/2006;Phụ nữ
Mina;M03;1/3/2006;
Mina;M04;1/3/2006;
CSV
cat >vi-cutoff.csv <<'CSV'
Tên;Tiết kiệm;Tiết kiệm tự nguyện;Dư nợ;Số tiền mỗi kỳ;Đến ngày;Tài khoản;Số tiền
ASHA;1.500;;300;50;1/3/2006;;
bina;1.200,50;100;;;1/3/2006;;
;;;;;1/3/2006;1010;2.500,50
CSV
cat >vi-wide.csv <<'CSV'
Ngày họp;Thành viên;Tham dự;Tiết kiệm;Tiết kiệm tự nguyện;Gốc;Lãi;Tiền phạt;Cho vay;Mục đích vay;Số tiền mỗi kỳ;Số quyết định;Nội dung quyết định
1/4/2006;Asha;Có mặt;25;0;50;6;0;0;;0;;
1/4/2006;Bina;Vắng không phép;0;0;0;0;5;500;seeds;100;4;A loan for Bina
1/4/2006;m03;Đến trễ;0;10;0;0;0;0;;0;;
CSV
run 0 book create vi.bahi --rules rules.json
refused 1 "vi-members.csv line 1" "--separator ';'" import members vi.bahi vi-members.csv
run 0 import members vi.bahi vi-members.csv --separator ';' --dates dmy
refused 1 vi-cutoff.csv "doubtful in the file: 3" import cutoff vi.bahi vi-cutoff.csv \
    --separator ';' --dates dmy
run 0 import cutoff vi.bahi vi-cutoff.csv --separator ';' --dates dmy --decimal comma
run 0 import meetings vi.bahi vi-wide.csv --separator ';' --dates dmy
same_book vi.bahi

# --- Hindi and Russian, the long form; tabs.
cat >hi-long.csv <<'CSV'
सदस्य,तारीख,प्रकार,मद,राशि,संदर्भ,विवरण
Asha,2006-04-01,उपस्थिति,उपस्थित,,,
Asha,2006-04-01,बचत,,२५,,
Asha,2006-04-01,मूलधन,,50,,
Asha,2006-04-01,ब्याज,,6,,
Bina,2006-04-01,हाजिरी,अनुपस्थित,,,
Bina,2006-04-01,दंड,,5,,
,2006-04-01,प्रस्ताव,,,4,A loan for Bina
Bina,2006-04-01,ऋण,समूह कोष,500,4,seeds
Bina,2006-04-01,किस्त की राशि,,100,4,
M03,2006-04-01,उपस्थिति,देर से,,,
M03,2006-04-01,बचत,स्वैच्छिक,10,,
CSV
run 0 book create hi.bahi --rules rules.json
run 0 member import hi.bahi members.csv
run 0 cutoff post hi.bahi cutoff.csv
run 0 import meetings hi.bahi hi-long.csv
same_book hi.bahi
tr , '\t' >ru-long.csv <<'CSV'
Участник,Дата,Вид,Статья,Сумма,Ссылка,Содержание
Asha,01.04.2006,Явка,Присутствует,,,
Asha,01.04.2006,Взнос,,25,,
Asha,01.04.2006,Основной долг,,50 руб.,,
Asha,01.04.2006,Проценты,,6,,
Bina,01.04.2006,Явка,Отсутствует,,,
Bina,01.04.2006,Штраф,,5,,
,01.04.2006,Решение,,,4,A loan for Bina
Bina,01.04.2006,Заём,,500,4,seeds
Bina,01.04.2006,Сумма платежа,,100,4,
M03,01.04.2006,Явка,Опоздание,,,
M03,01.04.2006,Взнос,Добровольный,10,,
CSV
run 0 book create ru.bahi --rules rules.json
run 0 member import ru.bahi members.csv
run 0 cutoff post ru.bahi cutoff.csv
refused 1 "ru-long.csv line 1" "--separator 'tab'" import meetings ru.bahi ru-long.csv
refused 1 ru-long.csv "doubtful in the file: 1," import meetings ru.bahi ru-long.csv \
    --separator tab --dates dmy
says out "line 4, column Сумма: “50 руб.” bears a sign that is not one of INR"
sed -i 's/50 руб\./50/' ru-long.csv
run 0 import meetings ru.bahi ru-long.csv --separator tab --dates dmy
same_book ru.bahi

# --- Who is meant, and what the book itself says no to.
printf 'Date,Name,Saving\n2006-05-01,Mina,25\n2006-05-01,Meena,25\n' >who.csv
run 1 import meetings en.bahi who.csv
says out "line 2, column Name: “Mina” may be M03, M04."
says out "line 3, column Name: no member is called “Meena”."
printf 'Date,Code,Saving\n2006-02-01,M01,25\n' >early.csv
refused 1 "early.csv line 2" "cut-off" import meetings en.bahi early.csv --dry-run
printf 'Date,Code,Saving\n2006-05-01,M01,25\n' >may.csv
run 0 import meetings en.bahi may.csv
printf 'Date,Code,Saving\n2006-04-15,M01,25\n' >april.csv
refused 1 "april.csv line 2" "--late" import meetings en.bahi april.csv
run 0 import meetings en.bahi april.csv --late "the sheet was mislaid"
printf 'Date,Code,Saving\n2006-06-01,M01,25,9\n2006-06-01,M01\n' >ragged.csv
run 1 import meetings en.bahi ragged.csv
says out "line 2: the row has 4 cells, the header 3."
says out "line 3: the row has 2 cells, the header 3."
printf "Date,Code,Saving,a'b; rm c\n2006-06-01,M01,25,9\n" >quoted.csv
run 1 import meetings en.bahi quoted.csv
says out "--skip 'a'\\''b; rm c';"
printf 'Date,Code,Saving\n' >empty.csv
refused 1 empty.csv "no rows to read" import meetings en.bahi empty.csv
run 2 import meetings en.bahi may.csv --dates soon
run 2 import meetings en.bahi may.csv --separator '|'
run 1 import meetings en.bahi may.csv --skip nothing --column Saving=shoe
says out "--skip names “nothing”, and the file has no such column."
says out "“shoe” is not one of Bahi's own columns"

# --- The guide shows what the program does.
# block LANGUAGE NUMBER: that example of the guide.
block() {
    awk -v fence="\`\`\`$1" -v number="$2" '
        /^```/ { inside = !inside && $0 == fence && ++seen == number; if (inside) next }
        inside' "$BAHI_SOURCE/docs/user-guide/import.md"
}
run 0 book create jyoti.bahi --rules rules.json
run 0 member import jyoti.bahi members.csv
block csv 2 >balances.csv
run 0 import cutoff jyoti.bahi balances.csv --dry-run
run 0 cutoff post jyoti.bahi cutoff.csv
block csv 1 >2006.csv
block console 1 | tail -n +2 >wanted
run 1 import meetings jyoti.bahi 2006.csv --dry-run
equal "$(cat out)" "$(cat wanted)"
block console 2 | tail -n +3 >wanted
run 0 import meetings jyoti.bahi 2006.csv --skip 'S. No.' --column 'Loan repayment=principal' \
    --dates dmy --decimal point --empty - --dry-run
equal "$(cat out)" "$(cat wanted)"
block csv 3 >hindi.csv
run 0 import meetings jyoti.bahi hindi.csv --dry-run

# --- A hundred thousand rows and one wrong cell: all is refused, the cell named, and soon.
before=$(print_of en.bahi)
awk 'BEGIN { print "Date,Code,Saving"
    for (row = 0; row < 100000; row++)
        printf "%04d-%02d-%02d,M01,%s\n", 2010 + row / 336, row / 28 % 12 + 1, row % 28 + 1,
            row == 77777 ? "2S" : 25 }' >many.csv
started=$SECONDS
refused 1 many.csv "doubtful in the file: 1," import meetings en.bahi many.csv
says out "many.csv line 77779, column Saving: “2S” is not an amount."
[ $((SECONDS - started)) -lt 60 ] || complain "that took $((SECONDS - started)) seconds"
equal "$(print_of en.bahi)" "$before"
