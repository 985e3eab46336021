"""Records 31 to 82 of the honest book: all that a group of schema 4 writes down besides.

Every kind from 13 on is there, corrected where that is allowed, and every sub-ledger has a posting.
Checkpoints follow records 41, 51, 62, 70 and 82.
"""

from book_kinds import negated

DAY = "2024-01-05"
# Code, kind and sub-ledger, in the order of the sub-ledgers.
ACCOUNTS = (
    (1110, "asset", "bank-account"), (1130, "asset", "deposit"), (1310, "asset", "party"),
    (2210, "liability", "borrowing"), (1330, "asset", "inter-fund"), (3110, "fund", "grant"),
    (1510, "asset", "fixed-asset"), (1610, "asset", "enterprise"), (2310, "liability", "partner"),
    (2030, "liability", "scheme"), (2330, "liability", "federation-fund"))
DIVIDED = [
    (1010, "none", 0, 600), (2310, "partner", 8, -100, 1), (2310, "partner", 8, -50, 2),
    (2030, "scheme", 9, -200, 1), (2330, "federation-fund", 10, -250, 1)]


def go_through_a_year(writer):
    for account in ACCOUNTS:
        writer.account_opened(*account)
    writer.checkpoint()
    open_pages(writer)
    meet(writer)
    tell_of_people(writer)
    correct(writer)


def open_pages(writer):
    """Records 42 to 51: a page of each sub-ledger but that of partners, who share enterprises."""
    writer.page_opened(1, "bank-account", "B1", DAY, reference="SB-1/23", name="Grameen Bank")
    writer.page_opened(2, "deposit", "FD1", DAY, "2025-01-05", of_page=1, amount=100000,
                       rate=(7, 1))
    writer.page_opened(3, "party", "P1", DAY, of_member=1)
    writer.page_opened(4, "borrowing", "L1", DAY, "2026-01-05", amount=500000, rate=(7, 12),
                       reference="CCL/2024-7", name="the bank's credit limit")
    writer.page_opened(5, "inter-fund", "F1", DAY)
    writer.page_opened(6, "grant", "G1", DAY, name="revolving fund")
    writer.page_opened(7, "fixed-asset", "A1", DAY, amount=400, rate=(15, 1), name="a steel box")
    writer.page_opened(8, "enterprise", "E1", DAY, name="pickles")
    writer.page_opened(9, "scheme", "S1", DAY)
    writer.page_opened(10, "federation-fund", "VO1", DAY, reference="0")
    writer.checkpoint()


def meet(writer):
    """Records 52 to 62: a meeting, and money on every page."""
    writer.meeting_held(3, DAY)
    writer.minutes_written(3, 1, "Asha took the chair.")
    writer.cash_counted(1010, DAY, 3, 60000, [(100, 50), (5000, 11)])
    writer.entry_posted(7, DAY, "contra", [
        (1110, "bank-account", 1, 20000), (1010, "none", 0, -20000)], 3)
    writer.entry_posted(8, DAY, "receipt", [
        (1110, "bank-account", 1, 500000), (2210, "borrowing", 4, -500000)], 3)
    writer.entry_posted(9, DAY, "journal", [
        (1130, "deposit", 2, 100), (1310, "party", 3, 200), (1330, "inter-fund", 5, 300),
        (1510, "fixed-asset", 7, 400), (1610, "enterprise", 8, 500), (3110, "grant", 6, -1500)])
    writer.entry_posted(10, DAY, "receipt", DIVIDED, 3, 1)
    writer.entry_posted(11, DAY, "set-off", [
        (2030, "scheme", 9, 30, 1), (1210, "loan", 1, -30)], 3, 1)
    writer.entry_posted(12, DAY, "reversal", negated(DIVIDED), 3, 1, reverses=10,
                        reason="of another group")
    writer.voucher_filed(7, "CV-7/24")
    writer.voucher_filed(9, "", 8)
    writer.checkpoint()


def tell_of_people(writer):
    """Records 63 to 70."""
    writer.meeting_missed("2024-01-20")
    writer.office_taken(1, "president", DAY, "2025-01-05", 1)
    writer.nominee_named(1, DAY, "Chandra", "daughter")
    writer.member_described(1, "woman", 1, "1980", "the third house", "98310 00000")
    writer.loan_noted(1, "LN/1", [2])
    writer.training_held("training", "2024-02-02", 90, 4, "keeping books", "Devika", [1, 2])
    writer.settings_agreed("2024-04-01", [
        ("tier", 2), ("fine-missed-instalment", -1), ("loan-to-savings", 4)], 2)
    writer.bank_stated(1, "2024-01-31", 500000, [7, 8])
    writer.checkpoint()


def correct(writer):
    """Records 71 to 82: each that may be is superseded, and two texts are erased."""
    def sealing(record):
        return {"supersedes": record, "reason": "written wrongly"}
    writer.page_opened(2, "deposit", "FD1", "2024-01-06", amount=90000, rate=(13, 2),
                       name="fixed deposit", **sealing(43))
    writer.minutes_written(3, **sealing(53))
    writer.cash_counted(1010, DAY, 3, 59000, **sealing(54))
    writer.office_taken(1, "president", DAY, **sealing(64))
    writer.nominee_named(1, "2024-01-06", "Chandra Devi", **sealing(65))
    writer.member_described(1, "unsaid", **sealing(66))
    writer.loan_noted(1, "", **sealing(67))
    writer.training_held("event", "2024-02-03", 1, 0, "a fair", **sealing(68))
    writer.settings_agreed("2024-05-01", [("catch-up-saving", 1)], **sealing(69))
    writer.bank_stated(1, "2024-01-31", 520000, **sealing(70))
    writer.text_erased(65, 10)
    writer.text_erased(68, 16)
    writer.checkpoint()
