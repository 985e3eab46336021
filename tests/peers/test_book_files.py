#!/usr/bin/python3
"""What is no book at all, what lies beside one, and the second verifier as a program."""

import contextlib
import io
import json
import os
import pathlib
import random
import sqlite3
import struct
import sys
import time
import unittest

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import book_builder  # noqa: E402
import book_bytes  # noqa: E402
import peer_file  # noqa: E402
import peer_tree  # noqa: E402
import second_verifier  # noqa: E402
from book_test import BookTest  # noqa: E402
from peer_damage import damage, damage_index, flipped  # noqa: E402


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
        typed = peer_tree.in_groups(code, 4).lower().replace("1", "l").replace("0", "o")
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


if __name__ == "__main__":
    unittest.main()
