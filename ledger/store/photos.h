#pragma once

#include "ledger/base/bytes.h"
#include "ledger/base/ids.h"
#include "ledger/store/database.h"
#include "ledger/store/row_checksum.h"

#include <cstdint>
#include <optional>

namespace bahi {

/// The checksum a row of photo must carry (docs/format.md, section 7).
RowChecksum photoChecksum(MemberNumber member, ByteView jpeg);

/// A photo as the file has it.
struct StoredPhoto {
    Bytes jpeg;
    bool isSound; // its checksum is right
};

/// The members' photos: rows that change, beside the log. Personal; what is removed is overwritten.
class Photos {
public:
    explicit Photos(Database& database) : m_database{database} {}

    std::optional<StoredPhoto> of(MemberNumber member) const;
    /// In the place of the one she has.
    void keep(MemberNumber member, ByteView jpeg);
    /// Was there one?
    bool remove(MemberNumber member);

    /// The first member, as her row names her, whose photo's checksum is wrong.
    std::optional<std::int64_t> firstDamaged() const;

private:
    Database& m_database;
};

} // namespace bahi
