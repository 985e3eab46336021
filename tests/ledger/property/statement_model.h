#pragma once

#include "ledger/log/record.h"
#include "tests/support/written_book.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace bahi::model {

/// Amounts by account, and by account and page: `{4010: 63000}`, `{"1110 1": 100}`.
using ByAccount = std::map<int, std::int64_t>;
using ByPlace = std::map<std::string, std::int64_t>;

/// What statements must say, worked out the slow way: every figure by going through all vouchers.
class StatementModel {
public:
    explicit StatementModel(std::vector<EntryPosted> vouchers) : m_vouchers{std::move(vouchers)} {}

    /// Debit less credit on or before `day`, of accounts that ever moved.
    ByAccount balances(Date day) const;
    /// The same, by the page that stands behind the account; members and loans are no pages here.
    ByPlace places(Date day) const;

    /// By account, reversals taken off.
    ByAccount receipts(Date from, Date to) const;
    ByAccount payments(Date from, Date to) const;
    /// Cash of all kinds before the day, and what a cut-off within the days brought.
    std::int64_t openingCash(Date from, Date to) const;

    /// Income and expenditure, credit less debit, without what a close carried away.
    ByAccount results(Date from, Date to) const;
    /// The same by page.
    ByPlace resultPlaces(Date from, Date to) const;

    /// Debits of all vouchers in these days.
    std::int64_t turnover(Date from, Date to) const;
    /// What came into an account's credit, less what was taken back of it, but for a cut-off; and
    /// what went out of it.
    std::int64_t credited(int account, Date from, Date to) const;
    std::int64_t debited(int account, Date from, Date to) const;

    const std::vector<EntryPosted>& vouchers() const { return m_vouchers; }

private:
    const EntryPosted& original(const EntryPosted& voucher) const;
    static bool isClose(const EntryPosted& voucher);
    static bool isFlow(const EntryPosted& voucher);
    std::int64_t side(int account, Date from, Date to, bool isDebit, bool onlyFlows) const;

    std::vector<EntryPosted> m_vouchers; // by number, from 1
};

} // namespace bahi::model
