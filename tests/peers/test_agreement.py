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
from any_damages import FILES, NAMED, OUTRIGHT  # noqa: E402
from dishonest_books import DISHONEST  # noqa: E402
from draft_damages import DRAFT  # noqa: E402
from edge_books import write_inside, write_longest  # noqa: E402
from peer_damage import (  # noqa: E402
    FACTS, alter_cell, altered, damage, flipped, rows_as_dicts)
from peer_file import SCHEMA  # noqa: E402
from peer_proof import read_proof  # noqa: E402
from peer_verdicts import ask_program, ask_second, disagreement, essence  # noqa: E402
from picture_damages import PICTURES  # noqa: E402
from terms_damages import TERMS  # noqa: E402
from terms_lies import BEFORE_TERMS, TERMS_LIES, write_inside_the_terms  # noqa: E402
from year_damages import YEAR  # noqa: E402
from year_edges import write_inside_the_year  # noqa: E402
from year_lies import BEFORE_ITS_SCHEMA, LIES, begin_year  # noqa: E402

SKIPPED = 77
OF_THE_WHOLE = {**YEAR, **TERMS, **DRAFT, **PICTURES}    # damages to what only the built book has
SEEDS = (1, 2)
BYTE_FLIPS = 24          # in all the books together
CELLS = 80
BUILT = "built.bahi"
# Books that are signed and yet wrong, and the schema of each.
WRONG = {**DISHONEST, **LIES, **TERMS_LIES, **BEFORE_ITS_SCHEMA, **BEFORE_TERMS}
SIGNED = {**dict.fromkeys(WRONG, SCHEMA), **dict.fromkeys(BEFORE_ITS_SCHEMA, 3),
          **dict.fromkeys(BEFORE_TERMS, 6)}

# `books` are tried one after the other until one has what is to be damaged.
Case = collections.namedtuple("Case", "books kind name folder program")
Outcome = collections.namedtuple("Outcome", "case book complaint")


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
        if case.kind == "year":
            damage(connection, OF_THE_WHOLE[case.name][0])
            return True
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
            build(folder, BUILT, book_builder.write_all)]


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
            build(folder, "edges of the year.bahi", inside_the_year),
            build(folder, "edges of the terms.bahi", write_inside_the_terms),
            build(folder, "longest.bahi", write_longest),
            *(build(folder, f"schema-{schema}.bahi", book_builder.begin_and_end, schema=schema)
              for schema in range(1, SCHEMA)),
            build(link, "linked.bahi", book_builder.begin_and_end)]


def inside_the_year(writer):
    begin_year(writer)
    write_inside_the_year(writer)


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
    """Complaints about proofs of every member and meeting of a practice book and the built one."""
    seen = set()
    for book in (practise(program, folder, 3, 20, 3), os.path.join(folder, BUILT)):
        with contextlib.closing(sqlite3.connect(book)) as connection:
            whose = connection.execute("SELECT code, held_on FROM member, meeting").fetchall()
        for member, day in whose:
            said = prove(program, book, member, day, folder)
            if said is None:
                continue
            seen.update(said[1])
            if said[0] != said[1]:
                yield f"the proof of {member} on {day}: {said[0]} and {said[1]}"
    if not {"saving", "loan given", "principal", "interest", "paid in cash", "withdrawn"} <= seen:
        yield f"no proof of every kind, only of {sorted(seen)}"


def try_dishonest(program, folder, name):
    """A complaint about a book that is signed and yet wrong, or None."""
    make, *found = WRONG[name]
    path = build(folder, f"{name}.bahi", make, honest=False, schema=SIGNED[name])
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
    count = len(SIGNED)
    yield from filter(None, pool.map(
        try_dishonest, [program] * count, [folder] * count, SIGNED, chunksize=4))


def cases_of(books, folder, program):
    """Every damage once, on the books in turn."""
    damages = [*(("named", name) for name in NAMED), *(("schema", name) for name in OUTRIGHT),
               *(("byte", f"byte {turn}") for turn in range(BYTE_FLIPS)),
               *(("cell", f"cell {turn}") for turn in range(CELLS)),
               *(("file", name) for name in FILES)]
    for turn, (kind, name) in enumerate(damages):
        turn %= len(books)
        yield Case(books[turn:] + books[:turn], kind, name, folder, program)
    for name in OF_THE_WHOLE:
        yield Case(books[-1:], "year", name, folder, program)


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
