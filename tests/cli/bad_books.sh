#!/bin/bash
# Whatever stands where a book should is refused with 3 in one line, and stays as it was, to the byte.
# shellcheck disable=SC1111

# Hundreds of short runs; the other tests look for leaks.
export ASAN_OPTIONS=${ASAN_OPTIONS:-detect_leaks=0}
# shellcheck source-path=SCRIPTDIR source=support/checks.bash
source "$(dirname "${BASH_SOURCE[0]}")/support/checks.bash"

make_book jyoti.bahi
sheet 2006-04-01,saving,M01,,25,, >april.csv
python=/usr/bin/python3

# shut TEXT: bad.bahi opens for nothing.
shut() {
    local before
    before=$(print_of bad.bahi)
    refused 3 bad.bahi "$1" report trial-balance bad.bahi
    refused 3 bad.bahi "$1" meeting post bad.bahi april.csv
    equal "$(print_of bad.bahi)" "$before"
    [ ! -e bad.bahi-journal ] || complain "a journal was left behind"
}
unreadable() {
    shut "$1"
    refused 3 bad.bahi "$1" verify bad.bahi --json
    equal "$(cat out)" ""
}
# finding JSON TEXT: bad.bahi can be read as a book, and verification says what is wrong.
finding() {
    local before
    before=$(print_of bad.bahi)
    run 1 verify bad.bahi --json
    says out '{"ok":false,"records":'
    says out "$1"
    run 1 verify bad.bahi
    says out "not verified: bad.bahi: "
    says out "$2"
    says err "It was not changed"
    equal "$(print_of bad.bahi)" "$before"
}
# sql TEXT: done to bad.bahi, a fresh copy.
sql() {
    cp jyoti.bahi bad.bahi
    "$python" - "$1" <<'PYTHON'
import sqlite3, sys
book = sqlite3.connect("bad.bahi", isolation_level=None)
for statement in sys.argv[1].split(";;"):
    book.execute(statement)
book.close()
PYTHON
}

refused 3 none.bahi "no book here" verify none.bahi
refused 3 none/none.bahi "no book here" report trial-balance none/none.bahi

echo "just a letter" >bad.bahi
unreadable "not a book of Bahi"
: >bad.bahi
unreadable "is empty"
head -c 10000 jyoti.bahi >bad.bahi
unreadable "cut short"
head -c 50 jyoti.bahi >bad.bahi
unreadable "bad.bahi"
mkdir folder.bahi
refused 3 folder.bahi "is a folder" verify folder.bahi
ln -s jyoti.bahi link.bahi
refused 3 link.bahi "a link" meeting post link.bahi april.csv
cp jyoti.bahi twin.bahi
ln twin.bahi twin2.bahi
refused 3 twin.bahi "two names" meeting post twin.bahi april.csv

# Another application's file; a book of a newer Bahi.
"$python" -c 'import sqlite3; sqlite3.connect("other.db").execute("CREATE TABLE t(x)").connection.commit()'
cp other.db bad.bahi
unreadable "not a book of Bahi"
sql "PRAGMA user_version = 99"
unreadable "made by a newer Bahi"

# A schema that was tampered with.
trigger=$("$python" -c 'import sqlite3; print(sqlite3.connect("jyoti.bahi").execute(
    "SELECT name FROM sqlite_schema WHERE type = ? ORDER BY name", ("trigger",)).fetchone()[0])')
sql "DROP TRIGGER $trigger"
shut "$trigger"
finding "$trigger" "$trigger"
sql "CREATE TRIGGER extra AFTER INSERT ON record BEGIN SELECT 1; END"
shut "extra"
finding "extra" "extra"

# A fact that was tampered with behind the program's back, the guards put back in their place.
cp jyoti.bahi bad.bahi
"$python" - <<'PYTHON'
import sqlite3
book = sqlite3.connect("bad.bahi", isolation_level=None)
guards = book.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
for name, _ in guards:
    book.execute(f"DROP TRIGGER {name}")
book.execute("UPDATE member SET code = 'M77' WHERE code = 'M02'")
for _, text in guards:
    book.execute(text)
PYTHON
finding '"table":"member"' 'table member'

# Only to be read: for root too, who may write everything.
cp jyoti.bahi bad.bahi
chmod 0444 bad.bahi
before=$(print_of bad.bahi)
refused 3 bad.bahi "may only be read" meeting post bad.bahi april.csv
run 0 report trial-balance bad.bahi
run 0 verify bad.bahi
equal "$(print_of bad.bahi)" "$before"

# Open elsewhere: somebody holds it until we let go.
cp jyoti.bahi held.bahi
mkfifo release
"$python" - <<'PYTHON' &
import sqlite3
book = sqlite3.connect("held.bahi", isolation_level=None)
book.execute("PRAGMA locking_mode = EXCLUSIVE")
book.execute("BEGIN EXCLUSIVE")
open("held", "w").close()
open("release").read()
PYTHON
holder=$!
at_end+=("kill $holder 2>/dev/null")
for _ in $(seq 100); do [ -e held ] || sleep 0.1; done
before=$(print_of held.bahi)
refused 3 held.bahi "is open elsewhere" meeting post held.bahi april.csv
says err "$holder"
echo >release
wait "$holder" || true
equal "$(print_of held.bahi)" "$before"
run 0 meeting post held.bahi april.csv

# A full disk.
mkdir small
if [ "$(id -u)" -eq 0 ] && mount -t tmpfs -o size=600k tmpfs small 2>/dev/null; then
    at_end+=("umount small")
    cp jyoti.bahi small/jyoti.bahi
    head -c 1000000 /dev/zero >small/filling 2>/dev/null || true
    before=$(print_of small/jyoti.bahi)
    refused 3 small/jyoti.bahi "the disk is full" meeting post small/jyoti.bahi april.csv
    equal "$(print_of small/jyoti.bahi)" "$before"
    refused 3 small/report.csv "the disk is full" report cash-book jyoti.bahi --format csv \
        -o small/report.csv
    [ ! -e small/report.csv ] || complain "half a report was left behind"
    equal "$(find small -name 'report*' | wc -l)" 0
    refused 3 small/copy.bahi "the disk is full" backup jyoti.bahi small/copy.bahi
    equal "$(find small -name 'copy*' | wc -l)" 0
    refused 3 small/new.bahi "the disk is full" book create small/new.bahi --rules rules.json
    equal "$(find small -name 'new*' | wc -l)" 0
    rm small/filling
    run 0 meeting post small/jyoti.bahi april.csv
    run 0 verify small/jyoti.bahi
else
    echo "no small disk can be mounted here: the full disk is not tried"
fi

# Output that nobody can take.
code=0
bahi book info jyoti.bahi >/dev/full 2>err || code=$?
equal "$code" 3
says err "could not all be written"
bahi report cash-book jyoti.bahi --format json 2>err | head -c 1 >/dev/null
equal "$(cat err)" ""

# What a crafted book says reaches no terminal raw.
sql $'CREATE VIEW "a\x1b[2Jb\u202ec" AS SELECT 1'
finding sqlite_schema "row a�[2Jb�c"
if LC_ALL=C grep -q "$(printf '\033')" out err; then complain "an escape sequence was printed"; fi
