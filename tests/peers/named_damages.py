"""Damages to the honest book of book_builder.py, and where each must be found.

Checkpoints stand there after records 6, 7, 8, 15, 16, 18, 19, 21, 24 and 30.
"""

# name -> (statements, record of the finding, its table, its row)
NAMED = {
    "last record taken out with its rows": (
        "DELETE FROM record WHERE number = 30; DELETE FROM account WHERE code = 5010;"
        "DELETE FROM checkpoint WHERE size = 30", 29, "checkpoint", "29"),
    "record taken out of the middle with its rows": (
        "DELETE FROM record WHERE number = 26; DELETE FROM roll_call WHERE record = 26",
        26, "record", "26"),
    "record taken out alone": ("DELETE FROM record WHERE number = 12", 12, "record", "12"),
    "last record taken out with its checkpoint": (
        "DELETE FROM record WHERE number = 30; DELETE FROM checkpoint WHERE size = 30",
        0, "account", "5010"),
    "leaf of another record": (
        "UPDATE record SET leaf = (SELECT leaf FROM record WHERE number = 4) WHERE number = 5",
        5, "record", "5"),
    "uid changed": ("UPDATE record SET uid = zeroblob(16) WHERE number = 9", 9, "record", "9"),
    "bytes cut short": (
        "UPDATE record SET bytes = substr(bytes, 1, length(bytes) - 1) WHERE number = 13",
        13, "record", "13"),
    "bytes longer": (
        "UPDATE record SET bytes = CAST(bytes || x'00' AS BLOB) WHERE number = 13",
        13, "record", "13"),
    "bytes of another record": (
        "UPDATE record SET bytes = (SELECT bytes FROM record WHERE number = 12),"
        " leaf = (SELECT leaf FROM record WHERE number = 12) WHERE number = 13",
        13, "record", "13"),
    "two records changed places": (
        "UPDATE record SET number = 100 WHERE number = 12;"
        "UPDATE record SET number = 12 WHERE number = 13;"
        "UPDATE record SET number = 13 WHERE number = 100", 12, "record", "12"),
    "book currency": ("UPDATE book SET currency = 'NPR'", 1, "book", "1"),
    "practice flag": ("UPDATE book SET practice = 1", 1, "book", "1"),
    "device key": (
        "UPDATE device SET public_key = zeroblob(32) WHERE record = 19", 19, "device", "19"),
    "account kind": ("UPDATE account SET kind = 'fund' WHERE code = 2010", 3, "account", "2010"),
    "regular saving": ("UPDATE rules SET regular_saving = 1 WHERE record = 22", 22, "rules", "22"),
    "rounding mode": ("UPDATE rules SET rounding_mode = 'up' WHERE record = 6", 6, "rules", "6"),
    "member code": ("UPDATE member SET code = 'M3' WHERE number = 2", 8, "member", "2"),
    "joining date": (
        "UPDATE membership SET joined_on = '2023-11-04' WHERE record = 20", 20, "membership", "20"),
    "meeting date": (
        "UPDATE meeting SET held_on = '2023-11-19' WHERE number = 1", 9, "meeting", "1"),
    "roll call of another meeting": (
        "UPDATE roll_call SET meeting = 2 WHERE record = 16", 16, "roll_call", "16"),
    "attendance changed": (
        "UPDATE attendance SET status = 'absent' WHERE record = 16 AND member = 2",
        16, "attendance", "16/2"),
    "attendance missing": (
        "DELETE FROM attendance WHERE record = 10 AND member = 2", 10, "attendance", "10/2"),
    "attendance too many": (
        "INSERT INTO attendance VALUES (26, 1, 'present')", 26, "attendance", "26/1"),
    "attendance of nobody": (
        "UPDATE attendance SET member = 9 WHERE record = 16 AND member = 2",
        16, "attendance", "16/2"),
    "resolution number": (
        "UPDATE resolution SET number = 7 WHERE record = 27", 27, "resolution", "27"),
    "departure missing": ("DELETE FROM departure", 29, "departure", "29"),
    "departure nobody recorded": (
        "INSERT INTO departure VALUES (11, 1, '2023-11-20', 1)", 11, "departure", "11"),
    "loan of another member": ("UPDATE loan SET member = 2", 14, "loan", "1"),
    "loan rate": (
        "UPDATE loan_terms SET rate_numerator = 1 WHERE record = 24", 24, "loan_terms", "24"),
    "loan terms missing": ("DELETE FROM loan_terms WHERE record = 24", 24, "loan_terms", "24"),
    "entry date": ("UPDATE entry SET entry_date = '2023-11-22' WHERE number = 4", 17, "entry", "4"),
    "entry member": ("UPDATE entry SET member = 1 WHERE number = 2", 13, "entry", "2"),
    "entry meeting forgotten": (
        "UPDATE entry SET meeting = NULL WHERE number = 2", 13, "entry", "2"),
    "reversal of another entry": (
        "UPDATE entry SET reverses = 2 WHERE number = 5", 18, "entry", "5"),
    "posting amounts": (
        "UPDATE posting SET amount = amount * 2 WHERE entry = 3", 15, "posting", "3/1"),
    "posting of another member": (
        "UPDATE posting SET member = 2 WHERE entry = 1 AND line = 2", 12, "posting", "1/2"),
    "posting missing": ("DELETE FROM posting WHERE entry = 6 AND line = 3", 28, "posting", "6/3"),
    "posting too many": (
        "INSERT INTO posting VALUES (6, 4, 1010, NULL, NULL, NULL, 1)", 28, "posting", "6/4"),
    "posting of no entry": ("INSERT INTO posting VALUES (9, 1, 1010, NULL, NULL, NULL, 1)",
                            0, "posting", "9/1"),
    "supersession missing": (
        "DELETE FROM supersession WHERE record = 16", 16, "supersession", "16"),
    "supersession nobody recorded": ("INSERT INTO supersession VALUES (26, 16)",
                                     26, "supersession", "26"),
    "text changed": ("UPDATE text SET body = x'41' WHERE record = 7", 7, "text", "7/3"),
    "text missing": ("DELETE FROM text WHERE record = 16", 16, "text", "16/1"),
    "text too many": (
        "INSERT INTO text SELECT 12, 7, algorithm, salt, body, checksum FROM text"
        " WHERE record = 13 AND field = 7", 12, "text", "12/7"),
    "text of no record": (
        "INSERT INTO text SELECT 31, 7, algorithm, salt, body, checksum FROM text"
        " WHERE record = 13 AND field = 7", 0, "text", "31/7"),
    "text of unknown algorithm": (
        "UPDATE text SET algorithm = 2 WHERE record = 9", 9, "text", "9/4"),
    "text checksum": (
        "UPDATE text SET checksum = zeroblob(8) WHERE record = 27", 27, "text", "27/5"),
    "erased text come back": (
        "INSERT INTO text SELECT 8, 3, algorithm, salt, body, checksum FROM text"
        " WHERE record = 7 AND field = 3", 8, "text", "8/3"),
    "erasure missing": ("DELETE FROM erasure", 8, "text", "8/3"),
    "erasure nobody recorded": (
        "INSERT INTO erasure VALUES (12, 13, 7); DELETE FROM text WHERE record = 13",
        12, "erasure", "12"),
    "checkpoint root": ("UPDATE checkpoint SET root = zeroblob(32) WHERE size = 16",
                        16, "checkpoint", "16"),
    "checkpoint frontier": (
        "UPDATE checkpoint SET frontier = substr(frontier, 1, 32) WHERE size = 24",
        24, "checkpoint", "24"),
    "checkpoint frontier longer": (
        "UPDATE checkpoint SET frontier = CAST(frontier || zeroblob(32) AS BLOB) WHERE size = 24",
        24, "checkpoint", "24"),
    "checkpoint note of another": (
        "UPDATE checkpoint SET note = (SELECT note FROM checkpoint WHERE size = 7)"
        " WHERE size = 8", 8, "checkpoint", "8"),
    "checkpoint note with a line more": (
        "UPDATE checkpoint SET note = note || char(10) WHERE size = 18", 18, "checkpoint", "18"),
    "checkpoint missing": ("DELETE FROM checkpoint WHERE size = 16", 17, "checkpoint", "16"),
    "checkpoint of one record missing": (
        "DELETE FROM checkpoint WHERE size = 7", 8, "checkpoint", "7"),
    "first checkpoint missing": ("DELETE FROM checkpoint WHERE size = 6", 7, "checkpoint", "6"),
    "last checkpoint missing": ("DELETE FROM checkpoint WHERE size = 30", 30, "checkpoint", "30"),
    "two checkpoints missing": (
        "DELETE FROM checkpoint WHERE size IN (16, 18)", 17, "checkpoint", "16"),
    "every checkpoint missing but the last": (
        "DELETE FROM checkpoint WHERE size < 30", 7, "checkpoint", "6"),
    "every checkpoint missing": ("DELETE FROM checkpoint", 7, "checkpoint", "6"),
    "checkpoint too many": (
        "INSERT INTO checkpoint SELECT 13, root, frontier, note FROM checkpoint WHERE size = 15",
        13, "checkpoint", "13"),
    "checkpoint of the future": (
        "INSERT INTO checkpoint SELECT 31, root, frontier, note FROM checkpoint WHERE size = 30",
        30, "checkpoint", "30"),
    "checkpoint of nothing": (
        "INSERT INTO checkpoint SELECT 0, root, frontier, note FROM checkpoint WHERE size = 30",
        0, "checkpoint", "0"),
    "checkpoint moved on": (
        "UPDATE checkpoint SET size = 17 WHERE size = 16", 17, "checkpoint", "16"),
    "checkpoint moved back": (
        "UPDATE checkpoint SET size = 14 WHERE size = 15", 14, "checkpoint", "14"),
    "balance changed": (
        "UPDATE account_balance SET debit = debit + 1 WHERE account = 1010",
        0, "account_balance", "1010/2023-11"),
    "balance missing": (
        "DELETE FROM account_balance WHERE account = 4010", 0, "account_balance", "4010/2023-12"),
    "balance too many": (
        "INSERT INTO account_balance VALUES (5010, '2023-12', 0, 0, zeroblob(8))",
        0, "account_balance", "5010/2023-12"),
    "balance checksum": (
        "UPDATE account_balance SET checksum = zeroblob(8) WHERE account = 4010",
        0, "account_balance", "4010/2023-12"),
    "word no enumeration knows": (
        "UPDATE entry SET kind = 'gift' WHERE number = 1", 12, "entry", "1"),
    "a row of no record before the last checkpoint's size": (
        "DELETE FROM checkpoint WHERE size = 30;"
        "INSERT INTO posting VALUES (9, 1, 1010, NULL, NULL, NULL, 1)", 0, "posting", "9/1"),
    "the last checkpoint's size before a balance": (
        "DELETE FROM checkpoint WHERE size = 30; DELETE FROM account_balance",
        30, "checkpoint", "30"),
    "a balance before foreign keys": (
        "INSERT INTO account_balance VALUES (5020, '2023-12', 0, 0, zeroblob(8));"
        "INSERT INTO checkpoint SELECT 0, root, frontier, note FROM checkpoint WHERE size = 30",
        0, "account_balance", "5020/2023-12"),
    "a record before the row of no record": (
        "INSERT INTO roll_call VALUES (31, 1); UPDATE text SET body = x'41' WHERE record = 27",
        27, "text", "27/5"),
    "a fact row before a text": (
        "UPDATE meeting SET sitting = 2 WHERE number = 1; DELETE FROM text WHERE record = 9",
        9, "meeting", "1"),
    "a text before a checkpoint": (
        "DELETE FROM text WHERE record = 16;"
        "UPDATE checkpoint SET root = zeroblob(32) WHERE size = 16", 16, "text", "16/1"),
    "a record too many before the first": (
        "INSERT INTO record VALUES (0, zeroblob(16), zeroblob(53), zeroblob(32))",
        1, "record", "1"),
    "text too many and one missing": (
        "INSERT INTO text SELECT 13, 3, algorithm, salt, body, checksum FROM text"
        " WHERE record = 9; DELETE FROM text WHERE record = 13 AND field = 7", 13, "text", "13/7"),
    "a zero and more at the end of a word": (
        "UPDATE book SET privacy = privacy || char(0) || 'x'", 1, "book", "1"),
    "a zero and more at the end of a date": (
        "UPDATE entry SET entry_date = entry_date || char(0) || '1' WHERE number = 4",
        17, "entry", "4"),
    "a zero and more at the end of a note": (
        "UPDATE checkpoint SET note = note || char(0) || 'x' WHERE size = 16",
        16, "checkpoint", "16"),
    "a zero and more at the end of the schema": (
        "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = sql || char(0) || 'x'"
        " WHERE name = 'entry_by_date'", 0, "sqlite_schema", "entry_by_date"),
    "a member code that is not UTF-8": (
        "UPDATE member SET code = CAST(x'4d32ff' AS TEXT) WHERE number = 2", 8, "member", "2"),
    "row of no record, of a number no record has": (
        "INSERT INTO roll_call VALUES (-1, 1)", 0, "roll_call", "-1"),
    "figures of SQLite's own": ("ANALYZE", 0, "sqlite_schema", "sqlite_stat1"),
    "index more": ("CREATE INDEX more ON entry (kind)", 0, "sqlite_schema", "more"),
    "table more": ("CREATE TABLE more (a)", 0, "sqlite_schema", "more"),
    "view more": ("CREATE VIEW more AS SELECT 1", 0, "sqlite_schema", "more"),
    "index less": ("DROP INDEX posting_by_loan", 0, "sqlite_schema", "posting_by_loan"),
    "sql of a table as bytes": (
        "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = CAST(sql AS BLOB)"
        " WHERE name = 'record'", 0, "sqlite_schema", "record"),
    "sql of an index as bytes": (
        "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = CAST(sql AS BLOB)"
        " WHERE name = 'entry_by_date'", 0, "sqlite_schema", "entry_by_date"),
    "index less and a view more": (
        "DROP INDEX posting_by_loan; CREATE VIEW more AS SELECT 1", 0, "sqlite_schema", "more"),
    "index less and a table more, in capitals": (
        "DROP INDEX posting_by_loan; CREATE TABLE Zoo (a)", 0, "sqlite_schema", "Zoo"),
    "bytes shorter than any record": (
        "UPDATE record SET bytes = substr(bytes, 1, 52) WHERE number = 13", 13, "record", "13"),
    "bytes longer than any record": (
        "UPDATE record SET bytes = CAST(bytes || zeroblob(65536) AS BLOB) WHERE number = 13",
        13, "record", "13"),
    "older schema number": ("PRAGMA user_version = 1", 0, "sqlite_schema", "account"),
    "last schema number": ("PRAGMA user_version = 3", 0, "sqlite_schema", "account"),
}

# The same for values of another type than their column has: name -> (table, statement, finding).
TYPES = {
    "uid as text": (
        "record", "UPDATE record SET uid = CAST(uid AS TEXT) WHERE number = 5",
        5, "record", "5"),
    "bytes as text": (
        "record", "UPDATE record SET bytes = CAST(bytes AS TEXT) WHERE number = 5",
        5, "record", "5"),
    "leaf as text": (
        "record", "UPDATE record SET leaf = CAST(leaf AS TEXT) WHERE number = 5",
        5, "record", "5"),
    "last root as a number": (
        "checkpoint", "UPDATE checkpoint SET root = 1000000000000 WHERE size = 30",
        30, "checkpoint", "30"),
    "note as bytes": (
        "checkpoint", "UPDATE checkpoint SET note = CAST(note AS BLOB) WHERE size = 16",
        16, "checkpoint", "16"),
    "body as text": (
        "text", "UPDATE text SET body = CAST(body AS TEXT) WHERE record = 7", 7, "text", "7/3"),
    "algorithm as a fraction": (
        "text", "UPDATE text SET algorithm = 1.0 WHERE record = 7", 7, "text", "7/3"),
    "amount as a fraction": (
        "posting", "UPDATE posting SET amount = amount + 0.0 WHERE entry = 3 AND line = 1",
        15, "posting", "3/1"),
    "owner as text": (
        "entry", "UPDATE entry SET record = 'fifteen' WHERE number = 3", 15, "entry", "3"),
    "entry of a posting as text": (
        "posting", "INSERT INTO posting VALUES ('x', 1, 1010, NULL, NULL, NULL, 5)",
        0, "posting", "x/1"),
    "practice flag as a fraction": (
        "book", "UPDATE book SET practice = 0.0", 1, "book", "1"),
    "word as bytes": (
        "attendance", "UPDATE attendance SET status = CAST(status AS BLOB)"
        " WHERE record = 10 AND member = 1", 10, "attendance", "10/1"),
    "balance as a fraction": (
        "account_balance", "UPDATE account_balance SET debit = debit + 0.0"
        " WHERE account = 4010", 0, "account_balance", "4010/2023-12"),
    "account of a balance as text": (
        "account_balance", "UPDATE account_balance SET account = '4010' WHERE account = 4010",
        0, "account_balance", "4010/2023-12"),
}
