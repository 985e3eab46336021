#pragma once

#include "ledger/reports/page_lines.h"
#include "ledger/reports/report_head.h"

#include <map>
#include <optional>
#include <string_view>
#include <vector>

namespace bahi {

/// A head of the balance sheet with the accounts below it.
struct SheetHead {
    std::string_view name;
    std::vector<PageLine> lines; // what is deducted is below nothing; without an account: a result
    Money total;
};

/// What a fund holds, what of it is lent, and what lies idle.
struct FundNote {
    std::string_view name;
    std::vector<PageLine> lines; // the fund's accounts, then its loans, below nothing
    Money idle;
};

/// What the group owes and what it owns, in the Indian form: liabilities and funds left, assets
/// right, provisions and depreciation deducted from their assets.
///
///     Members' savings       300.00    Cash and bank          834.00
///     Surplus, reserves      500.00
///     Income, expenditure     34.00
///                            834.00                           834.00
///
/// What the year earned so far and nobody closed yet is one line among the funds. Both sides are
/// equal, or there is no balance sheet.
struct BalanceSheet {
    ReportHead head;
    std::optional<Date> asOf; // none: nothing was entered yet
    std::vector<SheetHead> left;
    std::vector<SheetHead> right;
    Money totalLeft;
    Money totalRight;
    std::vector<FundNote> funds; // those to lend that anything stands in
};

/// From the projected balances, as the trial balance. Without a day: as everything entered so far
/// leaves it. Throws MalformedRecord if the sides are not equal.
BalanceSheet balanceSheetOf(Book& book, std::optional<Date> asOf = {});

/// The same from `balances`, without a book.
BalanceSheet balanceSheetFrom(const std::map<AccountCode, Sides>& balances,
                              std::optional<Date> asOf, ReportHead head);

} // namespace bahi
