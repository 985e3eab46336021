#!/bin/bash
# Enters every event of the posting catalogue and prints what comes of it.
# BAHI is the program; the book goes to build/examples, or to the folder BAHI_EXAMPLES.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd)
bahi=$(realpath "${BAHI:-$root/build/release/bin/bahi}")
folder=${BAHI_EXAMPLES:-$root/build/examples}
mkdir -p "$folder"
book=$(cd "$folder" && pwd)/jyoti.bahi
cd "$root/docs/examples/jyoti"

rm -f "$book" "$book-journal"
"$bahi" book create "$book" --rules rules.json
"$bahi" member import "$book" members.csv >/dev/null
"$bahi" page open "$book" pages.csv >/dev/null
"$bahi" cutoff post "$book" cutoff.csv
"$bahi" meeting post "$book" meetings.csv --vouchers vouchers.csv >/dev/null
echo
verdict=$("$bahi" verify "$book")
for report in receipts-and-payments income-and-expenditure balance-sheet; do
    "$bahi" report "$report" "$book" 2>/dev/null
    echo
done
echo "$verdict"
