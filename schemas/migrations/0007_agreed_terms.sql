-- 0007: how a debt is to be paid back, and what is agreed about it later. A debt is a loan to a
-- member or a page that was opened as a borrowing. Its terms are one JSON object, for they have more
-- options than a table has columns, and get more; none of it is personal. No fact changes.
--
-- A check sees to the braces alone: in a schema that is not trusted, as books are opened, SQLite
-- before 3.41 refuses its own json_valid.

CREATE TABLE agreed_terms (
    record     INTEGER PRIMARY KEY REFERENCES record (number) DEFERRABLE INITIALLY DEFERRED,
    loan       INTEGER REFERENCES loan (number),
    page       INTEGER REFERENCES page (number),
    resolution INTEGER NOT NULL CHECK (resolution >= 0),
    terms      TEXT NOT NULL
               CHECK (length(CAST(terms AS BLOB)) BETWEEN 2 AND 8192
                      AND terms GLOB '{*}'),
    CHECK ((loan IS NULL) <> (page IS NULL))
) STRICT;
CREATE INDEX agreed_terms_by_loan ON agreed_terms (loan) WHERE loan IS NOT NULL;
CREATE INDEX agreed_terms_by_page ON agreed_terms (page) WHERE page IS NOT NULL;

-- An empty change takes back the one its record supersedes.
CREATE TABLE terms_change (
    record     INTEGER PRIMARY KEY REFERENCES record (number) DEFERRABLE INITIALLY DEFERRED,
    loan       INTEGER REFERENCES loan (number),
    page       INTEGER REFERENCES page (number),
    changed_on TEXT NOT NULL CHECK (changed_on IS date(changed_on, '+0 days')),
    resolution INTEGER NOT NULL CHECK (resolution >= 0),
    change     TEXT NOT NULL
               CHECK (length(CAST(change AS BLOB)) <= 8192
                      AND (change = '' OR change GLOB '{*}')),
    CHECK ((loan IS NULL) <> (page IS NULL))
) STRICT;
CREATE INDEX terms_change_by_loan ON terms_change (loan) WHERE loan IS NOT NULL;
CREATE INDEX terms_change_by_page ON terms_change (page) WHERE page IS NOT NULL;

CREATE TRIGGER agreed_terms_is_sealed BEFORE INSERT ON agreed_terms BEGIN
    SELECT RAISE(ABORT, 'a sealed record takes no more rows')
     WHERE EXISTS (SELECT 1 FROM record WHERE number >= NEW.record);
END;
CREATE TRIGGER terms_change_is_sealed BEFORE INSERT ON terms_change BEGIN
    SELECT RAISE(ABORT, 'a sealed record takes no more rows')
     WHERE EXISTS (SELECT 1 FROM record WHERE number >= NEW.record);
END;
CREATE TRIGGER agreed_terms_never_changes BEFORE UPDATE ON agreed_terms
    BEGIN SELECT RAISE(ABORT, 'rows of agreed_terms are never changed'); END;
CREATE TRIGGER agreed_terms_never_goes BEFORE DELETE ON agreed_terms
    BEGIN SELECT RAISE(ABORT, 'rows of agreed_terms are never deleted'); END;
CREATE TRIGGER terms_change_never_changes BEFORE UPDATE ON terms_change
    BEGIN SELECT RAISE(ABORT, 'rows of terms_change are never changed'); END;
CREATE TRIGGER terms_change_never_goes BEFORE DELETE ON terms_change
    BEGIN SELECT RAISE(ABORT, 'rows of terms_change are never deleted'); END;
