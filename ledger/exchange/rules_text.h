#pragma once

#include "ledger/group/group_rules.h"
#include "ledger/group/settings.h"
#include "ledger/money/currency.h"

#include <string>

namespace bahi {

/// What a group has agreed, as it holds on `day`, each with the day it holds from:
///
///     Rules of 2007-04-01, in INR
///
///     meetings                    monthly, on day 1           since 2006-03-01
///     regular saving              50.00                       since 2007-04-01
///     ...
///     women only                  yes                         since 2006-03-01
///
/// What is the same in newer rules holds from the older ones on. `day` has rules.
std::string rulesText(const RulesHistory& rules, const SettingsHistory& settings,
                      const Currency& currency, Date day);

/// The settings that hold on `day`, one value each.
std::map<Setting, std::int64_t> settingsOn(const SettingsHistory& settings, Date day);

} // namespace bahi
