#!/bin/bash
# What a loan of a village organisation asks of a group, and how it stands after some months: two
# instalments of grace, one paid late, and principal brought early. The files: vo-loan.json and
# vo-loan-events.json; what may stand in them: docs/user-guide/loan-terms.md.
# BAHI is the program.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd)
bahi=$(realpath "${BAHI:-$root/build/release/bin/bahi}")
here=$root/docs/examples/loans

"$bahi" loan schedule "$here/vo-loan.json"
echo
"$bahi" loan schedule "$here/vo-loan.json" --events "$here/vo-loan-events.json"
