#pragma once

#include "ledger/base/changes.h"
#include "ledger/services/office.h"
#include "ledger/services/page_service.h"

#include <QString>

#include <string>

namespace bahi::ui {

/// What somebody typed of a bank account. Refusals name a field by Where::column: `name`, `reason`.
struct TypedBank {
    QString name;   // the bank and its branch
    QString reason; // why what was written down changes
};

// Both on the book thread.

/// Opens a page for it from the group's first day on; Bahi gives the code.
Result<Changes> openTyped(Office& office, Book& book, const TypedBank& typed);
/// Writes down what the account `code` is called. Refuses NothingToChange where it is called so.
Result<Changes> renameTyped(Office& office, Book& book, const std::string& code,
                            const TypedBank& typed);

/// Its name before its code, or the code alone: `State Bank Thakurganj  BANK`.
QString wordsFor(const LedgerPage& page);

} // namespace bahi::ui
