#include "ledger/store/symbols.h"

#include "ledger/store/rows.h"

namespace bahi {

namespace {

constexpr auto kSelect = "SELECT symbol FROM symbol WHERE member = ?";
constexpr auto kSelectOwner = "SELECT member FROM symbol WHERE symbol = ?";
constexpr auto kInsert = "INSERT INTO symbol (member, symbol, checksum) VALUES (?, ?, ?)";
constexpr auto kDelete = "DELETE FROM symbol WHERE member IN (?, ?)";
constexpr auto kSelectWrong =
    "SELECT member FROM symbol WHERE checksum IS NOT symbol_checksum(member, symbol) "
    "ORDER BY member LIMIT 1";
constexpr auto kSelectLost =
    "SELECT member FROM symbol WHERE member NOT IN (SELECT symbol FROM symbol) "
    "ORDER BY member LIMIT 1";

} // namespace

RowChecksum symbolChecksum(MemberNumber member, SymbolNumber symbol) {
    Encoder row;
    row.text("symbol");
    row.u32(member.value);
    row.u32(symbol.value);
    return rowChecksum(row);
}

SymbolNumber Symbols::of(MemberNumber member) const {
    Query row{m_database, kSelect};
    bindId(row, 1, member);
    return row.executeStep() ? idIn<SymbolNumber>(row, 0) : SymbolNumber{member.value};
}

MemberNumber Symbols::ownerOf(SymbolNumber symbol) const {
    Query row{m_database, kSelectOwner};
    bindId(row, 1, symbol);
    return row.executeStep() ? idIn<MemberNumber>(row, 0) : MemberNumber{symbol.value};
}

void Symbols::swap(MemberNumber one, MemberNumber other) {
    const SymbolNumber hers = of(one);
    const SymbolNumber theirs = of(other);
    Query remove{m_database, kDelete};
    bindId(remove, 1, one);
    bindId(remove, 2, other);
    remove.exec();
    put(one, theirs);
    put(other, hers);
}

/// Who has her own again has no row.
void Symbols::put(MemberNumber member, SymbolNumber symbol) {
    if (symbol.value == member.value) return;
    const RowChecksum checksum = symbolChecksum(member, symbol);
    Query insert{m_database, kInsert};
    bindId(insert, 1, member);
    bindId(insert, 2, symbol);
    insert.bindNoCopy(3, checksum.data(), static_cast<int>(checksum.size()));
    insert.exec();
}

std::optional<SymbolFault> Symbols::firstFault() const {
    Query wrong{m_database, kSelectWrong};
    if (wrong.executeStep())
        return SymbolFault{wrong.getColumn(0).getInt64(), "the symbol's checksum is wrong"};
    Query lost{m_database, kSelectLost};
    if (lost.executeStep())
        return SymbolFault{lost.getColumn(0).getInt64(), "nobody has the symbol she gave away"};
    return {};
}

} // namespace bahi
