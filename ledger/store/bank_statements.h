#pragma once

#include "ledger/base/date.h"
#include "ledger/base/ids.h"
#include "ledger/money/money.h"
#include "ledger/store/database.h"

#include <optional>
#include <vector>

namespace bahi {

/// What the bank says an account holds at the end of a day, as it was last corrected.
struct BankStatement {
    RecordNumber record;
    PageNumber page;
    Date statedOn;
    Money balance;
    std::vector<VoucherNumber> uncleared; // in the books and not yet at the bank; rising
};

/// The bank's statements that were written down.
class BankStatements {
public:
    explicit BankStatements(Database& database) : m_database{database} {}

    /// The latest of `page` up to and including `day`.
    std::optional<BankStatement> latest(PageNumber page, Date day) const;
    /// That of `page` and exactly `day`.
    std::optional<BankStatement> on(PageNumber page, Date day) const;

private:
    std::optional<BankStatement> one(const char* sql, PageNumber page, Date day) const;

    Database& m_database;
};

} // namespace bahi
