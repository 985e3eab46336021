#!/bin/bash
# Every bad file is refused in one line that says where, and the book stays as it was, to the byte.
# shellcheck disable=SC1111

# Hundreds of short runs; the other tests look for leaks.
export ASAN_OPTIONS=${ASAN_OPTIONS:-detect_leaks=0}
# shellcheck source-path=SCRIPTDIR source=support/checks.bash
source "$(dirname "${BASH_SOURCE[0]}")/support/checks.bash"

make_book jyoti.bahi
before=$(print_of jyoti.bahi)

# bad PLACE TEXT [OPTION...]: bad.csv cannot be posted.
bad() {
    local place=$1 text=$2
    shift 2
    refused 1 "$place" "$text" meeting post jyoti.bahi bad.csv "$@"
    says err "Nothing was saved."
    equal "$(print_of jyoti.bahi)" "$before"
}
april() { sheet "$@" >bad.csv; }

# The header.
april 2006-04-01,saving,M01,,25,,
sed -i 's/amount/amout/' bad.csv
bad "bad.csv line 1, column amout" "no such column"
sed -i 's/amout,//' bad.csv
bad "bad.csv line 1, column amount" "missing"
april 2006-04-01,saving,M01,,25,,
sed -i '1s/ref/kind/' bad.csv
bad "bad.csv line 1, column kind" "twice"
april 2006-04-01,saving,M01,,25,,
sed -i '1s/member,head/head,member/' bad.csv
bad "bad.csv line 1, column head" "another place"
: >bad.csv
bad "bad.csv" "no rows"
printf '%s\n' "$header" >bad.csv
bad "bad.csv" "no rows"

# Rows and letters.
april 2006-04-01,saving,M01,,25,
bad "bad.csv line 2" "6 cells"
april 2006-04-01,saving,M01,,25,,,
bad "bad.csv line 2" "8 cells"
april '2006-04-01,saving,M01,,"25,,'
bad "bad.csv line 2" "does not end"
printf '%s\n2006-04-01,resolution,,,,1,caf\xe9\n' "$header" >bad.csv
bad "bad.csv line 2" "UTF-8"
april $'2006-04-01,resolution,,,,1,a\x07b'
bad "bad.csv line 2, column text" "invisible"
april '2006-04-01,resolution,,,,1,her number is 2341 2341 2346'
bad "bad.csv line 2, column text" "Aadhaar"

# Amounts.
april '2006-04-01,saving,M01,,"12,3a",,'
bad "bad.csv line 2, column amount" "“12,3a” is not an amount"
april 2006-04-01,saving,M01,,-25,,
bad "bad.csv line 2, column amount" "below zero"
april 2006-04-01,saving,M01,,25.125,,
bad "bad.csv line 2, column amount" "decimals"
april 2006-04-01,saving,M01,,1e3,,
bad "bad.csv line 2, column amount" "not an amount"
april 2006-04-01,saving,M01,,99999999999999999999,,
bad "bad.csv line 2, column amount" "so large"

# Dates.
april 2006-02-30,saving,M01,,25,,
bad "bad.csv line 2, column date" "not in the calendar"
april 01/04/2006,saving,M01,,25,,
bad "bad.csv line 2, column date" "not a date"
april 206-04-01,saving,M01,,25,,
bad "bad.csv line 2, column date" "206-04-01"

# Words, and cells that are missing or have no use.
april 2006-04-01,savings,M01,,25,,
bad "bad.csv line 2, column kind" "“savings” is not a kind"
april 2006-04-01,attendance,M01,here,,,
bad "bad.csv line 2, column head" "“here” is not a head"
april 2006-04-01,saving,,,25,,
bad "bad.csv line 2, column member" "empty"
april 2006-04-01,saving,M01,,25,,note
bad "bad.csv line 2, column text" "not used"

# Members, loans and the box.
april 2006-04-01,saving,M09,,25,,
bad "bad.csv line 2" "no member M09"
april 2006-04-01,principal,M01,,25,,
bad "bad.csv line 2" "no open loan"
april 2006-04-01,loan,M01,,40,1,
bad "bad.csv line 2" "Resolution 1"
april 2006-04-01,loan,M01,,40,,
bad "bad.csv line 2" "by resolution only"
april '2006-04-01,resolution,,,,1,a loan' 2006-04-01,loan,M01,,500,1,
bad "bad.csv line 2" "less than nothing"

# Meetings that are there already, or come too late.
sheet 2006-03-01,saving,M01,,30,, >bad.csv
bad "bad.csv line 2" "saved already, and not with these rows"
sheet 2006-02-15,saving,M01,,25,, >bad.csv
bad "bad.csv line 2" "before the last one saved, 2006-03-01"
sheet 2006-02-15,saving,M01,,25,, >bad.csv
bad "bad.csv line 2" "2006-02-15" --late "was mislaid" # before the rules
april 2006-04-01,saving,M01,,25,,
cp bad.csv again.csv
refused 1 "again.csv line 2" "stands there twice" meeting post jyoti.bahi bad.csv again.csv
refused 1 "lost.csv" "no such file" meeting post jyoti.bahi bad.csv lost.csv
refused 1 "." "cannot be read" meeting post jyoti.bahi .
run 0 meeting post jyoti.bahi march.csv
equal "$(sed -n 1p out)" "$(sed -n 1p out | grep -E '^2006-03-01 .*already saved$')"
equal "$(print_of jyoti.bahi)" "$before"

# Member lists.
bad_members() {
    printf 'code,name,joined_on\n%b\n' "$3" >bad.csv
    refused 1 "$1" "$2" member import jyoti.bahi bad.csv
    says err "Nothing was saved."
    equal "$(print_of jyoti.bahi)" "$before"
}
bad_members "bad.csv line 2, column name" "formula" 'M09,=1+1,'
bad_members "bad.csv line 2" "UTF-8" 'M09,Ren\xe9e,'
bad_members "bad.csv line 2" "M01 is taken" 'M01,Asha,'
bad_members "bad.csv line 3" "M09 is taken" 'M09,,\nm09,,'
bad_members "bad.csv line 2, column code" "not a member code" 'M_9,,'
bad_members "bad.csv line 2, column name" "empty" ',,'

# Rules and cut-offs.
bad_rules() {
    refused 1 "$1" "$2" book create new.bahi --rules bad.json
    [ ! -e new.bahi ] || complain "a book was made of bad rules"
}
sed 's/"INR"/"XXX"/' rules.json >bad.json
bad_rules "bad.json, key currency" "“XXX” is not a currency"
sed 's/"from"/"form"/' rules.json >bad.json
bad_rules "bad.json, key form" "no such key"
sed 's/"2"/"two"/' rules.json >bad.json
bad_rules "bad.json, key interest.per_cent_per_month" "“two” is not a rate"
sed 's/}$//' rules.json >bad.json
bad_rules "bad.json" "not JSON"
sed '/"currency"/d' rules.json >bad.json
bad_rules "bad.json, key currency" "missing"
bahi book create new.bahi --rules rules.json >/dev/null
bahi member import new.bahi members.csv >/dev/null 2>&1
printf 'code,date,account,amount,instalment,text\n,2006-03-01,1010,600,,\nM01,2006-03-01,2010,50,,\n' >bad.csv
refused 1 "bad.csv line 2" "debit 600.00, credit 50.00" cutoff post new.bahi bad.csv
sed -i 's/2010/9999/' bad.csv
refused 1 "bad.csv line 3" "9999 is no account that can stand here. Use" cutoff post new.bahi bad.csv
sed -i 's/9999/4010/' bad.csv
refused 1 "bad.csv line 3" "4010 is no account that can stand here: what it brought before the book began \
is part of the surplus, 3030." cutoff post new.bahi bad.csv
tr '\n' '\r' <members.csv >bad.csv
refused 1 "bad.csv line 1" "CR alone" member import new.bahi bad.csv

# What is above a debt; the book grows by the loan first.
sheet '2006-04-01,resolution,,,,1,a loan' 2006-04-01,loan,M01,,40,1,seeds >april.csv
run 0 meeting post jyoti.bahi april.csv
before=$(print_of jyoti.bahi)
sheet 2006-05-01,principal,M01,,50,, >bad.csv
bad "bad.csv line 2" "M01, loan 1: repayment 50.00 is more than the 40.00 left"
sheet 2006-05-01,interest,M01,,9,, >bad.csv
bad "bad.csv line 2" "interest 9.00 is more than the 1.00 due"
sheet 2006-05-01,repayment,M01,,42,, >bad.csv
bad "bad.csv line 2" "42.00 is more than the 41.00 owed with interest"
sheet 2006-03-15,saving,M01,,25,, >bad.csv
bad "bad.csv line 2" "before the last one saved, 2006-04-01"
run 0 meeting post jyoti.bahi bad.csv --late "was mislaid"
says out "2006-03-15 meeting 3 posted"
