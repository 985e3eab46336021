#!/bin/bash
# The borrowings of Jyoti: what was agreed on a cash credit, a term loan and the federation's loan, what the
# federation demands, and what comes of it: overdue, beyond the limit, subvention earned and lost.
# BAHI is the program; the book goes to build/examples, or to the folder BAHI_EXAMPLES. What may stand in
# the files: docs/user-guide/borrowings.md.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd)
bahi=$(realpath "${BAHI:-$root/build/release/bin/bahi}")
folder=${BAHI_EXAMPLES:-$root/build/examples}
mkdir -p "$folder"
book=$(cd "$folder" && pwd)/borrowings.bahi
here=$root/docs/examples/borrowings
cd "$root/docs/examples/jyoti"

rm -f "$book" "$book-journal"
{
    "$bahi" book create "$book" --rules rules.json
    "$bahi" member import "$book" members.csv
    "$bahi" page open "$book" pages.csv
    "$bahi" cutoff post "$book" cutoff.csv
    "$bahi" meeting post "$book" meetings.csv --vouchers vouchers.csv
    "$bahi" borrowing agree "$book" CC1 --terms "$here/cash-credit.json" --resolution 1
    "$bahi" borrowing agree "$book" TL1 --terms "$here/term-loan.json" --resolution 1
    "$bahi" borrowing agree "$book" CIF1 --terms "$here/federation-loan.json" --resolution 1
    "$bahi" borrowing demand "$book" CIF1 --due 2026-06-02 --amount 5450
    "$bahi" borrowing demand "$book" CIF1 --due 2026-07-02 --amount 5400
} >/dev/null
"$bahi" borrowing list "$book"
echo
"$bahi" borrowing schedule "$book" CC1
echo
"$bahi" report lender-demand "$book" 2>/dev/null
echo
"$bahi" report subvention "$book" 2>/dev/null
