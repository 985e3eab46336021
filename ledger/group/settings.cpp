#include "ledger/group/settings.h"

#include "ledger/money/money.h"

#include <algorithm>

namespace bahi {

bool isValid(Setting setting, std::int64_t value) {
    const auto isAmount = [&] { return value >= 0 && value <= kLargest.inMinor(); };
    switch (setting) {
        case Setting::Tier:
            return value >= 1 && value <= 3;
        case Setting::WomenOnly:
        case Setting::OnePerFamily:
        case Setting::AdmissionFeeToCorpus:
        case Setting::SavingDueWhenMissed:
        case Setting::CatchUpSaving:
            return value == 0 || value == 1;
        case Setting::AgeMin:
        case Setting::AgeMax:
            return value >= 0 && value <= 150;
        case Setting::LoanToSavings:
            return value >= 1 && value <= 1000;
        case Setting::FineMissedInstalment:
            return value == kFineIsMonthsInterest || isAmount();
        case Setting::FineMissedSaving:
        case Setting::FineLate:
        case Setting::FineAbsent:
        case Setting::AdmissionFee:
        case Setting::ResolutionAbove:
            return isAmount();
    }
    return false;
}

SettingsHistory::SettingsHistory(std::vector<GroupSettings> settings)
    : m_settings{std::move(settings)} {
    std::stable_sort(m_settings.begin(), m_settings.end(),
                     [](const auto& a, const auto& b) { return a.from < b.from; });
}

std::optional<std::int64_t> SettingsHistory::on(Setting setting, Date day) const {
    std::optional<std::int64_t> value;
    for (const GroupSettings& agreed : m_settings) {
        if (agreed.from > day) break;
        const auto found = agreed.values.find(setting);
        if (found != agreed.values.end()) value = found->second;
    }
    return value;
}

} // namespace bahi
