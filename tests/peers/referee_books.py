"""The books the referees are given, made by the program; and what stands in them, read from the
tables with SQLite alone.
"""

import collections
import contextlib
import csv
import datetime
import itertools
import json
import pathlib
import shutil
import sqlite3
import subprocess

SOURCE = pathlib.Path(__file__).resolve().parents[2]
SANASWADI = SOURCE / "docs" / "examples" / "sanaswadi"
MEETING = ["date", "kind", "member", "head", "amount", "ref", "text"]
CUTOFF = ["code", "date", "account", "amount", "instalment", "text"]


class Bench:
    """A program and a folder to make books in."""

    def __init__(self, program, folder):
        self.program, self.folder = program, pathlib.Path(folder)

    def bahi(self, *arguments):
        """Runs the program; it must succeed. Returns what it printed."""
        done = subprocess.run([self.program, *map(str, arguments)], capture_output=True,
                              text=True, timeout=120, check=False)
        if done.returncode:
            raise RuntimeError(f"bahi {' '.join(map(str, arguments))}: {done.stderr}")
        return done.stdout

    def table(self, name, header, *rows):
        """A CSV file, of rows as they are written."""
        path = self.folder / name
        with open(path, "w", encoding="utf-8", newline="") as file:
            csv.writer(file, lineterminator="\n").writerows(
                itertools.chain([header], (row.split(",") for row in rows)))
        return path

    def book(self, name, members, rules=None):
        """A new book with these members, by their codes."""
        said = {**json.loads((SANASWADI / "rules.json").read_text("utf-8")), **(rules or {})}
        path, file = self.folder / f"{name}.bahi", self.folder / "rules.json"
        file.write_text(json.dumps(said), "utf-8")
        self.bahi("book", "create", path, "--rules", file)
        self.bahi("member", "import", path, self.table(
            "members.csv", ["code", "name", "joined_on"], *members))
        return path


def sanaswadi(bench):
    """The example of the user guide: a cut-off and twelve meetings."""
    path = bench.folder / "sanaswadi.bahi"
    bench.bahi("book", "create", path, "--rules", SANASWADI / "rules.json")
    bench.bahi("member", "import", path, SANASWADI / "members.csv")
    bench.bahi("cutoff", "post", path, SANASWADI / "cutoff.csv")
    bench.bahi("meeting", "post", path, *sorted(SANASWADI.glob("meeting-*.csv")))
    return path


def practice(bench):
    """Twelve invented women, thirty weeks."""
    path = bench.folder / "practice.bahi"
    bench.bahi("practice", "create", path, "--members", 12, "--weeks", 30, "--seed", 7)
    return path


def corrected(bench):
    """Vouchers taken back and replaced, one of them in a month of its own; a leaver."""
    path = bench.book("corrected", ["M01,Asha Devi,2006-03-01", "M-2,Bina Kumari,2006-03-01",
                                    "7Q4M2K9R,,2006-03-01"])
    days = {"2006-03-01": ["saving,M01,,25,,", "saving,M-2,,25.50,,", "saving,7Q4M2K9R,,40,,"],
            "2006-04-01": ["resolution,,,,1,a loan for seeds", "loan,M01,own,40,1,seeds",
                           "instalment,M01,,10,1,", "fee,M-2,,2,,"],
            "2006-06-30": ["repayment,M01,,11,,", "fine,M-2,,0.25,,",
                           "saving,M-2,voluntary,10,,"],
            "2006-08-01": ["resolution,,,,2,she moves away", "leave,7Q4M2K9R,,,2,"]}
    for day, rows in days.items():
        bench.bahi("meeting", "post", path, bench.table(
            "meeting.csv", MEETING, *(f"{day},{row}" for row in rows)))
    bench.bahi("reverse", path, 1, "--reason", "written twice")
    record = next(row["record"] for row in csv.DictReader(
        bench.bahi("book", "records", path).splitlines())
        if row["kind"] == "voucher" and row["what"].startswith("2,"))
    bench.bahi("supersede", path, record, bench.table(
        "right.csv", MEETING, "2006-03-01,saving,M-2,,20,,"), "--reason", "twenty, not more")
    return path


def cut_off(bench):
    """A group in dong that begins with other accounts than most."""
    path = bench.book("cut-off", ["M01,Lan Anh,2006-03-01", "M02,,2006-03-01"],
                      {"currency": "VND", "group": "Vinh Long",
                       "saving": {"regular": "20000"}})
    lines = ["1010,600000", "1040,3000000", "2350,1", "3010,100000", "3110,15000",
             "3140,500"]
    rows = [f",2006-03-15,{line},," for line in lines]
    rows += ["M01,2006-03-15,1210,300000,50000,", "M01,2006-03-15,1260,70000,,",
             "M01,2006-03-15,2010,1500000,,", "M02,2006-03-15,2030,800000,,"]
    sides = {"1": 1, "2": -1, "3": -1}
    surplus = sum(sides[row.split(",")[2][0]] * int(row.split(",")[3]) for row in rows)
    rows.append(f",2006-03-15,3030,{surplus},,")
    bench.bahi("cutoff", "post", path, bench.table("cutoff.csv", CUTOFF, *rows))
    bench.bahi("meeting", "post", path, bench.table(
        "meeting.csv", MEETING, "2006-04-01,saving,M01,,20000,,", "2006-04-01,fine,M02,,500,,"))
    return path


def empty(bench):
    """Nobody has paid anything yet."""
    return bench.book("empty", ["M01,,2006-03-01"])


def stored(bench):
    """Books of every past schema, copied: nothing may change them."""
    for path in sorted((SOURCE / "tests" / "migrations").glob("schema-*.bahi")):
        yield pathlib.Path(shutil.copy(path, bench.folder / path.name))


def jyoti(bench):
    """The example with every event of the posting catalogue."""
    path, files = bench.folder / "jyoti.bahi", SOURCE / "docs" / "examples" / "jyoti"
    bench.bahi("book", "create", path, "--rules", files / "rules.json")
    bench.bahi("member", "import", path, files / "members.csv")
    bench.bahi("page", "open", path, files / "pages.csv")
    bench.bahi("cutoff", "post", path, files / "cutoff.csv")
    bench.bahi("meeting", "post", path, files / "meetings.csv", "--vouchers",
               files / "vouchers.csv")
    return path


def every_book(bench):
    """Their paths, one after the other."""
    for make in (sanaswadi, practice, corrected, cut_off, empty, jyoti):
        yield make(bench)
    yield from stored(bench)


# ---------------------------------------------------------------- what stands in them

Voucher = collections.namedtuple("Voucher", "number date kind member reverses")
Line = collections.namedtuple("Line", "voucher line account place amount")


class Tables:
    """The vouchers of a book and their lines; amounts in minor units, debits positive."""

    def __init__(self, path):
        uri = f"file:{path}?mode=ro&immutable=1"
        with contextlib.closing(sqlite3.connect(uri, uri=True)) as db:
            self.minor_digits, self.currency = db.execute(
                "SELECT minor_digits, currency FROM book").fetchone()
            self.vouchers = [Voucher(*row) for row in db.execute(
                "SELECT entry.number, entry_date, kind, member.code, reverses FROM entry"
                " LEFT JOIN member ON member.number = entry.member"
                " ORDER BY entry_date, entry.number")]
            paged = db.execute("SELECT count(*) FROM sqlite_schema WHERE name = 'page'")
            page = ("(SELECT code FROM page WHERE page.number = posting.page)"
                    if paged.fetchone()[0] else "NULL")
            self.lines = [Line(*row[:3], place_of(*row[3:6]), row[6]) for row in db.execute(
                f"SELECT entry, line, account, {page}, member.code, loan, amount FROM posting"
                " LEFT JOIN member ON member.number = posting.member ORDER BY entry, line")]
            self.texts = {row[0].decode() for row in db.execute("SELECT body FROM text")}
        self.dates = {voucher.number: voucher.date for voucher in self.vouchers}

    def months(self):
        """Every month from the first voucher to the last, as 2006-09."""
        if not self.vouchers:
            return []
        return months_from(self.vouchers[0].date[:7], self.vouchers[-1].date[:7])

    def balances(self):
        """{month: {(account, place): balance at its end}}, of what ever moved, without zeros."""
        standing, ends = collections.Counter(), {}
        moved = collections.defaultdict(list)
        for line in self.lines:
            moved[self.dates[line.voucher][:7]].append(line)
        for month in self.months():
            for line in moved[month]:
                standing[line.account, line.place] += line.amount
            ends[month] = {place: amount for place, amount in standing.items() if amount}
        return ends


def place_of(page, member, loan):
    """Below its account: "PMJJBY:M01", "M01", "L3", or nothing."""
    return ":".join(filter(None, (page, member, f"L{loan}" if loan else None)))


def months_from(first, last):
    """Every month from 2006-09 to another one."""
    (year, month), (last_year, last_month) = (map(int, end.split("-")) for end in (first, last))
    count = (last_year - year) * 12 + last_month - month + 1
    return [f"{year + (month - 1 + turn) // 12:04}-{(month - 1 + turn) % 12 + 1:02}"
            for turn in range(count)]


def end_of(month):
    """The last day of 2006-09: 2006-09-30."""
    year, number = map(int, month.split("-"))
    return (datetime.date(year + number // 12, number % 12 + 1, 1)
            - datetime.timedelta(days=1)).isoformat()
