"""Books whose hashes and signatures are all in order, and which still break a rule.

Each entry is a function that writes such a book, the record at which it must be found, and the
table. Only rules that docs/format.md states are broken here, so that every verifier must find the
same. Single values out of their range are in edge_books.py.
"""

from book_builder import begin_book, cash_from, go_on
from book_bytes import Device, date, maybe, u8, u32, u64
from book_kinds import negated
from edge_books import FULL_ROLL_CALL, OUTSIDE, OUTSIDE_AT_THE_START, write_longest


def after_begin(act, with_facts=True):
    """The first eleven records, then the act, then a checkpoint over it all."""
    def make(writer):
        begin_book(writer)
        writer.with_facts = with_facts
        act(writer)
        writer.checkpoint()
    return make


def outside_from_the_start(act):
    """The act alone, then a checkpoint."""
    def make(writer):
        writer.with_facts = False
        act(writer)
        writer.checkpoint()
    return make


def voucher_number_skipped(w):
    w.entry_posted(2, "2023-11-20", "receipt", cash_from(1, 500))


def entry_does_not_balance(w):
    w.entry_posted(1, "2023-11-20", "receipt", [*cash_from(1, 500), (1010, "none", 0, 1)])


def reversal_does_not_mirror(w):
    w.entry_posted(1, "2023-11-20", "receipt", cash_from(1, 500))
    w.entry_posted(2, "2023-11-20", "reversal", negated(cash_from(1, 400)), reverses=1,
                   reason="twice")


def reversal_in_another_order(w):
    w.entry_posted(1, "2023-11-20", "receipt", cash_from(1, 500))
    w.entry_posted(2, "2023-11-20", "reversal", negated(cash_from(1, 500))[::-1], reverses=1,
                   reason="twice")


def reversal_without_reason(w):
    w.entry_posted(1, "2023-11-20", "receipt", cash_from(1, 500))
    w.entry_posted(2, "2023-11-20", "reversal", negated(cash_from(1, 500)), reverses=1)


def superseding_another_kind(w):
    w.roll_call(1, [(1, "absent")], supersedes=11, reason="wrong")


def superseded_twice(w):
    w.roll_call(1, [(1, "absent")], supersedes=10, reason="wrong")
    w.roll_call(1, [(1, "late")], supersedes=10, reason="wrong again", row=False)


def superseding_without_reason(w):
    w.roll_call(1, [(1, "absent")], supersedes=10)


def superseding_itself(w):
    w.roll_call(1, [(1, "absent")], supersedes=12, reason="wrong", row=False)


def superseding_a_later_record(w):
    w.roll_call(1, [(1, "absent")], supersedes=13, reason="wrong", row=False)
    w.roll_call(1, [(1, "absent")])


def superseding_roll_call_of_another_meeting(w):
    w.meeting_held(2, "2023-12-05")
    w.roll_call(2, [(1, "absent")], supersedes=10, reason="wrong")


def superseding_resolution_of_another_meeting(w):
    w.meeting_held(2, "2023-12-05")
    w.resolution_passed(2, 1, "Asha gets a loan of 500.", supersedes=11, reason="wrong")


def superseding_resolution_with_another_number(w):
    w.resolution_passed(1, 2, "Asha gets a loan of 500.", supersedes=11, reason="wrong")


def device_accepted_without_reason(w):
    w.device_accepted("another device", reason=None)


def member_leaves_twice(w):
    w.member_left(2, "2023-11-20", 1)
    w.with_facts = False
    w.member_left(2, "2023-11-21", 1)


def previous_device_misnamed(w):
    previous, w.device = w.device, Device("another device")
    w.row("device", w.next, w.device.public)
    w.add(2, w.device.public + previous.id[::-1], reason="broken")


def device_never_accepted(w):
    """The record carries another device's id; the checkpoint is signed by the right one."""
    right, w.device = w.device, Device("a stranger's device")
    w.roll_call(1, [(1, "absent")])
    w.device = right


def checkpoint_of_a_stranger(w):
    w.roll_call(1, [(1, "absent")])
    w.device = Device("a stranger's device")


def text_erased_without_reason(w):
    w.text_erased(8, 3, reason=None)


def erased_text_still_there(w):
    w.row("erasure", w.next, 8, 3)
    w.add(12, u64(8) + u8(3), reason="she asked for it")


def member_number_skipped(w):
    w.member_joined(4, "M4", "2023-11-20", "Chandra")


def meeting_number_skipped(w):
    w.meeting_held(3, "2023-12-05")


def loan_number_skipped(w):
    w.loan_granted(2, 1, 1210, "2023-11-20", 50000, 1)


def voucher_number_twice(w):
    w.entry_posted(1, "2023-11-20", "receipt", cash_from(1, 500))
    w.with_facts = False
    w.entry_posted(1, "2023-11-20", "receipt", cash_from(2, 500))


def superseding_member_with_another_number(w):
    w.member_joined(1, "M2", "2023-11-06", "Binita", supersedes=8, reason="wrong")


def superseding_member_with_another_code(w):
    w.member_joined(2, "MX", "2023-11-06", "Binita", supersedes=8, reason="wrong")


def superseding_loan_of_another_member(w):
    w.loan_granted(1, 1, 1210, "2023-11-20", 50000, 1)
    w.loan_granted(1, 2, 1210, "2023-11-20", 50000, 1, supersedes=12, reason="wrong")


def superseding_loan_of_another_account(w):
    w.account_opened(1220, "asset", "loan")
    w.loan_granted(1, 1, 1210, "2023-11-20", 50000, 1)
    w.loan_granted(1, 1, 1220, "2023-11-20", 50000, 1, supersedes=13, reason="wrong")


def superseding_loan_with_another_number(w):
    w.loan_granted(1, 1, 1210, "2023-11-20", 50000, 1)
    w.loan_granted(2, 1, 1210, "2023-11-20", 50000, 1)
    w.loan_granted(1, 1, 1210, "2023-11-20", 50000, 1, supersedes=13, reason="wrong")


def superseding_loan_of_another_day(w):
    w.loan_granted(1, 1, 1210, "2023-11-20", 50000, 1)
    w.loan_granted(1, 1, 1210, "2023-11-21", 50000, 1, supersedes=12, reason="wrong")


def book_created_twice(w):
    w.add(1, w.book_id + u32(3) + b"INR" + u8(2) + u8(1) + u8(0) + w.device.public + b"\0")


def loan_in_an_account_without_loans(w):
    w.loan_granted(1, 1, 1010, "2023-11-20", 50000, 1)


def posting_in_another_sub_ledger(w):
    w.entry_posted(1, "2023-11-20", "receipt", [(1010, "member", 1, 5), (2010, "member", 1, -5)])


def posting_in_no_sub_ledger(w):
    w.entry_posted(1, "2023-11-20", "receipt", [(1010, "none", 0, 5), (2010, "none", 0, -5)])


def reversal_of_a_reversal(w):
    w.entry_posted(1, "2023-11-20", "receipt", cash_from(1, 500))
    w.entry_posted(2, "2023-11-20", "reversal", negated(cash_from(1, 500)), reverses=1,
                   reason="twice")
    w.entry_posted(3, "2023-11-20", "reversal", cash_from(1, 500), reverses=2, reason="not twice")


def reversed_twice(w):
    w.entry_posted(1, "2023-11-20", "receipt", cash_from(1, 500))
    w.entry_posted(2, "2023-11-20", "reversal", negated(cash_from(1, 500)), reverses=1,
                   reason="twice")
    w.with_facts = False
    w.entry_posted(3, "2023-11-20", "reversal", negated(cash_from(1, 500)), reverses=1,
                   reason="thrice")


def text_erased_twice(w):
    w.text_erased(8, 3)
    w.with_facts = False
    w.text_erased(8, 3)


# ---------------------------------------------------------------- clock and checkpoints

def clock_said_to_be_behind(w):
    w.roll_call(1, [(1, "absent")], clock=1)


def clock_behind_unsaid(w):
    w.clock_at -= 1000
    w.roll_call(1, [(1, "absent")], clock=0)


def after_of_an_earlier_checkpoint(w):
    w.roll_call(1, [(1, "absent")], after=7)


def after_of_the_record_before(w):
    w.roll_call(1, [(1, "absent")], after=11)


def after_of_nothing(w):
    w.roll_call(1, [(1, "absent")], after=0)


def after_of_all_the_log(w):
    w.roll_call(1, [(1, "absent")], after=2**64 - 1)


def after_wrong_within_a_transaction(w):
    w.roll_call(1, [(1, "absent")])
    w.roll_call(1, [(1, "late")], after=12)


def clock_and_after_wrong(w):
    w.roll_call(1, [(1, "absent")], clock=1, after=7)


def after_and_voucher_number_wrong(w):
    w.with_facts = False
    w.entry_posted(2, "2023-11-20", "receipt", cash_from(1, 500), after=7)


def checkpoint_between_that_after_does_not_know(w):
    """Made and signed by the right device, and in the middle of a transaction all the same."""
    w.checkpoint(kept_quiet=True)
    w.roll_call(1, [(1, "absent")])


def checkpoint_never_made_that_after_knows(w):
    w.sealed = 11
    w.roll_call(1, [(1, "absent")])


# ---------------------------------------------------------------- texts

def text_of_another_field(w):
    """A commitment made with the number of another field does not open."""
    commitment = w.commit_text(5, "Chandra")
    w.db.execute("UPDATE text SET field = 3 WHERE record = ?", (w.next,))
    w.row("member", 3, "M3", w.next)
    w.row("membership", w.next, 3, "2023-11-20")
    w.add(5, u32(3) + u32(2) + b"M3" + date("2023-11-20") + maybe(commitment))


def text_that_is_not_utf_8(w):
    w.meeting_held(2, "2023-12-05", reason=b"late \xff")


def text_with_a_zero(w):
    w.meeting_held(2, "2023-12-05", reason="late\0")


BROKEN = {
    (8, "text"): (erased_text_still_there,),
    (12, "text"): (text_of_another_field, text_that_is_not_utf_8, text_with_a_zero),
    (12, "checkpoint"): (
        checkpoint_of_a_stranger, after_of_an_earlier_checkpoint, after_of_the_record_before,
        after_of_nothing, after_of_all_the_log, after_and_voucher_number_wrong,
        checkpoint_between_that_after_does_not_know, checkpoint_never_made_that_after_knows),
    (13, "checkpoint"): (after_wrong_within_a_transaction,),
    (12, "record"): (
        voucher_number_skipped, entry_does_not_balance, superseding_another_kind,
        superseding_without_reason, superseding_itself, superseding_a_later_record,
        superseding_resolution_with_another_number, device_accepted_without_reason,
        previous_device_misnamed, device_never_accepted, text_erased_without_reason,
        member_number_skipped, meeting_number_skipped, loan_number_skipped,
        superseding_member_with_another_number, superseding_member_with_another_code,
        book_created_twice, loan_in_an_account_without_loans, posting_in_another_sub_ledger,
        posting_in_no_sub_ledger, clock_said_to_be_behind, clock_behind_unsaid,
        clock_and_after_wrong),
    (13, "record"): (
        reversal_does_not_mirror, reversal_in_another_order, reversal_without_reason,
        superseded_twice, superseding_roll_call_of_another_meeting,
        superseding_resolution_of_another_meeting, superseding_loan_of_another_member,
        superseding_loan_of_another_day, voucher_number_twice, text_erased_twice,
        member_leaves_twice),
    (14, "record"): (
        superseding_loan_of_another_account, superseding_loan_with_another_number,
        reversal_of_a_reversal, reversed_twice),
}
DISHONEST = {
    function.__name__.replace("_", " "): (after_begin(function), *found)
    for found, functions in BROKEN.items() for function in functions}
DISHONEST.update({
    name: (after_begin(act, with_facts=False), 12, "record") for name, act in OUTSIDE.items()})
DISHONEST.update({
    name: (outside_from_the_start(act), 1, table)
    for name, (act, table) in OUTSIDE_AT_THE_START.items()})


def note_with_a_second_signature(writer):
    begin_book(writer)
    writer.roll_call(1, [(1, "absent")])
    writer.checkpoint(note_tail=Device("witness").note(writer.book_id, 12, bytes(32))[-130:])


def records_after_the_last_checkpoint(writer):
    begin_book(writer)
    go_on(writer)
    writer.account_opened(5020, "expenditure", "none")


def nothing_but_accounts(writer):
    """A book that was never created."""
    writer.account_opened(1010, "asset", "none")
    writer.checkpoint()


def record_too_long(writer):
    """One member more than fits, and everything else as it must be."""
    writer.db.execute("PRAGMA ignore_check_constraints = ON")
    write_longest(writer, FULL_ROLL_CALL + 1)


DISHONEST["record too long"] = (record_too_long, FULL_ROLL_CALL + 12, "record")
DISHONEST["note with a second signature"] = (note_with_a_second_signature, 12, "checkpoint")
DISHONEST["records after the last checkpoint"] = (
    records_after_the_last_checkpoint, 31, "checkpoint")
DISHONEST["nothing but accounts"] = (nothing_but_accounts, 1, "record")
