"""Books of schema 7 that are signed and yet wrong, or that go to the ends of what terms may say.

As year_lies.py and year_edges.py, for kinds 25 and 26: each act adds one record to the log of a
book that `begin_year` wrote, and a borrowing and a second loan after it.
"""

from book_bytes import date, text, u8, u32
from year_lies import DAY, WRONG, begin_year

FULL = 8192


def begin_terms(w):
    """Records 22 and 23."""
    begin_year(w)
    w.page_opened(4, "borrowing", "L1", DAY)
    w.loan_granted(2, 1, 1210, DAY, 50000, 1)
    w.checkpoint()


def after_begin(*acts):
    """The acts, then a checkpoint over it all; the last act makes no rows."""
    def make(w):
        begin_terms(w)
        for act in acts:
            w.with_facts = act is not acts[-1]
            act(w)
        w.checkpoint()
    return make


def json_of(size):
    return '{"n":"' + "9" * (size - 8) + '"}'


def terms(w, sub_ledger=2, number=1, said=text("{}")):
    w.add(25, u8(sub_ledger) + u32(number) + u32(0) + said)


def change(w, sub_ledger=2, number=1, said=text("{}"), on=date(DAY), **sealing):
    w.add(26, u8(sub_ledger) + u32(number) + on + u32(0) + said, **sealing)


# ---------------------------------------------------------------- outside

ABOUT = {"terms": terms, "change": change}
OUTSIDE = {
    **{f"{what} in sub-ledger {ledger}": lambda w, act=act, ledger=ledger: act(w, ledger, 4)
       for what, act in ABOUT.items() for ledger in (*range(2), *range(3, 6), *range(7, 15), 255)},
    **{f"{what} of number 0 in sub-ledger {ledger}":
       lambda w, act=act, ledger=ledger: act(w, ledger, 0)
       for what, act in ABOUT.items() for ledger in (2, 6)},
    **{f"{what} of a byte too many": lambda w, act=act: act(w, said=text(json_of(FULL + 1)))
       for what, act in ABOUT.items()},
    **{f"{what} of letters few and bytes too many": lambda w, act=act: act(
        w, said=text('{"n":"' + "\u0938" * 2730 + '"}')) for what, act in ABOUT.items()},
    **{f"{what} that are no UTF-8": lambda w, act=act: act(w, said=text(b'{"\xff":1}'))
       for what, act in ABOUT.items()},
    **{f"{what} with U+0000": lambda w, act=act: act(w, said=text("{\0}"))
       for what, act in ABOUT.items()},
    **{f"{what} with a byte behind them": lambda w, act=act: act(w, said=text("{}") + b"\0")
       for what, act in ABOUT.items()},
    "no terms": lambda w: terms(w, said=text("")),
    "terms of one byte": lambda w: terms(w, said=text("{")),
    **{f"{what} that are {said!r}": lambda w, act=act, said=said: act(w, said=text(said))
       for what, act in ABOUT.items()
       for said in ("[]", "12", '"{}"', "{", "}", '{"n":1', " {}", "{}\n", "{}]", "null")},
    "change in the year 10000": lambda w: change(w, on=(2932897).to_bytes(4, "big")),
    "taking back of nothing": lambda w: change(w, said=text("")),
    "taking back of nothing, with a reason": lambda w: change(
        w, said=text(""), reason="nobody agreed"),
}


# ---------------------------------------------------------------- rules 3 and 5

NAMING = {
    "terms of no loan": lambda w: terms(w, 2, 3),
    "terms of no page": lambda w: terms(w, 6, 5),
    "terms of a bank account": lambda w: terms(w, 6, 1),
    "change of no loan": lambda w: change(w, 2, 3),
    "change of no page": lambda w: change(w, 6, 5),
    "change of an enterprise": lambda w: change(w, 6, 2),
}
# What is there first, then what breaks a rule.
AFTER = {
    "terms of a loan agreed twice": (lambda w: w.terms_agreed("loan", 1, "{}"), terms),
    "terms of a borrowing agreed twice": (
        lambda w: w.terms_agreed("borrowing", 4, "{}"), lambda w: terms(w, 6, 4)),
    "terms agreed again after a correction": (
        lambda w: w.terms_agreed("loan", 1, "{}"),
        lambda w: w.terms_agreed("loan", 1, '{"n":1}', supersedes=24, **WRONG),
        terms),
    "terms superseding those of another loan": (
        lambda w: w.terms_agreed("loan", 1, "{}"),
        lambda w: w.terms_agreed("loan", 2, "{}", supersedes=24, **WRONG)),
    "change superseding that of another loan": (
        lambda w: w.terms_changed("loan", 1, DAY, "{}"),
        lambda w: w.terms_changed("loan", 2, DAY, "{}", supersedes=24, **WRONG)),
    "change superseding that of a page of the same number": (
        lambda w: [w.loan_granted(number, 1, 1210, DAY, 50000, 1) for number in (3, 4)],
        lambda w: w.terms_changed("borrowing", 4, DAY, "{}"),
        lambda w: w.terms_changed("loan", 4, DAY, "{}", supersedes=26, **WRONG)),
    "terms superseding a change": (
        lambda w: w.terms_changed("loan", 1, DAY, "{}"),
        lambda w: w.terms_agreed("loan", 1, "{}", supersedes=24, **WRONG)),
    "change taken back twice": (
        lambda w: w.terms_changed("loan", 1, DAY, "{}"),
        lambda w: w.terms_changed("loan", 1, DAY, "", supersedes=24, **WRONG),
        lambda w: w.terms_changed("loan", 1, DAY, "", supersedes=24, **WRONG)),
    "change taken back without a reason": (
        lambda w: w.terms_changed("loan", 1, DAY, "{}"),
        lambda w: w.terms_changed("loan", 1, DAY, "", supersedes=24)),
}
MORE_RECORDS = {"change superseding that of a page of the same number": 1}


def terms_of_a_later_record(w):
    """Terms of a page that is opened in the same transaction, but after them."""
    terms(w, 6, 5)
    w.page_opened(5, "borrowing", "L2", DAY)


TERMS_LIES = {
    **{name: (after_begin(act), 24, "record") for name, act in {**OUTSIDE, **NAMING}.items()},
    **{name: (after_begin(*acts), 23 + len(acts) + MORE_RECORDS.get(name, 0), "record")
       for name, acts in AFTER.items()},
    "terms of a page of a later record": (after_begin(terms_of_a_later_record), 24, "record"),
}
# In a book of schema 6, which has no table for them.
BEFORE_TERMS = {
    "terms": (after_begin(terms), 24, "agreed_terms"),
    "a change": (after_begin(change), 24, "terms_change"),
}


# ---------------------------------------------------------------- inside

def write_inside_the_terms(w):
    """An honest book full of extremes."""
    begin_terms(w)
    w.terms_agreed("loan", 2, "{}", 2**32 - 1)
    w.terms_agreed("borrowing", 4, json_of(FULL))
    w.terms_agreed("loan", 1, '{"n":"' + "\u0938" * 2728 + '"}')
    w.terms_changed("loan", 1, "1000-01-01", json_of(FULL), 2**32 - 1)
    before = w.terms_changed("borrowing", 4, "9999-12-31", '{"\\u0000":[null, -1e9] }')
    w.terms_changed("loan", 2, DAY, "{}")
    w.terms_changed("loan", 2, DAY, "{}")
    none = w.terms_changed("borrowing", 4, "1000-01-01", "", supersedes=before, **WRONG)
    w.terms_changed("borrowing", 4, DAY, "{}", supersedes=none, **WRONG)
    w.terms_agreed("loan", 2, '{"n":1}', supersedes=24, **WRONG)
    w.checkpoint()
