"""Ways to damage a book that its triggers and its schema text do not show.

Both tests use this: whoever can write the file can drop the triggers, change a row and make the
triggers again, so that is what is done here.
"""

import contextlib
import pathlib
import re
import sqlite3

from book_log import give_triggers, take_triggers

# Tables whose rows a test may alter at random; all of them are checked against the log.
FACTS = ("book", "device", "account", "rules", "member", "membership", "meeting", "roll_call",
         "attendance", "resolution", "departure", "loan", "loan_terms", "entry", "posting",
         "supersession", "erasure", "page", "page_terms", "paper_voucher", "minutes", "cash_count",
         "cash_count_line", "missed_meeting", "office", "nominee", "member_details", "loan_note",
         "guarantor", "training", "training_attendance", "settings", "setting", "bank_statement",
         "uncleared", "agreed_terms", "terms_change")
ALTERED = FACTS + ("text", "account_balance", "draft", "draft_cell", "symbol", "photo",
                   "checkpoint")


@contextlib.contextmanager
def unguarded(connection):
    """Without triggers, checks and foreign keys; the schema text is the same afterwards."""
    connection.isolation_level = None
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("PRAGMA ignore_check_constraints = ON")
    connection.execute("BEGIN")
    rows = take_triggers(connection)
    yield connection
    give_triggers(connection, rows)
    connection.execute("COMMIT")
    connection.execute("PRAGMA ignore_check_constraints = OFF")


def damage(connection, sql):
    """Run statements unguarded; returns how many rows they touched together."""
    with unguarded(connection):
        before = connection.total_changes
        for statement in filter(None, map(str.strip, sql.split(";"))):
            connection.execute(statement)
        return connection.total_changes - before


def damage_types(connection, table, sql):
    """Run a statement while a STRICT table is none, so that a value may be of any type."""
    with unguarded(connection):
        strict = connection.execute(
            "SELECT sql FROM sqlite_schema WHERE name = ?", (table,)).fetchone()[0]
        loose = re.sub(r" (INTEGER|TEXT|BLOB)\b(?! PRIMARY)", "", strict)
        loose = loose.replace(") STRICT, ", ") ").replace(") STRICT", ")")
        connection.execute("PRAGMA writable_schema = ON")
        for words in (loose, strict):
            connection.execute("UPDATE sqlite_schema SET sql = ? WHERE name = ?", (words, table))
            connection.execute("PRAGMA writable_schema = RESET")
            connection.execute("PRAGMA writable_schema = ON")
            if words is loose:
                connection.execute(sql)
        connection.execute("PRAGMA writable_schema = OFF")


def damage_index(path, index="entry_by_date"):
    """Change the last byte of an index's page, behind the back of SQLite.

    That is the last byte of the key written first: the rowid it leads to. No row changes.
    """
    with contextlib.closing(sqlite3.connect(path)) as connection:
        page = connection.execute(
            "SELECT rootpage FROM sqlite_schema WHERE name = ?", (index,)).fetchone()[0]
        size = connection.execute("PRAGMA page_size").fetchone()[0]
    file = pathlib.Path(path)
    file.write_bytes(flipped(file.read_bytes(), page * size - 1, 0x40))


def columns_of(connection, table):
    return [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]


def flipped(data, at, mask):
    """The bytes with one byte changed."""
    return data[:at] + bytes([data[at] ^ mask]) + data[at + 1:]


def altered(value, at=0, mask=1):
    """Another value of the same type, as near to this one as can be; None becomes 1."""
    if value is None:
        return 1
    if isinstance(value, int):
        return value + mask
    if isinstance(value, bytes):
        return flipped(value, at % len(value), mask) if value else b"\1"
    return value[:-1] + chr(ord(value[-1]) ^ 1) if value else "x"


def write_cell(connection, table, key, column, value):
    """Write one cell of the row whose columns are `key`."""
    where = " AND ".join(f"{name} IS ?" for name in key)
    connection.execute(f"UPDATE {table} SET {column} = ? WHERE {where}", (value, *key.values()))


def alter_cell(connection, table, key, column, value):
    """Write one cell unguarded; False when an index forbids it."""
    try:
        with unguarded(connection):
            write_cell(connection, table, key, column, value)
    except sqlite3.Error:
        connection.execute("ROLLBACK")
        connection.execute("PRAGMA ignore_check_constraints = OFF")
        return False
    return True


def rows_as_dicts(connection, table):
    names = columns_of(connection, table)
    return [dict(zip(names, row)) for row in connection.execute(f"SELECT * FROM {table}")]
