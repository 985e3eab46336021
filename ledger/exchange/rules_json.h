#pragma once

#include "ledger/base/result.h"
#include "ledger/group/group_rules.h"
#include "ledger/group/settings.h"
#include "ledger/money/currency.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace bahi {

/// What a book begins with: its currency, the group's name, and what the group has agreed.
struct RulesFile {
    Currency currency;
    std::string groupName; // may be empty
    GroupRules rules;
    std::map<Setting, std::int64_t> settings = {}; // none, if the file says nothing of them
    std::uint32_t resolution = 0;                  // that agreed the settings; 0: none named

    friend bool operator==(const RulesFile&, const RulesFile&) = default;
};

/// Reads the rules a group has agreed:
///
///     {"group": "Jyoti", "currency": "INR", "from": "2006-03-01",
///      "meeting": {"rhythm": "monthly", "day": 1},
///      "saving": {"regular": "25"},
///      "interest": {"per_cent_per_month": "2"},
///      "settings": {"women_only": true, "fine_late": "5"}}
///
/// What is left out has its default; docs/user-guide/files.md lists the keys. Money and rates are
/// texts or whole numbers, never fractions: those would be rounded before anybody sees them.
///
/// Refuses, with the key's dotted path as the column, in this order: NotUtf8, JsonMalformed (a
/// key that stands twice, too), KeyUnknown, KeyMissing, and the first value that is wrong:
/// ValueUnknown, or what parseAmount, Rate, parseDate, Currency and checkedName refuse.
Result<RulesFile> readRules(std::string_view bytes, const std::string& file);

/// All of `rules`, defaults too, as readRules reads it back.
std::string writeRules(const RulesFile& rules);

} // namespace bahi
