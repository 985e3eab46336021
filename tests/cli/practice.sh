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
says out "four.bahi would be made: members: 12, meetings: 52"
[ ! -e four.bahi ] || complain "a dry run made a book"
refused 1 one.bahi "is there already" practice create one.bahi --dry-run
refused 1 nowhere/one.bahi "its folder is not there" practice create nowhere/one.bahi --dry-run
run 2 practice create four.bahi --members 61
run 2 practice create four.bahi --weeks -1
run 2 practice create four.bahi --seed 0x10
run 0 practice create four.bahi --members 010 --weeks 0
says out "members           10"
