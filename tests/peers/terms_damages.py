"""Damages to records 83 to 88 of the honest book, and where each must be found; see terms_kinds.py.

Each of the two tables of schema 7 has a row changed, one missing and one that no record made.
"""

# name -> (statements, record of the finding, its table, its row)
TERMS = {
    "terms of a loan": (
        """UPDATE agreed_terms SET terms = '{"principal":"501"}' WHERE record = 83""",
        83, "agreed_terms", "83"),
    "terms with a blank more": (
        "UPDATE agreed_terms SET terms = '{ }' WHERE record = 84", 84, "agreed_terms", "84"),
    "terms that are half JSON": (
        "UPDATE agreed_terms SET terms = '{' WHERE record = 84", 84, "agreed_terms", "84"),
    "terms of another loan": (
        "UPDATE agreed_terms SET loan = 2 WHERE record = 87", 87, "agreed_terms", "87"),
    "terms of a page said to be of a loan": (
        "UPDATE agreed_terms SET loan = page, page = NULL WHERE record = 84",
        84, "agreed_terms", "84"),
    "terms of both": (
        "UPDATE agreed_terms SET page = 4 WHERE record = 83", 83, "agreed_terms", "83"),
    "terms by another resolution": (
        "UPDATE agreed_terms SET resolution = 1 WHERE record = 84", 84, "agreed_terms", "84"),
    "terms missing": ("DELETE FROM agreed_terms WHERE record = 87", 87, "agreed_terms", "87"),
    "terms nobody agreed": (
        "INSERT INTO agreed_terms VALUES (85, 1, NULL, 0, '{}')", 85, "agreed_terms", "85"),
    "terms of no record": (
        "INSERT INTO agreed_terms VALUES (99, 1, NULL, 0, '{}')", 0, "agreed_terms", "99"),
    "change of a rate": (
        """UPDATE terms_change SET change = '{"rate":"2"}' WHERE record = 85""",
        85, "terms_change", "85"),
    "change on another day": (
        "UPDATE terms_change SET changed_on = '2024-03-03' WHERE record = 86",
        86, "terms_change", "86"),
    "change of another page": (
        "UPDATE terms_change SET page = 5 WHERE record = 86", 86, "terms_change", "86"),
    "change of a loan": (
        "UPDATE terms_change SET loan = 1, page = NULL WHERE record = 86",
        86, "terms_change", "86"),
    "change by no resolution": (
        "UPDATE terms_change SET resolution = 0 WHERE record = 85", 85, "terms_change", "85"),
    "change that was taken back": (
        "UPDATE terms_change SET change = '{}' WHERE record = 88", 88, "terms_change", "88"),
    "change missing": ("DELETE FROM terms_change WHERE record = 88", 88, "terms_change", "88"),
    "change nobody agreed": (
        "INSERT INTO terms_change VALUES (87, 1, NULL, '2024-03-01', 0, '{}')",
        87, "terms_change", "87"),
    "supersession of terms missing": (
        "DELETE FROM supersession WHERE record = 87", 87, "supersession", "87"),
    "supersession of a change missing": (
        "DELETE FROM supersession WHERE record = 88", 88, "supersession", "88"),
    # Rows of no record are named by their table, in the order of section 1.
    "rows of no record in both tables of terms": (
        "INSERT INTO terms_change VALUES (99, 1, NULL, '2024-03-01', 0, '{}');"
        "INSERT INTO agreed_terms VALUES (99, 1, NULL, 0, '{}')", 0, "agreed_terms", "99"),
    "rows of no record in the last of the year and the first of terms": (
        "INSERT INTO agreed_terms VALUES (99, 1, NULL, 0, '{}');"
        "INSERT INTO uncleared VALUES (99, 7)", 0, "uncleared", "99/7"),
    "index less of agreed terms": (
        "DROP INDEX agreed_terms_by_page", 0, "sqlite_schema", "agreed_terms_by_page"),
    "schema number before terms": (
        "PRAGMA user_version = 6", 0, "sqlite_schema", "agreed_terms"),
}

# The same for values of another type than their column has: name -> (table, statement, finding).
TERMS_TYPES = {
    "terms as bytes": (
        "agreed_terms", "UPDATE agreed_terms SET terms = CAST(terms AS BLOB) WHERE record = 84",
        84, "agreed_terms", "84"),
    "loan of terms as a fraction": (
        "agreed_terms", "UPDATE agreed_terms SET loan = loan + 0.0 WHERE record = 83",
        83, "agreed_terms", "83"),
    "nothing changed, in bytes": (
        "terms_change", "UPDATE terms_change SET change = x'' WHERE record = 88",
        88, "terms_change", "88"),
    "page of a change as text": (
        "terms_change", "UPDATE terms_change SET page = CAST(page AS TEXT) WHERE record = 86",
        86, "terms_change", "86"),
}
