"""How a book of schema 7 writes down what is agreed of a loan or a borrowing, kinds 25 and 26."""

from book_bytes import date, text, u8, u32
from book_kinds import SUB_LEDGERS
from year_kinds import YearKinds


def numbers(sub_ledger, number):
    """What stands in the columns `loan` and `page`."""
    return (number, None) if sub_ledger == "loan" else (None, number)


class TermsKinds(YearKinds):
    """The records of kinds 25 and 26, each with its row."""

    def terms_agreed(self, sub_ledger, number, terms, resolution=0, **sealing):
        self.row("agreed_terms", self.next, *numbers(sub_ledger, number), resolution, terms)
        return self.add(25, u8(SUB_LEDGERS.index(sub_ledger)) + u32(number) + u32(resolution)
                        + text(terms), **sealing)

    def terms_changed(self, sub_ledger, number, changed_on, change, resolution=0, **sealing):
        self.row("terms_change", self.next, *numbers(sub_ledger, number), changed_on, resolution,
                 change)
        return self.add(26, u8(SUB_LEDGERS.index(sub_ledger)) + u32(number) + date(changed_on)
                        + u32(resolution) + text(change), **sealing)


def agree_on_debts(writer):
    """Records 83 to 88 of the honest book, after its year; a checkpoint follows 86 and 88."""
    writer.terms_agreed("loan", 1, '{"principal":"500"}', 2)
    writer.terms_agreed("borrowing", 4, "{}")
    writer.terms_changed("loan", 1, "2024-03-01", '{"rate":"1"}', 2)
    writer.terms_changed("borrowing", 4, "2024-03-02", '{"\u0938\u0940\u092e\u093e":"5000"}')
    writer.checkpoint()
    writer.terms_agreed("loan", 1, '{"principal":"500.00"}', 2, supersedes=83, reason="misread")
    writer.terms_changed("loan", 1, "2024-03-01", "", supersedes=85, reason="nobody agreed")
    writer.checkpoint()
