#include "ledger/store/drafts.h"

#include "ledger/log/encoding.h"
#include "ledger/store/rows.h"

#include <algorithm>

namespace bahi {

namespace {

constexpr auto kSelect = "SELECT uid, held_on, sitting FROM draft ORDER BY uid LIMIT 1";
constexpr auto kSelectCells = "SELECT name, value FROM draft_cell WHERE draft = ? ORDER BY name";
constexpr auto kSelectNames = "SELECT name FROM draft_cell";
// What stands there already is not written again: nothing goes to the disk for it.
constexpr auto kUpsert =
    "INSERT INTO draft (uid, held_on, sitting, checksum) VALUES (?, ?, ?, ?) "
    "ON CONFLICT (uid) DO UPDATE SET held_on = excluded.held_on, sitting = excluded.sitting, "
    "checksum = excluded.checksum WHERE checksum <> excluded.checksum";
constexpr auto kUpsertCell =
    "INSERT INTO draft_cell (draft, name, value, checksum) VALUES (?, ?, ?, ?) "
    "ON CONFLICT (draft, name) DO UPDATE SET value = excluded.value, "
    "checksum = excluded.checksum WHERE checksum <> excluded.checksum";
constexpr auto kDeleteCell = "DELETE FROM draft_cell WHERE draft = ? AND name = ?";
constexpr auto kDeleteCells = "DELETE FROM draft_cell WHERE draft = ?";
constexpr auto kDelete = "DELETE FROM draft WHERE uid = ?";
constexpr auto kSelectWrong =
    "SELECT lower(hex(uid)), checksum IS NOT draft_checksum(uid, held_on, sitting) FROM draft "
    "ORDER BY uid";
constexpr auto kSelectWrongCell =
    "SELECT lower(hex(draft)) || '/' || name FROM draft_cell "
    "WHERE checksum IS NOT draft_cell_checksum(draft, name, value) ORDER BY draft, name LIMIT 1";

void bindBytes(Query& statement, int place, ByteView bytes) {
    statement.bindNoCopy(place, bytes.data(), static_cast<int>(bytes.size()));
}

Uid uidIn(const SQLite::Column& column) {
    Uid uid{};
    const auto* bytes = static_cast<const std::uint8_t*>(column.getBlob());
    if (static_cast<std::size_t>(column.getBytes()) != uid.size())
        throw MalformedRecord{"a draft has no uid"};
    std::copy_n(bytes, uid.size(), uid.begin());
    return uid;
}

} // namespace

RowChecksum draftChecksum(ByteView uid, std::string_view heldOn, std::uint8_t sitting) {
    Encoder row;
    row.text("draft");
    row.raw(uid);
    row.text(heldOn);
    row.u8(sitting);
    return rowChecksum(row);
}

RowChecksum draftCellChecksum(ByteView draft, std::string_view name, ByteView value) {
    Encoder row;
    row.text("draft_cell");
    row.raw(draft);
    row.text(name);
    row.u32(static_cast<std::uint32_t>(value.size()));
    row.raw(value);
    return rowChecksum(row);
}

std::optional<Draft> Drafts::head() const {
    Query row{m_database, kSelect};
    if (!row.executeStep()) return {};
    return Draft{.uid = uidIn(row.getColumn(0)),
                 .heldOn = dateIn(row, 1),
                 .sitting = static_cast<std::uint8_t>(row.getColumn(2).getInt()),
                 .cells = {}};
}

std::optional<Draft> Drafts::current() const {
    auto draft = head();
    if (!draft) return {};
    Query cell{m_database, kSelectCells};
    bindBytes(cell, 1, draft->uid);
    while (cell.executeStep())
        draft->cells.emplace(cell.getColumn(0).getString(), cell.getColumn(1).getString());
    return draft;
}

std::set<std::string> Drafts::names() const {
    std::set<std::string> names;
    Query cell{m_database, kSelectNames};
    while (cell.executeStep()) names.insert(cell.getColumn(0).getString());
    return names;
}

void Drafts::keep(const Uid& uid, Date heldOn, std::uint8_t sitting) {
    const std::string day = toIso(heldOn);
    const RowChecksum checksum = draftChecksum(uid, day, sitting);
    Query upsert{m_database, kUpsert};
    bindBytes(upsert, 1, uid);
    upsert.bind(2, day);
    upsert.bind(3, sitting);
    bindBytes(upsert, 4, checksum);
    upsert.exec();
}

void Drafts::put(const Uid& uid, const std::string& name, const std::string& value) {
    const RowChecksum checksum = draftCellChecksum(uid, name, viewOf(value));
    Query upsert{m_database, kUpsertCell};
    bindBytes(upsert, 1, uid);
    upsert.bind(2, name);
    bindBytes(upsert, 3, viewOf(value));
    bindBytes(upsert, 4, checksum);
    upsert.exec();
}

void Drafts::empty(const Uid& uid, const std::string& name) {
    Query remove{m_database, kDeleteCell};
    bindBytes(remove, 1, uid);
    remove.bind(2, name);
    remove.exec();
}

void Drafts::remove(const Uid& uid) {
    for (const char* sql : {kDeleteCells, kDelete}) {
        Query remove{m_database, sql};
        bindBytes(remove, 1, uid);
        remove.exec();
    }
}

std::optional<DraftFault> Drafts::firstFault() const {
    bool isSecond = false;
    for (Query row{m_database, kSelectWrong}; row.executeStep(); isSecond = true) {
        const std::string uid = row.getColumn(0).getString();
        if (row.getColumn(1).getInt() != 0)
            return DraftFault{"draft", uid, "the draft's checksum is wrong"};
        if (isSecond) return DraftFault{"draft", uid, "a second draft"};
    }
    Query cell{m_database, kSelectWrongCell};
    if (!cell.executeStep()) return {};
    return DraftFault{"draft_cell", cell.getColumn(0).getString(), "the cell's checksum is wrong"};
}

} // namespace bahi
