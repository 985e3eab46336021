"""The file itself: opening it without ever writing, and what can be said of it as a whole.

Sections 1 and 10 of docs/format.md: what is no book at all, the schema, which is checked before
the first record, and the foreign keys and the integrity of the file, which come last of all.
"""

import collections
import contextlib
import functools
import os
import pathlib
import sqlite3
import stat
import struct
import urllib.parse

from peer_codec import Finding

APPLICATION_ID = 0x42414849
SCHEMA = 7
MIGRATIONS = pathlib.Path(__file__).resolve().parents[2] / "schemas" / "migrations"
SCHEMA_QUERY = "SELECT type, name, tbl_name, sql FROM sqlite_schema"


class CannotOpen(Exception):
    """There is no book of this format to read."""


# ---------------------------------------------------------------- opening

def open_book(path):
    """A connection that can only read; CannotOpen unless the header is that of a whole book.

    The header is read by hand, because SQLite says no more than "malformed" of all that is wrong
    later on, and because `immutable` makes it look past an unfinished transaction. Folders on the
    way may be links, the file itself may not.
    """
    try:
        mode = os.lstat(path).st_mode
        if stat.S_ISLNK(mode):
            raise CannotOpen("a link, which is not followed")
        if not stat.S_ISREG(mode):
            raise CannotOpen("not a file")
        path = os.path.realpath(path)
        with open(path, "rb") as file:
            header = file.read(100)
        size = os.path.getsize(path)
    except OSError as trouble:
        raise CannotOpen(trouble.strerror) from None
    check_header(header, size)
    check_beside(path)
    name = urllib.parse.quote(path)
    try:
        return prepare(sqlite3.connect(f"file:{name}?mode=ro&immutable=1", uri=True))
    except sqlite3.Error as trouble:
        raise CannotOpen(str(trouble)) from None


def check_header(header, size):
    """The places in the header are those of the SQLite file format, section 1.3."""
    if len(header) < 100 or header[:16] != b"SQLite format 3\0":
        raise CannotOpen("not a book: not an SQLite file")
    page_size = int.from_bytes(header[16:18], "big")
    page_size = 65536 if page_size == 1 else page_size
    change, pages = struct.unpack_from(">II", header, 24)
    version, application = struct.unpack_from(">i4xI", header, 60)
    if application != APPLICATION_ID:
        raise CannotOpen("not a book: another application id")
    if version < 1:
        raise CannotOpen(f"not a book: schema {version}")
    if version > SCHEMA:
        raise CannotOpen(f"a book of a newer program: schema {version}")
    if int.from_bytes(header[92:96], "big") == change and size < pages * page_size:
        raise CannotOpen("the file is cut short")


def check_beside(path):
    """An unfinished transaction stops a verifier that may not write; the others never belong."""
    journal = path + "-journal"
    if os.path.exists(journal) and os.path.getsize(journal) > 0:
        raise CannotOpen("there is an unfinished transaction in the file *-journal")
    for ending in ("-wal", "-shm"):
        if os.path.lexists(path + ending):
            raise CannotOpen(f"there is a file *{ending}, which never belongs beside a book")


def prepare(connection):
    """Nothing a foreign schema says is trusted, and damaged text arrives instead of raising."""
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA application_id").fetchone()    # here SQLite looks at the header
    connection.text_factory = lambda data: data.decode("utf-8", "surrogateescape")
    return connection


# ---------------------------------------------------------------- the file as a whole

@functools.lru_cache
def schemas_of_migrations(directory=MIGRATIONS):
    """The objects a book must have, by schema number: what so many migrations make of nothing."""
    files = sorted(pathlib.Path(directory).glob("*.sql"), key=lambda file: file.name)
    if len(files) < SCHEMA:
        raise CannotOpen("there are no migrations to compare with")
    schemas = {}
    with contextlib.closing(sqlite3.connect(":memory:")) as connection:
        for number, file in enumerate(files, 1):
            connection.executescript(file.read_text(encoding="utf-8"))
            schemas[number] = connection.execute(SCHEMA_QUERY).fetchall()
    return schemas


def check_foreign_keys(connection):
    broken = connection.execute("PRAGMA foreign_key_check").fetchone()
    if broken:
        table, row, parent, _ = broken
        raise Finding(0, table, None if row is None else str(row),
                      f"the row names what is not there in {parent}")


def check_integrity(connection):
    """What SQLite says of its own file."""
    answer = connection.execute("PRAGMA integrity_check(1)").fetchone()
    if answer is None or answer[0] != "ok":
        raise Finding(0, "sqlite", None, answer[0] if answer else "no answer")


def check_schema(connection, schemas):
    """Every object of the migrations up to the book's schema and not one more, text for text.

    What is stored as a BLOB arrives as bytes, which are equal to no text.
    """
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    expected = collections.Counter(schemas.get(version, []))
    there = collections.Counter(connection.execute(SCHEMA_QUERY).fetchall())
    wrong = (there - expected) + (expected - there)
    if wrong:
        raise Finding(0, "sqlite_schema", min(as_text(row[1]) for row in wrong),
                      f"not as the migrations up to schema {version} make it")


def as_text(name):
    """The name of an object, whatever it is stored as."""
    return name.decode("utf-8", "surrogateescape") if isinstance(name, bytes) else str(name)
