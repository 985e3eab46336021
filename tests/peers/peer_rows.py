"""The rows a record makes (section 4), and the comparison with the rows that are there.

A book is small, so all fact rows are read once and kept by the record they name; each record then
takes its own away. What is left when all records have passed is what no record made.
"""

from peer_codec import Finding

# Table -> its columns, the owner first. A posting is owned by its voucher, every other row by the
# record it names; that record is the one a finding about the row belongs to.
TABLES = {
    "book": ("record", "book_id", "currency", "minor_digits", "privacy", "practice"),
    "device": ("record", "public_key"),
    "account": ("record", "code", "kind", "sub_ledger"),
    "rules": (
        "record", "from_date", "year_start_month", "rhythm", "first_day", "second_day",
        "regular_saving", "rate_numerator", "rate_denominator", "interest_method",
        "rounding_mode", "rounding_multiple", "missed_months", "allocation_order",
        "leaver_share"),
    "member": ("record", "number", "code"),
    "membership": ("record", "member", "joined_on"),
    "meeting": ("record", "number", "held_on", "sitting"),
    "roll_call": ("record", "meeting"),
    "attendance": ("record", "member", "status"),
    "resolution": ("record", "meeting", "number"),
    "departure": ("record", "member", "left_on", "resolution"),
    "loan": ("record", "number", "member", "account", "given_on"),
    "loan_terms": (
        "record", "loan", "principal", "rate_numerator", "rate_denominator", "instalment",
        "resolution"),
    "entry": (
        "record", "number", "entry_date", "kind", "meeting", "member", "resolution", "reverses",
        "lines"),
    "posting": ("entry", "line", "account", "member", "loan", "amount"),
    "supersession": ("record", "superseded"),
    "erasure": ("record", "text_record", "text_field"),
}
# The primary key where it is not `record`.
KEYS = {
    "account": ("code",), "member": ("number",), "meeting": ("number",), "loan": ("number",),
    "entry": ("number",), "attendance": ("record", "member"), "posting": ("entry", "line"),
}


def key_of(table, row):
    """The primary key of a row."""
    columns = TABLES[table]
    return tuple(row[columns.index(key)] for key in KEYS.get(table, ("record",)))


def row_name(table, row):
    """The primary key of a row, as text."""
    return "/".join(map(str, key_of(table, row)))


# ---------------------------------------------------------------- from a record to its rows

def _book(n, p):
    yield "book", (n, p.book_id, p.currency, p.minor_digits, p.privacy, p.practice)
    yield "device", (n, p.public_key)


def _device(n, p):
    yield "device", (n, p.public_key)


def _account(n, p):
    yield "account", (n, p.code, p.kind, p.sub_ledger)


def _rules(n, p):
    row = [n]
    for name, value in zip(p._fields, p):
        row.extend(value if name == "rate" else (value,))
    yield "rules", tuple(row)


def _member_left(n, p):
    yield "departure", (n, p.member, p.left_on, p.resolution)


def _meeting(n, p):
    yield "meeting", (n, p.number, p.held_on, p.sitting)


def _roll_call(n, p):
    yield "roll_call", (n, p.meeting)
    for item in p.attendance:
        yield "attendance", (n, item.member, item.status)


def _resolution(n, p):
    yield "resolution", (n, p.meeting, p.number)


def _entry(n, p):
    yield "entry", (n, p.number, p.entry_date, p.kind, p.meeting, p.member, p.resolution,
                    p.reverses, len(p.postings))
    for line, posting in enumerate(p.postings, 1):
        member = posting.id if posting.sub_ledger == "member" else None
        loan = posting.id if posting.sub_ledger == "loan" else None
        yield "posting", (p.number, line, posting.account, member, loan, posting.amount)


def _erasure(n, p):
    yield "erasure", (n, p.record, p.field)


_PLAIN = {1: _book, 2: _device, 3: _account, 4: _rules, 6: _member_left, 7: _meeting,
          8: _roll_call, 9: _resolution, 11: _entry, 12: _erasure}


def rows_of(record):
    """All fact rows this record makes, as (table, row in the order of TABLES)."""
    n, p = record.number, record.payload
    if record.supersedes is not None:
        yield "supersession", (n, record.supersedes)
    if record.name == "MemberJoined":
        if record.supersedes is None:
            yield "member", (n, p.number, p.code)
        yield "membership", (n, p.number, p.joined_on)
    elif record.name == "LoanGranted":
        if record.supersedes is None:
            yield "loan", (n, p.number, p.member, p.account, p.given_on)
        yield "loan_terms", (n, p.number, p.principal, *p.rate, p.instalment, p.resolution)
    else:
        yield from _PLAIN[record.kind](n, p)


# ---------------------------------------------------------------- the rows that are there

class FactRows:
    """The fact rows of a book, which the records take away one after the other."""

    def __init__(self, connection):
        self.tables = {}
        for table, columns in TABLES.items():
            by_owner = self.tables[table] = {}
            for row in connection.execute(
                    f"SELECT {', '.join(columns)} FROM {table} NOT INDEXED"):
                by_owner.setdefault(row[0], []).append(row)

    def erased(self):
        """The (record, text field) pairs that have an erasure row."""
        return {row[1:] for rows in self.tables["erasure"].values() for row in rows}

    def take(self, record):
        """Compare the rows of this record with those it must have made, and take them away."""
        expected = {}
        for table, row in rows_of(record):
            expected.setdefault(table, []).append(row)
        for table, by_owner in self.tables.items():
            owner = record.number
            if table == "posting":
                if record.name != "EntryPosted":
                    continue
                owner = record.payload.number
            there = by_owner.pop(owner, [])
            wanted = expected.get(table, [])
            if [*map(_exactly, there)] != [*map(_exactly, wanted)]:
                _compare(record.number, table, there, wanted)

    def leftover(self):
        """A finding for the first row that no record made, if any."""
        for table, by_owner in self.tables.items():
            for owner in sorted(by_owner, key=in_order):
                row = by_owner[owner][0]
                raise Finding(0, table, row_name(table, row), "no record made this row")


def in_order(value):
    """A key to sort by, whatever the types: in a damaged file there may be any."""
    return not isinstance(value, (int, float)), type(value).__name__, value


def _exactly(row):
    """The row with its types: 5.0 is not the integer 5."""
    return [(type(value), value) for value in row]


def _compare(number, table, there, wanted):
    """Find the first row that differs; the order in which SQLite gave the rows means nothing.

    Rows the record makes come first, in the order in which it makes them; then those too many, in
    the order of their keys.
    """
    found = {key_of(table, row): row for row in there}
    must = {key_of(table, row): row for row in wanted}
    for key, row in must.items():
        if key not in found:
            raise Finding(number, table, row_name(table, row), "the row is missing")
        for column, is_value, must_value in zip(TABLES[table], found[key], row):
            if _exactly([is_value]) != _exactly([must_value]):
                raise Finding(
                    number, table, row_name(table, row),
                    f"{column} is {_shown(is_value)}, the record says {_shown(must_value)}")
    for key in sorted(found, key=lambda key: [*map(in_order, key)]):
        if key not in must:
            raise Finding(number, table, row_name(table, found[key]), "the record made no such row")
    if len(there) != len(wanted):
        raise Finding(number, table, None, "a row stands there twice")


def _shown(value):
    return value.hex() if isinstance(value, bytes) else repr(value)
