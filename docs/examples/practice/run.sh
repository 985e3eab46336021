#!/bin/bash
# Makes a group of twelve women to practise on, a year of weekly meetings, and verifies its book. The
# other programmes: docs/user-guide/practice.md.
# BAHI is the program; the book goes to build/examples, or to the folder BAHI_EXAMPLES.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd)
bahi=$(realpath "${BAHI:-$root/build/release/bin/bahi}")
folder=${BAHI_EXAMPLES:-$root/build/examples}
mkdir -p "$folder"
book=$(cd "$folder" && pwd)/practice.bahi

rm -f "$book" "$book-journal"
"$bahi" practice create "$book" --template jeevika-weekly --members 12 --weeks 52
"$bahi" verify "$book"
