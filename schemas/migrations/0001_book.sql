-- 0001 the book: the log of records, and the fact rows those records make.
--
-- A record is sealed last: its fact rows are written first, each naming the record to come, and
-- the deferred foreign keys refuse a COMMIT in which that record never arrived. Once it is there,
-- nothing more may be written under its number. Amounts are minor units of the book's one
-- currency, debit positive and credit negative (docs/decisions/0002). Dates are ISO texts.

------------------------------------------------------------------------------- the log

CREATE TABLE record (
    number INTEGER PRIMARY KEY CHECK (number >= 1),
    uid    BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    bytes  BLOB NOT NULL CHECK (length(bytes) BETWEEN 53 AND 65536),
    leaf   BLOB NOT NULL CHECK (length(leaf) = 32)
) STRICT;

CREATE TABLE checkpoint (
    size     INTEGER PRIMARY KEY REFERENCES record (number),
    root     BLOB NOT NULL CHECK (length(root) = 32),
    frontier BLOB NOT NULL CHECK (length(frontier) % 32 = 0),
    note     TEXT NOT NULL CHECK (note <> '')
) STRICT;

-- Free text, which the log knows only as a salted commitment, so that it can be erased.
CREATE TABLE text (
    record    INTEGER NOT NULL REFERENCES record (number) DEFERRABLE INITIALLY DEFERRED,
    field     INTEGER NOT NULL CHECK (field BETWEEN 1 AND 255),
    algorithm INTEGER NOT NULL CHECK (algorithm BETWEEN 0 AND 255),
    salt      BLOB NOT NULL CHECK (length(salt) = 16),
    body      BLOB NOT NULL,
    checksum  BLOB NOT NULL CHECK (length(checksum) = 8),
    PRIMARY KEY (record, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE erasure (
    record      INTEGER PRIMARY KEY REFERENCES record (number) DEFERRABLE INITIALLY DEFERRED,
    text_record INTEGER NOT NULL REFERENCES record (number),
    text_field  INTEGER NOT NULL CHECK (text_field BETWEEN 1 AND 255),
    UNIQUE (text_record, text_field)
) STRICT;

CREATE TABLE supersession (
    record     INTEGER PRIMARY KEY REFERENCES record (number) DEFERRABLE INITIALLY DEFERRED,
    superseded INTEGER NOT NULL UNIQUE REFERENCES record (number),
    CHECK (superseded < record)
) STRICT;

CREATE TABLE device (
    record     INTEGER PRIMARY KEY REFERENCES record (number) DEFERRABLE INITIALLY DEFERRED,
    public_key BLOB NOT NULL CHECK (length(public_key) = 32)
) STRICT;

------------------------------------------------------------------------------- the group

CREATE TABLE book (
    record       INTEGER PRIMARY KEY REFERENCES record (number) DEFERRABLE INITIALLY DEFERRED
                 CHECK (record = 1),
    book_id      BLOB NOT NULL CHECK (length(book_id) = 16),
    currency     TEXT NOT NULL CHECK (length(currency) = 3),
    minor_digits INTEGER NOT NULL CHECK (minor_digits BETWEEN 0 AND 3),
    privacy      TEXT NOT NULL CHECK (privacy IN ('open', 'private', 'protected')),
    practice     INTEGER NOT NULL CHECK (practice IN (0, 1))
) STRICT;

CREATE TABLE rules (
    record               INTEGER PRIMARY KEY REFERENCES record (number) DEFERRABLE INITIALLY DEFERRED,
    from_date            TEXT NOT NULL CHECK (from_date IS date(from_date, '+0 days')),
    year_start_month     INTEGER NOT NULL CHECK (year_start_month BETWEEN 1 AND 12),
    rhythm               TEXT NOT NULL CHECK (rhythm IN ('weekly', 'twice-monthly', 'monthly')),
    first_day            INTEGER NOT NULL CHECK (first_day BETWEEN 1 AND 31),
    second_day           INTEGER NOT NULL CHECK (second_day BETWEEN 0 AND 31),
    regular_saving       INTEGER NOT NULL CHECK (regular_saving BETWEEN 0 AND 10000000000000),
    rate_numerator       INTEGER NOT NULL CHECK (rate_numerator >= 0),
    rate_denominator     INTEGER NOT NULL CHECK (rate_denominator >= 1),
    interest_method      TEXT NOT NULL CHECK (interest_method IN ('opening-balance')),
    rounding_mode        TEXT NOT NULL CHECK (rounding_mode IN ('up', 'half-up', 'half-even', 'down')),
    rounding_multiple    INTEGER NOT NULL CHECK (rounding_multiple >= 1),
    missed_months        TEXT NOT NULL CHECK (missed_months IN ('apart', 'together')),
    allocation_order     TEXT NOT NULL CHECK (allocation_order IN ('interest-first')),
    leaver_share         TEXT NOT NULL CHECK (leaver_share IN ('savings-less-debts'))
) STRICT;

CREATE TABLE member (
    number INTEGER PRIMARY KEY CHECK (number >= 1),
    code   TEXT NOT NULL UNIQUE CHECK (length(code) BETWEEN 1 AND 12),
    record INTEGER NOT NULL UNIQUE REFERENCES record (number) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE membership (
    record    INTEGER PRIMARY KEY REFERENCES record (number) DEFERRABLE INITIALLY DEFERRED,
    member    INTEGER NOT NULL REFERENCES member (number),
    joined_on TEXT NOT NULL CHECK (joined_on IS date(joined_on, '+0 days'))
) STRICT;

CREATE TABLE meeting (
    number  INTEGER PRIMARY KEY CHECK (number >= 1),
    held_on TEXT NOT NULL CHECK (held_on IS date(held_on, '+0 days')),
    sitting INTEGER NOT NULL CHECK (sitting BETWEEN 1 AND 9),
    record  INTEGER NOT NULL UNIQUE REFERENCES record (number) DEFERRABLE INITIALLY DEFERRED,
    UNIQUE (held_on, sitting)
) STRICT;

CREATE TABLE roll_call (
    record  INTEGER PRIMARY KEY REFERENCES record (number) DEFERRABLE INITIALLY DEFERRED,
    meeting INTEGER NOT NULL REFERENCES meeting (number)
) STRICT;

CREATE TABLE attendance (
    record INTEGER NOT NULL REFERENCES record (number) DEFERRABLE INITIALLY DEFERRED,
    member INTEGER NOT NULL REFERENCES member (number),
    status TEXT NOT NULL CHECK (status IN ('present', 'late', 'excused', 'absent', 'sent')),
    PRIMARY KEY (record, member)
) STRICT, WITHOUT ROWID;

CREATE TABLE resolution (
    record  INTEGER PRIMARY KEY REFERENCES record (number) DEFERRABLE INITIALLY DEFERRED,
    meeting INTEGER NOT NULL REFERENCES meeting (number),
    number  INTEGER NOT NULL CHECK (number >= 1)
) STRICT;

CREATE TABLE departure (
    record     INTEGER PRIMARY KEY REFERENCES record (number) DEFERRABLE INITIALLY DEFERRED,
    member     INTEGER NOT NULL UNIQUE REFERENCES member (number),
    left_on    TEXT NOT NULL CHECK (left_on IS date(left_on, '+0 days')),
    resolution INTEGER NOT NULL CHECK (resolution >= 1)
) STRICT;

------------------------------------------------------------------------------- lending

CREATE TABLE loan (
    number   INTEGER PRIMARY KEY CHECK (number >= 1),
    member   INTEGER NOT NULL REFERENCES member (number),
    account  INTEGER NOT NULL REFERENCES account (code),
    given_on TEXT NOT NULL CHECK (given_on IS date(given_on, '+0 days')),
    record   INTEGER NOT NULL UNIQUE REFERENCES record (number) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE loan_terms (
    record           INTEGER PRIMARY KEY REFERENCES record (number) DEFERRABLE INITIALLY DEFERRED,
    loan             INTEGER NOT NULL REFERENCES loan (number),
    principal        INTEGER NOT NULL CHECK (principal BETWEEN 1 AND 10000000000000),
    rate_numerator   INTEGER NOT NULL CHECK (rate_numerator >= 0),
    rate_denominator INTEGER NOT NULL CHECK (rate_denominator >= 1),
    instalment       INTEGER NOT NULL CHECK (instalment BETWEEN 0 AND 10000000000000),
    resolution       INTEGER NOT NULL CHECK (resolution >= 0)
) STRICT;

------------------------------------------------------------------------------- the journal

CREATE TABLE account (
    code       INTEGER PRIMARY KEY CHECK (code BETWEEN 1000 AND 9999),
    kind       TEXT NOT NULL CHECK (kind IN ('asset', 'liability', 'fund', 'income', 'expenditure')),
    sub_ledger TEXT NOT NULL CHECK (sub_ledger IN ('none', 'member', 'loan')),
    record     INTEGER NOT NULL UNIQUE REFERENCES record (number) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE posting (
    entry   INTEGER NOT NULL REFERENCES entry (number) DEFERRABLE INITIALLY DEFERRED,
    line    INTEGER NOT NULL CHECK (line BETWEEN 1 AND 1000),
    account INTEGER NOT NULL REFERENCES account (code),
    member  INTEGER REFERENCES member (number),
    loan    INTEGER REFERENCES loan (number),
    amount  INTEGER NOT NULL
            CHECK (amount <> 0 AND amount BETWEEN -10000000000000 AND 10000000000000),
    PRIMARY KEY (entry, line),
    CHECK (member IS NULL OR loan IS NULL)
) STRICT, WITHOUT ROWID;

CREATE TABLE entry (
    number     INTEGER PRIMARY KEY CHECK (number >= 1),
    entry_date TEXT NOT NULL CHECK (entry_date IS date(entry_date, '+0 days')),
    kind       TEXT NOT NULL
               CHECK (kind IN ('receipt', 'payment', 'journal', 'cut-off', 'reversal')),
    meeting    INTEGER REFERENCES meeting (number),
    member     INTEGER REFERENCES member (number),
    resolution INTEGER CHECK (resolution >= 1),
    reverses   INTEGER UNIQUE REFERENCES entry (number),
    lines      INTEGER NOT NULL CHECK (lines BETWEEN 2 AND 1000),
    record     INTEGER NOT NULL UNIQUE REFERENCES record (number) DEFERRABLE INITIALLY DEFERRED,
    CHECK ((kind = 'reversal') = (reverses IS NOT NULL)),
    CHECK (reverses IS NULL OR reverses < number)
) STRICT;

CREATE INDEX entry_by_date ON entry (entry_date);
CREATE INDEX entry_by_member ON entry (member);

-- Debits and credits of an account in a month: projected with every entry, so that a trial
-- balance never scans the journal. The one table of figures whose rows change.
CREATE TABLE account_balance (
    account  INTEGER NOT NULL REFERENCES account (code),
    month    TEXT NOT NULL CHECK (length(month) = 7),
    debit    INTEGER NOT NULL CHECK (debit >= 0),
    credit   INTEGER NOT NULL CHECK (credit >= 0),
    checksum BLOB NOT NULL CHECK (length(checksum) = 8),
    PRIMARY KEY (account, month)
) STRICT, WITHOUT ROWID;

------------------------------------------------------------------------------- what seals

CREATE TRIGGER record_seals BEFORE INSERT ON record BEGIN
    SELECT RAISE(ABORT, 'records are numbered without a gap')
     WHERE NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM record);
    SELECT RAISE(ABORT, 'a uid is used once')
     WHERE EXISTS (SELECT 1 FROM record WHERE uid = NEW.uid);
END;

CREATE TRIGGER checkpoint_seals BEFORE INSERT ON checkpoint BEGIN
    SELECT RAISE(ABORT, 'a checkpoint covers every record')
     WHERE NEW.size <> (SELECT coalesce(max(number), 0) FROM record);
    SELECT RAISE(ABORT, 'a checkpoint is made once')
     WHERE EXISTS (SELECT 1 FROM checkpoint WHERE size >= NEW.size);
END;

CREATE TRIGGER entry_seals BEFORE INSERT ON entry BEGIN
    SELECT RAISE(ABORT, 'vouchers are numbered without a gap')
     WHERE NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM entry);
    SELECT RAISE(ABORT, 'a sealed record takes no more rows')
     WHERE EXISTS (SELECT 1 FROM record WHERE number = NEW.record);
    SELECT RAISE(ABORT, 'an entry has the lines it says')
     WHERE NEW.lines <> (SELECT count(*) FROM posting WHERE entry = NEW.number);
    SELECT RAISE(ABORT, 'an entry balances')
     WHERE (SELECT coalesce(sum(amount), 1) FROM posting WHERE entry = NEW.number) <> 0;
    SELECT RAISE(ABORT, 'a reversal is not itself reversed')
     WHERE EXISTS (SELECT 1 FROM entry WHERE number = NEW.reverses AND kind = 'reversal');
    SELECT RAISE(ABORT, 'a reversal mirrors its entry')
     WHERE NEW.reverses IS NOT NULL AND (
           NEW.lines <> (SELECT lines FROM entry WHERE number = NEW.reverses)
           OR EXISTS (SELECT line, account, member, loan, -amount FROM posting
                       WHERE entry = NEW.reverses
                      EXCEPT
                      SELECT line, account, member, loan, amount FROM posting
                       WHERE entry = NEW.number));
END;

CREATE TRIGGER posting_precedes_its_entry BEFORE INSERT ON posting BEGIN
    SELECT RAISE(ABORT, 'a sealed entry takes no more postings')
     WHERE EXISTS (SELECT 1 FROM entry WHERE number >= NEW.entry);
    SELECT RAISE(ABORT, 'a posting belongs to the sub-ledger of its account')
     WHERE (SELECT sub_ledger FROM account WHERE code = NEW.account) IS NOT
           CASE WHEN NEW.member IS NOT NULL THEN 'member'
                WHEN NEW.loan IS NOT NULL THEN 'loan' ELSE 'none' END;
END;

CREATE TRIGGER text_is_sealed BEFORE INSERT ON text BEGIN
    SELECT RAISE(ABORT, 'a sealed record takes no more rows')
     WHERE EXISTS (SELECT 1 FROM record WHERE number >= NEW.record);
END;
CREATE TRIGGER text_goes_only_by_erasure BEFORE DELETE ON text BEGIN
    SELECT RAISE(ABORT, 'a text goes only by an erasure')
     WHERE NOT EXISTS (SELECT 1 FROM erasure
                        WHERE text_record = OLD.record AND text_field = OLD.field);
END;
CREATE TRIGGER text_never_changes BEFORE UPDATE ON text
    BEGIN SELECT RAISE(ABORT, 'a text is never changed'); END;

CREATE TRIGGER account_balance_never_goes BEFORE DELETE ON account_balance
    BEGIN SELECT RAISE(ABORT, 'a balance is never deleted'); END;

-- Every fact row is written before its record and never touched again.
CREATE TRIGGER erasure_is_sealed BEFORE INSERT ON erasure BEGIN
    SELECT RAISE(ABORT, 'a sealed record takes no more rows')
     WHERE EXISTS (SELECT 1 FROM record WHERE number >= NEW.record);
END;
CREATE TRIGGER supersession_is_sealed BEFORE INSERT ON supersession BEGIN
    SELECT RAISE(ABORT, 'a sealed record takes no more rows')
     WHERE EXISTS (SELECT 1 FROM record WHERE number >= NEW.record);
END;
CREATE TRIGGER device_is_sealed BEFORE INSERT ON device BEGIN
    SELECT RAISE(ABORT, 'a sealed record takes no more rows')
     WHERE EXISTS (SELECT 1 FROM record WHERE number >= NEW.record);
END;
CREATE TRIGGER book_is_sealed BEFORE INSERT ON book BEGIN
    SELECT RAISE(ABORT, 'a sealed record takes no more rows')
     WHERE EXISTS (SELECT 1 FROM record WHERE number >= NEW.record);
END;
CREATE TRIGGER rules_is_sealed BEFORE INSERT ON rules BEGIN
    SELECT RAISE(ABORT, 'a sealed record takes no more rows')
     WHERE EXISTS (SELECT 1 FROM record WHERE number >= NEW.record);
END;
CREATE TRIGGER member_is_sealed BEFORE INSERT ON member BEGIN
    SELECT RAISE(ABORT, 'a sealed record takes no more rows')
     WHERE EXISTS (SELECT 1 FROM record WHERE number >= NEW.record);
END;
CREATE TRIGGER membership_is_sealed BEFORE INSERT ON membership BEGIN
    SELECT RAISE(ABORT, 'a sealed record takes no more rows')
     WHERE EXISTS (SELECT 1 FROM record WHERE number >= NEW.record);
END;
CREATE TRIGGER meeting_is_sealed BEFORE INSERT ON meeting BEGIN
    SELECT RAISE(ABORT, 'a sealed record takes no more rows')
     WHERE EXISTS (SELECT 1 FROM record WHERE number >= NEW.record);
END;
CREATE TRIGGER roll_call_is_sealed BEFORE INSERT ON roll_call BEGIN
    SELECT RAISE(ABORT, 'a sealed record takes no more rows')
     WHERE EXISTS (SELECT 1 FROM record WHERE number >= NEW.record);
END;
CREATE TRIGGER attendance_is_sealed BEFORE INSERT ON attendance BEGIN
    SELECT RAISE(ABORT, 'a sealed record takes no more rows')
     WHERE EXISTS (SELECT 1 FROM record WHERE number >= NEW.record);
END;
CREATE TRIGGER resolution_is_sealed BEFORE INSERT ON resolution BEGIN
    SELECT RAISE(ABORT, 'a sealed record takes no more rows')
     WHERE EXISTS (SELECT 1 FROM record WHERE number >= NEW.record);
END;
CREATE TRIGGER departure_is_sealed BEFORE INSERT ON departure BEGIN
    SELECT RAISE(ABORT, 'a sealed record takes no more rows')
     WHERE EXISTS (SELECT 1 FROM record WHERE number >= NEW.record);
END;
CREATE TRIGGER loan_is_sealed BEFORE INSERT ON loan BEGIN
    SELECT RAISE(ABORT, 'a sealed record takes no more rows')
     WHERE EXISTS (SELECT 1 FROM record WHERE number >= NEW.record);
END;
CREATE TRIGGER loan_terms_is_sealed BEFORE INSERT ON loan_terms BEGIN
    SELECT RAISE(ABORT, 'a sealed record takes no more rows')
     WHERE EXISTS (SELECT 1 FROM record WHERE number >= NEW.record);
END;
CREATE TRIGGER account_is_sealed BEFORE INSERT ON account BEGIN
    SELECT RAISE(ABORT, 'a sealed record takes no more rows')
     WHERE EXISTS (SELECT 1 FROM record WHERE number >= NEW.record);
END;
CREATE TRIGGER record_never_changes BEFORE UPDATE ON record
    BEGIN SELECT RAISE(ABORT, 'rows of record are never changed'); END;
CREATE TRIGGER record_never_goes BEFORE DELETE ON record
    BEGIN SELECT RAISE(ABORT, 'rows of record are never deleted'); END;
CREATE TRIGGER checkpoint_never_changes BEFORE UPDATE ON checkpoint
    BEGIN SELECT RAISE(ABORT, 'rows of checkpoint are never changed'); END;
CREATE TRIGGER checkpoint_never_goes BEFORE DELETE ON checkpoint
    BEGIN SELECT RAISE(ABORT, 'rows of checkpoint are never deleted'); END;
CREATE TRIGGER erasure_never_changes BEFORE UPDATE ON erasure
    BEGIN SELECT RAISE(ABORT, 'rows of erasure are never changed'); END;
CREATE TRIGGER erasure_never_goes BEFORE DELETE ON erasure
    BEGIN SELECT RAISE(ABORT, 'rows of erasure are never deleted'); END;
CREATE TRIGGER supersession_never_changes BEFORE UPDATE ON supersession
    BEGIN SELECT RAISE(ABORT, 'rows of supersession are never changed'); END;
CREATE TRIGGER supersession_never_goes BEFORE DELETE ON supersession
    BEGIN SELECT RAISE(ABORT, 'rows of supersession are never deleted'); END;
CREATE TRIGGER device_never_changes BEFORE UPDATE ON device
    BEGIN SELECT RAISE(ABORT, 'rows of device are never changed'); END;
CREATE TRIGGER device_never_goes BEFORE DELETE ON device
    BEGIN SELECT RAISE(ABORT, 'rows of device are never deleted'); END;
CREATE TRIGGER book_never_changes BEFORE UPDATE ON book
    BEGIN SELECT RAISE(ABORT, 'rows of book are never changed'); END;
CREATE TRIGGER book_never_goes BEFORE DELETE ON book
    BEGIN SELECT RAISE(ABORT, 'rows of book are never deleted'); END;
CREATE TRIGGER rules_never_changes BEFORE UPDATE ON rules
    BEGIN SELECT RAISE(ABORT, 'rows of rules are never changed'); END;
CREATE TRIGGER rules_never_goes BEFORE DELETE ON rules
    BEGIN SELECT RAISE(ABORT, 'rows of rules are never deleted'); END;
CREATE TRIGGER member_never_changes BEFORE UPDATE ON member
    BEGIN SELECT RAISE(ABORT, 'rows of member are never changed'); END;
CREATE TRIGGER member_never_goes BEFORE DELETE ON member
    BEGIN SELECT RAISE(ABORT, 'rows of member are never deleted'); END;
CREATE TRIGGER membership_never_changes BEFORE UPDATE ON membership
    BEGIN SELECT RAISE(ABORT, 'rows of membership are never changed'); END;
CREATE TRIGGER membership_never_goes BEFORE DELETE ON membership
    BEGIN SELECT RAISE(ABORT, 'rows of membership are never deleted'); END;
CREATE TRIGGER meeting_never_changes BEFORE UPDATE ON meeting
    BEGIN SELECT RAISE(ABORT, 'rows of meeting are never changed'); END;
CREATE TRIGGER meeting_never_goes BEFORE DELETE ON meeting
    BEGIN SELECT RAISE(ABORT, 'rows of meeting are never deleted'); END;
CREATE TRIGGER roll_call_never_changes BEFORE UPDATE ON roll_call
    BEGIN SELECT RAISE(ABORT, 'rows of roll_call are never changed'); END;
CREATE TRIGGER roll_call_never_goes BEFORE DELETE ON roll_call
    BEGIN SELECT RAISE(ABORT, 'rows of roll_call are never deleted'); END;
CREATE TRIGGER attendance_never_changes BEFORE UPDATE ON attendance
    BEGIN SELECT RAISE(ABORT, 'rows of attendance are never changed'); END;
CREATE TRIGGER attendance_never_goes BEFORE DELETE ON attendance
    BEGIN SELECT RAISE(ABORT, 'rows of attendance are never deleted'); END;
CREATE TRIGGER resolution_never_changes BEFORE UPDATE ON resolution
    BEGIN SELECT RAISE(ABORT, 'rows of resolution are never changed'); END;
CREATE TRIGGER resolution_never_goes BEFORE DELETE ON resolution
    BEGIN SELECT RAISE(ABORT, 'rows of resolution are never deleted'); END;
CREATE TRIGGER departure_never_changes BEFORE UPDATE ON departure
    BEGIN SELECT RAISE(ABORT, 'rows of departure are never changed'); END;
CREATE TRIGGER departure_never_goes BEFORE DELETE ON departure
    BEGIN SELECT RAISE(ABORT, 'rows of departure are never deleted'); END;
CREATE TRIGGER loan_never_changes BEFORE UPDATE ON loan
    BEGIN SELECT RAISE(ABORT, 'rows of loan are never changed'); END;
CREATE TRIGGER loan_never_goes BEFORE DELETE ON loan
    BEGIN SELECT RAISE(ABORT, 'rows of loan are never deleted'); END;
CREATE TRIGGER loan_terms_never_changes BEFORE UPDATE ON loan_terms
    BEGIN SELECT RAISE(ABORT, 'rows of loan_terms are never changed'); END;
CREATE TRIGGER loan_terms_never_goes BEFORE DELETE ON loan_terms
    BEGIN SELECT RAISE(ABORT, 'rows of loan_terms are never deleted'); END;
CREATE TRIGGER account_never_changes BEFORE UPDATE ON account
    BEGIN SELECT RAISE(ABORT, 'rows of account are never changed'); END;
CREATE TRIGGER account_never_goes BEFORE DELETE ON account
    BEGIN SELECT RAISE(ABORT, 'rows of account are never deleted'); END;
CREATE TRIGGER posting_never_changes BEFORE UPDATE ON posting
    BEGIN SELECT RAISE(ABORT, 'rows of posting are never changed'); END;
CREATE TRIGGER posting_never_goes BEFORE DELETE ON posting
    BEGIN SELECT RAISE(ABORT, 'rows of posting are never deleted'); END;
CREATE TRIGGER entry_never_changes BEFORE UPDATE ON entry
    BEGIN SELECT RAISE(ABORT, 'rows of entry are never changed'); END;
CREATE TRIGGER entry_never_goes BEFORE DELETE ON entry
    BEGIN SELECT RAISE(ABORT, 'rows of entry are never deleted'); END;
