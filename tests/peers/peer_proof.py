"""A proof of one member's receipt (section 9), checked without the book."""

import json
import re

from peer_codec import Malformed, decode
from peer_tree import leaf_of, parse_note, path_leads_to, signature_fault, strict_base64


class BadProof(Exception):
    """The proof does not show what it claims; the message says why."""


def check_proof(text):
    """One sentence on what the proof shows; raises BadProof if it shows nothing."""
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
    member, vouchers = _story(records)
    return (f"member {member}, vouchers {', '.join(map(str, vouchers))}, "
            f"in the book {book_id.hex()} of {size} records")


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
    """The member and her vouchers; every voucher must be hers, of one meeting, and shown once."""
    if not records or records[0].name != "MemberJoined":
        raise BadProof("the first record is not the member's")
    member, entries = records[0].payload.number, records[1:]
    if not entries:
        raise BadProof("there is no voucher")
    for record in entries:
        if record.name != "EntryPosted":
            raise BadProof(f"record {record.number} is not a voucher")
        if record.payload.member != member and not any(
                posting.sub_ledger == "member" and posting.id == member
                for posting in record.payload.postings):
            raise BadProof(f"record {record.number} is not of member {member}")
    if len({record.payload.meeting for record in entries}) > 1:
        raise BadProof("the vouchers are of more than one meeting")
    if len({record.number for record in entries}) != len(entries):
        raise BadProof("a voucher is shown twice")
    return member, [record.payload.number for record in entries]
