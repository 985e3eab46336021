#!/usr/bin/python3
"""The files of docs/examples/jyoti, added up from docs/user-guide/files.md alone, must come to
what the program makes of them: every account and every page below it, at the end of every month.

What a file does not say and the group's rules do is written here as figures reckoned by hand.
BAHI_PROGRAM names the program; without it the test is skipped (exit code 77).
"""

import collections
import csv
import decimal
import os
import pathlib
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

from referee_books import SOURCE, Bench, jyoti  # noqa: E402

FILES = SOURCE / "docs" / "examples" / "jyoti"
SKIPPED = 77

SAVINGS = {"": "2010", "regular": "2010", "voluntary": "2020", "special": "2030"}
# A repayment of 677 on 4 May for loan 1, of 8845 at 2 % a month: interest 176.90, rounded up.
INTEREST = {("2026-05-04", "1"): 177}
# Devi leaves: her savings of 4200 and 80, less the loan of 200 and one month's interest on it.
LEAVING = {"M04": [("2010", "M04", 4280), ("1240", "5", -200), ("4010", "5", -4),
                   ("1010", "", -4076)]}
# Who has one loan only: its number, where the file leaves it out.
ONLY_LOAN = {("2026-05-04", "M02"): "2"}
LOANS_BEFORE = 2  # the cut-off's, and that of the first meeting


def rows(name):
    with open(FILES / name, encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def amount(text):
    return decimal.Decimal(text.replace(",", ""))


class Model:
    """What moved on each page of each account, by month."""

    def __init__(self):
        self.moved = collections.Counter()
        self.loans = 0
        self.kinds = {page["code"]: page["kind"] for page in rows("pages.csv")}

    def post(self, date, account, place, debit):
        self.moved[date[:7], int(account), place] += debit

    def cutoff(self):
        for row in rows("cutoff.csv"):
            place = row["code"]
            if row["account"] == "1210":
                self.loans += 1
                place = str(self.loans)
            sign = 1 if row["account"][0] in "15" else -1
            self.post(row["date"], row["account"], place, sign * amount(row["amount"]))

    def meeting(self, row):
        date, kind, member = row["date"], row["kind"], row["member"]
        head, ref = row["head"], row["ref"]
        paid = amount(row["amount"]) if row["amount"] and kind not in ("count", "instalment") else 0
        if kind == "saving":
            self.cash(date, paid, SAVINGS[head], member)
        elif kind == "withdrawal":
            self.cash(date, -paid, SAVINGS[head], member)
        elif kind == "fine":
            self.cash(date, paid, "4030", member)
        elif kind == "fee":
            self.cash(date, paid, "4040", member)
        elif kind in ("receipt", "payment"):
            account, _, page = head.partition("/")
            place = "/".join(part for part in (page, member) if part)
            self.cash(date, paid if kind == "receipt" else -paid, account, place)
        elif kind == "deposit":
            self.cash(date, -paid, "1110", head)
        elif kind == "draw":
            self.cash(date, paid, "1110", head)
        elif kind == "loan":
            self.loans += 1
            self.cash(date, -paid, "1210", str(self.loans))
        elif kind == "repayment":
            interest = INTEREST[date, ref]
            self.cash(date, interest, "4010", ref)
            self.cash(date, paid - interest, "1210", ref)
        elif kind in ("principal", "interest"):
            account = "1210" if kind == "principal" else "4010"
            self.cash(date, paid, account, ref or ONLY_LOAN[date, member])
        elif kind == "leave":
            for account, place, debit in LEAVING[member]:
                self.post(date, account, place, debit)

    def cash(self, date, received, account, place):
        self.post(date, "1010", "", received)
        self.post(date, account, place, -received)

    def voucher(self, lines):
        """A page that is left out is that of the voucher's other lines, or the only one."""
        given = None
        for row in lines:
            debit = amount(row["debit"] or "0") - amount(row["credit"] or "0")
            if row["page"] == "new" and row["account"].startswith("12") and debit > 0:
                self.loans += 1
                given = str(self.loans)
            page = given if row["page"] == "new" else row["page"]
            if not page:
                page = self.page_meant(row, lines)
            by_member = row["account"] in ("2310", "2320", "3310")
            if row["account"][:2] in ("12", "40", "42", "52") and page and page.isdigit():
                place = page
            elif by_member:
                place = f"{page}/{row['member']}"
            else:
                place = page or row["member"]
            self.post(row["date"], row["account"], place, debit)

    def page_meant(self, row, lines):
        kind = KIND_OF.get(row["account"])
        if kind is None:
            return ""
        named = {other["page"] for other in lines
                 if other["page"] and KIND_OF.get(other["account"]) == kind}
        if len(named) == 1:
            return named.pop()
        all_of_kind = [code for code, its in self.kinds.items() if its == kind]
        assert len(all_of_kind) == 1, (row, all_of_kind)
        return all_of_kind[0]


KIND_OF = {}
for kind, accounts in {
        "bank-account": "1110 1130 1360 4110 5040", "deposit": "1120",
        "party": "1020 1310 1320 1330 1350 1370 2070 2330 2340 4120 4320 4330",
        "borrowing": "1340 2110 2120 2130 2131 2132 2210 2220 2230 4310 5010 5020",
        "grant": "3410 3420 3430 4340 5410", "fixed-asset": "1510 1590 4240 5240 5250",
        "enterprise": "1030 1410 3310 4510 4520 5510 5520 5530", "inter-fund": "1910",
        "scheme": "2310", "federation-fund": "2320"}.items():
    KIND_OF.update(dict.fromkeys(accounts.split(), kind))


def reckoned():
    model = Model()
    model.cutoff()
    events = collections.defaultdict(lambda: ([], {}))
    for row in rows("meetings.csv"):
        events[row["date"]][0].append(row)
    for row in rows("vouchers.csv"):
        events[row["date"]][1].setdefault(row["voucher"], []).append(row)
    for date in sorted(events):
        sheet, vouchers = events[date]
        leaves = [row for row in sheet if row["kind"] == "leave"]
        for row in [row for row in sheet if row not in leaves] + leaves:
            model.meeting(row)
        for lines in vouchers.values():
            model.voucher(lines)
    return {key: value for key, value in model.moved.items() if value}


def exported(bench, book):
    """The same out of the program's own list of postings."""
    path = bench.folder / "postings.csv"
    bench.bahi("export", book, "--to", "csv", "-o", path)
    moved = collections.Counter()
    with open(path, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            place = "/".join(row[part] for part in ("page", "page_member") if row.get(part))
            place = place or row["loan"]
            debit = amount(row["debit"] or "0") - amount(row["credit"] or "0")
            moved[row["date"][:7], int(row["account"]), place] += debit
    return {key: value for key, value in moved.items() if value}


def main():
    program = os.environ.get("BAHI_PROGRAM")
    if not program:
        print("BAHI_PROGRAM does not name the program")
        return SKIPPED
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(program, folder)
        os.environ.update(XDG_DATA_HOME=f"{folder}/data", XDG_STATE_HOME=f"{folder}/state")
        ours, theirs = reckoned(), exported(bench, jyoti(bench))
    differ = sorted(key for key in ours.keys() | theirs.keys() if ours.get(key) != theirs.get(key))
    for key in differ:
        print(*key, "reckoned", ours.get(key, 0), "the program", theirs.get(key, 0))
    print(f"{len(ours)} pages and months, {len(differ)} differ")
    return 1 if differ or len(ours) < 130 else 0


if __name__ == "__main__":
    sys.exit(main())
