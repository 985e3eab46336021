#!/bin/bash
# A practice book is the same for the same seed, another for another, and sound.
# shellcheck disable=SC1111
# shellcheck source-path=SCRIPTDIR source=support/checks.bash
source "$(dirname "${BASH_SOURCE[0]}")/support/checks.bash"

root_of() { sed -n 's/^root *//p' out; }

run 0 practice create one.bahi --members 5 --weeks 9 --seed 7
one=$(root_of)
run 0 practice create two.bahi --members 5 --weeks 9 --seed 7
two=$(root_of)
run 0 practice create three.bahi --members 5 --weeks 9 --seed 8
three=$(root_of)
equal "${#one}" 64
equal "$two" "$one"
[ "$three" != "$one" ] || complain "another seed made the same book"

run 0 verify one.bahi
says out "verified: "
run 0 book info one.bahi --json
says out '"practice":true'
says out '"members":5,"meetings":9,'

# Anybody may write in it, and no backups are made of it.
other=$(XDG_DATA_HOME=$work/other bahi member import one.bahi <(printf 'code,name,joined_on\n,X,\n') 2>/dev/null)
case $other in *X*) ;; *) complain "another computer cannot write in a practice book" ;; esac
[ ! -e "$XDG_DATA_HOME/bahi/backups" ] || complain "a practice book was backed up"

refused 1 one.bahi "is there already" practice create one.bahi
refused 1 nowhere/one.bahi "its folder is not there" practice create nowhere/one.bahi
run 0 practice create four.bahi --dry-run
says out "four.bahi would be made: members: 12, meetings: 48"
[ ! -e four.bahi ] || complain "a dry run made a book"
refused 1 one.bahi "is there already" practice create one.bahi --dry-run
refused 1 nowhere/one.bahi "its folder is not there" practice create nowhere/one.bahi --dry-run
run 2 practice create four.bahi --members 61
run 2 practice create four.bahi --template jeevika
for month in 2025-13 november 2025-11-03; do
    run 2 practice create four.bahi --dishonest $month
    says err "“$month” is not a month, such as 2025-11"
done
for month in 2025-03 2026-04; do
    run 2 practice create four.bahi --dishonest $month
    says err "the group does not meet in $month"
done
run 2 practice create four.bahi --template russia-mutual --dishonest 2026-01
says err "the group does not meet in 2026-01"
[ ! -e four.bahi ] || complain "a refused practice group made a book"
run 2 practice create four.bahi --weeks -1
run 2 practice create four.bahi --seed 0x10
run 0 practice create four.bahi --members 010 --weeks 0
says out "members           10"

# Every programme: sound, with its own currency and words, and its reports tie.
declare -A currency=([jeevika-weekly]=INR [monthly-shg]=INR [vietnam-club]=VND [russia-mutual]=RUB)
declare -A lent=([jeevika-weekly]=1220 [monthly-shg]=1220 [vietnam-club]=1270 [russia-mutual]=1210)
declare -A day=([jeevika-weekly]=2026-02-02 [monthly-shg]=2026-02-05 [vietnam-club]=2026-02-05
    [russia-mutual]=2026-02-05)
declare -A word=([jeevika-weekly]=इलाज [monthly-shg]=medicine [vietnam-club]=heo [russia-mutual]=лечение)
for name in jeevika-weekly monthly-shg vietnam-club russia-mutual; do
    run 0 practice create $name.bahi --template $name
    run 0 verify $name.bahi
    run 0 report trial-balance $name.bahi
    says out "in ${currency[$name]}"
    says out "${lent[$name]}"
    for report in receipts-and-payments balance-sheet dcb savings-register panchasutra; do
        run 0 report $report $name.bahi
        says out "Proof: "
    done
    run 0 report minutes $name.bahi --as-of ${day[$name]}
    says out "they agree"
    run 0 office list $name.bahi
    run 0 report loan-ledger $name.bahi
    says out "${word[$name]}"
done

# A dishonest month: the same arguments make the same book, and it shows who cheated to nobody who
# does not look.
cp jeevika-weekly.bahi honest.bahi
run 0 practice create dishonest.bahi --dishonest 2025-11
dishonest=$(root_of)
run 0 practice create again.bahi --dishonest 2025-11
equal "$(root_of)" "$dishonest"
run 0 verify dishonest.bahi
for book in honest dishonest; do
    bahi report vouchers $book.bahi --from 2025-11-01 --to 2025-11-30 >$book.vouchers 2>/dev/null
done
says dishonest.vouchers "taken back"
if grep -q "taken back" honest.vouchers; then complain "an honest month reversed a receipt"; fi
