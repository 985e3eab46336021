#pragma once

#include "ledger/base/ids.h"
#include "ledger/store/database.h"
#include "ledger/store/row_checksum.h"

#include <cstdint>
#include <optional>
#include <string>

namespace bahi {

/// The checksum a row of symbol must carry (docs/format.md, section 7).
RowChecksum symbolChecksum(MemberNumber member, SymbolNumber symbol);

/// What is wrong with a row of symbol.
struct SymbolFault {
    std::int64_t member; // as the row names her
    std::string what;
};

/// Whose drawing is whose: rows that change, beside the log. Symbol n is that of member n unless
/// it was swapped; of every symbol there is one owner, though she may not have joined yet.
class Symbols {
public:
    explicit Symbols(Database& database) : m_database{database} {}

    SymbolNumber of(MemberNumber member) const;
    MemberNumber ownerOf(SymbolNumber symbol) const;
    /// Each gets what the other had.
    void swap(MemberNumber one, MemberNumber other);

    /// The first row whose checksum is wrong, or whose member's own symbol nobody has.
    std::optional<SymbolFault> firstFault() const;

private:
    void put(MemberNumber member, SymbolNumber symbol);

    Database& m_database;
};

} // namespace bahi
