#include "ledger/services/kept_terms.h"

#include "ledger/lending/agreed_loan_json.h"
#include "ledger/log/record.h"

#include <utility>

namespace bahi {

Refused within(Refused why, const Where& where) {
    const std::string key = why.where.column;
    why.where = where;
    if (!key.empty()) why.where.column += (where.column.empty() ? "" : ": ") + key;
    return why;
}

Result<Done> checkedLength(const std::string& kept, const Where& where) {
    if (kept.size() <= kLongestTerms) return Done{};
    return Refused{.why = Refusal::TextTooLong}
        .got(std::to_string(kept.size()))
        .want(std::to_string(kLongestTerms))
        .at(where);
}

Result<std::string> keptWithin(const std::string& json, const Where& where) {
    auto kept = keptTerms(json, "");
    if (!kept) return within(kept.refused(), where);
    BAHI_TRY(checkedLength(kept.value(), where));
    return kept;
}

} // namespace bahi
