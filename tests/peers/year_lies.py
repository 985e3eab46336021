"""Books of schema 4 whose hashes and signatures are all in order, and which still break a rule.

Of the rules of 3.1 those that kinds 13 to 24 brought, or changed; dishonest_books.py has the
others. `begin_year` writes the 21 records all of them begin with.
"""

from book_builder import begin_book, cash_from
from year_edges import OUTSIDE_OF_THE_YEAR

DAY = "2024-01-05"
WRONG = {"reason": "wrong"}


def begin_year(w):
    """Records 12 to 21: accounts, three pages, a loan and two vouchers."""
    begin_book(w)
    w.account_opened(1110, "asset", "bank-account")
    w.account_opened(1610, "asset", "enterprise")
    w.account_opened(2310, "liability", "partner")
    w.account_opened(2320, "liability", "scheme")
    w.page_opened(1, "bank-account", "B1", DAY)
    w.page_opened(2, "enterprise", "E1", DAY)
    w.page_opened(3, "scheme", "S1", DAY)
    w.loan_granted(1, 1, 1210, DAY, 50000, 1)
    w.entry_posted(1, DAY, "receipt", cash_from(1, 500))
    w.entry_posted(2, DAY, "receipt", cash_from(2, 500))
    w.checkpoint()


def after_begin(*acts, facts=True):
    """The acts, then a checkpoint over it all; the last act makes no rows unless told."""
    def make(w):
        begin_year(w)
        for act in acts:
            w.with_facts = facts or act is not acts[-1]
            act(w)
        w.checkpoint()
    return make


def cash_and(*postings):
    """A voucher in which cash takes what the others bring."""
    def act(w):
        w.entry_posted(3, DAY, "receipt", [(1010, "none", 0, -sum(p[3] for p in postings)),
                                           *postings])
    return act


def mirrored(posting, mirror):
    """Voucher 3 with this posting, and what says it is its reversal."""
    return cash_and(posting), lambda w: w.entry_posted(
        4, DAY, "reversal", [(1010, "none", 0, posting[3]), mirror], reverses=3, reason="twice")


def another_meeting(w):
    w.meeting_held(2, DAY)


# ---------------------------------------------------------------- rules 3 and 4

# What is superseded first, then by what; the third, where there is one, comes between them.
SUPERSEDING = {
    "a page with another number": (
        lambda w: w.page_opened(4, "grant", "G1", DAY),
        lambda w: w.page_opened(3, "grant", "G1", DAY, supersedes=22, **WRONG)),
    "a page opened as another": (
        lambda w: w.page_opened(4, "grant", "G1", DAY),
        lambda w: w.page_opened(4, "party", "G1", DAY, supersedes=22, **WRONG)),
    "a page with another code": (
        lambda w: w.page_opened(4, "grant", "G1", DAY),
        lambda w: w.page_opened(4, "grant", "G2", DAY, supersedes=22, **WRONG)),
    "minutes of another meeting": (
        lambda w: w.minutes_written(1),
        lambda w: w.minutes_written(2, supersedes=22, **WRONG), another_meeting),
    "a count in another account": (
        lambda w: w.cash_counted(1010, DAY, 1, 0),
        lambda w: w.cash_counted(1110, DAY, 1, 0, supersedes=22, **WRONG)),
    "a count of another day": (
        lambda w: w.cash_counted(1010, DAY, 1, 0),
        lambda w: w.cash_counted(1010, "2024-01-06", 1, 0, supersedes=22, **WRONG)),
    "a count of another meeting": (
        lambda w: w.cash_counted(1010, DAY, 1, 0),
        lambda w: w.cash_counted(1010, DAY, 2, 0, supersedes=22, **WRONG), another_meeting),
    "a count of a meeting by one of none": (
        lambda w: w.cash_counted(1010, DAY, 1, 0),
        lambda w: w.cash_counted(1010, DAY, None, 0, supersedes=22, **WRONG)),
    "a count of no meeting by one of a meeting": (
        lambda w: w.cash_counted(1010, DAY, None, 0),
        lambda w: w.cash_counted(1010, DAY, 1, 0, supersedes=22, **WRONG)),
    "the office of another": (
        lambda w: w.office_taken(1, "president", DAY),
        lambda w: w.office_taken(2, "president", DAY, supersedes=22, **WRONG)),
    "another office": (
        lambda w: w.office_taken(1, "president", DAY),
        lambda w: w.office_taken(1, "secretary", DAY, supersedes=22, **WRONG)),
    "the nominee of another": (
        lambda w: w.nominee_named(1, DAY, "Chandra"),
        lambda w: w.nominee_named(2, DAY, "Chandra", supersedes=22, **WRONG)),
    "the details of another": (
        lambda w: w.member_described(1, "woman"),
        lambda w: w.member_described(2, "woman", supersedes=22, **WRONG)),
    "the note on another loan": (
        lambda w: w.loan_noted(1, ""),
        lambda w: w.loan_noted(2, "", supersedes=22, **WRONG),
        lambda w: w.loan_granted(2, 1, 1210, DAY, 50000, 1)),
    "the statement of another page": (
        lambda w: w.bank_stated(1, DAY, 0),
        lambda w: w.bank_stated(4, DAY, 0, supersedes=22, **WRONG),
        lambda w: w.page_opened(4, "bank-account", "B2", DAY)),
    "the statement of another day": (
        lambda w: w.bank_stated(1, DAY, 0),
        lambda w: w.bank_stated(1, "2024-01-06", 0, supersedes=22, **WRONG)),
    "minutes by a count": (
        lambda w: w.minutes_written(1),
        lambda w: w.cash_counted(1010, DAY, 1, 0, supersedes=22, **WRONG)),
    "a filing": (
        lambda w: w.voucher_filed(1, "A"),
        lambda w: w.voucher_filed(2, "A", supersedes=22, **WRONG)),
    "a missed meeting": (
        lambda w: w.meeting_missed(DAY),
        lambda w: w.meeting_missed("2024-01-06", supersedes=22)),
    "settings without a reason": (
        lambda w: w.settings_agreed(DAY, [("tier", 1)]),
        lambda w: w.settings_agreed(DAY, [("tier", 2)], supersedes=22)),
}
TWICE = {    # the second is found
    "page number": (lambda w: w.page_opened(4, "grant", "G1", DAY),
                    lambda w: w.page_opened(4, "grant", "G2", DAY)),
    "page code": (lambda w: w.page_opened(4, "grant", "G1", DAY),
                  lambda w: w.page_opened(5, "party", "G1", DAY)),
    "a page's code by a member": (lambda w: w.page_opened(4, "grant", "G1", DAY),
                                  lambda w: w.member_joined(3, "G1", DAY, None)),
    "voucher filed": (lambda w: w.voucher_filed(1, "A"), lambda w: w.voucher_filed(1, "B")),
    "meeting missed": (lambda w: w.meeting_missed(DAY), lambda w: w.meeting_missed(DAY, "again")),
    "settings superseded": (
        lambda w: w.settings_agreed(DAY, [("tier", 1)]),
        lambda w: w.settings_agreed(DAY, [("tier", 2)], supersedes=22, **WRONG),
        lambda w: w.settings_agreed(DAY, [("tier", 3)], supersedes=22, **WRONG)),
}


# ---------------------------------------------------------------- rules 5 to 7

NAMING = {
    "page number skipped": lambda w: w.page_opened(5, "grant", "G1", DAY),
    "a member's code by a page": lambda w: w.page_opened(4, "grant", "M1", DAY),
    "page of a page that is not there": lambda w: w.page_opened(4, "grant", "G1", DAY, of_page=5),
    "page of itself": lambda w: w.page_opened(4, "grant", "G1", DAY, of_page=4),
    "page of itself since a correction": lambda w: w.page_opened(
        2, "enterprise", "E1", DAY, of_page=2, supersedes=17, **WRONG),
    "page of a later page since a correction": lambda w: w.page_opened(
        2, "enterprise", "E1", DAY, of_page=3, supersedes=17, **WRONG),
    "page of no page since a correction": lambda w: w.page_opened(
        2, "enterprise", "E1", DAY, of_page=4, supersedes=17, **WRONG),
    "page of nobody": lambda w: w.page_opened(4, "party", "P1", DAY, of_member=3),
    "page of nobody since a correction": lambda w: w.page_opened(
        2, "enterprise", "E1", DAY, of_member=3, supersedes=17, **WRONG),
    "filing of no voucher": lambda w: w.voucher_filed(3, "A"),
    "filing of no voucher that follows one": lambda w: w.voucher_filed(3, "A", 2),
    "minutes of no meeting": lambda w: w.minutes_written(2),
    "minutes with nobody in the chair": lambda w: w.minutes_written(1, 3),
    "count in no account": lambda w: w.cash_counted(1020, DAY, 1, 0),
    "count at no meeting": lambda w: w.cash_counted(1010, DAY, 2, 0),
    "office of nobody": lambda w: w.office_taken(3, "president", DAY),
    "nominee of nobody": lambda w: w.nominee_named(3, DAY, "Chandra"),
    "details of nobody": lambda w: w.member_described(3, "woman"),
    "note on no loan": lambda w: w.loan_noted(2, ""),
    "guarantor who is nobody": lambda w: w.loan_noted(1, "", [1, 3]),
    "training of nobody": lambda w: w.training_held("event", DAY, 1, 0, "t", None, [1, 3]),
    "statement of no page": lambda w: w.bank_stated(4, DAY, 0),
    "statement of an enterprise": lambda w: w.bank_stated(2, DAY, 0),
    "no voucher not cleared": lambda w: w.bank_stated(1, DAY, 0, [2, 3]),
    "loan in an account of bank accounts": lambda w: w.loan_granted(2, 1, 1110, DAY, 50000, 1),
    "posting on no page": cash_and((1110, "bank-account", 4, 5)),
    "posting on a page opened as another": cash_and((1110, "bank-account", 2, 5)),
    "posting of an enterprise on the bank's page": cash_and((1610, "enterprise", 1, 5)),
    "posting of a partner on the bank's page": cash_and((2310, "partner", 1, 5, 1)),
    "posting of a partner on a scheme's page": cash_and((2310, "partner", 3, 5, 1)),
    "posting of a scheme on an enterprise's page": cash_and((2320, "scheme", 2, 5, 1)),
    "posting of a partner who is nobody": cash_and((2310, "partner", 2, 5, 3)),
    "posting of a scheme for nobody": cash_and((2320, "scheme", 3, 5, 3)),
    "posting of partners in an account of enterprises": cash_and((1610, "partner", 2, 5, 1)),
    "posting of an enterprise in an account of partners": cash_and((2310, "enterprise", 2, 5)),
    "posting on a page in an account of none": cash_and((1010, "bank-account", 1, 5)),
    "posting on no page in an account of bank accounts": cash_and((1110, "none", 0, 5)),
    "posting of a deposit in an account of bank accounts": cash_and((1110, "deposit", 1, 5)),
}
MIRRORS = {
    "another page": mirrored((1110, "bank-account", 1, 5), (1110, "bank-account", 4, -5)),
    "another member": mirrored((2310, "partner", 2, 5, 1), (2310, "partner", 2, -5, 2)),
}


def page_of_a_later_record(w):
    """A posting on a page that is opened in the same transaction, but after it."""
    cash_and((1110, "bank-account", 4, 5))(w)
    w.page_opened(4, "bank-account", "B2", DAY)


def text_of_a_page_said_to_be_another(w):
    """A commitment made for another field does not open."""
    w.page_opened(4, "grant", "G1", DAY, name="a grant")
    w.db.execute("UPDATE text SET field = 9 WHERE record = 22")


def mirror_with(pages):
    """The page the mirror names is there, and opened as it must be."""
    return after_begin(lambda w: w.page_opened(4, "bank-account", "B2", DAY), *pages)


# ---------------------------------------------------------------- in a book of schema 3

def without_rows(act):
    """A record that schema 3 has no place for, after the eleven every book begins with."""
    def make(w):
        begin_book(w)
        w.entry_posted(1, DAY, "receipt", cash_from(1, 500))
        w.checkpoint()
        w.with_facts = False
        act(w)
        w.checkpoint()
    return make


BEFORE_ITS_SCHEMA = {
    name: (without_rows(act), 13, table) for name, (table, act) in {
        "a voucher filed": ("paper_voucher", lambda w: w.voucher_filed(1, "A")),
        "minutes": ("minutes", lambda w: w.minutes_written(1)),
        "a cash count": ("cash_count", lambda w: w.cash_counted(1010, DAY, 1, 0)),
        "a meeting missed": ("missed_meeting", lambda w: w.meeting_missed(DAY)),
        "an office": ("office", lambda w: w.office_taken(1, "president", DAY)),
        "a nominee": ("nominee", lambda w: w.nominee_named(1, DAY, "Chandra")),
        "details": ("member_details", lambda w: w.member_described(1, "woman")),
        "a training": ("training", lambda w: w.training_held("event", DAY, 1, 0, "t")),
    }.items()}
LIES = {
    **{name: (after_begin(act, facts=False), 22, "record")
       for name, act in {**OUTSIDE_OF_THE_YEAR, **NAMING}.items()},
    **{f"superseding by {name}": (after_begin(first, *between, second, facts=False),
                                  23 + len(between), "record")
       for name, (first, second, *between) in SUPERSEDING.items()},
    **{f"{name} twice": (after_begin(*acts, facts=False), 21 + len(acts), "record")
       for name, acts in TWICE.items()},
    **{f"reversal with {name}": (mirror_with(acts), 24, "record")
       for name, acts in MIRRORS.items()},
    "posting on a page of a later record": (
        after_begin(page_of_a_later_record), 22, "record"),
    "text of a page in another field": (
        after_begin(text_of_a_page_said_to_be_another), 22, "text"),
}
