#!/usr/bin/python3
"""A tiny second writer of books, from docs/format.md and the migrations alone.

`book_builder.py BOOK [--vouchers N]` writes a small honest book with every kind of record in it,
and with N vouchers more: thirty records, as schema 1 had them, the year of year_book.py and the
terms of terms_kinds.py. It shares no code with the verifier beside it: records are packed by hand, so that a mistake in reading
the document would have to be made twice to go unnoticed. The triggers of the schema stay in force
meanwhile, unless a test asks for a book that is properly signed and yet wrong
(`Writer(path, honest=False)`).
"""

import argparse
import datetime
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

from book_kinds import negated  # noqa: E402
from terms_kinds import TermsKinds, agree_on_debts  # noqa: E402
from year_book import go_through_a_year  # noqa: E402


class Writer(TermsKinds):
    """Writes a book with records of any kind."""


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
    """Records 12 to 30: kinds 1 to 12 are all there, corrections, a new device, an erased text."""
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
                        negated(cash_from(2, 777)), None, 2, reverses=4, reason="entered twice")
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
    for number in range(13, 13 + count):
        day = datetime.date(2024, 1, 1) + datetime.timedelta(days=number // 10)
        writer.entry_posted(number, day.isoformat(), "receipt", cash_from(1, 100 + number), None, 1)
        writer.checkpoint()


def begin_and_end(writer):
    """A book that could be of schema 1."""
    begin_book(writer)
    go_on(writer)


def write_all(writer):
    """Every kind of record there is, a meeting that is being written down, and pictures."""
    begin_and_end(writer)
    go_through_a_year(writer)
    agree_on_debts(writer)
    writer.draft(bytes(range(16)), "2024-03-05", 1, {
        "saving/M1": "30.00", "saving/M2": "30", "minutes": "\u0926\u0947\u0930 \u0938\u0947"})
    writer.symbol(1, 3)
    writer.symbol(3, 1)
    writer.photo(2, b"\xff\xd8 a face \xff\xd9")


def build(path, seed=1, vouchers=0):
    """The honest book; returns the number of its records."""
    writer = Writer(path, seed)
    write_all(writer)
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
