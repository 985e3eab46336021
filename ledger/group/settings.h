#pragma once

#include "ledger/base/date.h"
#include "ledger/base/ids.h"

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace bahi {

/// What a group may agree besides its GroupRules, one number each. Money is in minor units; yes
/// and no are 1 and 0. A setting nobody agreed has no value: the group does without.
enum class Setting : std::uint16_t {
    Tier = 1,      // 1 group, 2 village organisation, 3 cluster federation
    WomenOnly = 2, // yes or no
    AgeMin = 3,    // years, on the day she joins
    AgeMax = 4,
    OnePerFamily = 5,          // yes or no: one member of a household
    FineMissedSaving = 6,      // money, for each saving that was due and not brought
    FineLate = 7,              // money, for coming late
    FineAbsent = 8,            // money, for staying away without notice
    FineMissedInstalment = 9,  // money; or FineIsMonthsInterest
    AdmissionFee = 10,         // money
    AdmissionFeeToCorpus = 11, // yes: to 3010; no: income, 4040 (S9)
    ResolutionAbove = 12,      // money: a payment above it needs a resolution (L of the catalogue)
    LoanToSavings = 13,        // a loan is at most so many times her savings
    SavingDueWhenMissed = 14,  // yes: a meeting that was not held leaves its saving due (S1)
    CatchUpSaving = 15,        // yes: a newcomer brings what the others have saved (S10)
};
inline constexpr Setting kLastSetting = Setting::CatchUpSaving;

/// The value of FineMissedInstalment that means one month's interest (S4).
inline constexpr std::int64_t kFineIsMonthsInterest = -1;

/// Is `value` one that `setting` may have?
bool isValid(Setting setting, std::int64_t value);

/// Settings agreed on one day, to hold from a day on.
struct GroupSettings {
    Date from;
    std::map<Setting, std::int64_t> values; // at least one
    std::uint32_t resolution = 0;           // 0: none named

    friend bool operator==(const GroupSettings&, const GroupSettings&) = default;
};

/// Everything a group agreed, setting by setting: the latest that holds on a day counts.
class SettingsHistory {
public:
    SettingsHistory() = default;
    /// `settings` in the order they were written down: of two from one day the later counts.
    explicit SettingsHistory(std::vector<GroupSettings> settings);

    std::optional<std::int64_t> on(Setting setting, Date day) const;
    bool isYes(Setting setting, Date day) const { return on(setting, day).value_or(0) == 1; }
    const std::vector<GroupSettings>& all() const { return m_settings; }

private:
    std::vector<GroupSettings> m_settings; // by day
};

} // namespace bahi
