-- 0006: whose drawing is whose, where that is not as they joined, and the photos. Neither is a
-- record: the rows change and go, each carries a checksum, and nothing of them enters the log. No
-- fact changes.

-- Symbol n is that of member n unless a row says otherwise. Rows come by swapping: what the members
-- here have is what the members here would have had, so no two ever have one. The owner of a row
-- may be a member to come, whose drawing somebody took.
CREATE TABLE symbol (
    member   INTEGER PRIMARY KEY CHECK (member BETWEEN 1 AND 4294967295),
    symbol   INTEGER NOT NULL UNIQUE CHECK (symbol BETWEEN 1 AND 4294967295 AND symbol <> member),
    checksum BLOB NOT NULL CHECK (length(checksum) = 8)
) STRICT;

CREATE TABLE photo (
    member   INTEGER PRIMARY KEY REFERENCES member (number),
    jpeg     BLOB NOT NULL CHECK (length(jpeg) BETWEEN 1 AND 60000),
    checksum BLOB NOT NULL CHECK (length(checksum) = 8)
) STRICT;
