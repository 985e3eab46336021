#!/bin/bash
# Long work says how far it has come, to somebody who looks and to nobody else.
# shellcheck disable=SC1111
# shellcheck source-path=SCRIPTDIR source=support/checks.bash
source "$(dirname "${BASH_SOURCE[0]}")/support/checks.bash"

command -v script >/dev/null || exit 77

# on_a_terminal ARGUMENT...: what somebody sees who sits before the program is in the file out.
on_a_terminal() {
    script --quiet --return --command "'$BAHI_PROGRAM' $*" /dev/null >out </dev/null ||
        complain "bahi $* failed on a terminal"
}

example=$BAHI_SOURCE/docs/examples/sanaswadi
run 0 book create group.bahi --rules "$example/rules.json"
run 0 member import group.bahi "$example/members.csv"
run 0 cutoff post group.bahi "$example/cutoff.csv"
run 0 meeting post group.bahi "$example"/meeting-*.csv --dry-run
equal "$(grep -c posting err)" 0
on_a_terminal meeting post group.bahi "$example/meeting-*.csv" --dry-run
says out "checking meeting 1 of 12"
on_a_terminal meeting post group.bahi "$example/meeting-*.csv"
says out "posting meeting 1 of 12"

run 0 practice create practice.bahi
on_a_terminal backup practice.bahi copy.bahi
says out "verifying record 512 of"
on_a_terminal restore copy.bahi again.bahi
says out "verifying record 512 of"
run 0 backup practice.bahi other.bahi
equal "$(wc -c <err)" 0
