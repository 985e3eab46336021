"""A proof of one member's receipt (section 9), checked without the book."""

import collections
import json
import re

from peer_codec import decode
from peer_tree import leaf_of, parse_note, path_leads_to, signature_fault, strict_base64
from peer_types import Malformed


SAVINGS = {2010, 2020, 2030}
LOANS = set(range(1210, 1271, 10)) | {1251, 1252}
CASH = 1010
NET = {4010: "interest", 4030: "fine", 4040: "fee"}


class BadProof(Exception):
    """The proof does not show what it claims; the message says why."""


Proven = collections.namedtuple("Proven", "book_id size member vouchers sums")


def check_proof(text):
    """One sentence on what the proof shows; raises BadProof if it shows nothing."""
    shown = read_proof(text)
    figures = "".join(f", {name} {value}" for name, value in sorted(shown.sums.items()))
    return (f"member {shown.member}, vouchers {', '.join(map(str, shown.vouchers))}{figures}, "
            f"in the book {shown.book_id.hex()} of {shown.size} records")


def read_proof(text):
    """What the proof shows, sums in minor units; raises BadProof if it shows nothing."""
    try:
        proof = json.loads(text, parse_constant=_no_constant)
        note, public_key = _members(proof)
        book_id, size, root, body = parse_note(note)
        items = [_item(item) for item in proof["records"]]
    except (KeyError, TypeError, ValueError, RecursionError) as trouble:
        raise BadProof(f"not a proof of the format: {trouble}") from None
    fault = signature_fault(note, body, public_key)
    if fault:
        raise BadProof(fault)
    records = [_record(*item, size, root) for item in items]
    member, vouchers, sums = _story(records)
    return Proven(book_id, size, member, vouchers,
                  {name: value for name, value in sums.items() if value})


def _members(proof):
    if proof["format"] != "bahi-proof/1":
        raise ValueError("another format")
    if not isinstance(proof["note"], str) or not isinstance(proof["records"], list):
        raise ValueError("a member has the wrong type")
    if not re.fullmatch("[0-9a-f]{64}", proof["public_key"]):
        raise ValueError("public_key is not 64 hexadecimal digits")
    return proof["note"], bytes.fromhex(proof["public_key"])


def _no_constant(name):
    """Python reads NaN and Infinity, which JSON does not have."""
    raise ValueError(f"{name} is not JSON")


def _item(item):
    if type(item["number"]) is not int or not isinstance(item["path"], list):
        raise ValueError("a record has members of the wrong type")
    if not all(isinstance(text, str) for text in (item["bytes"], *item["path"])):
        raise ValueError("a record has members of the wrong type")
    path = [strict_base64(step, 32) for step in item["path"]]
    return item["number"], strict_base64(item["bytes"]), path


def _record(number, data, path, size, root):
    try:
        record = decode(data)
    except Malformed as trouble:
        raise BadProof(f"record {number}: {trouble}") from None
    if record.number != number:
        raise BadProof(f"record {number} says it is {record.number}")
    if not path_leads_to(number - 1, size, leaf_of(data), path, root):
        raise BadProof(f"record {number} is not in the tree of the note")
    return record


def _story(records):
    """The member, her vouchers of one meeting, and what counts as hers, in minor units."""
    numbers = [record.number for record in records]
    if any(before >= after for before, after in zip(numbers, numbers[1:])):
        raise BadProof("the numbers of the records do not rise")
    if not records or records[0].name != "MemberJoined":
        raise BadProof("the first record is not the member's")
    member = records[0].payload.number
    pages, entries, sums = {("member", member)}, [], collections.Counter()
    for record in records[1:]:
        if record.name == "LoanGranted" and record.payload.member == member:
            pages.add(("loan", record.payload.number))
        elif record.name == "EntryPosted":
            _must_be_hers(record, member, pages)
            entries.append(record.payload)
            add_what_is_hers(sums, record.payload, member, pages)
        else:
            raise BadProof(f"record {record.number} has no place in the proof of {member}")
    if not entries:
        raise BadProof("there is no voucher")
    if None in {entry.meeting for entry in entries}:
        raise BadProof("a voucher is of no meeting")
    if len({(entry.meeting, entry.entry_date) for entry in entries}) > 1:
        raise BadProof("the vouchers are of more than one meeting or day")
    return member, [entry.number for entry in entries], sums


def _must_be_hers(record, member, pages):
    entry = record.payload
    if entry.member != member and not any(
            _is_hers(posting, member, pages) for posting in entry.postings):
        raise BadProof(f"record {record.number} is not of member {member}")


def _is_hers(posting, member, pages):
    """Whether it stands on a page of hers: her own, her loan's, or her part of a divided one."""
    return (posting.sub_ledger, posting.id) in pages or posting.member == member


def add_what_is_hers(sums, entry, member, pages):
    """What an entry moved on her pages; of cash, only where nobody else's page is touched."""
    sign = -1 if entry.kind == "reversal" else 1
    alone = entry.member == member and all(
        posting.sub_ledger == "none" or _is_hers(posting, member, pages)
        for posting in entry.postings)
    for posting in entry.postings:
        debit = sign * posting.amount           # as it stood on what a reversal reverses
        hers = _is_hers(posting, member, pages)
        if hers and posting.account in SAVINGS:
            sums["withdrawn" if debit > 0 else "saving"] += sign * abs(debit)
        elif hers and posting.account in LOANS:
            sums["loan given" if debit > 0 else "principal"] += sign * abs(debit)
        elif hers and posting.account in NET:
            sums[NET[posting.account]] -= posting.amount
        elif posting.account == CASH and alone:
            sums["paid in cash" if debit > 0 else "received"] += sign * abs(debit)
