#include "ledger/services/soundness.h"

#include "ledger/store/journal.h"

#include <algorithm>
#include <array>

namespace bahi {

bool staysOnItsSide(const Account& account) {
    constexpr std::array<std::uint16_t, 4> kMayTurn = {1910, 2220, 3030, 3420};
    return !account.isResult() &&
           std::find(kMayTurn.begin(), kMayTurn.end(), account.code.value) == kMayTurn.end();
}

GrantUse useOf(PageNumber grant, Database& database, const std::vector<LedgerPage>& pages) {
    const Journal journal{database};
    GrantUse use{.released = -journal.pageMovedButByClose(kGrantsUsed, grant),
                 .spent = journal.pageMovedButByClose(kProgrammeCosts, grant)};
    for (const LedgerPage& page : pages)
        if (page.openedAs == SubLedger::FixedAsset && page.ofPage == grant)
            use.spent += journal.pageMovedButByClose(kDepreciation, page.number);
    return use;
}

} // namespace bahi
