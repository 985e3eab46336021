#pragma once

#include "ledger/group/group_rules.h"
#include "ledger/group/settings.h"
#include "ledger/money/currency.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace bahi::ui {

/// How a setting is entered and read.
enum class SettingForm { Tier, YesNo, Number, Amount, InstalmentFine };
SettingForm formOf(Setting setting);
/// Every setting, in the order of the form.
std::vector<Setting> allSettings();

/// `Women only`, `Fine for coming late`.
QString nameFor(Setting setting);
/// `Yes`, `18`, `5`, `One month's interest`.
QString textFor(Setting setting, std::int64_t value, const Currency& currency);
QString wordFor(RoundingMode mode);
QString wordFor(MissedMonths missed);
QString nameOfMonth(unsigned month);
QString nameOfTier(std::int64_t tier);

/// One thing that was agreed, as it holds on a day, and since when without a break.
struct AgreedLine {
    QString name;
    QString text;
    Date since;
};
/// What holds on `day`, which has rules.
std::vector<AgreedLine> agreedOn(const RulesHistory& rules, const SettingsHistory& settings,
                                 const Currency& currency, Date day);

} // namespace bahi::ui
