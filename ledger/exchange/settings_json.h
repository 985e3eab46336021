#pragma once

#include "ledger/base/result.h"
#include "ledger/group/settings.h"
#include "ledger/money/currency.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace bahi {

/// The object `settings` of a rules file:
///
///     {"women_only": true, "age_min": 18, "fine_late": "5",
///      "fine_missed_instalment": "one-month-interest", "resolution": 4}
struct SettingsFile {
    std::map<Setting, std::int64_t> values;
    std::uint32_t resolution = 0; // that agreed them; 0: none named

    friend bool operator==(const SettingsFile&, const SettingsFile&) = default;
};

/// `fine_late`: the key of a setting in a file, its word with underscores.
std::string keyOf(Setting setting);
/// Every key the object may have.
const std::vector<std::string_view>& settingKeys();

/// Reads `object`, whose keys are known ones. Refuses the first value that is wrong, with its
/// dotted path as the column: ValueUnknown, or what parseAmount refuses.
Result<SettingsFile> readSettings(const nlohmann::json& object, const Currency& currency,
                                  const std::string& file);

nlohmann::ordered_json settingsJson(const SettingsFile& settings, const Currency& currency);

/// The value as people read it: `yes`, `18`, `5.00`, `one month's interest`.
std::string settingText(Setting setting, std::int64_t value, const Currency& currency);

} // namespace bahi
