#include "ledger/store/photos.h"

#include "ledger/store/rows.h"

#include <cstddef>

namespace bahi {

namespace {

constexpr auto kSelect =
    "SELECT jpeg, checksum IS photo_checksum(member, jpeg) FROM photo WHERE member = ?";
constexpr auto kInsert = "INSERT INTO photo (member, jpeg, checksum) VALUES (?, ?, ?)";
constexpr auto kDelete = "DELETE FROM photo WHERE member = ?";
constexpr auto kSelectWrong =
    "SELECT member FROM photo WHERE checksum IS NOT photo_checksum(member, jpeg) "
    "ORDER BY member LIMIT 1";

} // namespace

RowChecksum photoChecksum(MemberNumber member, ByteView jpeg) {
    Encoder row;
    row.text("photo");
    row.u32(member.value);
    row.u32(static_cast<std::uint32_t>(jpeg.size()));
    row.raw(jpeg);
    return rowChecksum(row);
}

std::optional<StoredPhoto> Photos::of(MemberNumber member) const {
    Query row{m_database, kSelect};
    bindId(row, 1, member);
    if (!row.executeStep()) return {};
    const SQLite::Column jpeg = row.getColumn(0);
    const auto* bytes = static_cast<const std::uint8_t*>(jpeg.getBlob());
    return StoredPhoto{Bytes(bytes, bytes + static_cast<std::size_t>(jpeg.getBytes())),
                       row.getColumn(1).getInt() != 0};
}

void Photos::keep(MemberNumber member, ByteView jpeg) {
    remove(member);
    const RowChecksum checksum = photoChecksum(member, jpeg);
    Query insert{m_database, kInsert};
    bindId(insert, 1, member);
    insert.bindNoCopy(2, jpeg.data(), static_cast<int>(jpeg.size()));
    insert.bindNoCopy(3, checksum.data(), static_cast<int>(checksum.size()));
    insert.exec();
}

bool Photos::remove(MemberNumber member) {
    const bool isThere = of(member).has_value();
    Query remove{m_database, kDelete};
    bindId(remove, 1, member);
    remove.exec();
    return isThere;
}

std::optional<std::int64_t> Photos::firstDamaged() const {
    Query wrong{m_database, kSelectWrong};
    if (!wrong.executeStep()) return {};
    return wrong.getColumn(0).getInt64();
}

} // namespace bahi
