"""What a record may say given all the records before it: section 3.1.

Only decoded records are looked at here, never fact rows, so that a damaged row cannot make an
innocent record look wrong. The one thing taken from outside is where checkpoints stand, because
`after` must say the same.
"""

from peer_codec import Finding
from peer_tree import device_id

# What a record keeps of the one it supersedes.
KEPT = {
    "RulesSet": (), "MemberJoined": ("number", "code"), "RollCall": ("meeting",),
    "ResolutionPassed": ("meeting", "number"),
    "LoanGranted": ("number", "member", "account", "given_on"),
    "PageOpened": ("number", "opened_as", "code"),
    "MinutesWritten": ("meeting",),
    "CashCounted": ("account", "counted_on", "meeting"),
    "OfficeTaken": ("member", "office"),
    "NomineeNamed": ("member",),
    "MemberDescribed": ("member",),
    "LoanNoted": ("loan",),
    "TrainingHeld": (),
    "SettingsAgreed": (),
    "BankStated": ("page", "stated_on"),
    "TermsAgreed": ("sub_ledger", "id"),
    "TermsChanged": ("sub_ledger", "id"),
}


class History:
    """All that later records may lean on, grown record by record."""

    def __init__(self, checkpoints=()):
        self.checkpoints = frozenset(checkpoints)    # their sizes
        self.checkpoint_before = 0
        self.public_key = None
        self.previous = None         # the id of the device before the last take-over
        self.book_id = None
        self.uids = set()
        self.last_recorded_at = None
        self.kinds = [None]          # by number; nothing has the number 0
        self.may_be_superseded = {}  # record -> payload
        self.superseded = set()
        self.committed, self.erased = set(), set()   # (record, text field)
        self.accounts = {}           # code -> sub-ledger
        self.members = self.loans = self.meetings = 0    # how many there are
        self.codes = set()           # of members and of pages
        self.days, self.missed, self.gone = set(), set(), set()
        self.pages = [None]          # by number: as what it was opened
        self.entries = [None]        # by voucher number: (kind, postings)
        self.reversed, self.filed = set(), set()
        self.with_terms = set()      # debts: (sub-ledger, number)

    # -------------------------------------------------------------------- every record

    def accept(self, record):
        """Check one record and remember it; raises the Finding of the first rule it breaks."""
        self.record = record
        self._check_identity(record)
        self._check_device(record)
        self._check_clock(record)
        self._check_after(record)
        if record.name == "DeviceAccepted":
            self._need(record.payload.previous == self.previous,
                       "the previous device is not the one that wrote until now")
        if record.supersedes is not None:
            self._check_supersession(record)
        check = getattr(self, "_on_" + record.name, None)
        if check:
            check(record.payload)
        self.uids.add(record.uid)
        self.kinds.append(record.kind)
        if record.name in KEPT:
            self.may_be_superseded[record.number] = record.payload
        self.last_recorded_at = record.recorded_at
        self.committed.update((record.number, field) for field in record.commitments())

    def _need(self, condition, what):
        if not condition:
            raise Finding(self.record.number, "record", str(self.record.number), what)

    def _check_identity(self, record):
        self._need((record.number == 1) == (record.name == "BookCreated"),
                   "the first record, and no other, creates the book")
        self._need(record.uid not in self.uids, "the uid is that of an earlier record")

    def _check_device(self, record):
        """A new device writes the record that accepts it."""
        if record.name == "DeviceAccepted":
            self.previous = device_id(self.public_key)
        if record.name in ("BookCreated", "DeviceAccepted"):
            self.public_key = record.payload.public_key
        self._need(record.device == device_id(self.public_key),
                   "the device is not the accepted one")

    def _check_clock(self, record):
        behind = self.last_recorded_at is not None and record.recorded_at < self.last_recorded_at
        self._need(record.clock == behind, "the clock flag does not fit the time recorded")

    def _check_after(self, record):
        """The log itself says where checkpoints are; one more or one less is found here."""
        if record.number - 1 in self.checkpoints:
            self.checkpoint_before = record.number - 1
        if record.after != self.checkpoint_before:
            at_fault = max(record.after, self.checkpoint_before)
            raise Finding(record.number, "checkpoint", str(at_fault),
                          f"the record follows the checkpoint of size {record.after}, the one"
                          f" before it has size {self.checkpoint_before}")

    def _check_supersession(self, record):
        earlier = record.supersedes
        self._need(earlier < record.number, "it supersedes a record that is not earlier")
        self._need(self.kinds[earlier] == record.kind, "it supersedes a record of another kind")
        self._need(earlier not in self.superseded, "it supersedes a record superseded before")
        for name in KEPT[record.name]:
            self._need(getattr(record.payload, name)
                       == getattr(self.may_be_superseded[earlier], name),
                       f"{name} is not that of the superseded record")
        self.superseded.add(earlier)

    # -------------------------------------------------------------------- kind by kind

    def _on_BookCreated(self, book):
        self.book_id = book.book_id

    def _on_AccountOpened(self, account):
        self._need(account.code not in self.accounts, "the account is open already")
        self.accounts[account.code] = account.sub_ledger

    def _on_MemberJoined(self, member):
        if self.record.supersedes is None:
            self.members = self._next(member.number, self.members, "members")
            self._take_code(member.code)

    def _on_MemberLeft(self, departure):
        self._need_member(departure.member)
        self._need(departure.member not in self.gone, "the member has left already")
        self.gone.add(departure.member)

    def _on_MeetingHeld(self, meeting):
        self.meetings = self._next(meeting.number, self.meetings, "meetings")
        day = (meeting.held_on, meeting.sitting)
        self._need(day not in self.days, "this sitting was entered already")
        self.days.add(day)

    def _on_RollCall(self, roll_call):
        self._need_meeting(roll_call.meeting)
        for item in roll_call.attendance:
            self._need_member(item.member)

    def _on_ResolutionPassed(self, resolution):
        self._need_meeting(resolution.meeting)

    def _on_LoanGranted(self, loan):
        if self.record.supersedes is None:
            self.loans = self._next(loan.number, self.loans, "loans")
            self._need_member(loan.member)
            self._need_account(loan.account)
            self._need(self.accounts[loan.account] == "loan", "the account is not one of loans")

    def _on_EntryPosted(self, entry):
        self._next(entry.number, len(self.entries) - 1, "vouchers")
        self._need_meeting(entry.meeting)
        self._need_member(entry.member)
        for posting in entry.postings:
            self._check_posting(posting)
        if entry.kind == "reversal":
            self._check_reversal(entry)
        self.entries.append((entry.kind, entry.postings))

    def _on_TextErased(self, erasure):
        erased = (erasure.record, erasure.field)
        self._need(erased in self.committed, "it erases a text that no earlier record has")
        self._need(erased not in self.erased, "it erases a text that was erased before")
        self.erased.add(erased)

    def _on_PageOpened(self, page):
        """A page may belong to an earlier one, earlier by its number."""
        if self.record.supersedes is None:
            self._next(page.number, len(self.pages) - 1, "pages")
            self._take_code(page.code)
            self.pages.append(page.opened_as)
        if page.of_page is not None:
            self._need(page.of_page < page.number, "it belongs to a page that is not earlier")
        self._need_member(page.of_member)

    def _on_VoucherFiled(self, filing):
        """What the voucher follows is below it, and so is there as well."""
        self._need_voucher(filing.voucher)
        self._need(filing.voucher not in self.filed, "the voucher was filed before")
        self.filed.add(filing.voucher)

    def _on_MinutesWritten(self, minutes):
        self._need_meeting(minutes.meeting)
        self._need_member(minutes.chair)

    def _on_CashCounted(self, count):
        self._need_account(count.account)
        self._need_meeting(count.meeting)

    def _on_MeetingMissed(self, missed):
        self._need(missed.planned_on not in self.missed, "this meeting was missed before")
        self.missed.add(missed.planned_on)

    def _on_OfficeTaken(self, office):
        self._need_member(office.member)

    def _on_NomineeNamed(self, nominee):
        self._need_member(nominee.member)

    def _on_MemberDescribed(self, details):
        self._need_member(details.member)

    def _on_LoanNoted(self, note):
        self._need_loan(note.loan)
        for member in note.guarantors:
            self._need_member(member)

    def _on_TrainingHeld(self, training):
        for member in training.members:
            self._need_member(member)

    def _on_BankStated(self, statement):
        self._need_page(statement.page, "bank-account")
        for voucher in statement.uncleared:
            self._need_voucher(voucher)

    def _on_TermsAgreed(self, agreed):
        self._need_debt(agreed)
        debt = (agreed.sub_ledger, agreed.id)
        if self.record.supersedes is None:
            self._need(debt not in self.with_terms, "the terms were agreed before")
            self.with_terms.add(debt)

    def _on_TermsChanged(self, changed):
        """Also of a debt whose terms nobody told."""
        self._need_debt(changed)

    # -------------------------------------------------------------------- parts of the above

    def _next(self, number, before, what):
        """Numbers run 1, 2, 3 ... in the order of the first records."""
        self._need(number == before + 1, f"{what} are numbered without a gap")
        return number

    def _take_code(self, code):
        self._need(code not in self.codes, "the code is that of another member or page")
        self.codes.add(code)

    def _need_account(self, code):
        self._need(code in self.accounts, f"account {code} was never opened")

    def _need_member(self, number):
        """None is nobody named, here and below."""
        self._need(number is None or 1 <= number <= self.members, f"there is no member {number}")

    def _need_meeting(self, number):
        self._need(number is None or 1 <= number <= self.meetings, f"there is no meeting {number}")

    def _need_loan(self, number):
        self._need(1 <= number <= self.loans, f"there is no loan {number}")

    def _need_debt(self, terms):
        if terms.sub_ledger == "loan":
            self._need_loan(terms.id)
        else:
            self._need_page(terms.id, "borrowing")

    def _need_voucher(self, number):
        self._need(1 <= number < len(self.entries), f"there is no voucher {number}")

    def _need_page(self, number, opened_as):
        self._need(1 <= number < len(self.pages), f"there is no page {number}")
        self._need(self.pages[number] == opened_as, f"page {number} is not one of {opened_as}")

    def _check_posting(self, posting):
        self._need_account(posting.account)
        self._need(self.accounts[posting.account] == posting.sub_ledger,
                   f"account {posting.account} has another sub-ledger")
        if posting.sub_ledger == "member":
            self._need_member(posting.id)
        elif posting.sub_ledger == "loan":
            self._need_loan(posting.id)
        elif posting.sub_ledger != "none":
            partner = posting.sub_ledger == "partner"
            self._need_page(posting.id, "enterprise" if partner else posting.sub_ledger)
        self._need_member(posting.member)

    def _check_reversal(self, entry):
        self._need(entry.reverses < entry.number, "it reverses an entry that is not earlier")
        self._need(entry.reverses not in self.reversed, "the entry is reversed already")
        kind, postings = self.entries[entry.reverses]
        self._need(kind != "reversal", "a reversal is not itself reversed")
        self._need([p._replace(amount=-p.amount) for p in postings] == entry.postings,
                   "the reversal does not mirror its entry")
        self.reversed.add(entry.reverses)
