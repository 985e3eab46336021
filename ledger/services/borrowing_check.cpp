#include "ledger/services/borrowing_check.h"

#include "ledger/lending/borrowing_json.h"
#include "ledger/reports/borrowing_reading.h"
#include "ledger/reports/report_head.h"
#include "ledger/store/journal.h"

#include <algorithm>

namespace bahi {

namespace {

Result<Done> checkedAlone(const LedgerPage& page, const std::vector<ChangeText>& changes,
                          const Currency& currency) {
    for (const ChangeText& text : changes) {
        const auto change = readBorrowingChange(text.json, "", currency, text.on);
        if (!change) return change.refused();
        if (!std::holds_alternative<LenderDemand>(change.value().what))
            return Refused{.why = Refusal::BorrowingTermsMissing}.about(page.code);
        BAHI_TRY(agreedBy({}, {change.value()}, text.on));
    }
    return Done{};
}

} // namespace

Result<Done> checkedTogether(Book& book, const LedgerPage& page,
                             const std::optional<AgreedText>& terms,
                             const std::vector<ChangeText>& changes) {
    const Currency currency = headOf(book).currency;
    if (!terms) return checkedAlone(page, changes, currency);
    Date last = std::max(Journal{book.database()}.lastDay(), page.openedOn);
    for (const ChangeText& change : changes) last = std::max(last, change.on);
    const auto agreed = agreedIn(*terms, changes, currency, last);
    if (!agreed) return agreed.refused();
    if (agreed.value().terms.credit() != nullptr) return Done{};
    const auto read = readBorrowings(book, last, page.number);
    const auto account = lenderAccountOf(agreed.value(), read.front().movements, last);
    return account ? Result<Done>{Done{}} : account.refused();
}

} // namespace bahi
