"""The bytes of a record: sections 3 and 4 of docs/format.md as a strict decoder and encoder.

What a value looks like is in peer_types.py; here is which values a record of each kind is made of,
and what must hold between them.
"""

from collections import namedtuple

from peer_types import (
    ACCOUNT, AMOUNT, CODE, DATE, FLAG, LONG_NUMBER, MEMBERS, MONEY, NUMBER, POSITIVE, RATE,
    REFERENCE, U16, U32, Commitment, Enumeration, Group, Integer, ListOf, Malformed, Optional, Raw,
    Reader, RisingList, Text)

SHORTEST, LONGEST = 53, 65536    # bytes of a record


class Finding(Exception):
    """The first thing a verifier saw that must not be so; the members are those of section 10."""

    def __init__(self, record, table, row, what):
        super().__init__(what)
        self.record, self.table, self.row, self.what = record, table, row, what

    def as_json(self):
        return {"record": self.record, "table": self.table, "row": self.row or "",
                "what": self.what}


# ---------------------------------------------------------------------------- postings

PAGES = ("bank-account", "deposit", "party", "borrowing", "inter-fund", "grant", "fixed-asset",
         "enterprise", "partner", "scheme", "federation-fund")
SUB_LEDGER = Enumeration("none", "member", "loan", *PAGES, first=0)
OPENED_AS = Enumeration(*PAGES, first=3)
BY_MEMBER = ("partner", "scheme", "federation-fund")    # a page of these has parts, of one each


class PostingBytes:
    """A posting; only of a page that is divided by members it says whose part it is."""

    make = namedtuple("Posting", "account sub_ledger id member amount")

    def read(self, reader):
        account, sub_ledger, page = (
            ACCOUNT.read(reader), SUB_LEDGER.read(reader), U32.read(reader))
        member = NUMBER.read(reader) if sub_ledger in BY_MEMBER else None
        return self.make(account, sub_ledger, page, member, MONEY.read(reader))

    def write(self, value):
        member = b"" if value.member is None else NUMBER.write(value.member)
        return (ACCOUNT.write(value.account) + SUB_LEDGER.write(value.sub_ledger)
                + U32.write(value.id) + member + MONEY.write(value.amount))


# ---------------------------------------------------------------------------- terms of a debt

DEBTS = ("loan", "borrowing")    # the sub-ledgers whose pages have terms
LONGEST_TERMS = 8192


def json_text(least):
    """So many bytes of one object, or more; what stands between the braces is not looked at."""
    return Text(lambda t: least <= len(t.encode("utf-8")) <= LONGEST_TERMS
                and (t == "" or (len(t) > 1 and t[0] == "{" and t[-1] == "}")))


# ---------------------------------------------------------------------------- the kinds

MONEY_SETTING = (0, MONEY.high)
# Word -> the least and the greatest value, in the order of their numbers, from 1 on.
SETTINGS = {
    "tier": (1, 3), "women-only": (0, 1), "age-min": (0, 150), "age-max": (0, 150),
    "one-per-family": (0, 1), "fine-missed-saving": MONEY_SETTING, "fine-late": MONEY_SETTING,
    "fine-absent": MONEY_SETTING, "fine-missed-instalment": (-1, MONEY.high),
    "admission-fee": MONEY_SETTING, "admission-fee-to-corpus": (0, 1),
    "resolution-above": MONEY_SETTING, "loan-to-savings": (1, 1000),
    "saving-due-when-missed": (0, 1), "catch-up-saving": (0, 1),
}
SETTING_ORDER = {name: number for number, name in enumerate(SETTINGS, 1)}

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
        regular_saving=AMOUNT, rate=RATE, interest_method=Enumeration("opening-balance"),
        rounding_mode=Enumeration("up", "half-up", "half-even", "down"),
        rounding_multiple=Integer("q", 1), missed_months=Enumeration("apart", "together"),
        allocation_order=Enumeration("interest-first"),
        leaver_share=Enumeration("savings-less-debts")),
    5: Group(
        "MemberJoined", number=NUMBER, code=CODE, joined_on=DATE, name=Optional(Commitment(3))),
    6: Group("MemberLeft", member=NUMBER, left_on=DATE, resolution=NUMBER),
    7: Group(
        "MeetingHeld", number=NUMBER, held_on=DATE, sitting=Integer("B", 1, 9),
        sheet=Commitment(4)),
    8: Group(
        "RollCall", meeting=NUMBER,
        attendance=RisingList(Group(
            "Attendance", member=NUMBER,
            status=Enumeration("present", "late", "excused", "absent", "sent")),
            by=lambda item: item.member)),
    9: Group("ResolutionPassed", meeting=NUMBER, number=NUMBER, words=Commitment(5)),
    10: Group(
        "LoanGranted", number=NUMBER, member=NUMBER, account=ACCOUNT, given_on=DATE,
        principal=POSITIVE, rate=RATE, instalment=AMOUNT, resolution=U32,
        purpose=Optional(Commitment(6))),
    11: Group(
        "EntryPosted", number=LONG_NUMBER, entry_date=DATE,
        kind=Enumeration(
            "receipt", "payment", "journal", "cut-off", "reversal", "contra", "set-off"),
        meeting=Optional(NUMBER), member=Optional(NUMBER), resolution=Optional(NUMBER),
        reverses=Optional(LONG_NUMBER), narration=Optional(Commitment(7)),
        postings=ListOf(PostingBytes(), 2, 1000)),
    12: Group("TextErased", record=LONG_NUMBER, field=Integer("B", 1, 16)),
    13: Group(
        "PageOpened", number=NUMBER, opened_as=OPENED_AS, code=CODE, opened_on=DATE,
        until=Optional(DATE), of_page=Optional(NUMBER), of_member=Optional(NUMBER),
        amount=AMOUNT, rate=RATE, reference=REFERENCE, name=Optional(Commitment(8))),
    14: Group(
        "VoucherFiled", voucher=LONG_NUMBER, reference=REFERENCE, follows=Optional(LONG_NUMBER)),
    15: Group(
        "MinutesWritten", meeting=NUMBER, chair=Optional(NUMBER), words=Optional(Commitment(9))),
    16: Group(
        "CashCounted", account=ACCOUNT, counted_on=DATE, meeting=Optional(NUMBER), total=AMOUNT,
        lines=RisingList(
            Group("Line", face=POSITIVE, pieces=Integer("I", 1)), by=lambda line: line.face)),
    17: Group("MeetingMissed", planned_on=DATE),
    18: Group(
        "OfficeTaken", member=NUMBER,
        office=Enumeration("president", "secretary", "treasurer", "bookkeeper", "representative"),
        from_date=DATE, until=Optional(DATE), resolution=U32),
    19: Group(
        "NomineeNamed", member=NUMBER, named_on=DATE, name=Commitment(10),
        relation=Optional(Commitment(11))),
    20: Group(
        "MemberDescribed", member=NUMBER,
        gender=Enumeration("unsaid", "woman", "man", "other", first=0), admitted_by=U32,
        born=Optional(Commitment(12)), household=Optional(Commitment(13)),
        phone=Optional(Commitment(14))),
    21: Group("LoanNoted", loan=NUMBER, reference=REFERENCE, guarantors=MEMBERS),
    22: Group(
        "TrainingHeld", kind=Enumeration("training", "event"), held_on=DATE,
        minutes=Integer("H", 1), guests=U16, topic=Commitment(15),
        trainer=Optional(Commitment(16)), members=MEMBERS),
    23: Group(
        "SettingsAgreed", from_date=DATE, resolution=U32,
        settings=RisingList(
            Group("Setting", name=Enumeration(*SETTINGS, width=2), value=Integer("q")),
            by=lambda setting: SETTING_ORDER[setting.name], low=1)),
    24: Group(
        "BankStated", page=NUMBER, stated_on=DATE, balance=MONEY,
        uncleared=RisingList(LONG_NUMBER)),
    25: Group(
        "TermsAgreed", sub_ledger=SUB_LEDGER, id=NUMBER, resolution=U32, terms=json_text(2)),
    26: Group(
        "TermsChanged", sub_ledger=SUB_LEDGER, id=NUMBER, changed_on=DATE, resolution=U32,
        change=json_text(0)),
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
    "Header", version=Integer("B", 1, 1), kind=Integer("B", 1, 26), number=LONG_NUMBER,
    after=Integer("Q"), uid=Raw(16), recorded_at=Integer("q"), clock=FLAG, device=Raw(8),
    supersedes=Optional(LONG_NUMBER), reason=Optional(Commitment(1)))
MAY_SUPERSEDE = {4, 5, 8, 9, 10, 13, 15, 16, 18, 19, 20, 21, 22, 23, 24, 25, 26}
NEEDS_REASON = {2, 12, 17}


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
    if getattr(payload, "change", None) == "" and header.supersedes is None:
        raise Malformed("it takes back, and does not say what")
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


def _check_page(page):
    if page.opened_as == "partner":
        raise Malformed("no page is opened as one of partners")


def _check_filing(filed):
    if filed.follows is not None and filed.follows >= filed.voucher:
        raise Malformed("a voucher follows one that is not before it")


def _check_count(count):
    if count.lines and sum(line.face * line.pieces for line in count.lines) != count.total:
        raise Malformed("the notes and coins do not add up to the total")


def _check_office(office):
    """Days are compared as texts, which year 1000 to 9999 allows."""
    if office.until is not None and office.until < office.from_date:
        raise Malformed("the office ends before it begins")


def _check_settings(agreed):
    for name, value in agreed.settings:
        low, high = SETTINGS[name]
        if not low <= value <= high:
            raise Malformed(f"{name} cannot be {value}")


def _check_debt(terms):
    if terms.sub_ledger not in DEBTS:
        raise Malformed(f"a page of {terms.sub_ledger} has no terms")


_CHECKS = {4: _check_rules, 11: _check_entry, 13: _check_page, 14: _check_filing,
           16: _check_count, 18: _check_office, 23: _check_settings, 25: _check_debt,
           26: _check_debt}
