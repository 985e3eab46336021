#include "ledger/store/bank_statements.h"

#include "ledger/store/rows.h"

namespace bahi {

namespace {

#define BAHI_STATEMENT                                             \
    "SELECT record, page, stated_on, balance FROM bank_statement " \
    "WHERE record NOT IN (SELECT superseded FROM supersession) AND page = ? "
constexpr auto kSelectLatest =
    BAHI_STATEMENT "AND stated_on <= ? ORDER BY stated_on DESC, record DESC LIMIT 1";
constexpr auto kSelectOn = BAHI_STATEMENT "AND stated_on = ? ORDER BY record DESC LIMIT 1";
#undef BAHI_STATEMENT
constexpr auto kSelectUncleared = "SELECT voucher FROM uncleared WHERE record = ? ORDER BY voucher";

} // namespace

std::optional<BankStatement> BankStatements::one(const char* sql, PageNumber page, Date day) const {
    Query row{m_database, sql};
    bindId(row, 1, page);
    row.bind(2, toIso(day));
    if (!row.executeStep()) return {};
    BankStatement statement{
        idIn<RecordNumber>(row, 0), idIn<PageNumber>(row, 1), dateIn(row, 2), moneyIn(row, 3), {}};
    Query voucher{m_database, kSelectUncleared};
    bindId(voucher, 1, statement.record);
    while (voucher.executeStep()) statement.uncleared.push_back(idIn<VoucherNumber>(voucher, 0));
    return statement;
}

std::optional<BankStatement> BankStatements::latest(PageNumber page, Date day) const {
    return one(kSelectLatest, page, day);
}

std::optional<BankStatement> BankStatements::on(PageNumber page, Date day) const {
    return one(kSelectOn, page, day);
}

} // namespace bahi
