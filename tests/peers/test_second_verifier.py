#!/usr/bin/python3
"""The second verifier must pass an honest book and find every damage at the right record."""

import os
import random
import sqlite3
import struct
import sys
import tempfile
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import book_builder  # noqa: E402
import book_bytes  # noqa: E402
import book_log  # noqa: E402
import peer_codec  # noqa: E402
import peer_file  # noqa: E402
import peer_types  # noqa: E402
import second_verifier  # noqa: E402
from book_test import BookTest  # noqa: E402
from dishonest_books import DISHONEST  # noqa: E402
from draft_damages import DRAFT, DRAFT_TYPES  # noqa: E402
from edge_books import FULL_ROLL_CALL, write_inside, write_longest  # noqa: E402
from named_damages import NAMED, TYPES  # noqa: E402
from peer_damage import (  # noqa: E402
    ALTERED, altered, damage, flipped, rows_as_dicts, unguarded, write_cell)
from picture_damages import PICTURE_TYPES, PICTURES  # noqa: E402
from terms_damages import TERMS, TERMS_TYPES  # noqa: E402
from terms_lies import BEFORE_TERMS, TERMS_LIES, write_inside_the_terms  # noqa: E402
from year_damages import YEAR, YEAR_KEYS, YEAR_TYPES  # noqa: E402
from year_edges import write_inside_the_year  # noqa: E402
from year_lies import BEFORE_ITS_SCHEMA, LIES, begin_year  # noqa: E402


class Damage(BookTest):

    def test_honest(self):
        report = second_verifier.verify(self.path)
        self.assertTrue(report.ok, report.as_json())
        self.assertEqual(report.records, 30)
        self.assertEqual(report.root, self.writer.leaves.root().hex())

    def test_unguarded_alone_is_no_damage(self):
        connection = self.copy()
        with unguarded(connection):
            pass
        self.assertTrue(self.verify(connection).ok)

    def test_named_damages(self):
        self.find_named(NAMED)

    def test_values_of_another_type(self):
        self.find_types(TYPES)

    def test_a_view_without_end(self):
        """A view that takes the place of a table is named, and never read."""
        for table in ("record", "checkpoint"):
            connection = self.copy()
            connection.execute("PRAGMA writable_schema = ON")
            connection.execute("DELETE FROM sqlite_schema WHERE tbl_name = ?", (table,))
            connection.execute("PRAGMA writable_schema = RESET")
            connection.execute(
                f"CREATE VIEW {table} AS WITH RECURSIVE r (n) AS"
                " (SELECT 1 UNION ALL SELECT n + 1 FROM r) SELECT n AS number, n AS size,"
                " n AS root FROM r")
            found = self.verify(connection).finding
            self.assertEqual((found.record, found.table), (0, "sqlite_schema"), found.what)

    def test_trigger_less(self):
        connection = self.copy()
        connection.execute("DROP TRIGGER posting_never_goes")
        self.expect(connection, 0, "sqlite_schema", "posting_never_goes")

    def test_any_checkpoint_taken_out(self):
        for size in self.sizes():
            connection = self.copy()
            damage(connection, f"DELETE FROM checkpoint WHERE size = {size}")
            self.expect(connection, min(size + 1, 30), "checkpoint", str(size))

    def test_any_checkpoint_between(self):
        """Even one that the device itself has signed, over the root of its size."""
        leaves = book_bytes.Leaves()
        for size, leaf in enumerate(self.writer.leaves, 1):
            leaves.append(leaf)
            if size in self.sizes():
                continue
            device = book_bytes.Device("first device of 1" if size < 19 else "second device")
            root = leaves.root()
            connection = self.copy()
            with unguarded(connection):
                connection.execute("INSERT INTO checkpoint VALUES (?, ?, ?, ?)", (
                    size, root, leaves.frontier(), device.note(self.writer.book_id, size, root)))
            self.expect(connection, size + 1, "checkpoint", str(size))

    def sizes(self):
        return [size for size, in self.copy().execute("SELECT size FROM checkpoint")]


class Whole(BookTest):
    """The book with every kind of record in it."""

    write = staticmethod(book_builder.write_all)

    def test_honest(self):
        report = self.verify(self.copy())
        self.assertTrue(report.ok, report.as_json())
        self.assertEqual(report.records, 88)

    def test_named_damages(self):
        self.find_named({**YEAR, **YEAR_KEYS, **TERMS, **DRAFT, **PICTURES})

    def test_values_of_another_type(self):
        self.find_types({**YEAR_TYPES, **TERMS_TYPES, **DRAFT_TYPES, **PICTURE_TYPES})

    def test_every_byte_of_every_record(self):
        """All of them by the decoder and the leaf, some of each record by the whole verifier."""
        connection, chance = self.copy(), random.Random(7)
        connection.execute("DROP TRIGGER record_never_changes")
        schemas = {peer_file.SCHEMA: connection.execute(peer_file.SCHEMA_QUERY).fetchall()}
        rows = connection.execute(
            "SELECT number, uid, bytes, leaf FROM record ORDER BY number").fetchall()
        for number, uid, data, leaf in rows:
            through = chance.sample(range(len(data)), 2)
            for at in range(len(data)):
                changed = flipped(data, at, chance.randrange(1, 256))
                with self.assertRaises(peer_codec.Finding):
                    second_verifier.read_record(number, (number, uid, changed, leaf))
                if at in through:
                    connection.execute("UPDATE record SET bytes = ? WHERE number = ?",
                                       (changed, number))
                    report = second_verifier.verify_connection(connection, schemas)
                    connection.rollback()
                    self.assertFalse(report.ok, (number, at))
                    found = report.finding
                    self.assertEqual((found.record, found.table), (number, "record"), found.what)


class Cells(BookTest):
    """Whatever cell is altered, something is found, at its own record or before all records."""

    first, least = 1, 400     # the first record whose rows are altered; how many cells they have

    def test_every_cell_of_every_row(self):
        connection = self.copy()
        self.records = dict(connection.execute("SELECT number, record FROM entry"))
        book_log.take_triggers(connection)     # once, and not for every cell
        connection.commit()
        schemas = {peer_file.SCHEMA: connection.execute(peer_file.SCHEMA_QUERY).fetchall()}
        tried = 0
        for table in ALTERED:
            for row in filter(self.is_new, rows_as_dicts(connection, table)):
                for column, value in row.items():
                    if not self.alter(connection, table, row, column, altered(value)):
                        continue         # an index forbids it
                    report = second_verifier.verify_connection(connection, schemas)
                    connection.rollback()
                    tried += 1
                    self.assertFalse(report.ok, (table, row, column))
                    self.assertNotEqual(report.finding.table, "sqlite_schema")
                    self.assertIn(report.finding.record, self.near(table, row),
                                  (table, row, column, report.finding.what))
        self.assertGreater(tried, self.least)

    def alter(self, connection, table, key, column, value):
        """Write one cell, to be rolled back; False when that cannot be."""
        connection.execute("PRAGMA ignore_check_constraints = ON")
        try:
            write_cell(connection, table, key, column, value)
        except sqlite3.IntegrityError:
            return False
        finally:
            connection.execute("PRAGMA ignore_check_constraints = OFF")
        return True

    def owner(self, row):
        """The record a row belongs to; 0 for a balance."""
        return row.get("record") or row.get("size") or self.records.get(row.get("entry"), 0)

    def is_new(self, row):
        return self.owner(row) >= self.first or not self.owner(row)

    def near(self, table, row):
        """The records at which altering a cell of this row may be found."""
        owner = self.owner(row)
        records = {0, owner, owner + 1}     # the row may have been given to the next record
        if table == "posting":
            records.add(self.records.get(row["entry"] + 1))
        if table == "erasure":
            records.add(row["text_record"])
        return records


class CellsOfTheYear(Cells):
    write = staticmethod(book_builder.write_all)
    first, least = 31, 450


class Built(unittest.TestCase):
    """Books whose log is properly hashed and signed, whatever it says."""

    def setUp(self):
        self.folder = self.enterContext(tempfile.TemporaryDirectory())

    def verify(self, write, **how):
        path = tempfile.mktemp(suffix=".bahi", dir=self.folder)
        writer = book_builder.Writer(path, **how)
        write(writer)
        writer.close()
        return second_verifier.verify(path)

    def test_dishonest_books(self):
        for name, (make, *found) in {**DISHONEST, **LIES, **TERMS_LIES}.items():
            with self.subTest(name):
                report = self.verify(make, honest=False)
                self.assertFalse(report.ok, "nothing was found")
                self.assertEqual([report.finding.record, report.finding.table], found,
                                 report.finding.what)

    def test_records_before_their_schema(self):
        """Where there is no table yet, the rows of a record are missing."""
        for schema, books in ((3, BEFORE_ITS_SCHEMA), (6, BEFORE_TERMS)):
            for name, (make, *found) in books.items():
                with self.subTest(name):
                    report = self.verify(make, honest=False, schema=schema)
                    self.assertEqual([report.finding.record, report.finding.table], found,
                                     report.finding.what)

    def test_the_inside_of_every_range(self):
        def write_both(writer):
            begin_year(writer)
            write_inside_the_year(writer)
        for write in (write_inside, write_both, write_inside_the_terms):
            report = self.verify(write)
            self.assertTrue(report.ok, report.as_json())

    def test_the_longest_record(self):
        report = self.verify(write_longest)
        self.assertTrue(report.ok, report.as_json())

    def test_an_earlier_schema(self):
        """A book of an earlier schema is judged by the migrations up to its own."""
        for schema in range(1, peer_file.SCHEMA):
            report = self.verify(book_builder.begin_and_end, schema=schema)
            self.assertTrue(report.ok, (schema, report.as_json()))

        def write(writer):
            book_builder.begin_and_end(writer)
            writer.db.execute("PRAGMA user_version = 2")
        report = self.verify(write, schema=1)
        self.assertEqual((report.finding.table, report.finding.row),
                         ("sqlite_schema", "posting_by_loan"))


class Codec(unittest.TestCase):

    def test_ranges(self):
        """What a record in edge_books.py can hardly show."""
        def read(kind, data):
            return kind.read(peer_types.Reader(data))
        self.assertEqual(read(peer_types.DATE, book_bytes.date("9999-12-31")), "9999-12-31")
        self.assertEqual(read(peer_types.DATE, book_bytes.date("1000-01-01")), "1000-01-01")
        self.assertEqual(read(peer_types.RATE, struct.pack(">II", 0, 1)), (0, 1))
        for kind, data in (
                (peer_types.RATE, struct.pack(">II", 0, 0)),
                (peer_codec.SUB_LEDGER, b"\x0e"),
                (peer_types.Optional(peer_types.FLAG), b"\2\0"),
                (peer_types.Text(len), b"\0\0\0\1\xff"),
                (peer_types.Text(len), b"\0\0\0\2a\0"),
                (peer_types.Text(len), b"\xff\xff\xff\xffa")):
            with self.assertRaises(peer_types.Malformed):
                read(kind, data)

    def test_lengths(self):
        """A roll call without end decodes as long as the record is not too long."""
        def roll_call(count):
            return (b"\1\x08" + bytes(7) + b"\1" + bytes(43) + struct.pack(">II", 1, count)
                    + b"".join(struct.pack(">IB", number, 1) for number in range(1, count + 1)))
        longest = roll_call(FULL_ROLL_CALL)
        self.assertEqual(len(longest), 65536)
        self.assertEqual(len(peer_codec.decode(longest).payload.attendance), FULL_ROLL_CALL)
        for data, why in ((roll_call(FULL_ROLL_CALL + 1), "65541 bytes"),
                          (longest[:52], "52 bytes"), (b"", "0 bytes"),
                          (longest[:53], "too early")):
            with self.assertRaisesRegex(peer_types.Malformed, why):
                peer_codec.decode(data)


if __name__ == "__main__":
    unittest.main()
