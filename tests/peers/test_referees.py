#!/usr/bin/python3
"""What `bahi export` writes is given to ledger, hledger and beancount, each in its strictest way:
their balances must be those of the trial balance and of the tables of the book, account by
account and page by page, at the end of every month.

BAHI_PROGRAM names the program. Without it, or where a referee is not installed, the test is
skipped (exit code 77) once the others have spoken.
"""

import collections
import csv
import decimal
import io
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

from referee_books import SOURCE, Bench, Tables, end_of, every_book, months_from  # noqa: E402

SKIPPED = 77
GOLDEN = SOURCE / "tests" / "golden" / "export"
ROOTS = {"1": "Assets", "2": "Liabilities", "3": "Equity", "4": "Income", "5": "Expenses"}
NAME = re.compile(r"(\w+):(\d{4})-([A-Z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*)((?::[A-Z0-9][A-Z0-9-]*)*)")


def run(*command):
    """What a referee prints; whatever it complains of ends the test of this book."""
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    if done.returncode or done.stderr:
        raise RuntimeError(f"{' '.join(command)}: {(done.stderr or done.stdout)[:600]}")
    return done.stdout


class Names:
    """Reads the names of exported accounts, and finds fault with them."""

    def __init__(self, chart, currency, minor_digits):
        self.chart, self.currency = chart, currency
        self.scale = 10 ** minor_digits

    def place(self, name):
        """(account, place) of an exported name."""
        found = NAME.fullmatch(name)
        if not found or found[1] != ROOTS[found[2][0]]:
            raise RuntimeError(f"{name} is no name of an account")
        words = re.sub("[^A-Za-z0-9]+", "-", self.chart[found[2]].replace("'", "")).strip("-")
        if words != found[3]:
            raise RuntimeError(f"{name} should be called {words}")
        return int(found[2]), found[4][1:]

    def minor(self, text):
        """`-25.00 INR` in minor units; a bare 0 is nothing."""
        if text == "0":
            return 0
        number, currency = text.split()
        if currency != self.currency:
            raise RuntimeError(f"{text} is not in {self.currency}")
        return self.exact(decimal.Decimal(number))

    def exact(self, number):
        """A number as whole minor units."""
        units = number * self.scale
        if units != int(units):
            raise RuntimeError(f"{number} is finer than the currency")
        return int(units)


# ---------------------------------------------------------------- the referees

def of_ledger(path, names, months):
    """ledger's balances; with --pedantic whatever was not declared is an error."""
    strict = ("ledger", "--args-only", "--strict", "--pedantic", "-f", path)
    for month in months:
        told = run(*strict, "balance", "--flat", "--no-total", "--end", next_day(month),
                   "--format", "%(account)\t%(quantity(scrub(amount)))\n")
        yield month, {names.place(name): names.exact(decimal.Decimal(amount))
                      for name, amount in (line.split("\t") for line in told.splitlines())}


def of_hledger(path, names, months):
    """hledger's, all months at once."""
    run("hledger", "-f", path, "check", "--strict", "ordereddates")
    if not months:
        return
    told = run("hledger", "-f", path, "balance", "--strict", "--historical", "--monthly", "--flat",
               "--no-total", "-O", "csv")
    header, *rows = csv.reader(io.StringIO(told))
    columns = [column[:7] for column in header[1:]]
    if columns != months:
        raise RuntimeError(f"hledger has the months {columns}")
    for place, month in enumerate(months, 1):
        yield month, {names.place(row[0]): names.minor(row[place]) for row in rows}


def of_beancount(path, names, months):
    """beancount's own sums, and its verdict on every `balance` directive."""
    run("bean-check", path)
    told = run("bean-query", "-f", "csv", path,
               "SELECT account, year, month, sum(number) AS moved GROUP BY account, year, month")
    moved = collections.defaultdict(dict)
    for row in csv.DictReader(io.StringIO(told)):
        row = {key.strip(): value.strip() for key, value in row.items()}
        month = f"{int(row['year']):04}-{int(row['month']):02}"
        moved[month][names.place(row["account"])] = names.exact(decimal.Decimal(row["moved"]))
    standing = collections.Counter()
    for month in months:
        standing.update(moved.pop(month, {}))
        yield month, dict(standing)
    if moved:
        raise RuntimeError(f"beancount has the months {sorted(moved)} besides")


REFEREES = {"ledger": of_ledger, "hledger": of_hledger, "beancount": of_beancount}


def next_day(month):
    """The first day of the month after."""
    year, number = map(int, month.split("-"))
    return f"{year + number // 12:04}-{number % 12 + 1:02}-01"


# ---------------------------------------------------------------- the hearing

def trial_balances(bench, book, tables):
    """{month: {account: balance}} of our own report, and the chart as it names accounts."""
    ends, chart = {}, {}
    for month in tables.months():
        report = json.loads(bench.bahi("report", "trial-balance", book, "--as-of", end_of(month),
                                       "--format", "json"))
        chart.update((row["code"], row["name"]) for row in report["accounts"])
        ends[month] = {int(row["code"]): round(
            (decimal.Decimal(row["debit"]) - decimal.Decimal(row["credit"]))
            * 10 ** tables.minor_digits) for row in report["accounts"]}
    return ends, chart


def summed(balances):
    """Page by page becomes account by account; what comes to nothing is left out."""
    sums = collections.Counter()
    for (account, _), amount in balances.items():
        sums[account] += amount
    return without_zeros(sums)


def without_zeros(balances):
    return {key: amount for key, amount in balances.items() if amount}


def compared(who, month, theirs, ours):
    """A complaint for everything on which two sets of balances differ."""
    for key in sorted(theirs.keys() | ours.keys()):
        if theirs.get(key, 0) != ours.get(key, 0):
            yield f"{who}, end of {month}, {key}: {theirs.get(key, 0)}, not {ours.get(key, 0)}"


def hear(referee, path, names, tables, ours):
    """Complaints of one referee about one book."""
    ends = tables.balances()
    heard = dict(REFEREES[referee](path, names, tables.months()))
    if list(heard) != list(ends):
        yield f"{referee} speaks of the months {list(heard)}"
        return
    for month, theirs in heard.items():
        yield from compared(referee, month, without_zeros(theirs), ends[month])
        yield from compared(referee, month, summed(theirs), without_zeros(ours[month]))


def codes_of(path):
    """The numbers of the vouchers of a journal for ledger or hledger, in their order."""
    with open(path, encoding="ascii") as file:
        return [int(number) for number in re.findall(r"^\S+ \((\d+)\) ", file.read(), re.MULTILINE)]


def judge(bench, book, referees):
    """Complaints about the exports of one book."""
    tables = Tables(book)
    ours, chart = trial_balances(bench, book, tables)
    names = Names(chart, tables.currency, tables.minor_digits)
    for referee in referees:
        path = str(book.with_suffix(f".{referee}"))
        bench.bahi("export", book, "--to", referee, "-o", path)
        try:
            yield from hear(referee, path, names, tables, ours)
        except RuntimeError as trouble:
            yield f"{referee}: {trouble}"
        if referee != "beancount" and codes_of(path) != [v.number for v in tables.vouchers]:
            yield f"{referee}: the vouchers are {codes_of(path)}"
    for name in ("csv", "json"):
        bench.bahi("export", book, "--to", name, "-o", book.with_suffix(f".{name}"))
    yield from judge_csv(book.with_suffix(".csv"), tables)
    yield from judge_json(book.with_suffix(".json"), tables)
    for path in book.parent.glob(f"{book.stem}.*"):
        if path.suffix[1:] in (*REFEREES, "csv", "json"):
            yield from judge_privacy(path, tables, chart)


def line_of(row, scale):
    """A row of the CSV, or a posting of the JSON, as the tables have it."""
    amounts = decimal.Decimal(row["debit"]), decimal.Decimal(row["credit"])
    if min(amounts) != 0 or max(amounts) <= 0:
        raise RuntimeError(f"{row} has not one side")
    place = ":".join(filter(None, (row["page"], row["page_member"],
                                   row["loan"] and f"L{row['loan']}")))
    return int(row["account"]), place, int((amounts[0] - amounts[1]) * scale)


def judge_csv(path, tables):
    """Every line must be there, in order, and say of its voucher what the tables say."""
    vouchers = {voucher.number: voucher for voucher in tables.vouchers}
    lines = {(line.voucher, line.line): line[2:] for line in tables.lines}
    seen = []
    with open(path, encoding="ascii", newline="") as file:
        for row in csv.DictReader(file):
            number = int(row["voucher"])
            seen.append((row["date"], number, int(row["line"])))
            told = (number, row["date"], row["kind"], row["member"] or None,
                    int(row["reverses"]) if row["reverses"] else None)
            if told != vouchers[number]:
                yield f"csv: {told}, not {vouchers[number]}"
            line = lines.pop((number, int(row["line"])))
            if line_of(row, 10 ** tables.minor_digits) != line:
                yield f"csv: {row}, not {line}"
    if lines or seen != sorted(seen):
        yield f"csv: {len(lines)} lines are not there, or not in order"


def judge_json(path, tables):
    """The same of the JSON."""
    told = json.loads(path.read_text("ascii"))
    vouchers = [(v["voucher"], v["date"], v["kind"], v["member"], v["reverses"])
                for v in told["vouchers"]]
    if vouchers != [tuple(voucher) for voucher in tables.vouchers]:
        yield "json: the vouchers are not those of the book"
    lines = sorted((v["voucher"], number, *line_of(posting, 10 ** tables.minor_digits))
                   for v in told["vouchers"] for number, posting in enumerate(v["postings"], 1))
    if lines != [tuple(line) for line in tables.lines]:
        yield "json: the postings are not those of the book"


def judge_privacy(path, tables, chart):
    """No name, no reason and no purpose may stand in what gets mailed around. What the chart says
    is no secret: a page may be called Revolving Fund."""
    written = path.read_text("ascii")
    for name in chart.values():
        written = written.replace(name, "")
    for text in tables.texts:
        if text in written:
            yield f"{path.name} says “{text}”"


def story_of(path):
    """{month: balances at its end}, and the chart as far as it is named, of an exported CSV."""
    standing, ends, chart = collections.Counter(), {}, {}
    with open(path, encoding="ascii", newline="") as file:
        for row in csv.DictReader(file):
            account, place, amount = line_of(row, 100)
            chart[row["account"]] = row["name"]
            standing[account, place] += amount
            ends[row["date"][:7]] = without_zeros(standing)
    return ends, chart


def judge_story(referees):
    """Complaints about the golden files, which have pages of every kind in them."""
    ends, chart = story_of(GOLDEN / "story.csv")
    names = Names(chart, "INR", 2)
    for referee in referees:
        try:
            for month, theirs in REFEREES[referee](
                    str(GOLDEN / f"story.{referee}"), names, months_from(min(ends), max(ends))):
                ours = ends[max(known for known in ends if known <= month)]
                yield from compared(referee, month, without_zeros(theirs), ours)
        except RuntimeError as trouble:
            yield f"{referee}: {trouble}"


def main():
    program = os.environ.get("BAHI_PROGRAM", "")
    if not program or not os.path.isfile(program):
        print("skipped: BAHI_PROGRAM does not name the program")
        return SKIPPED
    os.environ.setdefault("ASAN_OPTIONS", "detect_leaks=0")  # dozens of short runs
    tools = {"ledger": "ledger", "hledger": "hledger", "beancount": "bean-query"}
    missing = [name for name, tool in tools.items() if not shutil.which(tool)]
    start, complaints = time.monotonic(), 0
    with tempfile.TemporaryDirectory() as folder:
        for name in ("XDG_DATA_HOME", "XDG_STATE_HOME"):
            os.environ[name] = os.path.join(folder, name.lower())
            os.mkdir(os.environ[name])
        heard = [name for name in tools if name not in missing]
        for complaint in judge_story(heard):
            print(f"the golden story: {complaint}")
            complaints += 1
        bench = Bench(program, folder)
        for book in every_book(bench):
            try:
                for complaint in judge(bench, book, heard):
                    print(f"{book.name}: {complaint}")
                    complaints += 1
            except RuntimeError as trouble:
                print(f"{book.name}: {trouble}")
                complaints += 1
    print(f"{complaints} complaints, {time.monotonic() - start:.0f} s")
    if missing:
        print(f"not installed, and not heard: {', '.join(missing)}")
    return 1 if complaints else SKIPPED if missing else 0


if __name__ == "__main__":
    sys.exit(main())
