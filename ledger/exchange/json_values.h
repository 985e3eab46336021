#pragma once

#include "ledger/base/date.h"
#include "ledger/money/currency.h"
#include "ledger/money/percentage.h"
#include "ledger/reports/report_head.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>

namespace bahi {

/// How the values of reports stand in JSON: what is not there is null.
class JsonAmounts {
public:
    explicit JsonAmounts(const ReportHead& head) : m_currency{head.currency} {}
    std::string operator()(Money amount) const { return toDecimal(amount, m_currency); }

private:
    const Currency& m_currency;
};

template <class Id>
nlohmann::ordered_json jsonIdOrNull(const std::optional<Id>& id) {
    return id ? nlohmann::ordered_json(id->value) : nlohmann::ordered_json(nullptr);
}
inline nlohmann::ordered_json jsonTextOrNull(const std::string& text) {
    return text.empty() ? nlohmann::ordered_json(nullptr) : nlohmann::ordered_json(text);
}
inline nlohmann::ordered_json jsonDateOrNull(const std::optional<Date>& date) {
    return date ? nlohmann::ordered_json(toIso(*date)) : nlohmann::ordered_json(nullptr);
}
inline nlohmann::ordered_json jsonPerCent(Share share) {
    const auto perCent = wholePerCent(share);
    return perCent ? nlohmann::ordered_json(*perCent) : nlohmann::ordered_json(nullptr);
}

} // namespace bahi
