#!/bin/bash
# Enters Bhimabai's year and holds her passbook against the printed answer, cell by cell.
# BAHI is the program; the book goes to build/examples, or to the folder BAHI_EXAMPLES.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd)
bahi=$(realpath "${BAHI:-$root/build/release/bin/bahi}")
folder=${BAHI_EXAMPLES:-$root/build/examples}
mkdir -p "$folder"
book=$(cd "$folder" && pwd)/sanaswadi.bahi
cd "$root/docs/examples/sanaswadi"

member=$(awk -F, 'NR == 2 { print $1 }' members.csv) # Bhimabai
last_day=2007-02-01

rm -f "$book" "$book-journal"
"$bahi" book create "$book" --rules rules.json
"$bahi" member import "$book" members.csv >/dev/null
"$bahi" cutoff post "$book" cutoff.csv
"$bahi" meeting post "$book" meeting-*.csv
echo

# Verified first, so that the reports can say so.
verdict=$("$bahi" verify "$book")
"$bahi" report passbook "$book" --member "$member" --from 2006-03-01 --to "$last_day"
echo

# An empty cell of the booklet is a zero of ours.
"$bahi" report passbook "$book" --member "$member" --format csv |
    awk -F, '
        BEGIN {
            split("saving savings_total loan_given principal loan_balance interest", same, " ")
            for (i in same) ours[same[i]] = same[i]
            ours["paid_in_all"] = "paid_in"
        }
        NR == FNR && FNR == 1 { for (i = 1; i <= NF; i++) column[$i] = i; next }
        NR == FNR { month[FNR] = substr($column["date"], 1, 7)
                    for (name in ours) cell[FNR, name] = $column[ours[name]]
                    rows = FNR; next }
        FNR == 1 { for (i = 1; i <= NF; i++) title[i] = $i; next }
        {
            for (i = 1; i <= NF; i++) {
                if (title[i] == "derived") continue
                cells++
                found = title[i] == "month" ? month[FNR] : cell[FNR, title[i]]
                same_cell = title[i] == "month" ? found == $i : found != "" && found + 0 == $i + 0
                if (same_cell) continue
                printf "%s, %s: printed %s, ours %s\n", $1, title[i], $i, found
                differ++
            }
            printed = FNR
        }
        END {
            if (printed != rows) { printf "%d rows printed, %d ours\n", printed, rows; differ++ }
            if (differ || !cells) { print "passbook differs from the printed answer"; exit 1 }
            printf "passbook equals the printed answer in every cell (%d cells)\n", cells
        }' - expected-passbook.csv
echo

"$bahi" report trial-balance "$book" --as-of "$last_day" 2>/dev/null
echo
"$bahi" book info "$book" | grep '^minute-book code'
echo "$verdict"
