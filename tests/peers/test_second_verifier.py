#!/usr/bin/python3
"""The second verifier must pass an honest book and find every damage at the right record."""

import base64
import collections
import contextlib
import io
import json
import os
import pathlib
import random
import sqlite3
import struct
import sys
import tempfile
import time
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import book_builder  # noqa: E402
import book_bytes  # noqa: E402
import peer_codec  # noqa: E402
import peer_file  # noqa: E402
import peer_proof  # noqa: E402
import peer_tree  # noqa: E402
import second_verifier  # noqa: E402
from dishonest_books import DISHONEST  # noqa: E402
from edge_books import FULL_ROLL_CALL, write_inside, write_longest  # noqa: E402
from named_damages import NAMED, TYPES  # noqa: E402
from peer_damage import (  # noqa: E402
    ALTERED, altered, damage, damage_index, damage_types, flipped, rows_as_dicts, unguarded,
    write_cell)

SCHEMAS = peer_file.schemas_of_migrations()


class BookTest(unittest.TestCase):
    """A fresh copy in memory of the honest book for every test."""

    @classmethod
    def setUpClass(cls):
        cls.folder = cls.enterClassContext(tempfile.TemporaryDirectory())
        cls.path = os.path.join(cls.folder, "honest book?.bahi")
        cls.writer = book_builder.Writer(cls.path)
        book_builder.begin_book(cls.writer)
        book_builder.go_on(cls.writer)
        cls.writer.close()

    def copy(self):
        connection = sqlite3.connect(":memory:")
        with contextlib.closing(sqlite3.connect(self.path)) as source:
            source.backup(connection)
        self.addCleanup(connection.close)
        return peer_file.prepare(connection)

    def verify(self, connection):
        return second_verifier.verify_connection(connection, SCHEMAS)

    def expect(self, connection, *found):
        """`found` is the record of the finding, its table and its row."""
        report = self.verify(connection)
        self.assertFalse(report.ok, "nothing was found")
        first_bad = json.loads(report.as_json())["first_bad"]
        self.assertEqual(list(first_bad), ["record", "table", "row", "what"])
        self.assertEqual(tuple(first_bad.values())[:3], found, report.finding.what)


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
        for name, (sql, *found) in NAMED.items():
            with self.subTest(name):
                connection = self.copy()
                touched = damage(connection, sql)
                self.assertTrue(touched or found[1] == "sqlite_schema", "the damage did nothing")
                self.expect(connection, *found)

    def test_values_of_another_type(self):
        for name, (table, sql, *found) in TYPES.items():
            with self.subTest(name):
                connection = self.copy()
                damage_types(connection, table, sql)
                self.expect(connection, *found)

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

    def test_every_byte_of_every_record(self):
        """All of them by the decoder and the leaf, some of each record by the whole verifier."""
        connection, chance = self.copy(), random.Random(7)
        connection.execute("DROP TRIGGER record_never_changes")
        schemas = {3: connection.execute(peer_file.SCHEMA_QUERY).fetchall()}
        rows = connection.execute(
            "SELECT number, uid, bytes, leaf FROM record ORDER BY number").fetchall()
        for number, uid, data, leaf in rows:
            through = chance.sample(range(len(data)), 6)
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

    def test_every_cell_of_every_row(self):
        """Whatever cell is altered, something is found, at its own record or before all records."""
        connection = self.copy()
        book_builder.take_triggers(connection)     # once, and not for every cell
        schemas = {3: connection.execute(peer_file.SCHEMA_QUERY).fetchall()}
        tried = 0
        for table in ALTERED:
            for row in rows_as_dicts(connection, table):
                for column, value in row.items():
                    if not self.alter(connection, table, row, column, altered(value)):
                        continue         # an index forbids it
                    report = second_verifier.verify_connection(connection, schemas)
                    connection.rollback()
                    tried += 1
                    self.assertFalse(report.ok, (table, row, column))
                    self.assertIn(report.finding.record, self.near(table, row),
                                  (table, row, column, report.finding.what))
        self.assertGreater(tried, 400)

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

    def near(self, table, row):
        """The records at which altering a cell of this row may be found."""
        owner = row.get("record", row.get("size", 0))
        records = {0, owner, owner + 1}     # the row may have been given to the next record
        if table == "posting":
            records = {0, 12, 13, 15, 17, 18, 28}
        if table == "erasure":
            records.add(row["text_record"])
        return records


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
        for name, (make, *found) in DISHONEST.items():
            with self.subTest(name):
                report = self.verify(make, honest=False)
                self.assertFalse(report.ok, "nothing was found")
                self.assertEqual([report.finding.record, report.finding.table], found,
                                 report.finding.what)

    def test_the_inside_of_every_range(self):
        report = self.verify(write_inside)
        self.assertTrue(report.ok, report.as_json())

    def test_the_longest_record(self):
        report = self.verify(write_longest)
        self.assertTrue(report.ok, report.as_json())

    def test_an_earlier_schema(self):
        """A book of schema 1 is judged by the first migration alone."""
        report = self.verify(book_builder.begin_and_end, schema=1)
        self.assertTrue(report.ok, report.as_json())

        def write(writer):
            book_builder.begin_and_end(writer)
            writer.db.execute("PRAGMA user_version = 2")
        report = self.verify(write, schema=1)
        self.assertEqual((report.finding.table, report.finding.row),
                         ("sqlite_schema", "posting_by_loan"))


class Files(BookTest):
    """What is no book at all, and the program itself."""

    def run_program(self, *arguments):
        out, err = io.StringIO(), io.StringIO()
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            code = second_verifier.main(list(arguments))
        return code, out.getvalue()

    def written(self, data):
        path = os.path.join(self.folder, "other.bahi")
        pathlib.Path(path).write_bytes(data)
        return path

    def test_exit_codes(self):
        data = pathlib.Path(self.path).read_bytes()
        code, out = self.run_program(self.path)
        self.assertEqual((code, out.count("\n")), (0, 1))
        self.assertEqual(list(json.loads(out)), ["ok", "records", "root", "first_bad"])
        newer = flipped(data, 63, peer_file.SCHEMA ^ (peer_file.SCHEMA + 1))
        other = flipped(data, 68, 1)
        none, negative = (data[:60] + number + data[64:] for number in (bytes(4), b"\xff" * 4))
        pages = flipped(data, 16, 0x55)     # of no size SQLite knows
        for broken in (b"", b"a letter to the bank\n" * 50, data[:4096], data[:-1], data[:50],
                       newer, none, negative, other, pages):
            self.assertEqual(self.run_program(self.written(broken)), (3, ""))
        self.assertEqual(self.run_program(self.path + " not there"), (3, ""))
        self.assertEqual(self.run_program(self.folder), (3, ""))

    def test_unfinished_transaction(self):
        path = self.written(pathlib.Path(self.path).read_bytes())
        journal = pathlib.Path(path + "-journal")
        self.addCleanup(journal.unlink)
        journal.write_bytes(b"")
        self.assertEqual(self.run_program(path)[0], 0)
        journal.write_bytes(b"x")
        self.assertEqual(self.run_program(path), (3, ""))

    def test_write_ahead_log(self):
        path = self.written(pathlib.Path(self.path).read_bytes())
        for ending in ("-wal", "-shm"):
            beside = pathlib.Path(path + ending)
            for data in (b"", b"x", bytes(32768)):
                beside.write_bytes(data)
                self.assertEqual(self.run_program(path), (3, ""), ending)
            beside.unlink()
            beside.symlink_to("nothing")
            self.assertEqual(self.run_program(path), (3, ""), ending)
            beside.unlink()
        self.assertEqual(self.run_program(path)[0], 0)

    def test_links(self):
        """The last part of a path may be none, those before it may."""
        link = os.path.join(self.folder, "link")
        for target, beyond in ((self.path, ""), (self.path, "/"), (self.path + " not there", ""),
                               (self.folder, "")):
            os.symlink(target, link)
            self.assertEqual(self.run_program(link + beyond), (3, ""), target)
            self.assertEqual(self.run_program(link + beyond, "--code", "0"), (3, ""), target)
            os.unlink(link)
        os.symlink(self.folder, link)
        self.addCleanup(os.unlink, link)
        through = os.path.join(link, os.path.basename(self.path))
        self.assertEqual(self.run_program(through)[0], 0)
        beside = pathlib.Path(self.path + "-shm")
        self.addCleanup(beside.unlink)
        beside.write_bytes(b"")
        self.assertEqual(self.run_program(through), (3, ""))

    def test_empty_log(self):
        """A book in which nothing was ever written is a book, and lacks its first record."""
        path = os.path.join(self.folder, "nothing.bahi")
        book_builder.Writer(path).close()
        code, out = self.run_program(path)
        report = json.loads(out)
        self.assertEqual((code, report["records"], report["root"]), (1, 0, ""))
        self.assertEqual([*report["first_bad"].values()][:3], [1, "record", "1"])

    def test_damaged_pages(self):
        """Any damage to the file gives a report or a refusal, never a traceback or a crash."""
        data = pathlib.Path(self.path).read_bytes()
        chance = random.Random(5)
        for _ in range(120):
            at = chance.randrange(100, len(data))
            path = self.written(data[:at] + chance.randbytes(16) + data[at + 16:])
            self.assertIn(self.run_program(path)[0], (0, 1, 3))

    def test_damaged_index(self):
        """Only the integrity check sees it, and that comes last: after a balance, say."""
        path = self.written(pathlib.Path(self.path).read_bytes())
        damage_index(path)
        found = second_verifier.verify(path).finding
        self.assertEqual((found.record, found.table), (0, "sqlite"), found.what)
        with contextlib.closing(sqlite3.connect(path)) as connection:
            damage(connection, "DELETE FROM account_balance WHERE account = 4010")
        found = second_verifier.verify(path).finding
        self.assertEqual((found.record, found.table), (0, "account_balance"), found.what)

    def test_speed(self):
        path = os.path.join(self.folder, "big.bahi")
        count = book_builder.build(path, vouchers=1500)
        start = time.process_time()
        report = second_verifier.verify(path)
        self.assertTrue(report.ok and report.records == count)
        self.assertLess(time.process_time() - start, 2.5)

    def test_codes(self):
        connection = self.copy()
        book_id = self.writer.book_id
        size, root = connection.execute(
            "SELECT size, root FROM checkpoint WHERE size = 16").fetchone()
        digest = book_bytes.sha(
            b"bahi/minute-book/1\0" + book_id + struct.pack(">Q", size) + root)
        code = self.by_hand(digest, 20)
        self.assertEqual(peer_tree.minute_book_code(book_id, size, root), code)
        typed = peer_tree.in_groups(code, 5).lower().replace("1", "l").replace("0", "o")
        self.assertEqual(self.run_program(self.path, "--code", typed)[0], 0)
        self.assertEqual(self.run_program(self.path, "--code", code[::-1])[0], 1)
        leaf = self.writer.leaves[15]
        mark = self.by_hand(book_bytes.sha(b"bahi/line-mark/1\0" + leaf + root), 16)
        status, out = self.run_program(self.path, "--mark", peer_tree.in_groups(mark, 4))
        self.assertEqual((status, json.loads(out)["what"]), (0, "the mark of record 16"))

    def by_hand(self, digest, characters):
        """Crockford's base 32 from a text of bits, another way than the verifier's."""
        bits = "".join(f"{byte:08b}" for byte in digest)
        alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
        return "".join(alphabet[int(bits[at:at + 5], 2)] for at in range(0, characters * 5, 5))


class Proofs(BookTest):

    def proof(self, numbers=(7, 12)):
        connection = self.copy()
        note = connection.execute("SELECT note FROM checkpoint WHERE size = 30").fetchone()[0]
        records = [{
            "number": number,
            "bytes": base64.b64encode(connection.execute(
                "SELECT bytes FROM record WHERE number = ?", (number,)).fetchone()[0]).decode(),
            "path": [base64.b64encode(step).decode()
                     for step in self.writer.leaves.path(number - 1)]} for number in numbers]
        return {"format": "bahi-proof/1", "note": note,
                "public_key": self.writer.device.public.hex(), "records": records}

    def check(self, proof):
        return second_verifier.check_proof(json.dumps(proof))

    def refuse(self, proof):
        with self.assertRaises(second_verifier.BadProof):
            self.check(proof)

    def test_honest_proof(self):
        self.assertIn("member 1, vouchers 1, paid in cash 60000, saving 60000,",
                      self.check(self.proof()))
        self.assertIn("member 1, vouchers 1, 3, loan given 50000, paid in cash 60000, received 50000,"
                      " saving 60000,", self.check(self.proof((7, 12, 14, 15))))

    def test_only_hers_counts(self):
        """A loan counts where its LoanGranted is shown before the voucher."""
        self.assertIn("vouchers 1, 3, paid in cash 60000, saving 60000,",
                      self.check(self.proof((7, 12, 15))))
        Posting = collections.namedtuple("Posting", "account sub_ledger id amount")
        Entry = collections.namedtuple("Entry", "kind member postings")
        both = [Posting(1010, "none", 0, 50), Posting(2010, "member", 1, -20),
                Posting(2010, "member", 2, -30)]
        for member, saving in ((1, 20), (2, 30)):
            for name in (None, 1, 2):
                for kind, sign in (("receipt", 1), ("reversal", -1)):
                    sums = collections.Counter()
                    entry = Entry(kind, name, [p._replace(amount=sign * p.amount) for p in both])
                    peer_proof._add(sums, entry, member, {("member", member)})
                    self.assertEqual(sums, {"saving": sign * saving})

    def test_every_path(self):
        for size in range(1, 40):
            leaves = book_bytes.Leaves()
            tree = peer_tree.Tree()
            for number in range(size):
                leaves.append(book_bytes.sha(bytes([number])))
                tree.add(leaves[-1])
            root = leaves.root()
            self.assertEqual((root, leaves.frontier()), (tree.root(), tree.frontier()))
            for index in range(size):
                path = leaves.path(index)
                self.assertTrue(
                    peer_tree.path_leads_to(index, size, leaves[index], path, root))
                self.assertFalse(peer_tree.path_leads_to(
                    index, size, leaves[index], path + [root], root))
                self.assertFalse(peer_tree.path_leads_to(
                    index ^ 1, size, leaves[index], path, root))

    def test_bad_proofs(self):
        def changed(**members):
            self.refuse({**self.proof(), **members})
        honest = self.proof()
        changed(format="bahi-proof/2")
        changed(public_key="00" * 32)
        changed(public_key=5)
        changed(records=[])
        changed(records=[7])
        changed(records=honest["records"][:1])
        changed(records=honest["records"][::-1])
        changed(records=self.proof((7, 13))["records"])
        changed(records=self.proof((7, 12, 12))["records"])
        changed(records=self.proof((7, 12, 28))["records"])
        changed(records=self.proof((7, 9))["records"])
        changed(records=self.proof((7, 15, 12))["records"])
        changed(records=self.proof((8, 13, 14))["records"])
        changed(records=self.proof((8, 17))["records"])
        changed(records=self.proof((8, 13, 17))["records"])
        changed(note=honest["note"].replace("\n30\n", "\n31\n"))
        changed(note=honest["note"] + "\n")
        changed(note=None)
        honest["records"][1]["path"].pop()
        self.refuse(honest)
        honest = self.proof()
        honest["records"][1]["number"] = 13
        self.refuse(honest)
        for value in (None, 5, [], "=", "AA"):
            honest = self.proof()
            honest["records"][1]["bytes"] = value
            self.refuse(honest)
            honest = self.proof()
            honest["records"][1]["path"][0] = value
            self.refuse(honest)
        changed(more=float("nan"))
        self.refuse([])


class Codec(unittest.TestCase):

    def test_ranges(self):
        """What a record in edge_books.py can hardly show."""
        def read(kind, data):
            return kind.read(peer_codec.Reader(data))
        self.assertEqual(read(peer_codec.DATE, book_bytes.date("9999-12-31")), "9999-12-31")
        self.assertEqual(read(peer_codec.DATE, book_bytes.date("1000-01-01")), "1000-01-01")
        self.assertEqual(read(peer_codec.RATE, struct.pack(">II", 0, 1)), (0, 1))
        for kind, data in (
                (peer_codec.RATE, struct.pack(">II", 0, 0)),
                (peer_codec.SUB_LEDGER, b"\3"),
                (peer_codec.Optional(peer_codec.U8), b"\2\0"),
                (peer_codec.Text(len), b"\0\0\0\1\xff"),
                (peer_codec.Text(len), b"\0\0\0\2a\0"),
                (peer_codec.Text(len), b"\xff\xff\xff\xffa")):
            with self.assertRaises(peer_codec.Malformed):
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
            with self.assertRaisesRegex(peer_codec.Malformed, why):
                peer_codec.decode(data)


if __name__ == "__main__":
    unittest.main()
