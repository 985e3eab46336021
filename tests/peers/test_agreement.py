#!/usr/bin/python3
"""Our program and the second verifier must say the same of every book, whole or damaged.

BAHI_PROGRAM names the program; without it there is nothing to compare and the test is skipped
(exit code 77). Books come from the program's practice generator and from book_builder.py.
"""

import collections
import concurrent.futures
import contextlib
import json
import os
import pathlib
import random
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import book_builder  # noqa: E402
import second_verifier  # noqa: E402
from dishonest_books import DISHONEST  # noqa: E402
from edge_books import write_inside, write_longest  # noqa: E402
from peer_damage import (  # noqa: E402
    FACTS, alter_cell, altered, damage, damage_index, flipped, rows_as_dicts)
from peer_proof import read_proof  # noqa: E402

SKIPPED = 77
SEEDS = (1, 2)
BYTE_FLIPS = 24          # in all the books together
CELLS = 50

# Some row of a table, by its rowid or key; the middle one where that makes no odds.
MIDDLE = "(SELECT number FROM record WHERE number > (SELECT max(number) / 2 FROM record) LIMIT 1)"
LAST = "(SELECT max(number) FROM record)"
ENTRY = "(SELECT max(number) - 1 FROM entry WHERE kind <> 'reversal')"
SIZE = "(SELECT size FROM checkpoint WHERE size >= " + MIDDLE + " ORDER BY size LIMIT 1)"
UNSEALED = ("(SELECT max(number) FROM record"
            " WHERE number NOT IN (SELECT size FROM checkpoint))")
TEXT = ("(record, field) = (SELECT record, field FROM text"
        " WHERE record > (SELECT max(record) / 2 FROM text) LIMIT 1)")
BALANCE = ("(account, month) = (SELECT account, month FROM account_balance WHERE account >"
           " (SELECT min(account) FROM account_balance) ORDER BY account, month LIMIT 1)")

NAMED = {
    "record missing": f"DELETE FROM record WHERE number = {MIDDLE}",
    "leaf wrong": f"UPDATE record SET leaf = zeroblob(32) WHERE number = {MIDDLE}",
    "uid wrong": f"UPDATE record SET uid = zeroblob(16) WHERE number = {MIDDLE}",
    "bytes shorter": f"UPDATE record SET bytes = substr(bytes, 1, length(bytes) - 1)"
                     f" WHERE number = {MIDDLE}",
    "bytes longer": f"UPDATE record SET bytes = CAST(bytes || x'00' AS BLOB)"
                    f" WHERE number = {MIDDLE}",
    "bytes of the record before": f"UPDATE record SET bytes = (SELECT bytes FROM record AS r"
                                  f" WHERE r.number = record.number - 1) WHERE number = {MIDDLE}",
    "currency": "UPDATE book SET currency = 'XAF'",
    "book id": "UPDATE book SET book_id = zeroblob(16)",
    "practice flag": "UPDATE book SET practice = 1 - practice",
    "device key": "UPDATE device SET public_key = zeroblob(32)",
    "device missing": "DELETE FROM device WHERE record = 1",
    "account sub-ledger": "UPDATE account SET sub_ledger = 'loan' WHERE code ="
                          " (SELECT min(code) FROM account)",
    "rules saving": "UPDATE rules SET regular_saving = regular_saving + 1",
    "member missing": "DELETE FROM member WHERE number = 1",
    "member code": "UPDATE member SET code = code || 'x' WHERE number = 2",
    "membership missing": "DELETE FROM membership WHERE member = 2",
    "membership of another": "UPDATE membership SET member = 1 WHERE member = 2",
    "meeting sitting": "UPDATE meeting SET sitting = 2 WHERE number = 1",
    "attendance missing": "DELETE FROM attendance WHERE member = 1",
    "attendance wrong": "UPDATE attendance SET status = 'excused' WHERE member = 1",
    "attendance too many": f"INSERT INTO attendance SELECT {LAST}, 1, 'late'",
    "departure nobody recorded": f"INSERT INTO departure SELECT {MIDDLE}, 2, '2024-01-01', 1",
    "roll call nobody recorded": "INSERT INTO roll_call SELECT 1, 1",
    "loan principal": "UPDATE loan_terms SET principal = principal + 1",
    "loan terms missing": "DELETE FROM loan_terms WHERE record ="
                          " (SELECT max(record) FROM loan_terms)",
    "loan day": "UPDATE loan SET given_on = date(given_on, '+1 day') WHERE number = 1",
    "entry date": f"UPDATE entry SET entry_date = date(entry_date, '+1 day')"
                  f" WHERE number = {ENTRY}",
    "entry kind": f"UPDATE entry SET kind = 'journal' WHERE number = {ENTRY}"
                  f" AND kind <> 'journal'",
    "entry lines": f"UPDATE entry SET lines = lines + 1 WHERE number = {ENTRY}",
    "entry missing": f"DELETE FROM entry WHERE number = {ENTRY}",
    "posting doubled": f"UPDATE posting SET amount = amount * 2 WHERE entry = {ENTRY}"
                       f" AND line = 2",
    "posting missing": f"DELETE FROM posting WHERE entry = {ENTRY} AND line = 1",
    "posting too many": f"INSERT INTO posting SELECT entry, 999, account, member, loan, amount"
                        f" FROM posting WHERE entry = {ENTRY} AND line = 1",
    "posting of no entry": "INSERT INTO posting SELECT 999999, line, account, member, loan, amount"
                           " FROM posting WHERE entry = 1",
    "supersession missing": "DELETE FROM supersession",
    "supersession nobody recorded": "INSERT INTO supersession VALUES (3, 2)",
    "text body": f"UPDATE text SET body = x'41' WHERE {TEXT}",
    "text checksum": f"UPDATE text SET checksum = zeroblob(8) WHERE {TEXT}",
    "text algorithm": f"UPDATE text SET algorithm = 2 WHERE {TEXT}",
    "text salt": f"UPDATE text SET salt = zeroblob(16) WHERE {TEXT}",
    "text missing": f"DELETE FROM text WHERE {TEXT}",
    "text too many": f"INSERT INTO text SELECT {MIDDLE}, 99, algorithm, salt, body, checksum"
                     f" FROM text WHERE {TEXT}",
    "text said to be erased": f"INSERT INTO erasure SELECT 4, record, field FROM text WHERE {TEXT}",
    "erasure missing": "DELETE FROM erasure",
    "checkpoint root": f"UPDATE checkpoint SET root = zeroblob(32) WHERE size = {SIZE}",
    "last root": "UPDATE checkpoint SET root = zeroblob(32) WHERE size ="
                 " (SELECT max(size) FROM checkpoint)",
    "checkpoint frontier": f"UPDATE checkpoint SET frontier = zeroblob(length(frontier))"
                           f" WHERE size = {SIZE}",
    "checkpoint frontier empty": f"UPDATE checkpoint SET frontier = x'' WHERE size = {SIZE}",
    "note longer": f"UPDATE checkpoint SET note = note || char(10) WHERE size = {SIZE}",
    "note of another": f"UPDATE checkpoint SET note = (SELECT note FROM checkpoint"
                       f" ORDER BY size LIMIT 1) WHERE size = {SIZE}",
    "signature wrong": f"UPDATE checkpoint SET note = substr(note, 1, length(note) - 40)"
                       f" || 'AAAAA' || substr(note, length(note) - 34) WHERE size = {SIZE}",
    "checkpoint missing": f"DELETE FROM checkpoint WHERE size = {SIZE} AND size < {LAST}",
    "first checkpoint missing": "DELETE FROM checkpoint WHERE size ="
                                " (SELECT min(size) FROM checkpoint)",
    "every checkpoint missing but the last": "DELETE FROM checkpoint WHERE size <"
                                             " (SELECT max(size) FROM checkpoint)",
    "checkpoint too many": f"INSERT INTO checkpoint SELECT {UNSEALED}, root, frontier, note"
                           f" FROM checkpoint WHERE size = {LAST}",
    "checkpoint moved": f"UPDATE checkpoint SET size = {UNSEALED} WHERE size ="
                        f" (SELECT min(size) FROM checkpoint WHERE size > {UNSEALED})",
    "last checkpoint missing": "DELETE FROM checkpoint WHERE size ="
                               " (SELECT max(size) FROM checkpoint)",
    "balance wrong": f"UPDATE account_balance SET credit = credit + 1 WHERE {BALANCE}",
    "balance checksum": f"UPDATE account_balance SET checksum = zeroblob(8) WHERE {BALANCE}",
    "balance missing": f"DELETE FROM account_balance WHERE {BALANCE}",
    "first balance missing": "DELETE FROM account_balance WHERE (account, month) ="
                             " (SELECT min(account), min(month) FROM account_balance)",
    "balance of an empty month": "INSERT INTO account_balance SELECT account, '1999-01', 0, 0,"
                                 " checksum FROM account_balance LIMIT 1",
    "bytes shorter than any record": f"UPDATE record SET bytes = substr(bytes, 1, 52)"
                                     f" WHERE number = {MIDDLE}",
    "bytes longer than any record": f"UPDATE record SET bytes ="
                                    f" CAST(bytes || zeroblob(65536) AS BLOB)"
                                    f" WHERE number = {MIDDLE}",
    "no bytes": f"UPDATE record SET bytes = x'' WHERE number = {MIDDLE}",
    "check broken": f"UPDATE entry SET kind = 'gift' WHERE number = {ENTRY}",
    "last record missing": f"DELETE FROM record WHERE number = {LAST}",
    "last record and checkpoint missing": f"DELETE FROM checkpoint WHERE size = {LAST};"
                                          f"DELETE FROM record WHERE number = {LAST}",
    "checkpoint of nothing": f"INSERT INTO checkpoint SELECT 0, root, frontier, note"
                             f" FROM checkpoint WHERE size = {LAST}",
    "checkpoint of the future": f"INSERT INTO checkpoint SELECT size + 1, root, frontier, note"
                                f" FROM checkpoint WHERE size = {LAST}",
    "text of no record": f"INSERT INTO text SELECT {LAST} + 1, field, algorithm, salt, body,"
                         f" checksum FROM text WHERE {TEXT}",
    "fact before text": f"DELETE FROM text WHERE {TEXT};"
                        f"UPDATE meeting SET sitting = sitting + 1",
    "row of no record before the last size": f"DELETE FROM checkpoint WHERE size = {LAST};"
                                             f"INSERT INTO roll_call VALUES ({LAST} + 1, 1)",
    "last size before balance": f"DELETE FROM checkpoint WHERE size = {LAST};"
                                "DELETE FROM account_balance",
    "balance before foreign keys": f"INSERT INTO checkpoint SELECT 0, root, frontier, note"
                                   f" FROM checkpoint WHERE size = {LAST};"
                                   f"DELETE FROM account_balance WHERE {BALANCE}",
}
# These stay visible in the schema text.
OUTRIGHT = {
    "trigger less": "DROP TRIGGER posting_never_goes",
    "index less": "DROP INDEX posting_by_loan",
    "view more": "CREATE VIEW more AS SELECT 1",
    "table more": "CREATE TABLE more (a)",
    "index less and a view more": "DROP INDEX posting_by_loan; CREATE VIEW more AS SELECT 1",
    "trigger less and an index changed": "DROP TRIGGER posting_never_goes;"
                                         "DROP INDEX entry_by_date; CREATE INDEX entry_by_date ON entry (kind)",
    "table more, in capitals": "DROP INDEX posting_by_loan; CREATE TABLE Zoo (a)",
    **{f"sql of {name} as bytes": "PRAGMA writable_schema = ON; UPDATE sqlite_schema"
                                  f" SET sql = CAST(sql AS BLOB) WHERE {what}"
       for name, what in (
           ("a table", "name = 'record'"), ("an index", "name = 'entry_by_date'"),
           ("a trigger", "name = 'posting_never_goes'"), ("everything", "true"))},
}

# `books` are tried one after the other until one has what is to be damaged.
Case = collections.namedtuple("Case", "books kind name folder program")
Outcome = collections.namedtuple("Outcome", "case book complaint")


# ---------------------------------------------------------------- the two verdicts

def ask_program(program, path):
    """The program's JSON, or None when it could not read a book: exit code 3 and no JSON."""
    run = subprocess.run([program, "verify", path, "--json"], capture_output=True, text=True,
                         timeout=60, check=False)
    if run.returncode == 3:
        if run.stdout.lstrip().startswith("{"):
            raise RuntimeError(f"exit code 3, and JSON all the same: {run.stdout}")
        return None
    try:
        report = json.loads(run.stdout)
    except ValueError:
        raise RuntimeError(f"exit code {run.returncode} and no JSON: {run.stderr}") from None
    wrong = fault_of_form(report)
    if wrong or run.returncode != (0 if report["ok"] else 1):
        raise RuntimeError(f"exit code {run.returncode}, {wrong or 'not for'}: {run.stdout}")
    return report


def fault_of_form(report):
    """What is wrong with the form of this JSON; None if nothing is."""
    if not isinstance(report, dict) or set(report) != {"ok", "records", "root", "first_bad"}:
        return "other members"
    bad = report["first_bad"]
    if report["ok"] is not (bad is None):
        return "`ok` does not fit `first_bad`"
    if bad is not None and set(bad) != {"record", "table", "row", "what"}:
        return "other members in `first_bad`"
    return None


def ask_second(path):
    try:
        return json.loads(second_verifier.verify(path).as_json())
    except second_verifier.CannotOpen:
        return None


def essence(report):
    """What the two must agree on."""
    if report is None:
        return {"opened": False}
    bad = report["first_bad"] or {}
    found = {"opened": True, "ok": report["ok"], "records": report["records"],
             "root": report["root"], "record": bad.get("record"), "table": bad.get("table")}
    if names_a_row(bad):
        found["row"] = bad["row"]
    return found


def names_a_row(bad):
    """Whether the document says which row it is; every damage here touches one, or one first."""
    if bad.get("record") == 0:
        return bad["table"] in ("sqlite_schema", "account_balance")
    return bool(bad) and bad["table"] != "checkpoint"


def disagreement(first, second):
    """A text about all differences, or None."""
    mine, other = essence(first), essence(second)
    if mine.get("table") == other.get("table") == "sqlite":
        # In which step SQLite stumbles over a damaged page is each verifier's own affair.
        mine, other = ({**found, "record": None, "row": None} for found in (mine, other))
    if mine == other:
        return None
    names = sorted(name for name in {*mine, *other} if mine.get(name) != other.get(name))
    return (f"differ in {', '.join(names)}\n    program: {json.dumps(first)}"
            f"\n    second:  {json.dumps(second)}")


# ---------------------------------------------------------------- damages

def apply(case, book, path):
    """Damage the copy; False when this book has nothing of the kind."""
    if case.kind == "file":
        FILES[case.name](pathlib.Path(path))
        return True
    connection = sqlite3.connect(path)
    try:
        connection.execute("PRAGMA journal_mode = MEMORY")
        connection.execute("PRAGMA synchronous = OFF")
        if case.kind == "schema":
            return connection.executescript(OUTRIGHT[case.name]) is not None
        if case.kind == "named":
            return damage(connection, NAMED[case.name]) > 0
        chance = random.Random(f"{os.path.basename(book)} {case.name}")
        return flip_byte(connection, chance) if case.kind == "byte" else (
            change_cell(connection, chance))
    except sqlite3.IntegrityError:
        return False
    finally:
        connection.close()


def flip_byte(connection, chance):
    count = connection.execute("SELECT count(*) FROM record").fetchone()[0]
    number = chance.randint(1, count)
    data = connection.execute(
        "SELECT bytes FROM record WHERE number = ?", (number,)).fetchone()[0]
    changed = flipped(data, chance.randrange(len(data)), chance.randrange(1, 256))
    return alter_cell(connection, "record", {"number": number}, "bytes", changed)


def change_cell(connection, chance):
    for _ in range(20):
        table = chance.choice(FACTS)
        rows = rows_as_dicts(connection, table)
        if rows:
            row = chance.choice(rows)
            column = chance.choice(list(row))
            value = altered(row[column], chance.randrange(1000), chance.randrange(1, 128))
            if alter_cell(connection, table, row, column, value):
                return True
    return False


def rewritten(change):
    """A damage that gives the file other bytes."""
    return lambda file: file.write_bytes(change(file.read_bytes()))


def beside(ending, data):
    """Another file beside the book."""
    return lambda file: pathlib.Path(f"{file}{ending}").write_bytes(data)


def unfinished(file):
    """A transaction to take back, beside a book nobody may write: who may, takes it back."""
    beside("-journal", b"x")(file)
    file.chmod(0o444)


def linked(file):
    """A link where the book was, and the book elsewhere."""
    file.symlink_to(file.rename(file.with_name("the book itself.bahi")))


FILES = {
    "empty": rewritten(lambda data: b""),
    "a letter": rewritten(lambda data: b"Dear sir or madam\n" * 100),
    "cut in half": rewritten(lambda data: data[:len(data) // 2]),
    "cut by a byte": rewritten(lambda data: data[:-1]),
    "another application": rewritten(lambda data: data[:68] + b"\0\0\0\1" + data[72:]),
    "newer schema": rewritten(lambda data: data[:60] + b"\0\0\0\x63" + data[64:]),
    "no schema number": rewritten(lambda data: data[:60] + b"\0\0\0\0" + data[64:]),
    "negative schema number": rewritten(lambda data: data[:60] + b"\xff" * 4 + data[64:]),
    "an unfinished transaction": unfinished,
    "a write-ahead log of nothing": beside("-wal", b""),
    "a write-ahead log": beside("-wal", b"x" * 4152),
    "an index of a write-ahead log, of nothing": beside("-shm", b""),
    "an index of a write-ahead log": beside("-shm", bytes(32768)),
    "a link": linked,
    "index that leads elsewhere": damage_index,
    "index of another's": lambda file: damage_index(file, "sqlite_autoindex_entry_1"),
}


def try_case(case):
    """Damage a copy of the first book that can be damaged so, and ask both."""
    with tempfile.TemporaryDirectory(dir=case.folder) as folder:
        path = os.path.join(folder, "damaged.bahi")
        for book in case.books:
            shutil.copyfile(book, path)
            if apply(case, book, path):
                return Outcome(case, book, complaint_about(case.program, path))
        return Outcome(case, None, None)


def complaint_about(program, path):
    """What is wrong with the two verdicts on a damaged book; None if nothing is."""
    try:
        first, second = ask_program(program, path), ask_second(path)
    except (RuntimeError, subprocess.TimeoutExpired) as trouble:
        return str(trouble)
    complaint = disagreement(first, second)
    if complaint is None and (second or {}).get("ok"):
        complaint = "neither found the damage"
    return complaint


# ---------------------------------------------------------------- books

def make_books(program, folder):
    """The honest books, by path."""
    return [*(practise(program, folder, 5, 8, seed) for seed in SEEDS),
            build(folder, "built.bahi", book_builder.begin_and_end)]


def practise(program, folder, members, weeks, seed):
    """A practice book of the program; returns its path."""
    path = os.path.join(folder, f"practice-{members}-{weeks}-{seed}.bahi")
    subprocess.run([program, "practice", "create", path, "--members", str(members), "--weeks",
                    str(weeks), "--seed", str(seed)], check=True, timeout=120,
                   stdout=subprocess.DEVNULL)
    return path


def build(folder, name, write, **how):
    """A book of the second writer; returns its path."""
    path = os.path.join(folder, name)
    writer = book_builder.Writer(path, **how)
    write(writer)
    writer.close()
    return path


def whole_books(folder):
    """More books with nothing wrong in them, the last one with links on the way to it."""
    link = os.path.join(folder, "link")
    os.symlink(folder, link)
    return [build(folder, "edges.bahi", write_inside),
            build(folder, "longest.bahi", write_longest),
            build(folder, "schema-1.bahi", book_builder.begin_and_end, schema=1),
            build(link, "linked.bahi", book_builder.begin_and_end)]


def check_whole(program, books):
    """Complaints about books with nothing wrong in them."""
    for path in books:
        first, second = ask_program(program, path), ask_second(path)
        complaint = disagreement(first, second)
        if complaint is None and not first["ok"]:
            complaint = f"both find something: {json.dumps(first)}"
        if complaint:
            yield f"{os.path.basename(path)} undamaged: {complaint}"


def prove(program, book, member, day, folder):
    """What the two say of one woman's proof, each as {name: minor units}; None: no receipt."""
    path = os.path.join(folder, "proof.json")
    with contextlib.suppress(FileNotFoundError):
        os.unlink(path)
    made = subprocess.run([program, "proof", "line", book, "--member", member, "--meeting", day,
                           "-o", path], capture_output=True, text=True, timeout=60, check=False)
    if made.returncode == 1 and "neither brought nor took" in made.stderr:
        return None
    told = subprocess.run([program, "proof", "check", path], capture_output=True, text=True,
                          timeout=60, check=True).stdout
    first = {name.strip(): int(value) for name, value in
             re.findall("^([a-z ]+?)  +(-?[0-9]+) minor units$", told, re.MULTILINE)}
    second = read_proof(pathlib.Path(path).read_text(encoding="utf-8")).sums
    return {name: value for name, value in first.items() if value}, second


def check_proofs(program, folder):
    """Complaints about proofs of every member and meeting of a practice book."""
    book = practise(program, folder, 3, 20, 3)
    with contextlib.closing(sqlite3.connect(book)) as connection:
        members = [row[0] for row in connection.execute("SELECT code FROM member")]
        days = [row[0] for row in connection.execute("SELECT held_on FROM meeting")]
    seen = set()
    for member in members:
        for day in days:
            said = prove(program, book, member, day, folder)
            if said is None:
                continue
            seen.update(said[1])
            if said[0] != said[1]:
                yield f"the proof of {member} on {day}: {said[0]} and {said[1]}"
    if not {"saving", "loan given", "principal", "interest", "paid in cash"} <= seen:
        yield f"no proof of every kind, only of {sorted(seen)}"


def try_dishonest(program, folder, name):
    """A complaint about a book that is signed and yet wrong, or None."""
    make, *found = DISHONEST[name]
    path = build(folder, f"{name}.bahi", make, honest=False)
    try:
        first, second = ask_program(program, path), ask_second(path)
    except (RuntimeError, subprocess.TimeoutExpired) as trouble:
        return f"signed, but {name}: {trouble}"
    complaint = disagreement(first, second)
    agreed = essence(first)
    if complaint is None and [agreed.get("record"), agreed.get("table")] != found:
        complaint = f"should be found at {found}: {json.dumps(first)}"
    return complaint and f"signed, but {name}: {complaint}"


def check_dishonest(pool, program, folder):
    count = len(DISHONEST)
    yield from filter(None, pool.map(
        try_dishonest, [program] * count, [folder] * count, DISHONEST, chunksize=4))


def cases_of(books, folder, program):
    """Every damage once, on the books in turn."""
    damages = [*(("named", name) for name in NAMED), *(("schema", name) for name in OUTRIGHT),
               *(("byte", f"byte {turn}") for turn in range(BYTE_FLIPS)),
               *(("cell", f"cell {turn}") for turn in range(CELLS)),
               *(("file", name) for name in FILES)]
    for turn, (kind, name) in enumerate(damages):
        turn %= len(books)
        yield Case(books[turn:] + books[:turn], kind, name, folder, program)


def check_damaged(pool, program, folder, books):
    """Complaints about damaged copies; each named damage must have been possible somewhere."""
    outcomes = list(pool.map(try_case, cases_of(books, folder, program), chunksize=4))
    print(f"{sum(o.book is not None for o in outcomes)} damaged copies")
    for case, book, complaint in outcomes:
        if book is None:
            yield f"no book has anything for {case.kind} damage '{case.name}'"
        elif complaint:
            yield f"{os.path.basename(book)}, {case.kind} damage '{case.name}': {complaint}"


def main():
    program = os.environ.get("BAHI_PROGRAM", "")
    if not program or not os.path.isfile(program):
        print("skipped: BAHI_PROGRAM does not name the program")
        return SKIPPED
    start = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        for name in ("XDG_DATA_HOME", "XDG_STATE_HOME"):
            os.environ[name] = os.path.join(folder, name.lower())
            os.mkdir(os.environ[name])
        books = make_books(program, folder)
        with concurrent.futures.ProcessPoolExecutor(min(8, os.cpu_count() or 1)) as pool:
            complaints = [*check_whole(program, books + whole_books(folder)),
                          *check_proofs(program, folder),
                          *check_dishonest(pool, program, folder),
                          *check_damaged(pool, program, folder, books)]
    for complaint in complaints:
        print("DISAGREEMENT:", complaint)
    print(f"{len(complaints)} disagreements, {time.monotonic() - start:.0f} s")
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main())
