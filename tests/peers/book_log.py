"""The log of a book to be written: its file, its records, its checkpoints; see book_builder.py."""

import contextlib
import functools
import pathlib
import random
import sqlite3

from book_bytes import Device, Leaves, i64, maybe, sha, text, u8, u32, u64

MIGRATIONS = pathlib.Path(__file__).resolve().parents[2] / "schemas" / "migrations"
START = 1_700_000_000


class Log:
    """Seals records whose rows are written, and makes checkpoints after them."""

    def __init__(self, path, seed=1, honest=True, schema=7):
        self.random = random.Random(seed)
        self.device = Device(f"first device of {seed}")
        self.book_id = self.random.randbytes(16)
        self.number, self.leaves = 0, Leaves()
        self.sealed = 0                  # the size of the last checkpoint
        self.clock_at = self.clock_before = START
        self.with_facts = True           # without: only the log, for what can have no rows
        empty, self.triggers = empty_book(schema, honest)
        with open(path, "xb") as file:
            file.write(empty)
        self.schema = schema
        self.db = sqlite3.connect(path, isolation_level=None)
        self.db.execute("PRAGMA synchronous = OFF")
        self.db.execute("PRAGMA journal_mode = MEMORY")
        self.db.execute(f"PRAGMA foreign_keys = {'ON' if honest else 'OFF'}")
        self.db.execute("BEGIN")

    def close(self):
        give_triggers(self.db, self.triggers)
        if self.db.in_transaction:
            self.db.execute("COMMIT")
        self.db.close()

    # -------------------------------------------------------------------- records

    def commit_text(self, field, body):
        """Write the text row of the record to come; returns its commitment."""
        record, data, salt = self.number + 1, text(body)[4:], self.random.randbytes(16)
        checksum = sha(b"bahi/row/1\0" + text("text") + u64(record) + u8(field) + u8(1) + salt
                       + text(body))[:8]
        self.db.execute("INSERT INTO text VALUES (?, ?, 1, ?, ?, ?)",
                        (record, field, salt, data, checksum))
        return sha(b"bahi/text/1\0" + salt + u8(field) + data)

    def draft(self, uid, held_on, sitting, cells):
        """A meeting that is being written down; no record."""
        checksum = sha(b"bahi/row/1\0" + text("draft") + uid + text(held_on) + u8(sitting))[:8]
        self.db.execute("INSERT INTO draft VALUES (?, ?, ?, ?)", (uid, held_on, sitting, checksum))
        for name, value in cells.items():
            checksum = sha(b"bahi/row/1\0" + text("draft_cell") + uid + text(name) + text(value))
            self.db.execute("INSERT INTO draft_cell VALUES (?, ?, ?, ?)",
                            (uid, name, text(value)[4:], checksum[:8]))

    def symbol(self, member, symbol):
        """A member with another drawing than that of her number; no record."""
        checksum = sha(b"bahi/row/1\0" + text("symbol") + u32(member) + u32(symbol))[:8]
        self.db.execute("INSERT INTO symbol VALUES (?, ?, ?)", (member, symbol, checksum))

    def photo(self, member, jpeg):
        """Her photo; no record."""
        checksum = sha(b"bahi/row/1\0" + text("photo") + u32(member) + u32(len(jpeg)) + jpeg)[:8]
        self.db.execute("INSERT INTO photo VALUES (?, ?, ?)", (member, jpeg, checksum))

    def row(self, table, *values):
        if not self.with_facts and table not in ("record", "checkpoint"):
            return
        marks = ", ".join("?" * len(values))
        self.db.execute(f"INSERT INTO {table} VALUES ({marks})", values)

    def add(self, kind, payload, supersedes=None, reason=None, row=True, **lies):
        """Seal a record whose rows are written; returns its number. `lies` are other bytes."""
        why = None if reason is None else self.commit_text(1, reason)
        self.number += 1
        self.clock_at += 60
        uid = self.random.randbytes(16)
        if supersedes is not None and row:
            self.row("supersession", self.number, supersedes)
        told = {"version": 1, "number": self.number, "after": self.sealed, "uid": uid,
                "clock": int(self.clock_at < self.clock_before), "tail": b"", **lies}
        data = (u8(told["version"]) + u8(kind) + u64(told["number"]) + u64(told["after"])
                + told["uid"] + i64(self.clock_at) + u8(told["clock"]) + self.device.id
                + maybe(None if supersedes is None else u64(supersedes)) + maybe(why)
                + payload + told["tail"])
        leaf = sha(b"\0" + data)
        self.row("record", self.number, uid, data, leaf)
        self.leaves.append(leaf)
        self.clock_before = self.clock_at
        return self.number

    def checkpoint(self, note_tail="", kept_quiet=False):
        """End the transaction as every transaction must end; no `after` knows of a quiet one."""
        root = self.leaves.root()
        self.row("checkpoint", self.number, root, self.leaves.frontier(),
                 self.device.note(self.book_id, self.number, root) + note_tail)
        self.db.execute("COMMIT")
        self.db.execute("BEGIN")
        if not kept_quiet:
            self.sealed = self.number

    @property
    def next(self):
        return self.number + 1


@functools.lru_cache
def empty_book(schema, honest):
    """A file with the tables of the schema; without its triggers, which follow, for a lie."""
    with contextlib.closing(sqlite3.connect(":memory:")) as db:
        for file in sorted(MIGRATIONS.glob("*.sql"))[:schema]:
            db.executescript(file.read_text(encoding="utf-8"))
        db.execute("PRAGMA application_id = 0x42414849")
        db.execute(f"PRAGMA user_version = {schema}")
        triggers = () if honest else take_triggers(db)
        db.commit()
        return db.serialize(), triggers


def take_triggers(db):
    """Take all triggers out of the schema; returns what `give_triggers` puts back."""
    rows = db.execute("SELECT * FROM sqlite_schema WHERE type = 'trigger'").fetchall()
    with writable_schema(db):
        db.execute("DELETE FROM sqlite_schema WHERE type = 'trigger'")
    return rows


def give_triggers(db, rows):
    """Word for word, and for all of them in one step: a CREATE for each would take long."""
    with writable_schema(db):
        db.executemany("INSERT INTO sqlite_schema VALUES (?, ?, ?, ?, ?)", rows)


@contextlib.contextmanager
def writable_schema(db):
    db.execute("PRAGMA writable_schema = ON")
    yield
    db.execute("PRAGMA writable_schema = RESET")
