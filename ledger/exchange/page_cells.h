#pragma once

#include "ledger/books/account.h"
#include "ledger/exchange/csv_cells.h"
#include "ledger/group/page_name.h"

#include <string>
#include <string_view>
#include <utility>

namespace bahi {

/// One cell that names a place below an account of `pages`: a member's code, a page's code, or
/// both, `LIC/M01`, where a page is divided by members too.
Result<PageName> pageNameIn(const CsvCells& cells, std::size_t column, SubLedger pages);

/// The account whose code `text` is, `1110`, which stands in `column`. Refuses AccountUnknown.
Result<Account> accountIn(const CsvCells& cells, std::size_t column, std::string_view text);

/// A number as it stands on a paper: one to twenty of A-Z, 0-9, hyphen and slash; small letters
/// become capitals. Refuses ReferenceMalformed.
Result<std::string> referenceIn(const CsvCells& cells, std::size_t column);

/// The code of a page, which is `text` and stands in `column`. Refuses MemberCodeMalformed.
Result<std::string> pageCodeIn(const CsvCells& cells, std::size_t column, std::string_view text);

/// An account and, behind a slash, the page or the loan below it: `5110`, `1110/SBI`, `1210/3`.
Result<std::pair<AccountCode, PageName>> placeIn(const CsvCells& cells, std::size_t column);

} // namespace bahi
