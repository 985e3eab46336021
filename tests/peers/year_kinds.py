"""How a book of schema 4 writes down all else a group does: pages, people, counts, the bank."""

from book_bytes import date, i64, maybe, maybe_u32, text, u8, u16, u32, u64
from book_kinds import SUB_LEDGERS, Kinds

OFFICES = ("president", "secretary", "treasurer", "bookkeeper", "representative")
GENDERS = ("unsaid", "woman", "man", "other")
TRAININGS = ("training", "event")
SETTINGS = ("tier", "women-only", "age-min", "age-max", "one-per-family", "fine-missed-saving",
            "fine-late", "fine-absent", "fine-missed-instalment", "admission-fee",
            "admission-fee-to-corpus", "resolution-above", "loan-to-savings",
            "saving-due-when-missed", "catch-up-saving")


def maybe_date(value):
    return maybe(None if value is None else date(value))


def listed(items):
    """A list of what is packed already."""
    return u32(len(items)) + b"".join(items)


class YearKinds(Kinds):
    """The records of kinds 13 to 24, each with its rows."""

    def maybe_text(self, field, body):
        return maybe(None if body is None else self.commit_text(field, body))

    def page_opened(self, number, opened_as, code, opened_on, until=None, of_page=None,
                    of_member=None, amount=0, rate=(0, 1), reference="", name=None, **sealing):
        commitment = self.maybe_text(8, name)
        if "supersedes" not in sealing:
            self.row("page", number, opened_as, code, self.next)
        self.row("page_terms", self.next, number, opened_on, until, of_page, of_member, amount,
                 *rate, reference)
        return self.add(13, u32(number) + u8(SUB_LEDGERS.index(opened_as)) + text(code)
                        + date(opened_on) + maybe_date(until) + maybe_u32(of_page)
                        + maybe_u32(of_member) + i64(amount) + u32(rate[0]) + u32(rate[1])
                        + text(reference) + commitment, **sealing)

    def voucher_filed(self, voucher, reference, follows=None, **sealing):
        self.row("paper_voucher", self.next, voucher, reference, follows)
        return self.add(14, u64(voucher) + text(reference)
                        + maybe(None if follows is None else u64(follows)), **sealing)

    def minutes_written(self, meeting, chair=None, words=None, **sealing):
        commitment = self.maybe_text(9, words)
        self.row("minutes", self.next, meeting, chair)
        return self.add(15, u32(meeting) + maybe_u32(chair) + commitment, **sealing)

    def cash_counted(self, account, counted_on, meeting, total, lines=(), **sealing):
        """`lines` are (face, pieces)."""
        self.row("cash_count", self.next, account, counted_on, meeting, total)
        for face, pieces in lines:
            self.row("cash_count_line", self.next, face, pieces)
        return self.add(16, u16(account) + date(counted_on) + maybe_u32(meeting) + i64(total)
                        + listed([i64(face) + u32(pieces) for face, pieces in lines]), **sealing)

    def meeting_missed(self, planned_on, reason="rain", **sealing):
        self.row("missed_meeting", self.next, planned_on)
        return self.add(17, date(planned_on), reason=reason, **sealing)

    def office_taken(self, member, office, from_date, until=None, resolution=0, **sealing):
        self.row("office", self.next, member, office, from_date, until, resolution)
        return self.add(18, u32(member) + u8(OFFICES.index(office) + 1) + date(from_date)
                        + maybe_date(until) + u32(resolution), **sealing)

    def nominee_named(self, member, named_on, name, relation=None, **sealing):
        who, kin = self.commit_text(10, name), self.maybe_text(11, relation)
        self.row("nominee", self.next, member, named_on)
        return self.add(19, u32(member) + date(named_on) + who + kin, **sealing)

    def member_described(self, member, gender, admitted_by=0, born=None, household=None,
                         phone=None, **sealing):
        texts = (self.maybe_text(12, born) + self.maybe_text(13, household)
                 + self.maybe_text(14, phone))
        self.row("member_details", self.next, member, gender, admitted_by)
        return self.add(
            20, u32(member) + u8(GENDERS.index(gender)) + u32(admitted_by) + texts, **sealing)

    def loan_noted(self, loan, reference, guarantors=(), **sealing):
        self.row("loan_note", self.next, loan, reference)
        for member in guarantors:
            self.row("guarantor", self.next, member)
        return self.add(
            21, u32(loan) + text(reference) + listed([*map(u32, guarantors)]), **sealing)

    def training_held(self, kind, held_on, minutes, guests, topic, trainer=None, members=(),
                      **sealing):
        texts = self.commit_text(15, topic) + self.maybe_text(16, trainer)
        self.row("training", self.next, kind, held_on, minutes, guests)
        for member in members:
            self.row("training_attendance", self.next, member)
        return self.add(22, u8(TRAININGS.index(kind) + 1) + date(held_on) + u16(minutes)
                        + u16(guests) + texts + listed([*map(u32, members)]), **sealing)

    def settings_agreed(self, from_date, settings, resolution=0, **sealing):
        """`settings` are (word, value)."""
        self.row("settings", self.next, from_date, resolution)
        for name, value in settings:
            self.row("setting", self.next, name, value)
        return self.add(23, date(from_date) + u32(resolution) + listed(
            [u16(SETTINGS.index(name) + 1) + i64(value) for name, value in settings]), **sealing)

    def bank_stated(self, page, stated_on, balance, uncleared=(), **sealing):
        self.row("bank_statement", self.next, page, stated_on, balance)
        for voucher in uncleared:
            self.row("uncleared", self.next, voucher)
        return self.add(24, u32(page) + date(stated_on) + i64(balance)
                        + listed([*map(u64, uncleared)]), **sealing)
