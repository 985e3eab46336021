"""How a book of schema 1 writes down what happens: a group, its meetings, loans and vouchers."""

from book_bytes import Device, date, i64, maybe, maybe_u32, sha, text, u8, u16, u32, u64
from book_log import Log

SUB_LEDGERS = ("none", "member", "loan", "bank-account", "deposit", "party", "borrowing",
               "inter-fund", "grant", "fixed-asset", "enterprise", "partner", "scheme",
               "federation-fund")


def negated(postings):
    """The postings of a reversal."""
    return [(account, ledger, identity, -amount, *part)
            for account, ledger, identity, amount, *part in postings]


class Kinds(Log):
    """The records of kinds 1 to 12, each with its rows."""

    def book_created(self, group_name="Jagriti"):
        name = self.commit_text(2, group_name)
        self.row("book", self.next, self.book_id, "INR", 2, "open", 0)
        self.row("device", self.next, self.device.public)
        return self.add(1, self.book_id + text("INR") + u8(2) + u8(1) + u8(0)
                        + self.device.public + maybe(name))

    def device_accepted(self, name, reason="the old telephone broke"):
        previous, self.device = self.device.id, Device(name)
        self.row("device", self.next, self.device.public)
        return self.add(2, self.device.public + previous, reason=reason)

    def account_opened(self, code, kind, sub_ledger):
        kinds = ("asset", "liability", "fund", "income", "expenditure")
        self.row("account", code, kind, sub_ledger, self.next)
        return self.add(
            3, u16(code) + u8(kinds.index(kind) + 1) + u8(SUB_LEDGERS.index(sub_ledger)))

    def rules_set(self, from_date, saving, rate=(3, 2), days=("twice-monthly", 5, 20), month=4,
                  multiple=100, **sealing):
        rhythms = ("weekly", "twice-monthly", "monthly")
        self.row("rules", self.next, from_date, month, *days, saving, *rate, "opening-balance",
                 "half-up", multiple, "apart", "interest-first", "savings-less-debts")
        return self.add(4, date(from_date) + u8(month) + u8(rhythms.index(days[0]) + 1)
                        + u8(days[1]) + u8(days[2]) + i64(saving) + u32(rate[0]) + u32(rate[1])
                        + u8(1) + u8(2) + i64(multiple) + u8(1) + u8(1) + u8(1), **sealing)

    def member_joined(self, number, code, joined_on, name, **sealing):
        commitment = None if name is None else self.commit_text(3, name)
        if "supersedes" not in sealing:
            self.row("member", number, code, self.next)
        self.row("membership", self.next, number, joined_on)
        return self.add(5, u32(number) + text(code) + date(joined_on) + maybe(commitment),
                        **sealing)

    def member_left(self, member, left_on, resolution):
        self.row("departure", self.next, member, left_on, resolution)
        return self.add(6, u32(member) + date(left_on) + u32(resolution))

    def meeting_held(self, number, held_on, sitting=1, **sealing):
        sheet = self.commit_text(4, sha(f"sheet {number}".encode()).hex())
        self.row("meeting", number, held_on, sitting, self.next)
        return self.add(7, u32(number) + date(held_on) + u8(sitting) + sheet, **sealing)

    def roll_call(self, meeting, statuses, **sealing):
        words = ("present", "late", "excused", "absent", "sent")
        self.row("roll_call", self.next, meeting)
        payload = u32(meeting) + u32(len(statuses))
        for member, status in statuses:
            self.row("attendance", self.next, member, status)
            payload += u32(member) + u8(words.index(status) + 1)
        return self.add(8, payload, **sealing)

    def resolution_passed(self, meeting, number, words, **sealing):
        commitment = self.commit_text(5, words)
        self.row("resolution", self.next, meeting, number)
        return self.add(9, u32(meeting) + u32(number) + commitment, **sealing)

    def loan_granted(self, number, member, account, given_on, principal, resolution,
                     rate=(2, 1), instalment=0, purpose=None, **sealing):
        commitment = None if purpose is None else self.commit_text(6, purpose)
        if "supersedes" not in sealing:
            self.row("loan", number, member, account, given_on, self.next)
        self.row("loan_terms", self.next, number, principal, *rate, instalment, resolution)
        return self.add(10, u32(number) + u32(member) + u16(account) + date(given_on)
                        + i64(principal) + u32(rate[0]) + u32(rate[1]) + i64(instalment)
                        + u32(resolution) + maybe(commitment), **sealing)

    def entry_posted(self, number, entry_date, kind, postings, meeting=None, member=None,
                     resolution=None, reverses=None, narration=None, **sealing):
        """`postings` are (account, sub-ledger, id, amount) and, of a divided page, the member."""
        kinds = ("receipt", "payment", "journal", "cut-off", "reversal", "contra", "set-off")
        commitment = None if narration is None else self.commit_text(7, narration)
        payload = (u64(number) + date(entry_date) + u8(kinds.index(kind) + 1)
                   + maybe_u32(meeting) + maybe_u32(member) + maybe_u32(resolution)
                   + maybe(None if reverses is None else u64(reverses)) + maybe(commitment)
                   + u32(len(postings)))
        for line, posting in enumerate(postings, 1):
            payload += self.posting(number, entry_date, line, *posting)
        self.row("entry", number, entry_date, kind, meeting, member, resolution, reverses,
                 len(postings), self.next)
        return self.add(11, payload, **sealing)

    def posting(self, entry, entry_date, line, account, sub_ledger, identity, amount, part=None):
        """One line of an entry; `part` is the member whose part of a divided page it is."""
        member = identity if sub_ledger == "member" else part
        loan = identity if sub_ledger == "loan" else None
        page = identity if sub_ledger in SUB_LEDGERS[3:] else None
        where = (member, loan, page) if self.schema >= 4 else (member, loan)
        self.row("posting", entry, line, account, *where, amount)
        if self.with_facts:
            self.add_to_balance(account, entry_date[:7], max(amount, 0), max(-amount, 0))
        return (u16(account) + u8(SUB_LEDGERS.index(sub_ledger)) + u32(identity)
                + (b"" if part is None else u32(part)) + i64(amount))

    def add_to_balance(self, account, month, debit, credit):
        before = self.db.execute("SELECT debit, credit FROM account_balance"
                                 " WHERE account = ? AND month = ?", (account, month)).fetchone()
        debit, credit = (debit, credit) if before is None else (
            before[0] + debit, before[1] + credit)
        checksum = sha(b"bahi/row/1\0" + text("account_balance") + u16(account) + text(month)
                       + i64(debit) + i64(credit))[:8]
        self.db.execute("INSERT INTO account_balance VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE"
                        " SET debit = excluded.debit, credit = excluded.credit,"
                        " checksum = excluded.checksum", (account, month, debit, credit, checksum))

    def text_erased(self, record, field, reason="she asked for it"):
        self.row("erasure", self.next, record, field)
        self.db.execute("DELETE FROM text WHERE record = ? AND field = ?", (record, field))
        return self.add(12, u64(record) + u8(field), reason=reason)
