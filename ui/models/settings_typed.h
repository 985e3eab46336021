#pragma once

#include "ledger/services/rules_service.h"
#include "ui/text/figures.h"

#include <QString>

#include <map>
#include <vector>

namespace bahi::ui {

/// What somebody typed of the rules, field by field. A refusal names a field by Where::column:
/// `from`, `first_day`, `second_day`, `saving`, `interest`, `rounding_to`, `resolution`, `reason`,
/// and `setting/6` of a setting by its number.
struct TypedRules {
    QString from;
    Rhythm rhythm = Rhythm::Weekly;
    QString firstDay; // weekday 1 Monday to 7 Sunday, or day of the month
    QString secondDay;
    QString saving; // empty: as each can
    QString interest;
    RoundingMode rounding = RoundingMode::Up;
    QString roundingTo;
    MissedMonths missedMonths = MissedMonths::Apart;
    int yearStartMonth = 4;
    std::map<Setting, QString> settings; // digits; of a yes 1, of a no 0; empty: not agreed
    QString resolution;
    QString reason;
};

/// Why a field of the rules is refused that the engine would not refuse: by the page's own words.
enum class RulesFault {
    DayMissing, // from which the rules hold
    DayOfMonth, // no day of a month, or the second not after the first
    NotFitting, // a number outside of what the setting may be
    Withdrawn,  // what was agreed cannot be made unsaid
};

struct RulesProblem {
    std::string column;
    std::optional<Refused> refused; // or else
    RulesFault fault = {};
};

/// What was typed as rules, or everything that is wrong with it.
struct ReadRules {
    GroupRules rules;
    std::map<Setting, std::int64_t> settings; // that are agreed, each
    std::uint32_t resolution = 0;
    std::vector<RulesProblem> problems;
};
ReadRules readRulesTyped(const TypedRules& typed, const Currency& currency);

/// What holds on a day, as it would have been typed for `from`.
TypedRules typedAs(const GroupRules& rules, const SettingsHistory& settings, Date on,
                   const Currency& currency);

/// What goes into the book of `read`: as new rules, only settings that differ from those before;
/// as the correction of those that begin on `wrongFrom`, all that day says. What cannot be made
/// unsaid is added to the problems.
Agreement newAgreement(ReadRules& read, const SettingsHistory& before);
Agreement correctedAgreement(ReadRules& read, const SettingsHistory& before, Date wrongFrom);

/// `setting/6`
std::string columnOf(Setting setting);

} // namespace bahi::ui
