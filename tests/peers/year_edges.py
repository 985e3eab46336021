"""Books at the edges of what kinds 13 to 24 may say: just inside, and just outside.

Each act of OUTSIDE_OF_THE_YEAR adds one record that does not decode to the log of a book that
`begin_year` of year_lies.py wrote; `write_inside_the_year` an honest book full of extremes.
"""

from book_builder import cash_from
from book_bytes import date, i64, maybe, maybe_u32, text, u8, u16, u32, u64
from book_kinds import negated
from edge_books import LIMIT, RATES_INSIDE
from year_kinds import SETTINGS, listed

DAY = "2024-01-05"
NOTHING = b"\0"
RANGES = (    # number of the setting, one below its least value, one above its greatest
    (1, 0, 4), (2, -1, 2), (3, -1, 151), (4, -1, 151), (5, -1, 2), (6, -1, LIMIT + 1),
    (7, -1, LIMIT + 1), (8, -1, LIMIT + 1), (9, -2, LIMIT + 1), (10, -1, LIMIT + 1), (11, -1, 2),
    (12, -1, LIMIT + 1), (13, 0, 1001), (14, -1, 2), (15, -1, 2))


# ---------------------------------------------------------------- payloads packed by hand

def page(w, number=4, opened_as=3, code="B2", until=NOTHING, of_page=NOTHING, of_member=NOTHING,
         amount=0, rate=(0, 1), reference="", name=NOTHING):
    w.add(13, u32(number) + u8(opened_as) + text(code) + date(DAY) + until + of_page + of_member
          + i64(amount) + u32(rate[0]) + u32(rate[1]) + text(reference) + name)


def office(w, member=1, number=1, until=NOTHING):
    w.add(18, u32(member) + u8(number) + date(DAY) + until + u32(0))


def training(w, kind=1, minutes=1, members=()):
    w.add(22, u8(kind) + date(DAY) + u16(minutes) + u16(0) + w.commit_text(15, "t") + NOTHING
          + listed([*map(u32, members)]))


def settings(w, *pairs):
    w.add(23, date(DAY) + u32(0) + listed([u16(name) + i64(value) for name, value in pairs]))


def entry(w, *postings):
    """Postings are packed already; the first takes what the others bring."""
    w.add(11, u64(3) + date(DAY) + u8(6) + NOTHING * 5 + listed(postings))


def line(account, sub_ledger, page_number, amount, part=b""):
    return u16(account) + u8(sub_ledger) + u32(page_number) + part + i64(amount)


# ---------------------------------------------------------------- outside

PAGES = {
    **{f"page opened as {number}": lambda w, number=number: page(w, opened_as=number)
       for number in (0, 1, 2, 11, 14)},
    **{f"page with the code {code!r}": lambda w, code=code: page(w, code=code)
       for code in ("", "B" * 13, "b2", "B 2", "-B2", b"B\xb2")},
    **{f"page with the reference {said!r}": lambda w, said=said: page(w, reference=said)
       for said in ("1" * 21, "a", "A 1", "A\n", "A_1", "\u0969", "A\0", b"\xff")},
    **{f"page at a rate of {over} over {under}": lambda w, rate=(over, under): page(w, rate=rate)
       for over, under in ((1, 0), (0, 2), (4, 2), (101, 1), (10**9 + 1, 10**9), (1, 10**9 + 1))},
    "page 0": lambda w: page(w, 0),
    "page of page 0": lambda w: page(w, of_page=maybe_u32(0)),
    "page of member 0": lambda w: page(w, of_member=maybe_u32(0)),
    "page of less than nothing": lambda w: page(w, amount=-1),
    "page of more than all money": lambda w: page(w, amount=LIMIT + 1),
    "page until the year 999": lambda w: page(w, until=maybe(date("0999-12-31"))),
    "page with an optional that begins with 2": lambda w: page(w, until=b"\2" + date(DAY)),
    "page with a name cut short": lambda w: page(w, name=b"\1" + bytes(31)),
}
VOUCHERS = {
    "filing of voucher 0": lambda w: w.voucher_filed(0, ""),
    "filing that follows voucher 0": lambda w: w.voucher_filed(2, "", 0),
    "filing that follows itself": lambda w: w.voucher_filed(1, "", 1),
    "filing that follows a later voucher": lambda w: w.voucher_filed(1, "", 2),
    "filing under 21 characters": lambda w: w.voucher_filed(1, "A" * 21),
    "filing under a word in lower case": lambda w: w.voucher_filed(1, "a"),
    "a filing that supersedes": lambda w: w.voucher_filed(
        1, "A", supersedes=21, reason="wrong", row=False),
    **{f"{kind} that reverses": lambda w, kind=kind: w.entry_posted(
        3, DAY, kind, negated(cash_from(1, 500)), reverses=1, reason="twice")
       for kind in ("contra", "set-off")},
    "posting in sub-ledger 14": lambda w: entry(w, line(1010, 0, 0, 5), line(1110, 14, 1, -5)),
    "posting on page 0": lambda w: entry(w, line(1010, 0, 0, 5), line(1110, 3, 0, -5)),
    "posting on page 0 of a partner": lambda w: entry(
        w, line(1010, 0, 0, 5), line(2310, 11, 0, -5, u32(1))),
    **{f"posting of member 0 in sub-ledger {ledger}": lambda w, ledger=ledger: entry(
        w, line(1010, 0, 0, 5), line(2310, ledger, 2, -5, u32(0))) for ledger in (11, 12, 13)},
    **{f"posting of no member in sub-ledger {ledger}": lambda w, ledger=ledger: entry(
        w, line(1010, 0, 0, 5), line(2310, ledger, 2, -5)) for ledger in (11, 12, 13)},
    **{f"posting of a member in sub-ledger {ledger}": lambda w, ledger=ledger: entry(
        w, line(1010, 0, 0, 5), line(1110, ledger, 1, -5, u32(1)))
       for ledger in range(1, 11)},
}
MEETINGS = {
    "minutes of meeting 0": lambda w: w.minutes_written(0),
    "minutes with member 0 in the chair": lambda w: w.minutes_written(1, 0),
    "count in account 999": lambda w: w.cash_counted(999, DAY, None, 0),
    "count at meeting 0": lambda w: w.cash_counted(1010, DAY, 0, 0),
    **{f"count of {total} as {lines}":
       lambda w, total=total, lines=lines: w.cash_counted(1010, DAY, 1, total, lines)
       for total, lines in (
           (-1, ()), (LIMIT + 1, ()), (0, [(0, 1)]), (-5, [(-5, 1)]), (0, [(-5, 1), (5, 1)]),
           (0, [(5, 0)]), (LIMIT + 1, [(LIMIT + 1, 1)]), (7, [(5, 1), (2, 1)]),
           (10, [(5, 1), (5, 1)]), (11, [(5, 1), (10, 1)]), (0, [(5, 1)]), (4, [(5, 1)]),
           # Their sums are 2^64, 2^64 + 8 and 2^63: nothing, and less, to who counts in 64 bits.
           (0, [(2**40, 2**24)]), (8, [(8, 1), (2**40, 2**24)]), (0, [(2**40, 2**23)]))},
    "more lines in a count than bytes": lambda w: w.add(
        16, u16(1010) + date(DAY) + NOTHING + i64(5) + u32(2**32 - 1) + i64(5) + u32(1)),
    "meeting missed for no reason": lambda w: w.meeting_missed(DAY, None),
    "meeting missed in the year 10000": lambda w: w.add(
        17, (2932897).to_bytes(4, "big"), reason="rain"),
    "a missed meeting that supersedes": lambda w: w.meeting_missed(
        DAY, supersedes=21, row=False),
}
PEOPLE = {
    "office of member 0": lambda w: office(w, 0),
    "office 0": lambda w: office(w, 1, 0),
    "office 6": lambda w: office(w, 1, 6),
    "office until the day before": lambda w: office(w, until=maybe(date("2024-01-04"))),
    "nominee of member 0": lambda w: w.nominee_named(0, DAY, "Chandra"),
    "nominee without a name": lambda w: w.add(19, u32(1) + date(DAY) + NOTHING),
    "nominee whose relation begins with 2": lambda w: w.add(
        19, u32(1) + date(DAY) + w.commit_text(10, "Chandra") + b"\2" + w.commit_text(11, "kin")),
    "details of member 0": lambda w: w.member_described(0, "woman"),
    "gender 4": lambda w: w.add(20, u32(1) + u8(4) + u32(0) + NOTHING * 3),
    "details cut short": lambda w: w.add(20, u32(1) + u8(1) + u32(0) + NOTHING * 2),
    "note on loan 0": lambda w: w.loan_noted(0, ""),
    "note under 21 characters": lambda w: w.loan_noted(1, "A" * 21),
    "guarantor 0": lambda w: w.loan_noted(1, "", [0]),
    "guarantors out of order": lambda w: w.loan_noted(1, "", [2, 1]),
    "guarantor named twice": lambda w: w.loan_noted(1, "", [1, 1]),
    "training of kind 0": lambda w: training(w, 0),
    "training of kind 3": lambda w: training(w, 3),
    "training of no minutes": lambda w: training(w, minutes=0),
    "training of member 0": lambda w: training(w, members=[0]),
    "training out of order": lambda w: training(w, members=[2, 1]),
    "member twice at a training": lambda w: training(w, members=[2, 2]),
}
AGREED = {
    "settings of nothing": lambda w: settings(w),
    "setting 0": lambda w: settings(w, (0, 1)),
    "setting 16": lambda w: settings(w, (16, 1)),
    "setting 257": lambda w: settings(w, (257, 1)),
    "settings out of order": lambda w: settings(w, (2, 1), (1, 1)),
    "setting agreed twice": lambda w: settings(w, (2, 1), (2, 1)),
    **{f"setting {number} of {value}": lambda w, pair=(number, value): settings(w, pair)
       for number, *values in RANGES for value in values},
    "setting beyond the greatest number": lambda w: settings(w, (6, 2**63 - 1)),
    "statement of page 0": lambda w: w.bank_stated(0, DAY, 0),
    "statement of more than all money": lambda w: w.bank_stated(1, DAY, LIMIT + 1),
    "statement of less than all debt": lambda w: w.bank_stated(1, DAY, -LIMIT - 1),
    "voucher 0 not cleared": lambda w: w.bank_stated(1, DAY, 0, [0]),
    "vouchers not cleared out of order": lambda w: w.bank_stated(1, DAY, 0, [2, 1]),
    "voucher twice not cleared": lambda w: w.bank_stated(1, DAY, 0, [1, 1]),
}
OUTSIDE_OF_THE_YEAR = {**PAGES, **VOUCHERS, **MEETINGS, **PEOPLE, **AGREED}


# ---------------------------------------------------------------- inside

def write_inside_the_year(w):
    """What follows `begin_year`: every range used to its ends."""
    inside_pages(w)
    for resolution in (0, 2**32 - 1):
        w.office_taken(1, "representative", "1000-01-01", "1000-01-01", resolution)
        w.office_taken(1, "bookkeeper", "9999-12-31", None, resolution)
        w.member_described(2, "other", resolution, "", "", "")
        w.settings_agreed("9999-12-31", [("tier", 3)], resolution)
    w.member_described(2, "man")
    w.nominee_named(2, "1000-01-01", "", "")
    w.loan_noted(1, "A" * 20, [1, 2])
    w.loan_noted(1, "-/", [2])
    w.training_held("training", DAY, 2**16 - 1, 2**16 - 1, "", "", [1, 2])
    w.minutes_written(1, 2, "")
    w.minutes_written(1)
    for total, lines in ((0, ()), (LIMIT, ()), (LIMIT, [(1, 2**32 - 1), (LIMIT - 2**32 + 1, 1)]),
                         (LIMIT, [(LIMIT, 1)]), (2**32 - 1, [(1, 2**32 - 1)])):
        w.cash_counted(1010, DAY, None, total, lines)
    w.cash_counted(1010, DAY, None, 0)       # a second time on one day
    w.meeting_missed("2023-11-20")           # the day of meeting 1, which another had planned
    w.meeting_missed("1000-01-01")
    w.meeting_missed("9999-12-31", "")
    for place, inwards in ((1, 1), (2, -1)):    # the lowest of each, and the highest
        w.settings_agreed("1000-01-01", [
            (word, span[place] + inwards) for word, span in zip(SETTINGS, RANGES, strict=True)])
    w.bank_stated(1, "1000-01-01", LIMIT, [1])
    w.bank_stated(1, "9999-12-31", -LIMIT, [1, 2])
    w.bank_stated(1, "9999-12-31", 0)
    w.checkpoint()


def inside_pages(w):
    """Pages are numbered from 4 on here, for three are there already."""
    w.page_opened(4, "borrowing", "9-0-Z-9-0-Z-", "9999-12-31", "1000-01-01", 3, 2, LIMIT,
                  (100, 1), "AZ09-/AZ09-/AZ09-/AZ", "")
    for number, rate in enumerate(RATES_INSIDE, 5):
        w.page_opened(number, "grant", f"G{number}", "1000-01-01", of_page=number - 1, rate=rate)
    w.page_opened(4, "borrowing", "9-0-Z-9-0-Z-", "1000-01-01", of_page=1, supersedes=22,
                  reason="another bank")
    w.entry_posted(3, "1000-01-01", "contra", [
        (1110, "bank-account", 1, LIMIT), (2310, "partner", 2, -LIMIT, 2)])
    w.entry_posted(4, "1000-01-01", "reversal", [
        (1110, "bank-account", 1, -LIMIT), (2310, "partner", 2, LIMIT, 2)], reverses=3,
        reason="all of it")
    w.voucher_filed(4, "", 3)
    w.voucher_filed(3, "0", 1)
    w.voucher_filed(1, "0")
    w.checkpoint()
