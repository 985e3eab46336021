"""The bytes of a record: sections 2, 3 and 4 of docs/format.md as a strict decoder and encoder.

Every type below knows how to read one value and how to write it again. The verifier writes each
record again after reading it, so that a second encoding of the same value can never pass.
"""

import datetime
import math
import re
import struct
from collections import namedtuple

MONEY_LIMIT = 10**13
RATE_PART_LIMIT = 10**9    # of a rate's numerator and of its denominator
RATE_LIMIT = 100           # of the rate itself, in per cent per month
SHORTEST, LONGEST = 53, 65536    # bytes of a record
EPOCH_ORDINAL = datetime.date(1970, 1, 1).toordinal()


class Malformed(Exception):
    """These bytes are not a record of the format."""


class Finding(Exception):
    """The first thing a verifier saw that must not be so; the members are those of section 10."""

    def __init__(self, record, table, row, what):
        super().__init__(what)
        self.record, self.table, self.row, self.what = record, table, row, what

    def as_json(self):
        return {"record": self.record, "table": self.table, "row": self.row or "",
                "what": self.what}


class Reader:
    """Takes bytes from the front and refuses to run past the end."""

    def __init__(self, data):
        self.data, self.at = data, 0

    def take(self, count):
        start, self.at = self.at, self.at + count
        if self.at > len(self.data):
            raise Malformed("the bytes end too early")
        return self.data[start:self.at]


# ---------------------------------------------------------------------------- primitives

class Integer:
    """A big-endian integer with the range the document or the schema gives it."""

    def __init__(self, code, low=None, high=None):
        self.struct = struct.Struct(">" + code)
        self.low, self.high = low, high

    def read(self, reader):
        value = self.struct.unpack(reader.take(self.struct.size))[0]
        if (self.low is not None and value < self.low) or (
                self.high is not None and value > self.high):
            raise Malformed(f"{value} is out of range")
        return value

    def write(self, value):
        return self.struct.pack(value)


class Raw:
    """Bytes as they are."""

    def __init__(self, count):
        self.count = count

    def read(self, reader):
        return reader.take(self.count)

    def write(self, value):
        return value


class Commitment(Raw):
    """A commitment, which also says which text field it stands for."""

    def __init__(self, field):
        super().__init__(32)
        self.field = field


class Text:
    """A length and UTF-8 without U+0000; `fits` is the further condition on the text."""

    def __init__(self, fits):
        self.fits = fits

    def read(self, reader):
        length = int.from_bytes(reader.take(4), "big")
        try:
            value = reader.take(length).decode("utf-8")
        except UnicodeDecodeError:
            raise Malformed("a text is not UTF-8") from None
        if "\0" in value or not self.fits(value):
            raise Malformed(f"the text {value!r} is not allowed here")
        return value

    def write(self, value):
        return write_text(value.encode("utf-8"))


def write_text(data):
    """A `text` of section 2 from its UTF-8 bytes."""
    return struct.pack(">I", len(data)) + data


class Date:
    """Days since 1970 in the bytes, YYYY-MM-DD in the hands of everyone else."""

    days = struct.Struct(">i")

    def read(self, reader):
        ordinal = self.days.unpack(reader.take(4))[0] + EPOCH_ORDINAL
        try:
            value = datetime.date.fromordinal(ordinal)
        except (ValueError, OverflowError):
            raise Malformed("a date is out of range") from None
        if value.year < 1000:
            raise Malformed("a date is out of range")
        return value.isoformat()

    def write(self, value):
        return self.days.pack(datetime.date.fromisoformat(value).toordinal() - EPOCH_ORDINAL)


class Enumeration:
    """A byte in the record, a word in the rows."""

    def __init__(self, *words, first=1):
        self.words = dict(enumerate(words, first))
        self.bytes = {word: bytes([number]) for number, word in self.words.items()}

    def read(self, reader):
        number = reader.take(1)[0]
        if number not in self.words:
            raise Malformed(f"an enumeration does not know {number}")
        return self.words[number]

    def write(self, value):
        return self.bytes[value]


class Rate:
    """Per cent per month as two numbers without a common divisor; nothing is 0/1 alone."""

    numerator = Integer("I", 0, RATE_PART_LIMIT)
    denominator = Integer("I", 1, RATE_PART_LIMIT)

    def read(self, reader):
        over, under = self.numerator.read(reader), self.denominator.read(reader)
        if over > RATE_LIMIT * under:
            raise Malformed(f"a rate of {over}/{under} per cent is above {RATE_LIMIT}")
        if math.gcd(over, under) > 1:
            raise Malformed(f"the rate {over}/{under} is not in lowest terms")
        return over, under

    def write(self, value):
        over, under = value
        return self.numerator.write(over) + self.denominator.write(under)


class Optional:
    """0, or 1 and a value."""

    def __init__(self, inner):
        self.inner = inner

    def read(self, reader):
        flag = reader.take(1)[0]
        if flag > 1:
            raise Malformed(f"an optional begins with {flag}")
        return self.inner.read(reader) if flag else None

    def write(self, value):
        return b"\0" if value is None else b"\1" + self.inner.write(value)


class ListOf:
    """A count, then the items; the bounds are on the count."""

    def __init__(self, inner, low=0, high=None):
        self.inner = inner
        self.count = Integer("I", low, high)

    def read(self, reader):
        return [self.inner.read(reader) for _ in range(self.count.read(reader))]

    def write(self, value):
        return self.count.write(len(value)) + b"".join(map(self.inner.write, value))


class Group:
    """Fields one after the other, as a named tuple."""

    def __init__(self, name, /, **fields):
        self.make = namedtuple(name, fields)
        self.fields = fields
        self.types = tuple(fields.values())

    def read(self, reader):
        return self.make._make([kind.read(reader) for kind in self.types])

    def write(self, value):
        return b"".join([kind.write(item) for kind, item in zip(self.types, value)])


# ---------------------------------------------------------------------------- the kinds

U8, U32 = Integer("B"), Integer("I")
FLAG = Integer("B", 0, 1)
NUMBER = Integer("I", 1)             # members, meetings, loans, resolutions: numbered from 1
LONG_NUMBER = Integer("Q", 1)        # records and vouchers, likewise
ACCOUNT = Integer("H", 1000, 9999)
DATE, RATE = Date(), Rate()
SUB_LEDGER = Enumeration("none", "member", "loan", first=0)

POSTING = Group(
    "Posting", account=ACCOUNT, sub_ledger=SUB_LEDGER, id=U32,
    amount=Integer("q", -MONEY_LIMIT, MONEY_LIMIT))

PAYLOADS = {
    1: Group(
        "BookCreated", book_id=Raw(16),
        currency=Text(lambda t: len(t) == 3 and all("A" <= c <= "Z" for c in t)),
        minor_digits=Integer("B", 0, 3), privacy=Enumeration("open", "private", "protected"),
        practice=FLAG, public_key=Raw(32), group_name=Optional(Commitment(2))),
    2: Group("DeviceAccepted", public_key=Raw(32), previous=Raw(8)),
    3: Group(
        "AccountOpened", code=ACCOUNT,
        kind=Enumeration("asset", "liability", "fund", "income", "expenditure"),
        sub_ledger=SUB_LEDGER),
    4: Group(
        "RulesSet", from_date=DATE, year_start_month=Integer("B", 1, 12),
        rhythm=Enumeration("weekly", "twice-monthly", "monthly"),
        first_day=Integer("B", 1, 31), second_day=Integer("B", 0, 31),
        regular_saving=Integer("q", 0, MONEY_LIMIT), rate=RATE,
        interest_method=Enumeration("opening-balance"),
        rounding_mode=Enumeration("up", "half-up", "half-even", "down"),
        rounding_multiple=Integer("q", 1), missed_months=Enumeration("apart", "together"),
        allocation_order=Enumeration("interest-first"),
        leaver_share=Enumeration("savings-less-debts")),
    5: Group(
        "MemberJoined", number=NUMBER, code=Text(re.compile("[A-Z0-9][A-Z0-9-]{0,11}").fullmatch),
        joined_on=DATE, name=Optional(Commitment(3))),
    6: Group("MemberLeft", member=NUMBER, left_on=DATE, resolution=NUMBER),
    7: Group(
        "MeetingHeld", number=NUMBER, held_on=DATE, sitting=Integer("B", 1, 9),
        sheet=Commitment(4)),
    8: Group(
        "RollCall", meeting=NUMBER,
        attendance=ListOf(Group(
            "Attendance", member=NUMBER,
            status=Enumeration("present", "late", "excused", "absent", "sent")))),
    9: Group("ResolutionPassed", meeting=NUMBER, number=NUMBER, words=Commitment(5)),
    10: Group(
        "LoanGranted", number=NUMBER, member=NUMBER, account=ACCOUNT, given_on=DATE,
        principal=Integer("q", 1, MONEY_LIMIT), rate=RATE,
        instalment=Integer("q", 0, MONEY_LIMIT), resolution=U32,
        purpose=Optional(Commitment(6))),
    11: Group(
        "EntryPosted", number=LONG_NUMBER, entry_date=DATE,
        kind=Enumeration("receipt", "payment", "journal", "cut-off", "reversal"),
        meeting=Optional(NUMBER), member=Optional(NUMBER), resolution=Optional(NUMBER),
        reverses=Optional(LONG_NUMBER), narration=Optional(Commitment(7)),
        postings=ListOf(POSTING, 2, 1000)),
    12: Group("TextErased", record=LONG_NUMBER, field=Integer("B", 1, 7)),
}
KIND_NAMES = {number: payload.make.__name__ for number, payload in PAYLOADS.items()}


def _committed_fields(payload):
    """(name in the payload, text field) of the commitments of a kind, in their order."""
    for name, kind in payload.fields.items():
        inner = kind.inner if isinstance(kind, Optional) else kind
        if isinstance(inner, Commitment):
            yield name, inner.field


COMMITTED = {kind: tuple(_committed_fields(payload)) for kind, payload in PAYLOADS.items()}

HEADER = Group(
    "Header", version=Integer("B", 1, 1), kind=Integer("B", 1, 12), number=LONG_NUMBER,
    after=Integer("Q"), uid=Raw(16), recorded_at=Integer("q"), clock=FLAG, device=Raw(8),
    supersedes=Optional(LONG_NUMBER), reason=Optional(Commitment(1)))
MAY_SUPERSEDE = {4, 5, 8, 9, 10}
NEEDS_REASON = {2, 12}


class Record:
    """A decoded record: the members of its header, and `payload`."""

    def __init__(self, header, payload):
        self.header, self.payload = header, payload
        self.kind, self.number, self.uid = header.kind, header.number, header.uid
        self.after = header.after
        self.device, self.clock, self.recorded_at = header.device, header.clock, header.recorded_at
        self.supersedes, self.reason = header.supersedes, header.reason

    @property
    def name(self):
        return KIND_NAMES[self.kind]

    def commitments(self):
        """{text field: commitment} of all the texts this record vouches for."""
        found = {} if self.reason is None else {1: self.reason}
        for name, field in COMMITTED[self.kind]:
            value = getattr(self.payload, name)
            if value is not None:
                found[field] = value
        return found


def decode(data):
    """The record these bytes are, or Malformed; only the canonical encoding is accepted."""
    if not SHORTEST <= len(data) <= LONGEST:
        raise Malformed(f"{len(data)} bytes are not {SHORTEST} to {LONGEST}")
    reader = Reader(bytes(data))
    header = HEADER.read(reader)
    payload = PAYLOADS[header.kind].read(reader)
    if reader.at != len(reader.data):
        raise Malformed("bytes are left over")
    _check_header(header, payload)
    if header.kind in _CHECKS:
        _CHECKS[header.kind](payload)
    if encode(header, payload) != reader.data:
        raise Malformed("this is not the one encoding of its value")
    return Record(header, payload)


def encode(header, payload):
    return HEADER.write(header) + PAYLOADS[header.kind].write(payload)


# ---------------------------------------------------------------- conditions between fields

def _check_header(header, payload):
    """Which kinds may supersede, and what needs a reason."""
    if header.supersedes is not None and header.kind not in MAY_SUPERSEDE:
        raise Malformed(f"a {KIND_NAMES[header.kind]} may not supersede")
    explained = (header.supersedes is not None or header.kind in NEEDS_REASON
                 or getattr(payload, "reverses", None) is not None)
    if explained and header.reason is None:
        raise Malformed("a reason is missing")


def _check_rules(rules):
    """The days must be ones the rhythm has."""
    first, second = rules.first_day, rules.second_day
    if rules.rhythm == "twice-monthly":
        fits = first < second
    else:
        fits = second == 0 and (rules.rhythm == "monthly" or first <= 7)
    if not fits:
        raise Malformed(f"days {first} and {second} do not fit the rhythm {rules.rhythm}")


def _check_roll_call(roll_call):
    members = [item.member for item in roll_call.attendance]
    if any(left >= right for left, right in zip(members, members[1:])):
        raise Malformed("the roll call is not in rising order of member")


def _check_entry(entry):
    if (entry.kind == "reversal") != (entry.reverses is not None):
        raise Malformed("`reverses` does not fit the kind of entry")
    for posting in entry.postings:
        if posting.amount == 0:
            raise Malformed("a posting of nothing")
        if (posting.sub_ledger == "none") != (posting.id == 0):
            raise Malformed("the id of a posting does not fit its sub-ledger")
    if sum(posting.amount for posting in entry.postings) != 0:
        raise Malformed("the entry does not balance")


_CHECKS = {4: _check_rules, 8: _check_roll_call, 11: _check_entry}
