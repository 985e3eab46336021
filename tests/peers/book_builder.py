#!/usr/bin/python3
"""A tiny second writer of books, from docs/format.md and the migrations alone.

`book_builder.py BOOK [--vouchers N]` writes a small honest book with every kind of record in it,
and with N vouchers more. It shares no code with the verifier beside it: records are packed here by
hand, so that a mistake in reading the document would have to be made twice to go unnoticed. The
triggers of the schema stay in force while it writes, unless a test asks for a book that is
properly signed and yet wrong (`Writer(path, honest=False)`).
"""

import argparse
import contextlib
import datetime
import functools
import os
import pathlib
import random
import sqlite3
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

from book_bytes import (  # noqa: E402
    Device, Leaves, date, i64, maybe, maybe_u32, sha, text, u8, u16, u32, u64)

MIGRATIONS = pathlib.Path(__file__).resolve().parents[2] / "schemas" / "migrations"
START = 1_700_000_000


class Writer:
    """Appends records with their rows, and checkpoints after them."""

    def __init__(self, path, seed=1, honest=True, schema=3):
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
        self.db = sqlite3.connect(path, isolation_level=None)
        self.db.execute("PRAGMA synchronous = OFF")
        self.db.execute(f"PRAGMA foreign_keys = {'ON' if honest else 'OFF'}")
        self.db.execute("BEGIN")

    def close(self):
        for sql in self.triggers:
            self.db.execute(sql)
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

    # -------------------------------------------------------------------- kind by kind

    @property
    def next(self):
        return self.number + 1

    def book_created(self, group_name="Jagriti"):
        name = self.commit_text(2, group_name)
        self.row("book", self.next, self.book_id, "INR", 2, "open", 0)
        self.row("device", self.next, self.device.public)
        return self.add(1, self.book_id + text("INR") + u8(2) + u8(1) + u8(0)
                        + self.device.public + maybe(name))

    def device_accepted(self, name, reason="the old telephone broke"):
        previous, self.device = self.device.id, Device(name)
        self.row("device", self.next, self.device.public)
        return self.add(2, self.device.public + previous, reason=reason)

    def account_opened(self, code, kind, sub_ledger):
        kinds = ("asset", "liability", "fund", "income", "expenditure")
        ledgers = ("none", "member", "loan")
        self.row("account", code, kind, sub_ledger, self.next)
        return self.add(3, u16(code) + u8(kinds.index(kind) + 1) + u8(ledgers.index(sub_ledger)))

    def rules_set(self, from_date, saving, rate=(3, 2), days=("twice-monthly", 5, 20), month=4,
                  multiple=100, **sealing):
        rhythms = ("weekly", "twice-monthly", "monthly")
        self.row("rules", self.next, from_date, month, *days, saving, *rate, "opening-balance",
                 "half-up", multiple, "apart", "interest-first", "savings-less-debts")
        return self.add(4, date(from_date) + u8(month) + u8(rhythms.index(days[0]) + 1)
                        + u8(days[1]) + u8(days[2]) + i64(saving) + u32(rate[0]) + u32(rate[1])
                        + u8(1) + u8(2) + i64(multiple) + u8(1) + u8(1) + u8(1), **sealing)

    def member_joined(self, number, code, joined_on, name, **sealing):
        commitment = None if name is None else self.commit_text(3, name)
        if "supersedes" not in sealing:
            self.row("member", number, code, self.next)
        self.row("membership", self.next, number, joined_on)
        return self.add(5, u32(number) + text(code) + date(joined_on) + maybe(commitment),
                        **sealing)

    def member_left(self, member, left_on, resolution):
        self.row("departure", self.next, member, left_on, resolution)
        return self.add(6, u32(member) + date(left_on) + u32(resolution))

    def meeting_held(self, number, held_on, sitting=1, **sealing):
        sheet = self.commit_text(4, sha(f"sheet {number}".encode()).hex())
        self.row("meeting", number, held_on, sitting, self.next)
        return self.add(7, u32(number) + date(held_on) + u8(sitting) + sheet, **sealing)

    def roll_call(self, meeting, statuses, **sealing):
        words = ("present", "late", "excused", "absent", "sent")
        self.row("roll_call", self.next, meeting)
        payload = u32(meeting) + u32(len(statuses))
        for member, status in statuses:
            self.row("attendance", self.next, member, status)
            payload += u32(member) + u8(words.index(status) + 1)
        return self.add(8, payload, **sealing)

    def resolution_passed(self, meeting, number, words, **sealing):
        commitment = self.commit_text(5, words)
        self.row("resolution", self.next, meeting, number)
        return self.add(9, u32(meeting) + u32(number) + commitment, **sealing)

    def loan_granted(self, number, member, account, given_on, principal, resolution,
                     rate=(2, 1), instalment=0, purpose=None, **sealing):
        commitment = None if purpose is None else self.commit_text(6, purpose)
        if "supersedes" not in sealing:
            self.row("loan", number, member, account, given_on, self.next)
        self.row("loan_terms", self.next, number, principal, *rate, instalment, resolution)
        return self.add(10, u32(number) + u32(member) + u16(account) + date(given_on)
                        + i64(principal) + u32(rate[0]) + u32(rate[1]) + i64(instalment)
                        + u32(resolution) + maybe(commitment), **sealing)

    def entry_posted(self, number, entry_date, kind, postings, meeting=None, member=None,
                     resolution=None, reverses=None, narration=None, **sealing):
        """`postings` are (account, "none" | "member" | "loan", id, amount)."""
        kinds = ("receipt", "payment", "journal", "cut-off", "reversal")
        commitment = None if narration is None else self.commit_text(7, narration)
        payload = (u64(number) + date(entry_date) + u8(kinds.index(kind) + 1)
                   + maybe_u32(meeting) + maybe_u32(member) + maybe_u32(resolution)
                   + maybe(None if reverses is None else u64(reverses)) + maybe(commitment)
                   + u32(len(postings)))
        for line, posting in enumerate(postings, 1):
            payload += self.posting(number, entry_date, line, *posting)
        self.row("entry", number, entry_date, kind, meeting, member, resolution, reverses,
                 len(postings), self.next)
        return self.add(11, payload, **sealing)

    def posting(self, entry, entry_date, line, account, sub_ledger, identity, amount):
        self.row("posting", entry, line, account, identity if sub_ledger == "member" else None,
                 identity if sub_ledger == "loan" else None, amount)
        if self.with_facts:
            self.add_to_balance(account, entry_date[:7], max(amount, 0), max(-amount, 0))
        ledger = ("none", "member", "loan").index(sub_ledger)
        return u16(account) + u8(ledger) + u32(identity) + i64(amount)

    def add_to_balance(self, account, month, debit, credit):
        before = self.db.execute("SELECT debit, credit FROM account_balance"
                                 " WHERE account = ? AND month = ?", (account, month)).fetchone()
        debit, credit = (debit, credit) if before is None else (
            before[0] + debit, before[1] + credit)
        checksum = sha(b"bahi/row/1\0" + text("account_balance") + u16(account) + text(month)
                       + i64(debit) + i64(credit))[:8]
        self.db.execute("INSERT INTO account_balance VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE"
                        " SET debit = excluded.debit, credit = excluded.credit,"
                        " checksum = excluded.checksum", (account, month, debit, credit, checksum))

    def text_erased(self, record, field, reason="she asked for it"):
        self.row("erasure", self.next, record, field)
        self.db.execute("DELETE FROM text WHERE record = ? AND field = ?", (record, field))
        return self.add(12, u64(record) + u8(field), reason=reason)


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
    """Drop all triggers; returns the texts with which they are made again."""
    rows = db.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall()
    for name, _ in rows:
        db.execute(f"DROP TRIGGER {name}")
    return [sql for _, sql in rows]


# ---------------------------------------------------------------- the honest book

def cash_from(member, amount):
    return [(1010, "none", 0, amount), (2010, "member", member, -amount)]


def begin_book(writer):
    """Records 1 to 11: the group, its accounts and rules, two members and their first meeting."""
    writer.book_created()
    writer.account_opened(1010, "asset", "none")
    writer.account_opened(2010, "liability", "member")
    writer.account_opened(1210, "asset", "loan")
    writer.account_opened(4010, "income", "loan")
    writer.rules_set("2023-11-01", 10000)
    writer.checkpoint()
    writer.member_joined(1, "M1", "2023-11-05", "Asha")
    writer.checkpoint()
    writer.member_joined(2, "M2", "2023-11-05", "Binita \u0926\u0947\u0935\u0940")
    writer.checkpoint()
    writer.meeting_held(1, "2023-11-20")
    writer.roll_call(1, [(1, "present"), (2, "late")])
    writer.resolution_passed(1, 1, "Asha gets a loan of 500.")


def go_on(writer):
    """Records 12 to 30: every other kind, corrections, a new device and an erased text."""
    writer.entry_posted(1, "2023-11-20", "receipt", cash_from(1, 60000), 1, 1)
    writer.entry_posted(2, "2023-11-20", "receipt", cash_from(2, 60000), 1, 2,
                        narration="two months")
    writer.loan_granted(1, 1, 1210, "2023-11-20", 50000, 1, purpose="seed")
    writer.entry_posted(3, "2023-11-20", "payment",
                        [(1210, "loan", 1, 50000), (1010, "none", 0, -50000)], 1, 1, 1)
    writer.checkpoint()
    writer.roll_call(1, [(1, "present"), (2, "sent")], supersedes=10, reason="she sent money")
    writer.checkpoint()
    writer.entry_posted(4, "2023-11-21", "receipt", cash_from(2, 777), None, 2)
    writer.entry_posted(5, "2023-12-01", "reversal",
                        [(a, s, i, -x) for a, s, i, x in cash_from(2, 777)],
                        None, 2, reverses=4, reason="entered twice")
    writer.checkpoint()
    writer.device_accepted("second device")
    writer.checkpoint()
    writer.member_joined(2, "M2", "2023-11-06", "Binita Devi", supersedes=8,
                         reason="the day was wrong")
    writer.text_erased(8, 3)
    writer.checkpoint()
    writer.rules_set("2023-11-01", 20000, (0, 1), supersedes=6, reason="written wrongly")
    writer.resolution_passed(1, 1, "Asha gets a loan of 500 for seed.", supersedes=11,
                             reason="the purpose was left out")
    writer.loan_granted(1, 1, 1210, "2023-11-20", 50000, 1, (3, 2), 5000, None, supersedes=14,
                        reason="the rate was wrong")
    writer.checkpoint()
    writer.meeting_held(2, "2023-12-05", reason="the book was left at home")
    writer.roll_call(2, [])
    writer.resolution_passed(2, 2, "Binita may leave.")
    writer.entry_posted(6, "2023-12-05", "receipt", [
        (1010, "none", 0, 10750), (1210, "loan", 1, -10000), (4010, "loan", 1, -750)], 2, 1)
    writer.member_left(2, "2023-12-05", 2)
    writer.account_opened(5010, "expenditure", "none")
    writer.checkpoint()


def write_vouchers(writer, count):
    """Many savings, each a transaction of its own, for a test of speed."""
    for number in range(7, 7 + count):
        day = datetime.date(2024, 1, 1) + datetime.timedelta(days=number // 10)
        writer.entry_posted(number, day.isoformat(), "receipt", cash_from(1, 100 + number), None, 1)
        writer.checkpoint()


def begin_and_end(writer):
    begin_book(writer)
    go_on(writer)


def build(path, seed=1, vouchers=0):
    """The honest book; returns the number of its records."""
    writer = Writer(path, seed)
    begin_and_end(writer)
    write_vouchers(writer, vouchers)
    writer.close()
    return writer.number


def main():
    parser = argparse.ArgumentParser(description="Write a small honest book.")
    parser.add_argument("book")
    parser.add_argument("--vouchers", type=int, default=0)
    arguments = parser.parse_args()
    print(build(arguments.book, vouchers=arguments.vouchers), "records")


if __name__ == "__main__":
    sys.exit(main())
