-- 0005: a meeting that is being written down, kept cell by cell until it is posted. It is no
-- record: its rows change and go, each carries a checksum, and nothing of them enters the log. No
-- fact changes.

CREATE TABLE draft (
    uid      BLOB NOT NULL PRIMARY KEY CHECK (length(uid) = 16),
    held_on  TEXT NOT NULL CHECK (held_on IS date(held_on, '+0 days')),
    sitting  INTEGER NOT NULL CHECK (sitting BETWEEN 1 AND 9),
    checksum BLOB NOT NULL CHECK (length(checksum) = 8)
) STRICT, WITHOUT ROWID;

-- The form gives the names. A cell that is empty again has no row.
CREATE TABLE draft_cell (
    draft    BLOB NOT NULL REFERENCES draft (uid),
    name     TEXT NOT NULL CHECK (length(CAST(name AS BLOB)) BETWEEN 1 AND 100),
    value    BLOB NOT NULL CHECK (length(value) BETWEEN 1 AND 20000),
    checksum BLOB NOT NULL CHECK (length(checksum) = 8),
    PRIMARY KEY (draft, name)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER draft_stands_alone BEFORE INSERT ON draft BEGIN
    SELECT RAISE(ABORT, 'a book has one draft at most')
     WHERE EXISTS (SELECT 1 FROM draft WHERE uid <> NEW.uid);
END;

CREATE TRIGGER draft_is_bounded AFTER INSERT ON draft_cell BEGIN
    SELECT RAISE(ABORT, 'a draft has 4,000 cells at most')
     WHERE (SELECT count(*) FROM draft_cell) > 4000;
END;
