#pragma once

#include "ledger/services/practice_template.h"
#include "ui/models/new_group.h"

#include <QString>

#include <functional>
#include <map>
#include <optional>

namespace bahi::ui {

/// A field of the rules.
enum class RuleField {
    Rhythm, // the number of a Rhythm
    FirstDay,
    SecondDay,
    From,
    Saving,
    YearStart, // month
    Rate,
    RoundingWay, // the number of a RoundingMode
    RoundingTo,
    LoanToSavings,
    ResolutionAbove,
    FineMissedSaving,
    FineLate,
    FineAbsent,
    FineMissedInstalment,
    FineIsInterest, // the rest: `1` is yes
    AdmissionFee,
    FeeToCorpus,
    AgeMin,
    AgeMax,
    WomenOnly,
    OnePerFamily,
    DueWhenMissed,
    CatchUp,
};

/// The rules as they stand in the fields.
using RuleTexts = std::map<RuleField, QString>;

/// What a programme's groups agree, to begin from. Amounts only where they are of this money.
RuleTexts textsOf(Programme programme, const Currency& currency, Date today);
/// Are the programme's amounts of this money?
bool isOfMoney(Programme programme, const Currency& currency);
/// The one whose groups keep this money; else the plainest.
Programme usualProgramme(const Currency& currency);

/// Why a field cannot be taken, in the language of the moment.
struct RuleTrouble {
    RuleField field;
    std::function<QString()> sentence;
};

/// Reads rules and settings into `group`; or the first trouble, and `group` stays as it was. What
/// is left empty is not agreed: the group does without.
std::optional<RuleTrouble> readRules(const RuleTexts& texts, NewGroup& group);

} // namespace bahi::ui
