-- 0004: everything a group writes down. No fact of an older book changes.
--
-- * Pages the group opens: bank accounts, lenders, grants, assets, enterprises. A posting may stand
--   on such a page, and by member besides. An account that was opened without them stays undivided.
-- * Vouchers of two more kinds: contra, between cash and bank, and set-off, debt against debt. A
--   voucher may carry its number on paper, and follow another.
-- * Minutes, cash counts, meetings that were not held, offices, nominees, what is known of a member,
--   guarantors, trainings, settings, and what the bank says.
--
-- account, posting and entry are made anew for their checks; others refer to them by name
-- throughout, so foreign keys rest meanwhile and are checked at the end.

DROP TRIGGER entry_seals;
DROP TRIGGER reversal_mirrors;
DROP TRIGGER entry_never_changes;
DROP TRIGGER entry_never_goes;
DROP TRIGGER posting_precedes_its_entry;
DROP TRIGGER posting_never_changes;
DROP TRIGGER posting_never_goes;
DROP TRIGGER member_is_sealed;
DROP TRIGGER account_is_sealed;
DROP TRIGGER account_never_changes;
DROP TRIGGER account_never_goes;
DROP INDEX entry_by_date;
DROP INDEX cut_off;
DROP INDEX reversal;
DROP INDEX posting_by_loan;

CREATE TABLE account_after (
    code       INTEGER PRIMARY KEY CHECK (code BETWEEN 1000 AND 9999),
    kind       TEXT NOT NULL CHECK (kind IN ('asset', 'liability', 'fund', 'income', 'expenditure')),
    sub_ledger TEXT NOT NULL
               CHECK (sub_ledger IN ('none', 'member', 'loan', 'bank-account', 'deposit', 'party',
                                     'borrowing', 'inter-fund', 'grant', 'fixed-asset',
                                     'enterprise', 'partner', 'scheme', 'federation-fund')),
    record     INTEGER NOT NULL UNIQUE REFERENCES record (number) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE posting_after (
    entry   INTEGER NOT NULL REFERENCES entry (number) DEFERRABLE INITIALLY DEFERRED,
    line    INTEGER NOT NULL CHECK (line BETWEEN 1 AND 1000),
    account INTEGER NOT NULL REFERENCES account (code),
    member  INTEGER REFERENCES member (number),
    loan    INTEGER REFERENCES loan (number),
    page    INTEGER REFERENCES page (number),
    amount  INTEGER NOT NULL
            CHECK (amount <> 0 AND amount BETWEEN -10000000000000 AND 10000000000000),
    PRIMARY KEY (entry, line),
    CHECK (loan IS NULL OR (member IS NULL AND page IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE entry_after (
    number     INTEGER PRIMARY KEY CHECK (number >= 1),
    entry_date TEXT NOT NULL CHECK (entry_date IS date(entry_date, '+0 days')),
    kind       TEXT NOT NULL
               CHECK (kind = 'receipt' OR kind = 'payment' OR kind = 'journal' OR kind = 'contra'
                      OR kind = 'set-off' OR kind = 'reversal' OR kind = 'cut-off'),
    meeting    INTEGER REFERENCES meeting (number),
    member     INTEGER REFERENCES member (number),
    resolution INTEGER CHECK (resolution >= 1),
    reverses   INTEGER REFERENCES entry (number),
    lines      INTEGER NOT NULL CHECK (lines BETWEEN 2 AND 1000),
    record     INTEGER NOT NULL UNIQUE REFERENCES record (number) DEFERRABLE INITIALLY DEFERRED,
    CHECK ((kind = 'reversal') = (reverses IS NOT NULL)),
    CHECK (reverses IS NULL OR reverses < number)
) STRICT;

INSERT INTO account_after SELECT * FROM account ORDER BY code;
INSERT INTO posting_after SELECT entry, line, account, member, loan, NULL, amount
  FROM posting ORDER BY entry, line;
INSERT INTO entry_after SELECT * FROM entry ORDER BY number;
DROP TABLE posting;
DROP TABLE entry;
DROP TABLE account;
ALTER TABLE account_after RENAME TO account;
ALTER TABLE posting_after RENAME TO posting;
ALTER TABLE entry_after RENAME TO entry;

CREATE INDEX entry_by_date ON entry (entry_date);
CREATE INDEX cut_off ON entry (number) WHERE kind = 'cut-off';
CREATE UNIQUE INDEX reversal ON entry (reverses) WHERE reverses IS NOT NULL;
CREATE INDEX posting_by_loan ON posting (loan, account) WHERE loan IS NOT NULL;
CREATE INDEX posting_by_page ON posting (page, account) WHERE page IS NOT NULL;

------------------------------------------------------------------------------- pages

-- `page` keeps what never changes of a page, `page_terms` what a later record may correct.
CREATE TABLE page (
    number     INTEGER PRIMARY KEY CHECK (number >= 1),
    sub_ledger TEXT NOT NULL
               CHECK (sub_ledger IN ('bank-account', 'deposit', 'party', 'borrowing', 'inter-fund',
                                     'grant', 'fixed-asset', 'enterprise', 'scheme',
                                     'federation-fund')),
    code       TEXT NOT NULL UNIQUE CHECK (length(code) BETWEEN 1 AND 12),
    record     INTEGER NOT NULL UNIQUE REFERENCES record (number) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE page_terms (
    record           INTEGER PRIMARY KEY REFERENCES record (number) DEFERRABLE INITIALLY DEFERRED,
    page             INTEGER NOT NULL REFERENCES page (number),
    opened_on        TEXT NOT NULL CHECK (opened_on IS date(opened_on, '+0 days')),
    until            TEXT CHECK (until IS NULL OR until IS date(until, '+0 days')),
    of_page          INTEGER REFERENCES page (number),
    of_member        INTEGER REFERENCES member (number),
    amount           INTEGER NOT NULL CHECK (amount BETWEEN 0 AND 10000000000000),
    rate_numerator   INTEGER NOT NULL CHECK (rate_numerator >= 0),
    rate_denominator INTEGER NOT NULL CHECK (rate_denominator >= 1),
    reference        TEXT NOT NULL CHECK (length(reference) <= 20),
    CHECK (of_page < page)
) STRICT;
CREATE INDEX page_terms_by_page ON page_terms (page);

CREATE TABLE paper_voucher (
    record    INTEGER PRIMARY KEY REFERENCES record (number) DEFERRABLE INITIALLY DEFERRED,
    voucher   INTEGER NOT NULL UNIQUE REFERENCES entry (number),
    reference TEXT NOT NULL CHECK (length(reference) <= 20),
    follows   INTEGER REFERENCES entry (number) CHECK (follows < voucher)
) STRICT;
CREATE INDEX paper_voucher_by_reference ON paper_voucher (reference);

------------------------------------------------------------------------------- meetings

CREATE TABLE minutes (
    record  INTEGER PRIMARY KEY REFERENCES record (number) DEFERRABLE INITIALLY DEFERRED,
    meeting INTEGER NOT NULL REFERENCES meeting (number),
    chair   INTEGER REFERENCES member (number)
) STRICT;
CREATE INDEX minutes_by_meeting ON minutes (meeting);

-- A count of notes and coins; without lines only their sum was written down.
CREATE TABLE cash_count (
    record     INTEGER PRIMARY KEY REFERENCES record (number) DEFERRABLE INITIALLY DEFERRED,
    account    INTEGER NOT NULL REFERENCES account (code),
    counted_on TEXT NOT NULL CHECK (counted_on IS date(counted_on, '+0 days')),
    meeting    INTEGER REFERENCES meeting (number),
    total      INTEGER NOT NULL CHECK (total BETWEEN 0 AND 10000000000000)
) STRICT;
CREATE INDEX cash_count_by_day ON cash_count (counted_on);

CREATE TABLE cash_count_line (
    record INTEGER NOT NULL REFERENCES record (number) DEFERRABLE INITIALLY DEFERRED,
    face   INTEGER NOT NULL CHECK (face BETWEEN 1 AND 10000000000000),
    pieces INTEGER NOT NULL CHECK (pieces >= 1),
    PRIMARY KEY (record, face)
) STRICT, WITHOUT ROWID;

CREATE TABLE missed_meeting (
    record     INTEGER PRIMARY KEY REFERENCES record (number) DEFERRABLE INITIALLY DEFERRED,
    planned_on TEXT NOT NULL UNIQUE CHECK (planned_on IS date(planned_on, '+0 days'))
) STRICT;

------------------------------------------------------------------------------- people

CREATE TABLE office (
    record     INTEGER PRIMARY KEY REFERENCES record (number) DEFERRABLE INITIALLY DEFERRED,
    member     INTEGER NOT NULL REFERENCES member (number),
    office     TEXT NOT NULL
               CHECK (office IN ('president', 'secretary', 'treasurer', 'bookkeeper',
                                 'representative')),
    from_date  TEXT NOT NULL CHECK (from_date IS date(from_date, '+0 days')),
    until      TEXT CHECK (until IS NULL OR until IS date(until, '+0 days')),
    resolution INTEGER NOT NULL CHECK (resolution >= 0),
    CHECK (until >= from_date)
) STRICT;

CREATE TABLE nominee (
    record   INTEGER PRIMARY KEY REFERENCES record (number) DEFERRABLE INITIALLY DEFERRED,
    member   INTEGER NOT NULL REFERENCES member (number),
    named_on TEXT NOT NULL CHECK (named_on IS date(named_on, '+0 days'))
) STRICT;

CREATE TABLE member_details (
    record      INTEGER PRIMARY KEY REFERENCES record (number) DEFERRABLE INITIALLY DEFERRED,
    member      INTEGER NOT NULL REFERENCES member (number),
    gender      TEXT NOT NULL CHECK (gender IN ('unsaid', 'woman', 'man', 'other')),
    admitted_by INTEGER NOT NULL CHECK (admitted_by >= 0)
) STRICT;

CREATE TABLE loan_note (
    record    INTEGER PRIMARY KEY REFERENCES record (number) DEFERRABLE INITIALLY DEFERRED,
    loan      INTEGER NOT NULL REFERENCES loan (number),
    reference TEXT NOT NULL CHECK (length(reference) <= 20)
) STRICT;
CREATE INDEX loan_note_by_loan ON loan_note (loan);

CREATE TABLE guarantor (
    record INTEGER NOT NULL REFERENCES record (number) DEFERRABLE INITIALLY DEFERRED,
    member INTEGER NOT NULL REFERENCES member (number),
    PRIMARY KEY (record, member)
) STRICT, WITHOUT ROWID;

CREATE TABLE training (
    record  INTEGER PRIMARY KEY REFERENCES record (number) DEFERRABLE INITIALLY DEFERRED,
    kind    TEXT NOT NULL CHECK (kind IN ('training', 'event')),
    held_on TEXT NOT NULL CHECK (held_on IS date(held_on, '+0 days')),
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 65535),
    guests  INTEGER NOT NULL CHECK (guests BETWEEN 0 AND 65535)
) STRICT;

CREATE TABLE training_attendance (
    record INTEGER NOT NULL REFERENCES record (number) DEFERRABLE INITIALLY DEFERRED,
    member INTEGER NOT NULL REFERENCES member (number),
    PRIMARY KEY (record, member)
) STRICT, WITHOUT ROWID;

------------------------------------------------------------------------------- settings, bank

CREATE TABLE settings (
    record     INTEGER PRIMARY KEY REFERENCES record (number) DEFERRABLE INITIALLY DEFERRED,
    from_date  TEXT NOT NULL CHECK (from_date IS date(from_date, '+0 days')),
    resolution INTEGER NOT NULL CHECK (resolution >= 0)
) STRICT;

CREATE TABLE setting (
    record INTEGER NOT NULL REFERENCES record (number) DEFERRABLE INITIALLY DEFERRED,
    name   TEXT NOT NULL CHECK (name <> ''),
    value  INTEGER NOT NULL,
    PRIMARY KEY (record, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE bank_statement (
    record    INTEGER PRIMARY KEY REFERENCES record (number) DEFERRABLE INITIALLY DEFERRED,
    page      INTEGER NOT NULL REFERENCES page (number),
    stated_on TEXT NOT NULL CHECK (stated_on IS date(stated_on, '+0 days')),
    balance   INTEGER NOT NULL CHECK (balance BETWEEN -10000000000000 AND 10000000000000)
) STRICT;

-- What the books know and the bank does not yet: cheques not presented, deposits not credited.
CREATE TABLE uncleared (
    record  INTEGER NOT NULL REFERENCES record (number) DEFERRABLE INITIALLY DEFERRED,
    voucher INTEGER NOT NULL REFERENCES entry (number),
    PRIMARY KEY (record, voucher)
) STRICT, WITHOUT ROWID;

------------------------------------------------------------------------------- what seals

CREATE TRIGGER posting_precedes_its_entry BEFORE INSERT ON posting BEGIN
    SELECT RAISE(ABORT, 'a sealed entry takes no more postings')
     WHERE EXISTS (SELECT 1 FROM entry WHERE number >= NEW.entry);
END;

CREATE TRIGGER entry_seals BEFORE INSERT ON entry BEGIN
    SELECT RAISE(ABORT, 'vouchers are numbered without a gap')
     WHERE NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM entry);
    SELECT RAISE(ABORT, 'a sealed record takes no more rows')
     WHERE EXISTS (SELECT 1 FROM record WHERE number >= NEW.record);
    SELECT CASE WHEN found <> NEW.lines THEN RAISE(ABORT, 'an entry has the lines it says')
                WHEN balance IS NOT 0 THEN RAISE(ABORT, 'an entry balances')
                WHEN at_home IS NOT found
                THEN RAISE(ABORT, 'a posting belongs to the sub-ledger of its account') END
      FROM (SELECT count(*) AS found, sum(posting.amount) AS balance,
                   sum(CASE account.sub_ledger
                       WHEN 'none' THEN posting.member IS NULL AND posting.loan IS NULL
                                        AND posting.page IS NULL
                       WHEN 'member' THEN posting.member IS NOT NULL AND posting.page IS NULL
                       WHEN 'loan' THEN posting.loan IS NOT NULL
                       ELSE (SELECT CASE account.sub_ledger
                                    WHEN 'partner' THEN posting.member IS NOT NULL
                                                        AND page.sub_ledger = 'enterprise'
                                    WHEN 'scheme' THEN posting.member IS NOT NULL
                                                       AND page.sub_ledger = 'scheme'
                                    WHEN 'federation-fund' THEN posting.member IS NOT NULL
                                                       AND page.sub_ledger = 'federation-fund'
                                    ELSE posting.member IS NULL
                                         AND page.sub_ledger = account.sub_ledger END
                               FROM page WHERE page.number = posting.page) END) AS at_home
              FROM posting LEFT JOIN account ON account.code = posting.account
             WHERE posting.entry = NEW.number);
END;

CREATE TRIGGER reversal_mirrors BEFORE INSERT ON entry WHEN NEW.reverses IS NOT NULL BEGIN
    SELECT RAISE(ABORT, 'a reversal is not itself reversed')
     WHERE EXISTS (SELECT 1 FROM entry WHERE number = NEW.reverses AND kind = 'reversal');
    SELECT RAISE(ABORT, 'a reversal mirrors its entry')
     WHERE NEW.lines <> (SELECT lines FROM entry WHERE number = NEW.reverses)
        OR EXISTS (SELECT line, account, member, loan, page, -amount FROM posting
                    WHERE entry = NEW.reverses
                   EXCEPT
                   SELECT line, account, member, loan, page, amount FROM posting
                    WHERE entry = NEW.number);
END;

CREATE TRIGGER account_is_sealed BEFORE INSERT ON account BEGIN
    SELECT RAISE(ABORT, 'a sealed record takes no more rows')
     WHERE EXISTS (SELECT 1 FROM record WHERE number >= NEW.record);
END;
-- Members and pages are told apart by their codes alone, also on one collection sheet.
CREATE TRIGGER member_is_sealed BEFORE INSERT ON member BEGIN
    SELECT RAISE(ABORT, 'a sealed record takes no more rows')
     WHERE EXISTS (SELECT 1 FROM record WHERE number >= NEW.record);
    SELECT RAISE(ABORT, 'a code is that of one member or one page')
     WHERE EXISTS (SELECT 1 FROM page WHERE code = NEW.code);
END;
CREATE TRIGGER page_is_sealed BEFORE INSERT ON page BEGIN
    SELECT RAISE(ABORT, 'a sealed record takes no more rows')
     WHERE EXISTS (SELECT 1 FROM record WHERE number >= NEW.record);
    SELECT RAISE(ABORT, 'a code is that of one member or one page')
     WHERE EXISTS (SELECT 1 FROM member WHERE code = NEW.code);
END;
CREATE TRIGGER page_terms_is_sealed BEFORE INSERT ON page_terms BEGIN
    SELECT RAISE(ABORT, 'a sealed record takes no more rows')
     WHERE EXISTS (SELECT 1 FROM record WHERE number >= NEW.record);
END;
CREATE TRIGGER paper_voucher_is_sealed BEFORE INSERT ON paper_voucher BEGIN
    SELECT RAISE(ABORT, 'a sealed record takes no more rows')
     WHERE EXISTS (SELECT 1 FROM record WHERE number >= NEW.record);
END;
CREATE TRIGGER minutes_is_sealed BEFORE INSERT ON minutes BEGIN
    SELECT RAISE(ABORT, 'a sealed record takes no more rows')
     WHERE EXISTS (SELECT 1 FROM record WHERE number >= NEW.record);
END;
CREATE TRIGGER cash_count_is_sealed BEFORE INSERT ON cash_count BEGIN
    SELECT RAISE(ABORT, 'a sealed record takes no more rows')
     WHERE EXISTS (SELECT 1 FROM record WHERE number >= NEW.record);
END;
CREATE TRIGGER cash_count_line_is_sealed BEFORE INSERT ON cash_count_line BEGIN
    SELECT RAISE(ABORT, 'a sealed record takes no more rows')
     WHERE EXISTS (SELECT 1 FROM record WHERE number >= NEW.record);
END;
CREATE TRIGGER missed_meeting_is_sealed BEFORE INSERT ON missed_meeting BEGIN
    SELECT RAISE(ABORT, 'a sealed record takes no more rows')
     WHERE EXISTS (SELECT 1 FROM record WHERE number >= NEW.record);
END;
CREATE TRIGGER office_is_sealed BEFORE INSERT ON office BEGIN
    SELECT RAISE(ABORT, 'a sealed record takes no more rows')
     WHERE EXISTS (SELECT 1 FROM record WHERE number >= NEW.record);
END;
CREATE TRIGGER nominee_is_sealed BEFORE INSERT ON nominee BEGIN
    SELECT RAISE(ABORT, 'a sealed record takes no more rows')
     WHERE EXISTS (SELECT 1 FROM record WHERE number >= NEW.record);
END;
CREATE TRIGGER member_details_is_sealed BEFORE INSERT ON member_details BEGIN
    SELECT RAISE(ABORT, 'a sealed record takes no more rows')
     WHERE EXISTS (SELECT 1 FROM record WHERE number >= NEW.record);
END;
CREATE TRIGGER loan_note_is_sealed BEFORE INSERT ON loan_note BEGIN
    SELECT RAISE(ABORT, 'a sealed record takes no more rows')
     WHERE EXISTS (SELECT 1 FROM record WHERE number >= NEW.record);
END;
CREATE TRIGGER guarantor_is_sealed BEFORE INSERT ON guarantor BEGIN
    SELECT RAISE(ABORT, 'a sealed record takes no more rows')
     WHERE EXISTS (SELECT 1 FROM record WHERE number >= NEW.record);
END;
CREATE TRIGGER training_is_sealed BEFORE INSERT ON training BEGIN
    SELECT RAISE(ABORT, 'a sealed record takes no more rows')
     WHERE EXISTS (SELECT 1 FROM record WHERE number >= NEW.record);
END;
CREATE TRIGGER training_attendance_is_sealed BEFORE INSERT ON training_attendance BEGIN
    SELECT RAISE(ABORT, 'a sealed record takes no more rows')
     WHERE EXISTS (SELECT 1 FROM record WHERE number >= NEW.record);
END;
CREATE TRIGGER settings_is_sealed BEFORE INSERT ON settings BEGIN
    SELECT RAISE(ABORT, 'a sealed record takes no more rows')
     WHERE EXISTS (SELECT 1 FROM record WHERE number >= NEW.record);
END;
CREATE TRIGGER setting_is_sealed BEFORE INSERT ON setting BEGIN
    SELECT RAISE(ABORT, 'a sealed record takes no more rows')
     WHERE EXISTS (SELECT 1 FROM record WHERE number >= NEW.record);
END;
CREATE TRIGGER bank_statement_is_sealed BEFORE INSERT ON bank_statement BEGIN
    SELECT RAISE(ABORT, 'a sealed record takes no more rows')
     WHERE EXISTS (SELECT 1 FROM record WHERE number >= NEW.record);
END;
CREATE TRIGGER uncleared_is_sealed BEFORE INSERT ON uncleared BEGIN
    SELECT RAISE(ABORT, 'a sealed record takes no more rows')
     WHERE EXISTS (SELECT 1 FROM record WHERE number >= NEW.record);
END;
CREATE TRIGGER account_never_changes BEFORE UPDATE ON account
    BEGIN SELECT RAISE(ABORT, 'rows of account are never changed'); END;
CREATE TRIGGER account_never_goes BEFORE DELETE ON account
    BEGIN SELECT RAISE(ABORT, 'rows of account are never deleted'); END;
CREATE TRIGGER page_never_changes BEFORE UPDATE ON page
    BEGIN SELECT RAISE(ABORT, 'rows of page are never changed'); END;
CREATE TRIGGER page_never_goes BEFORE DELETE ON page
    BEGIN SELECT RAISE(ABORT, 'rows of page are never deleted'); END;
CREATE TRIGGER page_terms_never_changes BEFORE UPDATE ON page_terms
    BEGIN SELECT RAISE(ABORT, 'rows of page_terms are never changed'); END;
CREATE TRIGGER page_terms_never_goes BEFORE DELETE ON page_terms
    BEGIN SELECT RAISE(ABORT, 'rows of page_terms are never deleted'); END;
CREATE TRIGGER paper_voucher_never_changes BEFORE UPDATE ON paper_voucher
    BEGIN SELECT RAISE(ABORT, 'rows of paper_voucher are never changed'); END;
CREATE TRIGGER paper_voucher_never_goes BEFORE DELETE ON paper_voucher
    BEGIN SELECT RAISE(ABORT, 'rows of paper_voucher are never deleted'); END;
CREATE TRIGGER minutes_never_changes BEFORE UPDATE ON minutes
    BEGIN SELECT RAISE(ABORT, 'rows of minutes are never changed'); END;
CREATE TRIGGER minutes_never_goes BEFORE DELETE ON minutes
    BEGIN SELECT RAISE(ABORT, 'rows of minutes are never deleted'); END;
CREATE TRIGGER cash_count_never_changes BEFORE UPDATE ON cash_count
    BEGIN SELECT RAISE(ABORT, 'rows of cash_count are never changed'); END;
CREATE TRIGGER cash_count_never_goes BEFORE DELETE ON cash_count
    BEGIN SELECT RAISE(ABORT, 'rows of cash_count are never deleted'); END;
CREATE TRIGGER cash_count_line_never_changes BEFORE UPDATE ON cash_count_line
    BEGIN SELECT RAISE(ABORT, 'rows of cash_count_line are never changed'); END;
CREATE TRIGGER cash_count_line_never_goes BEFORE DELETE ON cash_count_line
    BEGIN SELECT RAISE(ABORT, 'rows of cash_count_line are never deleted'); END;
CREATE TRIGGER missed_meeting_never_changes BEFORE UPDATE ON missed_meeting
    BEGIN SELECT RAISE(ABORT, 'rows of missed_meeting are never changed'); END;
CREATE TRIGGER missed_meeting_never_goes BEFORE DELETE ON missed_meeting
    BEGIN SELECT RAISE(ABORT, 'rows of missed_meeting are never deleted'); END;
CREATE TRIGGER office_never_changes BEFORE UPDATE ON office
    BEGIN SELECT RAISE(ABORT, 'rows of office are never changed'); END;
CREATE TRIGGER office_never_goes BEFORE DELETE ON office
    BEGIN SELECT RAISE(ABORT, 'rows of office are never deleted'); END;
CREATE TRIGGER nominee_never_changes BEFORE UPDATE ON nominee
    BEGIN SELECT RAISE(ABORT, 'rows of nominee are never changed'); END;
CREATE TRIGGER nominee_never_goes BEFORE DELETE ON nominee
    BEGIN SELECT RAISE(ABORT, 'rows of nominee are never deleted'); END;
CREATE TRIGGER member_details_never_changes BEFORE UPDATE ON member_details
    BEGIN SELECT RAISE(ABORT, 'rows of member_details are never changed'); END;
CREATE TRIGGER member_details_never_goes BEFORE DELETE ON member_details
    BEGIN SELECT RAISE(ABORT, 'rows of member_details are never deleted'); END;
CREATE TRIGGER loan_note_never_changes BEFORE UPDATE ON loan_note
    BEGIN SELECT RAISE(ABORT, 'rows of loan_note are never changed'); END;
CREATE TRIGGER loan_note_never_goes BEFORE DELETE ON loan_note
    BEGIN SELECT RAISE(ABORT, 'rows of loan_note are never deleted'); END;
CREATE TRIGGER guarantor_never_changes BEFORE UPDATE ON guarantor
    BEGIN SELECT RAISE(ABORT, 'rows of guarantor are never changed'); END;
CREATE TRIGGER guarantor_never_goes BEFORE DELETE ON guarantor
    BEGIN SELECT RAISE(ABORT, 'rows of guarantor are never deleted'); END;
CREATE TRIGGER training_never_changes BEFORE UPDATE ON training
    BEGIN SELECT RAISE(ABORT, 'rows of training are never changed'); END;
CREATE TRIGGER training_never_goes BEFORE DELETE ON training
    BEGIN SELECT RAISE(ABORT, 'rows of training are never deleted'); END;
CREATE TRIGGER training_attendance_never_changes BEFORE UPDATE ON training_attendance
    BEGIN SELECT RAISE(ABORT, 'rows of training_attendance are never changed'); END;
CREATE TRIGGER training_attendance_never_goes BEFORE DELETE ON training_attendance
    BEGIN SELECT RAISE(ABORT, 'rows of training_attendance are never deleted'); END;
CREATE TRIGGER settings_never_changes BEFORE UPDATE ON settings
    BEGIN SELECT RAISE(ABORT, 'rows of settings are never changed'); END;
CREATE TRIGGER settings_never_goes BEFORE DELETE ON settings
    BEGIN SELECT RAISE(ABORT, 'rows of settings are never deleted'); END;
CREATE TRIGGER setting_never_changes BEFORE UPDATE ON setting
    BEGIN SELECT RAISE(ABORT, 'rows of setting are never changed'); END;
CREATE TRIGGER setting_never_goes BEFORE DELETE ON setting
    BEGIN SELECT RAISE(ABORT, 'rows of setting are never deleted'); END;
CREATE TRIGGER bank_statement_never_changes BEFORE UPDATE ON bank_statement
    BEGIN SELECT RAISE(ABORT, 'rows of bank_statement are never changed'); END;
CREATE TRIGGER bank_statement_never_goes BEFORE DELETE ON bank_statement
    BEGIN SELECT RAISE(ABORT, 'rows of bank_statement are never deleted'); END;
CREATE TRIGGER uncleared_never_changes BEFORE UPDATE ON uncleared
    BEGIN SELECT RAISE(ABORT, 'rows of uncleared are never changed'); END;
CREATE TRIGGER uncleared_never_goes BEFORE DELETE ON uncleared
    BEGIN SELECT RAISE(ABORT, 'rows of uncleared are never deleted'); END;
CREATE TRIGGER posting_never_changes BEFORE UPDATE ON posting
    BEGIN SELECT RAISE(ABORT, 'rows of posting are never changed'); END;
CREATE TRIGGER posting_never_goes BEFORE DELETE ON posting
    BEGIN SELECT RAISE(ABORT, 'rows of posting are never deleted'); END;
CREATE TRIGGER entry_never_changes BEFORE UPDATE ON entry
    BEGIN SELECT RAISE(ABORT, 'rows of entry are never changed'); END;
CREATE TRIGGER entry_never_goes BEFORE DELETE ON entry
    BEGIN SELECT RAISE(ABORT, 'rows of entry are never deleted'); END;
