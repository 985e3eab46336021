"""Damages to the draft of the book that book_builder.write_all makes, and where they are found."""

from book_bytes import sha, text, u8

UID = bytes(range(16)).hex()
OTHER = "ff" * 16
SECOND = sha(b"bahi/row/1\0" + text("draft") + bytes.fromhex(OTHER) + text("2024-03-05")
             + u8(1))[:8].hex()      # its own checksum, which is right

# name -> (statements, record of the finding, its table, its row)
DRAFT = {
    "draft of another day": (
        "UPDATE draft SET held_on = '2024-03-06'", 0, "draft", UID),
    "draft of another sitting": ("UPDATE draft SET sitting = 2", 0, "draft", UID),
    "draft of no sitting": ("UPDATE draft SET sitting = 257", 0, "draft", UID),
    "draft checksum": ("UPDATE draft SET checksum = zeroblob(8)", 0, "draft", UID),
    "a second draft": (
        f"INSERT INTO draft VALUES (x'{OTHER}', '2024-03-05', 1, x'{SECOND}')",
        0, "draft", OTHER),
    "cell of a draft": (
        "UPDATE draft_cell SET value = x'3331' WHERE name = 'saving/M2'",
        0, "draft_cell", f"{UID}/saving/M2"),
    "cell of a draft under another name": (
        "UPDATE draft_cell SET name = 'saving/M9' WHERE name = 'saving/M2'",
        0, "draft_cell", f"{UID}/saving/M9"),
    "cell checksum": (
        "UPDATE draft_cell SET checksum = zeroblob(8)", 0, "draft_cell", f"{UID}/minutes"),
    "cell of another draft": (
        f"UPDATE draft_cell SET draft = x'{OTHER}' WHERE name = 'minutes'",
        0, "draft_cell", f"{OTHER}/minutes"),
    "cells of no draft": ("DELETE FROM draft", 0, "draft_cell", ""),
    "a balance before a draft": (
        "UPDATE draft SET sitting = 2; UPDATE account_balance SET debit = debit + 1"
        " WHERE account = 1010 AND month = '2023-11'", 0, "account_balance", "1010/2023-11"),
}

# The same for values of another type than their column has: name -> (table, statement, finding).
DRAFT_TYPES = {
    "sitting as a fraction": ("draft", "UPDATE draft SET sitting = 1.0", 0, "draft", UID),
    "day as bytes": ("draft", "UPDATE draft SET held_on = CAST(held_on AS BLOB)", 0, "draft", UID),
    "cell as text": (
        "draft_cell", "UPDATE draft_cell SET value = CAST(value AS TEXT) WHERE name = 'minutes'",
        0, "draft_cell", f"{UID}/minutes"),
}
