#pragma once

#include "ledger/base/ids.h"
#include "ledger/books/account.h"
#include "ledger/money/money.h"
#include "ledger/store/database.h"
#include "ledger/store/pages.h"

#include <vector>

namespace bahi {

// What must hold of every book whatever was posted or taken back, besides what History holds.

/// Must this account's balance stay on its normal side, on each of its pages and at the end of
/// every day? Nobody takes more out of a box than lies in it, or settles a debt beyond nothing. Not
/// so results, nor 1910, which sums to zero over its pages, nor 2220, into which more may be paid
/// than was drawn, nor funds of the group, whose surplus may be a loss.
bool staysOnItsSide(const Account& account);

/// The accounts that tell what became of a grant.
inline constexpr AccountCode kGrantsUsed{4340};
inline constexpr AccountCode kDepreciation{5240};
inline constexpr AccountCode kProgrammeCosts{5410};

/// How much of a grant was taken as used, and how much was spent on what it is for: on its costs,
/// or written off from what was bought with it. The first may not exceed the second.
struct GrantUse {
    Money released;
    Money spent;

    bool isOverused() const { return released > spent; }
};
/// `pages` are all pages of the book.
GrantUse useOf(PageNumber grant, Database& database, const std::vector<LedgerPage>& pages);

} // namespace bahi
