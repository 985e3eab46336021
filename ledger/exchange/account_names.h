#pragma once

#include "ledger/books/chart_of_accounts.h"
#include "ledger/exchange/place_texts.h"

#include <string>
#include <string_view>

namespace bahi {

/// Accounts as plain-text accounting calls them. Each part is of ASCII letters, digits and hyphens
/// and begins with a capital or a digit, which is what the strictest of the programs, beancount,
/// asks for:
///
///     Assets:1010-Cash-box
///     Liabilities:2010-Members-regular-savings:M01     a member's page
///     Assets:1210-Loans-to-members-own-funds:L3        a loan
///     Liabilities:2310-Insurance-premium-to-pass-on:PMJJBY:M01

/// The five roots: `Assets`, `Liabilities`, `Equity` for funds, `Income`, `Expenses`.
std::string_view rootOf(AccountKind kind);

/// `2010-Members-regular-savings`: the code, and the chart's name without what may not be in it.
std::string accountPart(const ChartedAccount& charted);

/// `Liabilities:2010-Members-regular-savings`. Throws MalformedRecord for a code outside the chart.
std::string accountName(AccountCode account);
/// The same, with the page below it.
std::string accountName(AccountCode account, const Page& page, const PageCodes& codes);

} // namespace bahi
