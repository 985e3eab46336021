#pragma once

#include "ledger/group/draft.h"
#include "ledger/store/database.h"
#include "ledger/store/row_checksum.h"

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace bahi {

/// The checksum a row of draft must carry (docs/format.md, section 7).
RowChecksum draftChecksum(ByteView uid, std::string_view heldOn, std::uint8_t sitting);
/// The same of draft_cell.
RowChecksum draftCellChecksum(ByteView draft, std::string_view name, ByteView value);

/// What is wrong with the rows of a draft.
struct DraftFault {
    std::string table;
    std::string row; // the primary key, its parts joined by `/`, a uid in hexadecimal
    std::string what;
};

/// The meeting that is being written down: rows that come, change and go, beside the log.
class Drafts {
public:
    explicit Drafts(Database& database) : m_database{database} {}

    std::optional<Draft> current() const;
    /// The same without its cells.
    std::optional<Draft> head() const;
    /// The names of the cells that are not empty.
    std::set<std::string> names() const;

    /// Begins the draft `uid`, or moves it to another day. No other may be open.
    void keep(const Uid& uid, Date heldOn, std::uint8_t sitting);
    /// Writes a cell of the draft `uid`, which was begun.
    void put(const Uid& uid, const std::string& name, const std::string& value);
    void empty(const Uid& uid, const std::string& name);
    /// The draft `uid` goes with all its cells, if it is there.
    void remove(const Uid& uid);

    /// The first row whose checksum is wrong, or a second draft; none if all are right.
    std::optional<DraftFault> firstFault() const;

private:
    Database& m_database;
};

} // namespace bahi
