#pragma once

#include "ledger/base/date.h"
#include "ledger/reports/page_lines.h"
#include "ledger/reports/report_head.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <vector>

namespace bahi {

// What every report in JSON is made of.

using Json = nlohmann::ordered_json;

/// Writes amounts in the currency of one report.
class JsonAmounts {
public:
    explicit JsonAmounts(const ReportHead& head) : m_currency{head.currency} {}
    std::string operator()(Money amount) const { return toDecimal(amount, m_currency); }

private:
    const Currency& m_currency;
};

template <class Id>
Json idOrNull(const std::optional<Id>& id) {
    return id ? Json(id->value) : Json(nullptr);
}

inline Json textOrNull(const std::string& text) {
    return text.empty() ? Json(nullptr) : Json(text);
}

inline Json dateOrNull(const std::optional<Date>& date) {
    return date ? Json(toIso(*date)) : Json(nullptr);
}

inline Json jsonCode(AccountCode account) {
    return std::to_string(account.value);
}

inline Json pageOrNull(const std::optional<LedgerPage>& page) {
    return page ? Json(page->code) : Json(nullptr);
}

/// Accounts, or their pages, with an amount each.
inline Json jsonLines(const std::vector<PageLine>& lines, const JsonAmounts& amount) {
    Json accounts = Json::array();
    for (const PageLine& line : lines)
        accounts.push_back(
            {{"code", line.account == AccountCode{} ? Json(nullptr) : jsonCode(line.account)},
             {"name", line.name},
             {"page", pageOrNull(line.page)},
             {"amount", amount(line.amount)}});
    return accounts;
}

} // namespace bahi
