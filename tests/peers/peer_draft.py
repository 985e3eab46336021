"""The meeting that is being written down: rows that change, of which only checksums can be judged.

Section 7 of docs/format.md. A book has one draft or none; before schema 5 there was no place for it.
"""

import peer_rows
from peer_codec import Finding
from peer_tree import row_checksum
from peer_types import write_text

FIRST_SCHEMA = 5


def check_draft(connection):
    """The draft, then its cells, each in the order of its key."""
    if connection.execute("PRAGMA user_version").fetchone()[0] < FIRST_SCHEMA:
        return
    drafts = connection.execute("SELECT uid, held_on, sitting, checksum FROM draft NOT INDEXED")
    for place, row in enumerate(in_order(drafts, 1)):
        fault = draft_fault(*row) or ("it is the second draft" if place else None)
        if fault:
            raise Finding(0, "draft", hex_of(row[0]), fault)
    cells = connection.execute("SELECT draft, name, value, checksum FROM draft_cell NOT INDEXED")
    for row in in_order(cells, 2):
        fault = cell_fault(*row)
        if fault:
            raise Finding(0, "draft_cell", f"{hex_of(row[0])}/{row[1]}", fault)


def in_order(rows, columns):
    """The rows by their key, which is their first columns."""
    return sorted(rows, key=lambda row: [*map(peer_rows.in_order, row[:columns])])


def draft_fault(uid, held_on, sitting, checksum):
    """Why this row of `draft` is none; None if it is one."""
    if [*map(type, (uid, held_on, sitting, checksum))] != [bytes, str, int, bytes]:
        return "a value is of another type than its column"
    if not 0 <= sitting <= 255:
        return f"sitting {sitting} is no u8, and has no checksum"
    if checksum != row_checksum(b"draft", uid, write_text(as_bytes(held_on)), bytes([sitting])):
        return "the checksum is not that of the row"
    return None


def cell_fault(draft, name, value, checksum):
    """Why this row of `draft_cell` is none; None if it is one."""
    if [*map(type, (draft, name, value, checksum))] != [bytes, str, bytes, bytes]:
        return "a value is of another type than its column"
    if checksum != row_checksum(
            b"draft_cell", draft, write_text(as_bytes(name)), write_text(value)):
        return "the checksum is not that of the row"
    return None


def as_bytes(word):
    """The bytes of a text as they stand in the file, though they be no UTF-8."""
    return word.encode("utf-8", "surrogateescape")


def hex_of(uid):
    """A uid as the findings name it, whatever it is stored as."""
    return (uid if isinstance(uid, bytes) else as_bytes(str(uid))).hex()
