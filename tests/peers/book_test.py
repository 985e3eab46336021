"""What the tests of the second verifier have in common: a book, its copies, and what is found."""

import contextlib
import json
import os
import sqlite3
import tempfile
import unittest

import book_builder
import peer_file
import second_verifier
from peer_damage import damage, damage_types

SCHEMAS = peer_file.schemas_of_migrations()


class BookTest(unittest.TestCase):
    """A fresh copy in memory of the honest book for every test, of its first part or of all."""

    write = staticmethod(book_builder.begin_and_end)

    @classmethod
    def setUpClass(cls):
        cls.folder = cls.enterClassContext(tempfile.TemporaryDirectory())
        cls.path = os.path.join(cls.folder, "honest book?.bahi")
        cls.writer = book_builder.Writer(cls.path)
        cls.write(cls.writer)
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

    def find_named(self, damages):
        """Every one of these damages is found where it says."""
        for name, (sql, *found) in damages.items():
            with self.subTest(name):
                connection = self.copy()
                touched = damage(connection, sql)
                self.assertTrue(touched or found[1] == "sqlite_schema", "the damage did nothing")
                self.expect(connection, *found)

    def find_types(self, damages):
        for name, (table, sql, *found) in damages.items():
            with self.subTest(name):
                connection = self.copy()
                damage_types(connection, table, sql)
                self.expect(connection, *found)
