#pragma once

#include "ledger/log/encoding.h"
#include "ledger/log/record.h"
#include "ledger/store/database.h"
#include "ledger/store/row_checksum.h"

#include <optional>
#include <string>

namespace bahi {

/// How a text's bytes are kept.
enum class TextAlgorithm : std::uint8_t { Plain = 1 };

/// The checksum such a row must carry (docs/format.md, section 7).
RowChecksum textChecksum(RecordNumber record, TextField field, std::uint8_t algorithm,
                         ByteView salt, ByteView body);

/// A row of `text`: what a commitment stands for.
struct StoredText {
    RecordNumber record;
    TextField field;
    std::uint8_t algorithm;
    Salt salt;
    std::string body;
    RowChecksum checksum;

    RowChecksum rightChecksum() const {
        return textChecksum(record, field, algorithm, salt, viewOf(body));
    }
};

/// The free texts of the book: names, reasons, resolutions. Personal; they can be erased.
class Texts {
public:
    explicit Texts(Database& database) : m_database{database} {}

    /// Empty if the record has no such text or it was erased.
    std::string of(RecordNumber record, TextField field) const;
    /// Before the record itself. For the Writer alone.
    void insert(RecordNumber record, TextField field, const Salt& salt, const std::string& body);
    /// After its erasure record. For the Writer alone.
    void erase(RecordNumber record, TextField field);
    /// The first row whose checksum is wrong, as `record 7 field 3`; empty if all are right.
    std::string firstDamaged() const;

private:
    Database& m_database;
};

} // namespace bahi
