#!/usr/bin/python3
"""A second verifier for books, written from docs/format.md and the migrations alone.

`second_verifier.py BOOK` prints the one line of JSON of section 10 and exits with 0 when the book
is as it must be, 1 when there is a finding, 3 when there is no book to read. It never writes.
"""

import argparse
import contextlib
import json
import os
import pathlib
import sqlite3
import struct
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

from peer_codec import Finding, decode  # noqa: E402
from peer_draft import check_draft  # noqa: E402
from peer_pictures import check_pictures  # noqa: E402
from peer_file import (  # noqa: E402
    MIGRATIONS, CannotOpen, check_foreign_keys, check_integrity, check_schema, open_book,
    schemas_of_migrations)
from peer_history import History  # noqa: E402
from peer_proof import BadProof, check_proof  # noqa: E402
from peer_rows import FactRows, in_order  # noqa: E402
from peer_tree import (  # noqa: E402
    Tree, as_read, leaf_of, line_mark, minute_book_code, note_body, row_checksum, sha256,
    signature_fault)
from peer_types import Malformed, write_text  # noqa: E402


# What Python raises when SQLite cannot read on; the second, when SQLite's own words are damaged.
UNREADABLE = (sqlite3.Error, UnicodeDecodeError)


class Report:
    """The outcome: how many records, the last root, and the first finding if any."""

    def __init__(self, records=0, root=""):
        self.records, self.root, self.finding = records, root, None

    @property
    def ok(self):
        return self.finding is None

    def as_json(self):
        return json.dumps({
            "ok": self.ok, "records": self.records, "root": self.root,
            "first_bad": None if self.ok else self.finding.as_json()})


# ---------------------------------------------------------------- record by record

class Walk:
    """One pass over the log, with everything that must agree with it taken along."""

    def __init__(self, connection):
        self.connection = connection
        self.number = 0              # of the record being checked
        self.tree = Tree()
        self.rows = FactRows(connection)
        self.erased = self.rows.erased()
        self.texts = {}
        for record, *row in connection.execute(
                "SELECT record, field, algorithm, salt, body, checksum FROM text NOT INDEXED"):
            self.texts.setdefault(record, {})[row[0]] = row
        self.checkpoints = {row[0]: row for row in connection.execute(
            "SELECT size, root, frontier, note FROM checkpoint")}
        self.history = History(self.checkpoints)
        self.balances = {}

    def run(self):
        number = 0
        for number, row in enumerate(self.connection.execute(
                "SELECT number, uid, bytes, leaf FROM record NOT INDEXED ORDER BY number"), 1):
            self.number = number
            self.step(number, row)
        self.number = 0
        if number == 0:
            raise Finding(1, "record", "1", "the row is missing")
        self.check_what_is_left(number)
        check_balances(self.connection, self.balances)
        check_draft(self.connection)
        check_pictures(self.connection)

    def step(self, number, row):
        """One record, in the order of section 10."""
        record = read_record(number, row)
        self.history.accept(record)
        self.rows.take(record)
        self.check_texts(record)
        if record.name == "EntryPosted":
            self.add_to_balances(record.payload)
        self.tree.add(row[3])
        if number in self.checkpoints:
            self.check_checkpoint(*self.checkpoints[number])

    def check_texts(self, record):
        """Each commitment has its text or its erasure, and there is no other text."""
        rows = self.texts.pop(record.number, {})
        for field, commitment in record.commitments().items():
            fault = text_fault(record.number, rows.pop(field, None), commitment,
                               (record.number, field) in self.erased)
            if fault:
                raise Finding(record.number, "text", f"{record.number}/{field}", fault)
        for field in sorted(rows, key=in_order):
            raise Finding(record.number, "text", f"{record.number}/{field}",
                          "the record has no such text")

    def add_to_balances(self, entry):
        for posting in entry.postings:
            sums = self.balances.setdefault((posting.account, entry.entry_date[:7]), [0, 0])
            sums[posting.amount < 0] += abs(posting.amount)

    def check_checkpoint(self, size, root, frontier, note):
        """The root and frontier of the tree so far, signed by the device that wrote last."""
        fault = None
        if not isinstance(note, str):
            fault = "the note is no text"
        elif root != self.tree.root():
            fault = "the root is not that of the records"
        elif frontier != self.tree.frontier():
            fault = "the frontier is not that of the records"
        else:
            body = note_body(self.history.book_id, size, root)
            fault = signature_fault(note, body, self.history.public_key)
        if fault:
            raise Finding(size, "checkpoint", str(size), fault)

    def check_what_is_left(self, count):
        """Rows that no record made, and whether the last checkpoint covers everything."""
        self.rows.leftover()
        for record in sorted(self.texts, key=in_order):
            field = min(self.texts[record], key=in_order)
            raise Finding(0, "text", f"{record}/{field}", "no record has it")
        last = max(self.checkpoints, default=0)
        if last != count:
            raise Finding(count, "checkpoint", str(count), f"the last has size {last}")


def read_record(number, row):
    """The record of a row, after all that can be said of the row alone."""
    there, uid, data, leaf = row

    def need(condition, what):
        if not condition:
            raise Finding(number, "record", str(number), what)

    need(there == number, "the row is missing")
    need(isinstance(data, bytes), "the bytes are none")
    try:
        record = decode(data)
    except Malformed as trouble:
        raise Finding(number, "record", str(number), f"bytes: {trouble}") from None
    need(record.number == number, f"the bytes say number {record.number}")
    need(record.uid == uid, "the bytes say another uid")
    need(leaf == leaf_of(data), "the leaf is not that of the bytes")
    return record


def text_fault(record, row, commitment, erased):
    """Why this row of `text` is not what the commitment stands for; None if all is well."""
    if row is None:
        return None if erased else "the text is missing and was not erased"
    if erased:
        return "the text was erased and is still there"
    if [*map(type, row)] != [int, int, bytes, bytes, bytes]:
        return "a value is of another type than its column"
    field, algorithm, salt, body, checksum = row
    if algorithm != 1:
        return f"nothing is known of algorithm {algorithm}"
    try:
        if "\0" in body.decode("utf-8"):
            return "there is U+0000 in the text"
    except UnicodeDecodeError:
        return "the text is not UTF-8"
    if commitment != sha256(b"bahi/text/1\0", salt, bytes([field]), body):
        return "the text is not the one the record stands for"
    if checksum != row_checksum(
            b"text", struct.pack(">QBB", record, field, algorithm), salt, write_text(body)):
        return "the checksum is not that of the row"
    return None


def check_balances(connection, sums):
    """One row for each account and month with postings, with their sums and its checksum."""
    there = {row[:2]: row for row in connection.execute(
        "SELECT account, month, debit, credit, checksum FROM account_balance NOT INDEXED")}
    for account, month in sorted({*there, *sums}, key=lambda key: [*map(in_order, key)]):
        fault = balance_fault(account, month, there.get((account, month)),
                              sums.get((account, month)))
        if fault:
            raise Finding(0, "account_balance", f"{account}/{month}", fault)


def balance_fault(account, month, row, must):
    """Why this row of `account_balance` is not as the postings make it; None if it is."""
    if row is None:
        return "the row is missing"
    if must is None:
        return "there is no such posting"
    if [*map(type, row)] != [int, str, int, int, bytes]:
        return "a value is of another type than its column"
    _, _, debit, credit, checksum = row
    if [debit, credit] != must:
        return f"debit {debit} and credit {credit} are not the sums of the postings"
    if checksum != row_checksum(b"account_balance", struct.pack(">H", account),
                                write_text(month.encode()), struct.pack(">qq", debit, credit)):
        return "the checksum is not that of the row"
    return None


# ---------------------------------------------------------------- the whole, and the program

def verify_connection(connection, schemas):
    """The report on an open book. A database too damaged to be read is a finding as well."""
    count = value_from(connection, "record", "count(*)")
    root = value_from(connection, "checkpoint", "root", "ORDER BY size DESC LIMIT 1")
    report = Report(count or 0, root.hex() if isinstance(root, bytes) else "")
    walk = None
    try:
        check_schema(connection, schemas)
        walk = Walk(connection)
        walk.run()
        check_foreign_keys(connection)
        check_integrity(connection)
    except Finding as finding:
        report.finding = finding
    except UNREADABLE as trouble:
        report.finding = Finding(walk.number if walk else 0, "sqlite", None,
                                 f"{type(trouble).__name__}: {trouble}")
    return report


def value_from(connection, table, what, how=""):
    """A value for the report besides the finding, or None; best effort, for the file may be
    damaged. Only a table is asked: a view of that name could keep us busy for ever.
    """
    with contextlib.suppress(*UNREADABLE):
        if connection.execute(
                "SELECT 1 FROM sqlite_schema WHERE name = ? AND type = 'table' AND rootpage > 0"
                " AND CAST(sql AS TEXT) LIKE 'CREATE TABLE%'", (table,)).fetchone():
            row = connection.execute(f"SELECT {what} FROM {table} NOT INDEXED {how}").fetchone()
            return row and row[0]
    return None


def verify(path, migrations=MIGRATIONS):
    """The report on the book at this path; CannotOpen if there is none."""
    schemas = schemas_of_migrations(migrations)
    with contextlib.closing(open_book(path)) as connection:
        return verify_connection(connection, schemas)


def find_code(connection, code):
    """The size of the checkpoint a minute-book code was copied from, or None."""
    book_id = connection.execute("SELECT book_id FROM book").fetchone()[0]
    for size, root in connection.execute("SELECT size, root FROM checkpoint ORDER BY size"):
        if minute_book_code(book_id, size, root) == as_read(code):
            return size
    return None


def find_mark(connection, mark):
    """The number of the record a line mark was printed for, or None."""
    for number, leaf, root in connection.execute(
            "SELECT number, leaf, (SELECT root FROM checkpoint WHERE size >= number"
            " ORDER BY size LIMIT 1) FROM record ORDER BY number"):
        if root is not None and line_mark(leaf, root) == as_read(mark):
            return number
    return None


def answer(ok, what):
    print(json.dumps({"ok": ok, "what": what}))
    return 0 if ok else 1


def run_lookup(arguments):
    """--code and --mark: an answer counts only if the book it comes from verifies."""
    if not verify(arguments.book, arguments.migrations).ok:
        return answer(False, "the book itself has a finding")
    connection = open_book(arguments.book)
    if arguments.code is not None:
        size = find_code(connection, arguments.code)
        return answer(size is not None, "no checkpoint has this code" if size is None
                      else f"the code of the checkpoint over {size} records")
    number = find_mark(connection, arguments.mark)
    return answer(number is not None, "no record has this mark" if number is None
                  else f"the mark of record {number}")


def run_proof(path):
    try:
        return answer(True, check_proof(pathlib.Path(path).read_text(encoding="utf-8")))
    except (BadProof, UnicodeDecodeError) as trouble:
        return answer(False, str(trouble))
    except OSError as trouble:
        raise CannotOpen(str(trouble)) from None


def main(arguments=None):
    parser = argparse.ArgumentParser(description="Verify a book, or what was taken from one.")
    parser.add_argument("book", nargs="?", help="the book file")
    parser.add_argument("--migrations", default=MIGRATIONS, help="directory of the migrations")
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--code", help="a minute-book code: is it of this book?")
    what.add_argument("--mark", help="a line mark: is it of this book?")
    what.add_argument("--proof", help="a proof of a receipt; needs no book")
    arguments = parser.parse_args(arguments)
    try:
        if arguments.proof is not None:
            return run_proof(arguments.proof)
        if arguments.book is None:
            parser.error("name a book")
        if arguments.code is not None or arguments.mark is not None:
            return run_lookup(arguments)
        report = verify(arguments.book, arguments.migrations)
    except CannotOpen as trouble:
        print(f"second_verifier: {trouble}", file=sys.stderr)
        return 3
    print(report.as_json())
    return 0 if report.ok else 1


if __name__ == "__main__":
    sys.exit(main())
