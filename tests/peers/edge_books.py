"""Books at the edges of every range: just inside, where all must be well, and just outside.

`write_inside` writes one honest book full of extremes, `write_longest` one with the longest record
there can be. Each act of OUTSIDE adds one record that does not decode, or that names what is not
there, to the log of a book of eleven records; it makes no rows, because the schema would refuse
most of them first. OUTSIDE_AT_THE_START does so to an empty book, and says in which table it is
found.
"""

from book_builder import begin_book, cash_from
from book_bytes import date, i64, maybe, maybe_u32, text, u8, u16, u32, u64
from book_kinds import negated

LIMIT = 10**13          # the largest amount of money
FULL_ROLL_CALL = 13095  # members in it: 53 bytes, then 8, then 5 for each make 65536
# The ends of what a rate may be: its parts are at most 10^9, and it is at most 100 per cent.
RATES_INSIDE = ((0, 1), (1, 10**9), (1, 101), (100, 1), (10**9, 10**7 + 1), (10**9, 10**9 - 1))
DAY = "2023-11-20"


# ---------------------------------------------------------------- payloads packed by hand

def book(w, currency="INR", digits=2, privacy=1, practice=0, **lies):
    w.add(1, w.book_id + text(currency) + u8(digits) + u8(privacy) + u8(practice)
          + w.device.public + maybe(None), **lies)


def rules(w, *enumerations):
    """Enumerations are rhythm, interest method, rounding, missed months, order and share."""
    rhythm, method, rounding, missed, order, share = enumerations
    w.add(4, date(DAY) + u8(4) + u8(rhythm) + u8(5) + u8(20) + i64(100) + u32(2) + u32(1)
          + u8(method) + u8(rounding) + i64(1) + u8(missed) + u8(order) + u8(share))


def member(w, joined=date(DAY), code=text("M3"), name=maybe(None)):
    w.add(5, u32(3) + code + joined + name)


def entry(w, kind=1, options=b"\0" * 5, postings=((1010, 0, 0, 5), (2010, 1, 1, -5)), count=None):
    """`options` are meeting, member, resolution, reverses and narration."""
    lines = b"".join(u16(a) + u8(s) + u32(i) + i64(x) for a, s, i, x in postings)
    w.add(11, u64(1) + date(DAY) + u8(kind) + options
          + u32(len(postings) if count is None else count) + lines)


def loan(w, principal=50000, **more):
    w.loan_granted(1, 1, more.pop("account", 1210), DAY, principal, more.pop("resolution", 1),
                   **more)


def day(number):
    return number.to_bytes(4, "big", signed=True)


# ---------------------------------------------------------------- outside

HEADERS = {
    "version 0": lambda w: w.roll_call(1, [], version=0),
    "version 2": lambda w: w.roll_call(1, [], version=2),
    "kind 0": lambda w: w.add(0, b""),
    "kind 25": lambda w: w.add(25, b""),
    "another number in the bytes": lambda w: w.roll_call(1, [], number=13),
    "another uid in the bytes": lambda w: w.roll_call(1, [], uid=bytes(16)),
    "clock flag of 2": lambda w: w.roll_call(1, [], clock=2),
    "bytes left over": lambda w: w.roll_call(1, [], tail=b"\0"),
    "bytes too few": lambda w: w.add(8, u32(1) + u32(1)),
    "superseding nothing": lambda w: w.roll_call(1, [], supersedes=0, reason="wrong"),
    "a take-over that supersedes": lambda w: w.add(
        2, w.device.public + w.device.id, supersedes=1, reason="wrong"),
    "an account that supersedes": lambda w: w.add(
        3, u16(1010) + u8(1) + u8(0), supersedes=2, reason="wrong"),
    "a departure that supersedes": lambda w: w.add(
        6, u32(1) + date(DAY) + u32(1), supersedes=9, reason="wrong"),
    "a meeting that supersedes": lambda w: w.meeting_held(
        2, "2023-12-05", supersedes=9, reason="wrong"),
    "an entry that supersedes": lambda w: w.entry_posted(
        1, DAY, "receipt", cash_from(1, 500), supersedes=9, reason="wrong"),
    "an erasure that supersedes": lambda w: w.add(
        12, u64(8) + u8(3), supersedes=9, reason="wrong"),
}
GROUP = {
    "account 999": lambda w: w.account_opened(999, "asset", "none"),
    "account 10000": lambda w: w.account_opened(10000, "asset", "none"),
    "account opened twice": lambda w: w.account_opened(1010, "asset", "none"),
    "account of kind 0": lambda w: w.add(3, u16(5010) + u8(0) + u8(0)),
    "account of kind 6": lambda w: w.add(3, u16(5010) + u8(6) + u8(0)),
    "account with sub-ledger 14": lambda w: w.add(3, u16(5010) + u8(1) + u8(14)),
    "member without a code": lambda w: member(w, code=text("")),
    "code of 13": lambda w: member(w, code=text("M" * 13)),
    "code in lower case": lambda w: member(w, code=text("m3")),
    "code with a space": lambda w: member(w, code=text("M 3")),
    "code with a newline": lambda w: member(w, code=text("M3\n")),
    "code with a zero": lambda w: member(w, code=text("M3\0")),
    "code with a digit of another script": lambda w: member(w, code=text("M\u0969")),
    "code that begins with a hyphen": lambda w: member(w, code=text("-M3")),
    "code that is not UTF-8": lambda w: member(w, code=text(b"M\xb3")),
    "code longer than the bytes": lambda w: member(w, code=u32(2**32 - 1) + b"M3"),
    "member code used twice": lambda w: w.member_joined(3, "M2", DAY, None),
    "member 0": lambda w: w.member_joined(0, "M0", DAY, None),
    "year 999": lambda w: member(w, joined=date("0999-12-31")),
    "year 10000": lambda w: member(w, joined=day(2932897)),
    "the last day there is": lambda w: member(w, joined=day(2**31 - 1)),
    "the first day there is": lambda w: member(w, joined=day(-2**31)),
    "optional that begins with 2": lambda w: member(w, name=b"\2" + w.commit_text(3, "Chandra")),
    "departure of nobody": lambda w: w.member_left(3, DAY, 1),
    "departure without a resolution": lambda w: w.member_left(1, DAY, 0),
    "sitting 0": lambda w: w.meeting_held(2, "2023-12-05", 0),
    "sitting 10": lambda w: w.meeting_held(2, "2023-12-05", 10),
    "sitting entered twice": lambda w: w.meeting_held(2, DAY),
    "meeting 1 again": lambda w: w.meeting_held(1, "2023-12-05"),
    "roll call of no meeting": lambda w: w.roll_call(2, [(1, "present")]),
    "roll call with nobody": lambda w: w.roll_call(1, [(1, "present"), (3, "present")]),
    "roll call out of order": lambda w: w.roll_call(1, [(2, "present"), (1, "present")]),
    "member twice in a roll call": lambda w: w.roll_call(1, [(1, "present"), (1, "present")]),
    "status 0": lambda w: w.add(8, u32(1) + u32(1) + u32(1) + u8(0)),
    "status 6": lambda w: w.add(8, u32(1) + u32(1) + u32(1) + u8(6)),
    "more members than bytes": lambda w: w.add(8, u32(1) + u32(2**32 - 1) + u32(1) + u8(1)),
    "resolution of no meeting": lambda w: w.resolution_passed(2, 1, "Asha gets a loan."),
    "resolution 0": lambda w: w.resolution_passed(1, 0, "Asha gets a loan."),
    "erased text nobody wrote": lambda w: w.text_erased(12, 7),
    "erased text of its own reason": lambda w: w.text_erased(12, 1),
    "erased text of record 0": lambda w: w.text_erased(0, 1),
    "erased text of field 0": lambda w: w.text_erased(8, 0),
    "erased text of field 17": lambda w: w.text_erased(8, 17),
}
MONEY = {
    "month 0": lambda w: w.rules_set(DAY, 100, month=0),
    "month 13": lambda w: w.rules_set(DAY, 100, month=13),
    "rounding to a multiple of 0": lambda w: w.rules_set(DAY, 100, multiple=0),
    "rounding to a negative multiple": lambda w: w.rules_set(DAY, 100, multiple=-1),
    "saving less than nothing": lambda w: w.rules_set(DAY, -1),
    "saving beyond all money": lambda w: w.rules_set(DAY, LIMIT + 1),
    "rate over 0": lambda w: w.rules_set(DAY, 100, (1, 0)),
    "rate of 0 over 2": lambda w: w.rules_set(DAY, 100, (0, 2)),
    "rate of 4 over 2": lambda w: w.rules_set(DAY, 100, (4, 2)),
    "rate of 2^32 - 1 over 2^32 - 2": lambda w: w.rules_set(DAY, 100, (2**32 - 1, 2**32 - 2)),
    "loan at a rate of 2 over 2": lambda w: loan(w, rate=(2, 2)),
    "loan of nothing": lambda w: loan(w, 0),
    "loan beyond all money": lambda w: loan(w, LIMIT + 1),
    "negative instalment": lambda w: loan(w, instalment=-1),
    "instalment beyond all money": lambda w: loan(w, instalment=LIMIT + 1),
    "loan in no account": lambda w: loan(w, account=1220),
    "loan to nobody": lambda w: w.loan_granted(1, 3, 1210, DAY, 50000, 1),
    "entry of kind 0": lambda w: entry(w, 0),
    "entry of kind 8": lambda w: entry(w, 8),
    "entry 0": lambda w: w.entry_posted(0, DAY, "receipt", cash_from(1, 500)),
    "entry of no line": lambda w: entry(w, postings=()),
    "entry of one line": lambda w: entry(w, postings=((1010, 0, 0, 5),)),
    "entry of 1001 lines": lambda w: entry(
        w, postings=((1010, 0, 0, 5), (1010, 0, 0, -5)) * 500 + ((1010, 0, 0, 5),)),
    "entry with fewer lines than it says": lambda w: entry(w, count=3),
    "entry of no meeting": lambda w: w.entry_posted(1, DAY, "receipt", cash_from(1, 5), meeting=2),
    "entry of meeting 0": lambda w: entry(w, options=maybe_u32(0) + b"\0" * 4),
    "entry of nobody": lambda w: w.entry_posted(1, DAY, "receipt", cash_from(1, 5), member=3),
    "entry of member 0": lambda w: entry(w, options=b"\0" + maybe_u32(0) + b"\0" * 3),
    "entry of resolution 0": lambda w: entry(w, options=b"\0\0" + maybe_u32(0) + b"\0" * 2),
    "receipt that reverses": lambda w: w.entry_posted(
        1, DAY, "receipt", cash_from(1, 5), reverses=1, reason="twice"),
    "reversal of nothing": lambda w: w.entry_posted(
        1, DAY, "reversal", cash_from(1, 5), reason="twice"),
    "reversal of entry 0": lambda w: w.entry_posted(
        1, DAY, "reversal", cash_from(1, 5), reverses=0, reason="twice"),
    "reversal of itself": lambda w: w.entry_posted(
        1, DAY, "reversal", cash_from(1, 5), reverses=1, reason="twice"),
    "reversal of a later entry": lambda w: w.entry_posted(
        1, DAY, "reversal", cash_from(1, 5), reverses=2, reason="twice"),
    "posting of nothing": lambda w: entry(
        w, postings=((1010, 0, 0, 5), (1010, 0, 0, 0), (2010, 1, 1, -5))),
    "posting beyond all money": lambda w: entry(
        w, postings=((1010, 0, 0, LIMIT + 1), (2010, 1, 1, -LIMIT - 1))),
    "posting in account 0": lambda w: entry(w, postings=((1010, 0, 0, 5), (0, 0, 0, -5))),
    "posting in no account": lambda w: entry(w, postings=((1010, 0, 0, 5), (4020, 0, 0, -5))),
    "posting in sub-ledger 3": lambda w: entry(w, postings=((1010, 0, 0, 5), (2010, 3, 1, -5))),
    "posting of member 0": lambda w: entry(w, postings=((1010, 0, 0, 5), (2010, 1, 0, -5))),
    "posting of nobody": lambda w: entry(w, postings=((1010, 0, 0, 5), (2010, 1, 3, -5))),
    "posting of no loan": lambda w: entry(w, postings=((1210, 2, 1, 5), (1010, 0, 0, -5))),
    "posting with an id for no sub-ledger": lambda w: entry(
        w, postings=((1010, 0, 1, 5), (2010, 1, 1, -5))),
}
DAYS = {
    f"meeting days {first} and {second} {rhythm}":
        lambda w, days=(rhythm, first, second): w.rules_set(DAY, 100, days=days)
    for rhythm, first, second in (
        ("weekly", 0, 0), ("weekly", 8, 0), ("weekly", 1, 4), ("twice-monthly", 0, 5),
        ("twice-monthly", 5, 0), ("twice-monthly", 5, 5), ("twice-monthly", 20, 5),
        ("twice-monthly", 1, 32), ("monthly", 0, 0), ("monthly", 32, 0), ("monthly", 5, 20))}
WORDS = {
    f"rules of the enumerations {numbers}": lambda w, numbers=numbers: rules(w, *numbers)
    for numbers in (
        (0, 1, 1, 1, 1, 1), (4, 1, 1, 1, 1, 1), (2, 0, 1, 1, 1, 1), (2, 2, 1, 1, 1, 1),
        (2, 1, 0, 1, 1, 1), (2, 1, 5, 1, 1, 1), (2, 1, 1, 0, 1, 1), (2, 1, 1, 3, 1, 1),
        (2, 1, 1, 1, 0, 1), (2, 1, 1, 1, 2, 1), (2, 1, 1, 1, 1, 0), (2, 1, 1, 1, 1, 2))}
# Each breaks one bound alone: of the numerator, of the denominator, or of the rate itself.
RATES = {
    f"{what} at a rate of {rate[0]} over {rate[1]}": lambda w, act=act, rate=rate: act(w, rate)
    for what, act in (("rules", lambda w, rate: w.rules_set(DAY, 100, rate)),
                      ("loan", lambda w, rate: loan(w, rate=rate)))
    for rate in ((10**9 + 1, 10**9), (1, 10**9 + 1), (101, 1), (10**9, 10**7 - 1))}
OUTSIDE = {**HEADERS, **GROUP, **MONEY, **DAYS, **WORDS, **RATES}

OUTSIDE_AT_THE_START = {
    "currency in lower case": (lambda w: book(w, "inr"), "record"),
    "currency of two": (lambda w: book(w, "IN"), "record"),
    "currency of four": (lambda w: book(w, "INRR"), "record"),
    "currency in another script": (lambda w: book(w, "\u0418\u041d\u0420"), "record"),
    "four minor digits": (lambda w: book(w, digits=4), "record"),
    "privacy 0": (lambda w: book(w, privacy=0), "record"),
    "privacy 4": (lambda w: book(w, privacy=4), "record"),
    "practice of 2": (lambda w: book(w, practice=2), "record"),
    "clock behind in record 1": (lambda w: book(w, clock=1), "record"),
    "record 1 after a checkpoint": (lambda w: book(w, after=1), "checkpoint"),
}


# ---------------------------------------------------------------- inside

def write_inside(w):
    """An honest book in which every range is used to its ends."""
    begin_book(w)
    w.clock_at = -2**33                     # the machine's clock lost its battery
    w.account_opened(1000, "asset", "none")
    w.clock_at -= 60                        # and the same second again
    w.account_opened(9999, "fund", "none")
    w.checkpoint()
    w.member_joined(3, "A", "1000-01-01", None)
    w.member_joined(4, "9-0-Z-9-0-Z-", "9999-12-31", "")
    w.meeting_held(2, DAY, 9)
    w.roll_call(2, [(m, s) for m, s in enumerate(("late", "excused", "absent", "sent"), 1)])
    w.resolution_passed(2, 2**32 - 1, "line\nline \U0001f4b0")
    w.resolution_passed(2, 2**32 - 1, "the same number again")
    w.checkpoint()
    write_rules(w)
    write_money(w)
    first = w.device
    w.device_accepted("second device")
    w.device_accepted("first device of 1", reason="the old telephone is mended")
    assert w.device.public == first.public
    w.checkpoint()
    correct_again_and_again(w)


def write_rules(w):
    every_day = (("weekly", 1, 0), ("weekly", 7, 0), ("twice-monthly", 30, 31),
                 ("twice-monthly", 1, 2), ("monthly", 1, 0), ("monthly", 31, 0))
    for days, rate in zip(every_day, RATES_INSIDE, strict=True):
        w.rules_set("9999-12-31", LIMIT, rate, days, 12, 2**63 - 1)
    w.rules_set("1000-01-01", 0, (0, 1), month=1, multiple=1)
    w.checkpoint()


def write_money(w):
    w.loan_granted(1, 1, 1210, "1000-01-01", LIMIT, 0, instalment=LIMIT)
    w.loan_granted(2, 1, 1210, "9999-12-31", 1, 2**32 - 1, (0, 1), purpose="p")
    for number, rate in enumerate(RATES_INSIDE, 3):
        w.loan_granted(number, 1, 1210, "9999-12-31", 1, 1, rate)
    w.entry_posted(1, "9999-12-31", "cut-off", cash_from(1, LIMIT), narration="n")
    lines = [(1000, "none", 0, 1), (9999, "none", 0, -1)] * 500
    w.entry_posted(2, "1000-01-01", "journal", lines, 2, 4, 2**32 - 1)
    w.entry_posted(3, "1000-01-01", "reversal", negated(lines), reverses=2, reason="all of it")
    w.checkpoint()


def correct_again_and_again(w):
    """A correction is corrected, a reason is erased, and an erasure's reason as well."""
    number = w.roll_call(1, [], supersedes=10, reason="nobody was there")
    w.roll_call(1, [(1, "present")], supersedes=number, reason="somebody was")
    erasure = w.text_erased(number, 1)
    w.text_erased(erasure, 1)
    w.member_left(4, "1000-01-01", 2**32 - 1)
    w.checkpoint()


def write_longest(w, members=FULL_ROLL_CALL):
    """A roll call of so many that its record is as long as one may be; only a crowd can do that."""
    begin_book(w)
    for number in range(3, members + 1):
        w.member_joined(number, f"M{number}", DAY, None)
    w.meeting_held(2, "2023-12-05")
    w.roll_call(2, [(number, "present") for number in range(1, members + 1)])
    w.checkpoint()
