"""Whose drawing is whose, and the photos: rows that change, of which checksums can be judged.

Section 7 of docs/format.md. Before schema 6 there was no place for them.
"""

from peer_codec import Finding
from peer_draft import in_order
from peer_tree import row_checksum
from peer_types import write_text

FIRST_SCHEMA = 6


def check_pictures(connection):
    """The symbols, then the photos, each in the order of their members."""
    if connection.execute("PRAGMA user_version").fetchone()[0] < FIRST_SCHEMA:
        return
    symbols = in_order(
        connection.execute("SELECT member, symbol, checksum FROM symbol NOT INDEXED"), 1)
    for row in symbols:
        if fault := symbol_fault(*row):
            raise Finding(0, "symbol", str(row[0]), fault)
    owned = {symbol for _, symbol, _ in symbols}
    for member, _, _ in symbols:
        if member not in owned:
            raise Finding(0, "symbol", str(member), "nobody has the symbol of that number")
    photos = connection.execute("SELECT member, jpeg, checksum FROM photo NOT INDEXED")
    for row in in_order(photos, 1):
        if fault := photo_fault(*row):
            raise Finding(0, "photo", str(row[0]), fault)


def symbol_fault(member, symbol, checksum):
    """Why this row of `symbol` is none; None if it is one."""
    if [*map(type, (member, symbol, checksum))] != [int, int, bytes]:
        return "a value is of another type than its column"
    if not (is_u32(member) and is_u32(symbol)):
        return "a number is no u32, and has no checksum"
    if checksum != row_checksum(b"symbol", member.to_bytes(4, "big"), symbol.to_bytes(4, "big")):
        return "the checksum is not that of the row"
    return None


def photo_fault(member, jpeg, checksum):
    """Why this row of `photo` is none; None if it is one."""
    if [*map(type, (member, jpeg, checksum))] != [int, bytes, bytes]:
        return "a value is of another type than its column"
    if not is_u32(member):
        return "the number is no u32, and has no checksum"
    if checksum != row_checksum(b"photo", member.to_bytes(4, "big"), write_text(jpeg)):
        return "the checksum is not that of the row"
    return None


def is_u32(number):
    return 0 <= number < 1 << 32
