#pragma once

#include "ledger/base/result.h"
#include "ledger/store/agreed_terms.h"
#include "ledger/store/book.h"
#include "ledger/store/pages.h"

#include <optional>
#include <string>
#include <vector>

namespace bahi {

// What must hold before terms of a borrowing, or a change of them, are written down.

/// Whether terms and changes, as they will stand, go with each other and with the vouchers there
/// are. Without terms only demands stand by themselves. Refuses BorrowingTermsMissing, and what
/// agreedIn and lenderAccountOf refuse.
Result<Done> checkedTogether(Book& book, const LedgerPage& page,
                             const std::optional<AgreedText>& terms,
                             const std::vector<ChangeText>& changes);

} // namespace bahi
