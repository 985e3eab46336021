"""Damages to records 31 to 82 of the honest book, and where each must be found; see year_book.py.

Each table of schema 4 has a row changed, one missing and one that no record made.
"""

# name -> (statements, record of the finding, its table, its row)
YEAR = {
    "account of another sub-ledger": (
        "UPDATE account SET sub_ledger = 'deposit' WHERE code = 1110", 31, "account", "1110"),
    "account of a sub-ledger nobody knows": (
        "UPDATE account SET sub_ledger = 'gold' WHERE code = 1110", 31, "account", "1110"),
    "page code": ("UPDATE page SET code = 'B2' WHERE number = 1", 42, "page", "1"),
    "page opened as another": (
        "UPDATE page SET sub_ledger = 'party' WHERE number = 8", 49, "page", "8"),
    "page missing": ("DELETE FROM page WHERE number = 10", 51, "page", "10"),
    "page a correction opened": (
        "INSERT INTO page VALUES (11, 'deposit', 'FD2', 71)", 71, "page", "11"),
    "page of no record": ("INSERT INTO page VALUES (11, 'deposit', 'FD2', 99)", 0, "page", "11"),
    "page terms until never": (
        "UPDATE page_terms SET until = NULL WHERE record = 43", 43, "page_terms", "43"),
    "page terms until a day": (
        "UPDATE page_terms SET until = '2025-01-05' WHERE record = 71", 71, "page_terms", "71"),
    "page of another page": (
        "UPDATE page_terms SET of_page = 3 WHERE record = 43", 43, "page_terms", "43"),
    "page of no member": (
        "UPDATE page_terms SET of_member = NULL WHERE record = 44", 44, "page_terms", "44"),
    "page rate": (
        "UPDATE page_terms SET rate_denominator = 11 WHERE record = 45", 45, "page_terms", "45"),
    "page amount": ("UPDATE page_terms SET amount = 401 WHERE record = 48", 48, "page_terms", "48"),
    "page reference": (
        "UPDATE page_terms SET reference = '' WHERE record = 51", 51, "page_terms", "51"),
    "page terms missing": ("DELETE FROM page_terms WHERE record = 71", 71, "page_terms", "71"),
    "page terms nobody recorded": (
        "INSERT INTO page_terms SELECT 72, page, opened_on, until, of_page, of_member, amount,"
        " rate_numerator, rate_denominator, reference FROM page_terms WHERE record = 43",
        72, "page_terms", "72"),
    "posting on another page": (
        "UPDATE posting SET page = 2 WHERE entry = 7 AND line = 1", 55, "posting", "7/1"),
    "posting on no page": (
        "UPDATE posting SET page = NULL WHERE entry = 8 AND line = 2", 56, "posting", "8/2"),
    "posting of another's part": (
        "UPDATE posting SET member = 2 WHERE entry = 10 AND line = 4", 58, "posting", "10/4"),
    "posting of nobody's part": (
        "UPDATE posting SET member = NULL WHERE entry = 10 AND line = 5", 58, "posting", "10/5"),
    "posting on a page of a bank that is a loan": (
        "UPDATE posting SET page = NULL, loan = 1 WHERE entry = 7 AND line = 1",
        55, "posting", "7/1"),
    "contra said to be a journal entry": (
        "UPDATE entry SET kind = 'journal' WHERE number = 7", 55, "entry", "7"),
    "set-off said to be a contra": (
        "UPDATE entry SET kind = 'contra' WHERE number = 11", 59, "entry", "11"),
    "paper voucher reference": (
        "UPDATE paper_voucher SET reference = 'CV-8/24' WHERE voucher = 7",
        61, "paper_voucher", "61"),
    "paper voucher that follows another": (
        "UPDATE paper_voucher SET follows = 7 WHERE voucher = 9", 62, "paper_voucher", "62"),
    "paper voucher of another": (
        "UPDATE paper_voucher SET voucher = 10 WHERE voucher = 9", 62, "paper_voucher", "62"),
    "paper voucher missing": (
        "DELETE FROM paper_voucher WHERE voucher = 7", 61, "paper_voucher", "61"),
    "paper voucher nobody recorded": (
        "INSERT INTO paper_voucher VALUES (63, 8, 'X', NULL)", 63, "paper_voucher", "63"),
    "minutes without a chair": (
        "UPDATE minutes SET chair = NULL WHERE record = 53", 53, "minutes", "53"),
    "minutes of another meeting": (
        "UPDATE minutes SET meeting = 1 WHERE record = 72", 72, "minutes", "72"),
    "minutes missing": ("DELETE FROM minutes WHERE record = 72", 72, "minutes", "72"),
    "minutes nobody recorded": ("INSERT INTO minutes VALUES (54, 3, NULL)", 54, "minutes", "54"),
    "cash count total": (
        "UPDATE cash_count SET total = 60001 WHERE record = 54", 54, "cash_count", "54"),
    "cash count of no meeting": (
        "UPDATE cash_count SET meeting = NULL WHERE record = 73", 73, "cash_count", "73"),
    "cash count missing": ("DELETE FROM cash_count WHERE record = 73", 73, "cash_count", "73"),
    "cash count nobody recorded": (
        "INSERT INTO cash_count VALUES (74, 1010, '2024-01-05', NULL, 0)", 74, "cash_count", "74"),
    "notes in a cash count": (
        "UPDATE cash_count_line SET pieces = 12 WHERE face = 5000",
        54, "cash_count_line", "54/5000"),
    "notes missing in a cash count": (
        "DELETE FROM cash_count_line WHERE face = 100", 54, "cash_count_line", "54/100"),
    "notes too many in a cash count": (
        "INSERT INTO cash_count_line VALUES (54, 200, 1)", 54, "cash_count_line", "54/200"),
    "notes in a count of none": (
        "INSERT INTO cash_count_line VALUES (73, 59000, 1)", 73, "cash_count_line", "73/59000"),
    "missed meeting on another day": (
        "UPDATE missed_meeting SET planned_on = '2024-01-21'", 63, "missed_meeting", "63"),
    "missed meeting missing": ("DELETE FROM missed_meeting", 63, "missed_meeting", "63"),
    "missed meeting nobody recorded": (
        "INSERT INTO missed_meeting VALUES (64, '2024-02-05')", 64, "missed_meeting", "64"),
    "office of another": ("UPDATE office SET member = 2 WHERE record = 64", 64, "office", "64"),
    "another office": (
        "UPDATE office SET office = 'treasurer' WHERE record = 74", 74, "office", "74"),
    "office until never": ("UPDATE office SET until = NULL WHERE record = 64", 64, "office", "64"),
    "office missing": ("DELETE FROM office WHERE record = 74", 74, "office", "74"),
    "office nobody recorded": (
        "INSERT INTO office VALUES (75, 1, 'president', '2024-01-05', NULL, 0)",
        75, "office", "75"),
    "nominee of another": ("UPDATE nominee SET member = 2 WHERE record = 75", 75, "nominee", "75"),
    "nominee missing": ("DELETE FROM nominee WHERE record = 65", 65, "nominee", "65"),
    "nominee nobody recorded": (
        "INSERT INTO nominee VALUES (66, 1, '2024-01-05')", 66, "nominee", "66"),
    "gender": (
        "UPDATE member_details SET gender = 'man' WHERE record = 66", 66, "member_details", "66"),
    "admitted by another resolution": (
        "UPDATE member_details SET admitted_by = 2 WHERE record = 76", 76, "member_details", "76"),
    "member details missing": (
        "DELETE FROM member_details WHERE record = 66", 66, "member_details", "66"),
    "member details nobody recorded": (
        "INSERT INTO member_details VALUES (67, 1, 'woman', 1)", 67, "member_details", "67"),
    "loan note reference": (
        "UPDATE loan_note SET reference = 'LN/2' WHERE record = 67", 67, "loan_note", "67"),
    "loan note missing": ("DELETE FROM loan_note WHERE record = 77", 77, "loan_note", "77"),
    "loan note nobody recorded": (
        "INSERT INTO loan_note VALUES (78, 1, '')", 78, "loan_note", "78"),
    "guarantor missing": ("DELETE FROM guarantor", 67, "guarantor", "67/2"),
    "guarantor nobody named, before another": (
        "INSERT INTO guarantor VALUES (67, 1)", 67, "guarantor", "67/1"),
    "guarantor nobody named": ("INSERT INTO guarantor VALUES (77, 2)", 77, "guarantor", "77/2"),
    "training said to be an event": (
        "UPDATE training SET kind = 'event' WHERE record = 68", 68, "training", "68"),
    "training minutes": (
        "UPDATE training SET minutes = 91 WHERE record = 68", 68, "training", "68"),
    "training guests": ("UPDATE training SET guests = 1 WHERE record = 78", 78, "training", "78"),
    "training missing": ("DELETE FROM training WHERE record = 78", 78, "training", "78"),
    "training nobody recorded": (
        "INSERT INTO training VALUES (79, 'event', '2024-02-03', 1, 0)", 79, "training", "79"),
    "training without her": (
        "DELETE FROM training_attendance WHERE member = 1", 68, "training_attendance", "68/1"),
    "training with somebody": (
        "INSERT INTO training_attendance VALUES (78, 1)", 78, "training_attendance", "78/1"),
    "settings from another day": (
        "UPDATE settings SET from_date = '2024-04-02' WHERE record = 69", 69, "settings", "69"),
    "settings of another resolution": (
        "UPDATE settings SET resolution = 1 WHERE record = 79", 79, "settings", "79"),
    "settings missing": ("DELETE FROM settings WHERE record = 79", 79, "settings", "79"),
    "settings nobody agreed": (
        "INSERT INTO settings VALUES (80, '2024-04-01', 0)", 80, "settings", "80"),
    "setting changed": (
        "UPDATE setting SET value = 5 WHERE name = 'loan-to-savings'",
        69, "setting", "69/loan-to-savings"),
    "setting too many, before others": (
        "INSERT INTO setting VALUES (69, 'age-min', 18)", 69, "setting", "69/age-min"),
    "setting missing": (
        "DELETE FROM setting WHERE record = 79", 79, "setting", "79/catch-up-saving"),
    "setting too many": (
        "INSERT INTO setting VALUES (79, 'tier', 1)", 79, "setting", "79/tier"),
    "bank's balance": (
        "UPDATE bank_statement SET balance = 0 WHERE record = 70", 70, "bank_statement", "70"),
    "statement of another page": (
        "UPDATE bank_statement SET page = 2 WHERE record = 80", 80, "bank_statement", "80"),
    "statement missing": (
        "DELETE FROM bank_statement WHERE record = 80", 80, "bank_statement", "80"),
    "statement nobody recorded": (
        "INSERT INTO bank_statement VALUES (81, 1, '2024-01-31', 0)", 81, "bank_statement", "81"),
    "voucher cleared": ("DELETE FROM uncleared WHERE voucher = 8", 70, "uncleared", "70/8"),
    "voucher not cleared, says nobody, before another": (
        "INSERT INTO uncleared VALUES (70, 6)", 70, "uncleared", "70/6"),
    "voucher not cleared, says nobody": (
        "INSERT INTO uncleared VALUES (80, 7)", 80, "uncleared", "80/7"),
    "supersession of a page missing": (
        "DELETE FROM supersession WHERE record = 71", 71, "supersession", "71"),
    "supersession of another": (
        "UPDATE supersession SET superseded = 63 WHERE record = 75", 75, "supersession", "75"),
    "text of a page": ("UPDATE text SET body = x'41' WHERE record = 42", 42, "text", "42/8"),
    "text of minutes missing": ("DELETE FROM text WHERE record = 53", 53, "text", "53/9"),
    "text of a nominee come back": (
        "INSERT INTO text SELECT 65, 10, algorithm, salt, body, checksum FROM text"
        " WHERE record = 75 AND field = 10", 65, "text", "65/10"),
    "text of a telephone in another field": (
        "UPDATE text SET field = 15 WHERE record = 66 AND field = 14", 66, "text", "66/14"),
    "text of a trainer nobody named": (
        "INSERT INTO text SELECT 78, 16, algorithm, salt, body, checksum FROM text"
        " WHERE record = 78 AND field = 15", 78, "text", "78/16"),
    # Rows of no record are named by their table, in the order of section 1.
    "rows of no record in two tables": (
        "INSERT INTO uncleared VALUES (99, 7); INSERT INTO office"
        " VALUES (99, 1, 'president', '2024-01-05', NULL, 0)", 0, "office", "99"),
    "rows of no record in the last tables": (
        "INSERT INTO uncleared VALUES (99, 7); INSERT INTO setting VALUES (99, 'tier', 1)",
        0, "setting", "99/tier"),
    "rows of no record in an old and a new table": (
        "INSERT INTO page_terms SELECT 99, page, opened_on, until, of_page, of_member, amount,"
        " rate_numerator, rate_denominator, reference FROM page_terms WHERE record = 43;"
        "INSERT INTO erasure VALUES (99, 42, 8)", 42, "text", "42/8"),
    "a row of no record and a text of none": (
        "INSERT INTO uncleared VALUES (99, 7);"
        "INSERT INTO text SELECT 99, 8, algorithm, salt, body, checksum FROM text"
        " WHERE record = 42", 0, "uncleared", "99/7"),
    "index less of a new table": (
        "DROP INDEX page_terms_by_page", 0, "sqlite_schema", "page_terms_by_page"),
    "last schema number": ("PRAGMA user_version = 3", 0, "sqlite_schema", "account"),
}

# A key changed makes one row missing and one too many: two verifiers may name either.
YEAR_KEYS = {
    "another guarantor": ("UPDATE guarantor SET member = 1", 67, "guarantor", "67/2"),
    "training of nobody": (
        "UPDATE training_attendance SET member = 9 WHERE member = 2",
        68, "training_attendance", "68/2"),
    "setting under another name": (
        "UPDATE setting SET name = 'age-min' WHERE name = 'tier'", 69, "setting", "69/tier"),
    "another voucher not cleared": (
        "UPDATE uncleared SET voucher = 9 WHERE voucher = 7", 70, "uncleared", "70/7"),
}

# The same for values of another type than their column has: name -> (table, statement, finding).
YEAR_TYPES = {
    "page of a posting as text": (
        "posting", "UPDATE posting SET page = CAST(page AS TEXT) WHERE entry = 7 AND line = 1",
        55, "posting", "7/1"),
    "amount of a page as a fraction": (
        "page_terms", "UPDATE page_terms SET amount = amount + 0.0 WHERE record = 45",
        45, "page_terms", "45"),
    "reference as bytes": (
        "paper_voucher", "UPDATE paper_voucher SET reference = CAST(reference AS BLOB)"
        " WHERE record = 61", 61, "paper_voucher", "61"),
    "no reference as no text": (
        "loan_note", "UPDATE loan_note SET reference = x'' WHERE record = 77",
        77, "loan_note", "77"),
    "setting as text": (
        "setting", "UPDATE setting SET value = CAST(value AS TEXT) WHERE name = 'tier'",
        69, "setting", "69/tier"),
    "face of a note as a fraction": (
        "cash_count_line", "UPDATE cash_count_line SET face = face + 0.0 WHERE face = 100",
        54, "cash_count_line", "54/100"),
    "owner of a statement as text": (
        "uncleared", "UPDATE uncleared SET record = 'seventy' WHERE voucher = 7",
        70, "uncleared", "70/7"),
}
