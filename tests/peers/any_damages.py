"""Damages that any book can take, for whatever is asked of it to be asked of two verifiers.

NAMED are statements that triggers, checks and foreign keys would refuse, OUTRIGHT ones that stay
visible in the schema text, FILES what can be done to a file without SQLite.
"""

import pathlib

from peer_damage import damage_index

# Some row of a table, by its rowid or key; the middle one where that makes no odds.
MIDDLE = "(SELECT number FROM record WHERE number > (SELECT max(number) / 2 FROM record) LIMIT 1)"
LAST = "(SELECT max(number) FROM record)"
ENTRY = "(SELECT max(number) - 1 FROM entry WHERE kind <> 'reversal')"
SIZE = "(SELECT size FROM checkpoint WHERE size >= " + MIDDLE + " ORDER BY size LIMIT 1)"
UNSEALED = ("(SELECT max(number) FROM record"
            " WHERE number NOT IN (SELECT size FROM checkpoint))")
TEXT = ("(record, field) = (SELECT record, field FROM text"
        " WHERE record > (SELECT max(record) / 2 FROM text) LIMIT 1)")
BALANCE = ("(account, month) = (SELECT account, month FROM account_balance WHERE account >"
           " (SELECT min(account) FROM account_balance) ORDER BY account, month LIMIT 1)")

NAMED = {
    "record missing": f"DELETE FROM record WHERE number = {MIDDLE}",
    "leaf wrong": f"UPDATE record SET leaf = zeroblob(32) WHERE number = {MIDDLE}",
    "uid wrong": f"UPDATE record SET uid = zeroblob(16) WHERE number = {MIDDLE}",
    "bytes shorter": f"UPDATE record SET bytes = substr(bytes, 1, length(bytes) - 1)"
                     f" WHERE number = {MIDDLE}",
    "bytes longer": f"UPDATE record SET bytes = CAST(bytes || x'00' AS BLOB)"
                    f" WHERE number = {MIDDLE}",
    "bytes of the record before": f"UPDATE record SET bytes = (SELECT bytes FROM record AS r"
                                  f" WHERE r.number = record.number - 1) WHERE number = {MIDDLE}",
    "currency": "UPDATE book SET currency = 'XAF'",
    "book id": "UPDATE book SET book_id = zeroblob(16)",
    "practice flag": "UPDATE book SET practice = 1 - practice",
    "device key": "UPDATE device SET public_key = zeroblob(32)",
    "device missing": "DELETE FROM device WHERE record = 1",
    "account sub-ledger": "UPDATE account SET sub_ledger = 'loan' WHERE code ="
                          " (SELECT min(code) FROM account)",
    "rules saving": "UPDATE rules SET regular_saving = regular_saving + 1",
    "member missing": "DELETE FROM member WHERE number = 1",
    "member code": "UPDATE member SET code = code || 'x' WHERE number = 2",
    "membership missing": "DELETE FROM membership WHERE member = 2",
    "membership of another": "UPDATE membership SET member = 1 WHERE member = 2",
    "meeting sitting": "UPDATE meeting SET sitting = 2 WHERE number = 1",
    "attendance missing": "DELETE FROM attendance WHERE member = 1",
    "attendance wrong": "UPDATE attendance SET status = 'excused' WHERE member = 1",
    "attendance too many": f"INSERT INTO attendance SELECT {LAST}, 1, 'late'",
    "departure nobody recorded": f"INSERT INTO departure SELECT {MIDDLE}, 2, '2024-01-01', 1",
    "roll call nobody recorded": "INSERT INTO roll_call SELECT 1, 1",
    "loan principal": "UPDATE loan_terms SET principal = principal + 1",
    "loan terms missing": "DELETE FROM loan_terms WHERE record ="
                          " (SELECT max(record) FROM loan_terms)",
    "loan day": "UPDATE loan SET given_on = date(given_on, '+1 day') WHERE number = 1",
    "entry date": f"UPDATE entry SET entry_date = date(entry_date, '+1 day')"
                  f" WHERE number = {ENTRY}",
    "entry kind": f"UPDATE entry SET kind = 'journal' WHERE number = {ENTRY}"
                  f" AND kind <> 'journal'",
    "entry lines": f"UPDATE entry SET lines = lines + 1 WHERE number = {ENTRY}",
    "entry missing": f"DELETE FROM entry WHERE number = {ENTRY}",
    "posting doubled": f"UPDATE posting SET amount = amount * 2 WHERE entry = {ENTRY}"
                       f" AND line = 2",
    "posting missing": f"DELETE FROM posting WHERE entry = {ENTRY} AND line = 1",
    "posting too many": f"INSERT INTO posting SELECT entry, 999, account, member, loan, page,"
                        f" amount FROM posting WHERE entry = {ENTRY} AND line = 1",
    "posting of no entry": "INSERT INTO posting SELECT 999999, line, account, member, loan, page,"
                           " amount FROM posting WHERE entry = 1",
    "supersession missing": "DELETE FROM supersession",
    "supersession nobody recorded": "INSERT INTO supersession VALUES (3, 2)",
    "text body": f"UPDATE text SET body = x'41' WHERE {TEXT}",
    "text checksum": f"UPDATE text SET checksum = zeroblob(8) WHERE {TEXT}",
    "text algorithm": f"UPDATE text SET algorithm = 2 WHERE {TEXT}",
    "text salt": f"UPDATE text SET salt = zeroblob(16) WHERE {TEXT}",
    "text missing": f"DELETE FROM text WHERE {TEXT}",
    "text too many": f"INSERT INTO text SELECT {MIDDLE}, 99, algorithm, salt, body, checksum"
                     f" FROM text WHERE {TEXT}",
    "text said to be erased": f"INSERT INTO erasure SELECT 4, record, field FROM text WHERE {TEXT}",
    "erasure missing": "DELETE FROM erasure",
    "checkpoint root": f"UPDATE checkpoint SET root = zeroblob(32) WHERE size = {SIZE}",
    "last root": "UPDATE checkpoint SET root = zeroblob(32) WHERE size ="
                 " (SELECT max(size) FROM checkpoint)",
    "checkpoint frontier": f"UPDATE checkpoint SET frontier = zeroblob(length(frontier))"
                           f" WHERE size = {SIZE}",
    "checkpoint frontier empty": f"UPDATE checkpoint SET frontier = x'' WHERE size = {SIZE}",
    "note longer": f"UPDATE checkpoint SET note = note || char(10) WHERE size = {SIZE}",
    "note of another": f"UPDATE checkpoint SET note = (SELECT note FROM checkpoint"
                       f" ORDER BY size LIMIT 1) WHERE size = {SIZE}",
    "signature wrong": f"UPDATE checkpoint SET note = substr(note, 1, length(note) - 40)"
                       f" || 'AAAAA' || substr(note, length(note) - 34) WHERE size = {SIZE}",
    "checkpoint missing": f"DELETE FROM checkpoint WHERE size = {SIZE} AND size < {LAST}",
    "first checkpoint missing": "DELETE FROM checkpoint WHERE size ="
                                " (SELECT min(size) FROM checkpoint)",
    "every checkpoint missing but the last": "DELETE FROM checkpoint WHERE size <"
                                             " (SELECT max(size) FROM checkpoint)",
    "checkpoint too many": f"INSERT INTO checkpoint SELECT {UNSEALED}, root, frontier, note"
                           f" FROM checkpoint WHERE size = {LAST}",
    "checkpoint moved": f"UPDATE checkpoint SET size = {UNSEALED} WHERE size ="
                        f" (SELECT min(size) FROM checkpoint WHERE size > {UNSEALED})",
    "last checkpoint missing": "DELETE FROM checkpoint WHERE size ="
                               " (SELECT max(size) FROM checkpoint)",
    "balance wrong": f"UPDATE account_balance SET credit = credit + 1 WHERE {BALANCE}",
    "balance checksum": f"UPDATE account_balance SET checksum = zeroblob(8) WHERE {BALANCE}",
    "balance missing": f"DELETE FROM account_balance WHERE {BALANCE}",
    "first balance missing": "DELETE FROM account_balance WHERE (account, month) ="
                             " (SELECT min(account), min(month) FROM account_balance)",
    "balance of an empty month": "INSERT INTO account_balance SELECT account, '1999-01', 0, 0,"
                                 " checksum FROM account_balance LIMIT 1",
    "bytes shorter than any record": f"UPDATE record SET bytes = substr(bytes, 1, 52)"
                                     f" WHERE number = {MIDDLE}",
    "bytes longer than any record": f"UPDATE record SET bytes ="
                                    f" CAST(bytes || zeroblob(65536) AS BLOB)"
                                    f" WHERE number = {MIDDLE}",
    "no bytes": f"UPDATE record SET bytes = x'' WHERE number = {MIDDLE}",
    "check broken": f"UPDATE entry SET kind = 'gift' WHERE number = {ENTRY}",
    "last record missing": f"DELETE FROM record WHERE number = {LAST}",
    "last record and checkpoint missing": f"DELETE FROM checkpoint WHERE size = {LAST};"
                                          f"DELETE FROM record WHERE number = {LAST}",
    "checkpoint of nothing": f"INSERT INTO checkpoint SELECT 0, root, frontier, note"
                             f" FROM checkpoint WHERE size = {LAST}",
    "checkpoint of the future": f"INSERT INTO checkpoint SELECT size + 1, root, frontier, note"
                                f" FROM checkpoint WHERE size = {LAST}",
    "text of no record": f"INSERT INTO text SELECT {LAST} + 1, field, algorithm, salt, body,"
                         f" checksum FROM text WHERE {TEXT}",
    "fact before text": f"DELETE FROM text WHERE {TEXT};"
                        f"UPDATE meeting SET sitting = sitting + 1",
    "row of no record before the last size": f"DELETE FROM checkpoint WHERE size = {LAST};"
                                             f"INSERT INTO roll_call VALUES ({LAST} + 1, 1)",
    "last size before balance": f"DELETE FROM checkpoint WHERE size = {LAST};"
                                "DELETE FROM account_balance",
    "balance before foreign keys": f"INSERT INTO checkpoint SELECT 0, root, frontier, note"
                                   f" FROM checkpoint WHERE size = {LAST};"
                                   f"DELETE FROM account_balance WHERE {BALANCE}",
}
# These stay visible in the schema text.
OUTRIGHT = {
    "trigger less": "DROP TRIGGER posting_never_goes",
    "index less": "DROP INDEX posting_by_loan",
    "view more": "CREATE VIEW more AS SELECT 1",
    "table more": "CREATE TABLE more (a)",
    "index less and a view more": "DROP INDEX posting_by_loan; CREATE VIEW more AS SELECT 1",
    "trigger less and an index changed": "DROP TRIGGER posting_never_goes;"
                                         "DROP INDEX entry_by_date;"
                                         "CREATE INDEX entry_by_date ON entry (kind)",
    "table more, in capitals": "DROP INDEX posting_by_loan; CREATE TABLE Zoo (a)",
    **{f"sql of {name} as bytes": "PRAGMA writable_schema = ON; UPDATE sqlite_schema"
                                  f" SET sql = CAST(sql AS BLOB) WHERE {what}"
       for name, what in (
           ("a table", "name = 'record'"), ("an index", "name = 'entry_by_date'"),
           ("a trigger", "name = 'posting_never_goes'"), ("everything", "true"))},
}


# ---------------------------------------------------------------- the file and what lies beside it

def rewritten(change):
    """A damage that gives the file other bytes."""
    return lambda file: file.write_bytes(change(file.read_bytes()))


def beside(ending, data):
    """Another file beside the book."""
    return lambda file: pathlib.Path(f"{file}{ending}").write_bytes(data)


def unfinished(file):
    """A transaction to take back, beside a book nobody may write: who may, takes it back."""
    beside("-journal", b"x")(file)
    file.chmod(0o444)


def linked(file):
    """A link where the book was, and the book elsewhere."""
    file.symlink_to(file.rename(file.with_name("the book itself.bahi")))


FILES = {
    "empty": rewritten(lambda data: b""),
    "a letter": rewritten(lambda data: b"Dear sir or madam\n" * 100),
    "cut in half": rewritten(lambda data: data[:len(data) // 2]),
    "cut by a byte": rewritten(lambda data: data[:-1]),
    "another application": rewritten(lambda data: data[:68] + b"\0\0\0\1" + data[72:]),
    "newer schema": rewritten(lambda data: data[:60] + b"\0\0\0\x63" + data[64:]),
    "no schema number": rewritten(lambda data: data[:60] + b"\0\0\0\0" + data[64:]),
    "negative schema number": rewritten(lambda data: data[:60] + b"\xff" * 4 + data[64:]),
    "an unfinished transaction": unfinished,
    "a write-ahead log of nothing": beside("-wal", b""),
    "a write-ahead log": beside("-wal", b"x" * 4152),
    "an index of a write-ahead log, of nothing": beside("-shm", b""),
    "an index of a write-ahead log": beside("-shm", bytes(32768)),
    "a link": linked,
    "index that leads elsewhere": damage_index,
    "index of another's": lambda file: damage_index(file, "sqlite_autoindex_entry_1"),
}
