#pragma once

#include "ledger/base/result.h"
#include "ledger/group/new_page.h"
#include "ledger/money/currency.h"

#include <string>
#include <string_view>
#include <vector>

namespace bahi {

/// Pages of the books as a table (docs/user-guide/files.md):
///
///     code,kind,name,opened_on,until,of,member,amount,rate,reference
///     SBI,bank-account,State Bank Thakurganj,2026-04-01,,,,,,
///     CIF1,borrowing,Jyoti VO,2026-05-01,2028-04-30,VO,,50000,1,VO/CIF/17
///
/// Refuses the first cell that is wrong.
Result<std::vector<NewPage>> readPages(std::string_view bytes, const std::string& file,
                                       const Currency& currency);

/// The same table of `pages`, for people and for readPages.
std::string writePages(const std::vector<NewPage>& pages, const Currency& currency);

/// `bank-account`
std::string pageKindWord(SubLedger kind);
/// What may be opened: bank-account, deposit, party, ...
std::string pageKindWords();
/// None for a word that is no kind of page.
std::optional<SubLedger> pageKindOf(std::string_view word);

} // namespace bahi
