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
    "posting": ("entry", "line", "account", "member", "loan", "page", "amount"),
    "supersession": ("record", "superseded"),
    "erasure": ("record", "text_record", "text_field"),
    "page": ("record", "number", "sub_ledger", "code"),
    "page_terms": (
        "record", "page", "opened_on", "until", "of_page", "of_member", "amount",
        "rate_numerator", "rate_denominator", "reference"),
    "paper_voucher": ("record", "voucher", "reference", "follows"),
    "minutes": ("record", "meeting", "chair"),
    "cash_count": ("record", "account", "counted_on", "meeting", "total"),
    "cash_count_line": ("record", "face", "pieces"),
    "missed_meeting": ("record", "planned_on"),
    "office": ("record", "member", "office", "from_date", "until", "resolution"),
    "nominee": ("record", "member", "named_on"),
    "member_details": ("record", "member", "gender", "admitted_by"),
    "loan_note": ("record", "loan", "reference"),
    "guarantor": ("record", "member"),
    "training": ("record", "kind", "held_on", "minutes", "guests"),
    "training_attendance": ("record", "member"),
    "settings": ("record", "from_date", "resolution"),
    "setting": ("record", "name", "value"),
    "bank_statement": ("record", "page", "stated_on", "balance"),
    "uncleared": ("record", "voucher"),
    "agreed_terms": ("record", "loan", "page", "resolution", "terms"),
    "terms_change": ("record", "loan", "page", "changed_on", "resolution", "change"),
}
_ORDER = list(TABLES)
# The primary key where it is not `record`.
KEYS = {
    "account": ("code",), "member": ("number",), "meeting": ("number",), "loan": ("number",),
    "entry": ("number",), "page": ("number",), "posting": ("entry", "line"),
    "attendance": ("record", "member"), "cash_count_line": ("record", "face"),
    "guarantor": ("record", "member"), "training_attendance": ("record", "member"),
    "setting": ("record", "name"), "uncleared": ("record", "voucher"),
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
        yield "posting", (p.number, line, posting.account, *_where(posting), posting.amount)


def _where(posting):
    """The member, the loan and the page of a posting."""
    if posting.sub_ledger == "member":
        return posting.id, None, None
    if posting.sub_ledger == "loan":
        return None, posting.id, None
    return posting.member, None, posting.id or None


def _erasure(n, p):
    yield "erasure", (n, p.record, p.field)


def _paper_voucher(n, p):
    yield "paper_voucher", (n, p.voucher, p.reference, p.follows)


def _minutes(n, p):
    yield "minutes", (n, p.meeting, p.chair)


def _cash_count(n, p):
    yield "cash_count", (n, p.account, p.counted_on, p.meeting, p.total)
    for line in p.lines:
        yield "cash_count_line", (n, line.face, line.pieces)


def _missed_meeting(n, p):
    yield "missed_meeting", (n, p.planned_on)


def _office(n, p):
    yield "office", (n, p.member, p.office, p.from_date, p.until, p.resolution)


def _nominee(n, p):
    yield "nominee", (n, p.member, p.named_on)


def _member_details(n, p):
    yield "member_details", (n, p.member, p.gender, p.admitted_by)


def _loan_note(n, p):
    yield "loan_note", (n, p.loan, p.reference)
    for member in p.guarantors:
        yield "guarantor", (n, member)


def _training(n, p):
    yield "training", (n, p.kind, p.held_on, p.minutes, p.guests)
    for member in p.members:
        yield "training_attendance", (n, member)


def _settings(n, p):
    yield "settings", (n, p.from_date, p.resolution)
    for setting in p.settings:
        yield "setting", (n, setting.name, setting.value)


def _bank_statement(n, p):
    yield "bank_statement", (n, p.page, p.stated_on, p.balance)
    for voucher in p.uncleared:
        yield "uncleared", (n, voucher)


def _debt(p):
    """The loan and the page of what has terms."""
    return (p.id, None) if p.sub_ledger == "loan" else (None, p.id)


def _agreed_terms(n, p):
    yield "agreed_terms", (n, *_debt(p), p.resolution, p.terms)


def _terms_change(n, p):
    yield "terms_change", (n, *_debt(p), p.changed_on, p.resolution, p.change)


_PLAIN = {1: _book, 2: _device, 3: _account, 4: _rules, 6: _member_left, 7: _meeting,
          8: _roll_call, 9: _resolution, 11: _entry, 12: _erasure, 14: _paper_voucher,
          15: _minutes, 16: _cash_count, 17: _missed_meeting, 18: _office, 19: _nominee,
          20: _member_details, 21: _loan_note, 22: _training, 23: _settings, 24: _bank_statement,
          25: _agreed_terms, 26: _terms_change}


# Of these the number, and what never changes, has a row of its own; only the first record makes it.

def _member(n, p):
    return "member", (n, p.number, p.code)


def _membership(n, p):
    return "membership", (n, p.number, p.joined_on)


def _loan(n, p):
    return "loan", (n, p.number, p.member, p.account, p.given_on)


def _loan_terms(n, p):
    return "loan_terms", (n, p.number, p.principal, *p.rate, p.instalment, p.resolution)


def _page(n, p):
    return "page", (n, p.number, p.opened_as, p.code)


def _page_terms(n, p):
    return "page_terms", (n, p.number, p.opened_on, p.until, p.of_page, p.of_member, p.amount,
                          *p.rate, p.reference)


_NUMBERED = {5: (_member, _membership), 10: (_loan, _loan_terms), 13: (_page, _page_terms)}


def rows_of(record):
    """All fact rows this record makes, as (table, row in the order of TABLES)."""
    n, p = record.number, record.payload
    if record.supersedes is not None:
        yield "supersession", (n, record.supersedes)
    if record.kind in _NUMBERED:
        first, terms = _NUMBERED[record.kind]
        if record.supersedes is None:
            yield first(n, p)
        yield terms(n, p)
    else:
        yield from _PLAIN[record.kind](n, p)


# ---------------------------------------------------------------- the rows that are there

class FactRows:
    """The fact rows of a book, which the records take away one after the other."""

    def __init__(self, connection):
        self.by_record, self.by_entry = {}, {}    # owner -> table -> rows
        for table, columns in TABLES.items():
            by_owner = self.by_entry if table == "posting" else self.by_record
            for row in _read(connection, table, columns):
                by_owner.setdefault(row[0], {}).setdefault(table, []).append(row)

    def erased(self):
        """The (record, text field) pairs that have an erasure row."""
        return {row[1:] for tables in self.by_record.values() for row in tables.get("erasure", ())}

    def take(self, record):
        """Compare the rows of this record with those it must have made, and take them away."""
        expected = {}
        for table, row in rows_of(record):
            expected.setdefault(table, []).append(row)
        there = self.by_record.pop(record.number, {})
        if record.name == "EntryPosted":
            there.update(self.by_entry.pop(record.payload.number, {}))
        for table in sorted({*there, *expected}, key=_ORDER.index):
            is_rows, must_rows = there.get(table, []), expected.get(table, [])
            if [*map(_exactly, is_rows)] != [*map(_exactly, must_rows)]:
                _compare(record.number, table, is_rows, must_rows)

    def leftover(self):
        """A finding for the first row that no record made, if any."""
        for table in _ORDER:
            by_owner = self.by_entry if table == "posting" else self.by_record
            owners = [owner for owner, tables in by_owner.items() if table in tables]
            for owner in sorted(owners, key=in_order):
                row = by_owner[owner][table][0]
                raise Finding(0, table, row_name(table, row), "no record made this row")


def _read(connection, table, columns):
    """The rows of a table. Of an earlier schema: none, or NULL in the columns it lacks."""
    there = {row[1] for row in connection.execute(f"PRAGMA table_info({table})")}
    if not there:
        return ()
    named = (column if column in there else "NULL" for column in columns)
    return connection.execute(f"SELECT {', '.join(named)} FROM {table} NOT INDEXED")


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
