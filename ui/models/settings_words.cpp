#include "ui/models/settings_words.h"

#include "ui/text/figures.h"
#include "ui/text/language.h"
#include "ui/text/sentences.h"

#include <QCoreApplication>
#include <QLocale>

#include <functional>

namespace bahi::ui {

namespace {

QString say(const char* text) {
    return QCoreApplication::translate("Agreed", text);
}

/// A rule with its name, and what it says in some rules.
struct RuleWord {
    const char* name;
    std::function<QString(const GroupRules&)> textOf;
};

std::vector<RuleWord> ruleWords(const Currency& currency) {
    using Rules = const GroupRules&;
    return {
        {QT_TRANSLATE_NOOP("Agreed", "Meetings"),
         [](Rules rules) { return wordsFor(rules.meeting); }},
        {QT_TRANSLATE_NOOP("Agreed", "Saving at each meeting"),
         [currency](Rules rules) {
             return rules.regularSaving.isZero() ? say(QT_TRANSLATE_NOOP("Agreed", "As each can"))
                                                 : amount(rules.regularSaving, currency);
         }},
        {QT_TRANSLATE_NOOP("Agreed", "Interest a month"),
         [](Rules rules) {
             return say(QT_TRANSLATE_NOOP("Agreed", "%1 %"))
                 .arg(withWrittenDigits(QString::fromStdString(rules.interest.toText())));
         }},
        {QT_TRANSLATE_NOOP("Agreed", "Interest is taken on"),
         [](Rules) {
             return say(QT_TRANSLATE_NOOP("Agreed",
                                          "What was left of the loan at the start of the month"));
         }},
        {QT_TRANSLATE_NOOP("Agreed", "Interest is rounded"),
         [currency](Rules rules) {
             const auto [mode, multiple] = rules.interestRounding;
             return say(QT_TRANSLATE_NOOP("Agreed", "%1, to %2"))
                 .arg(wordFor(mode), amount(Money::fromMinor(multiple), currency));
         }},
        {QT_TRANSLATE_NOOP("Agreed", "Months that were missed"),
         [](Rules rules) { return wordFor(rules.missedMonths); }},
        {QT_TRANSLATE_NOOP("Agreed", "A repayment pays first"),
         [](Rules) { return say(QT_TRANSLATE_NOOP("Agreed", "The interest")); }},
        {QT_TRANSLATE_NOOP("Agreed", "Who leaves gets"),
         [](Rules) { return say(QT_TRANSLATE_NOOP("Agreed", "The savings less what is owed")); }},
        {QT_TRANSLATE_NOOP("Agreed", "The year begins in"),
         [](Rules rules) { return nameOfMonth(rules.yearStartMonth); }},
    };
}

AgreedLine lineOf(const RuleWord& word, const RulesHistory& rules, Date day) {
    AgreedLine line{.name = say(word.name), .text = {}, .since = {}};
    for (const GroupRules& agreed : rules.all()) {
        if (agreed.from > day) break;
        const QString text = word.textOf(agreed);
        if (text != line.text) line.since = agreed.from;
        line.text = text;
    }
    return line;
}

} // namespace

SettingForm formOf(Setting setting) {
    if (setting == Setting::Tier) return SettingForm::Tier;
    if (setting == Setting::FineMissedInstalment) return SettingForm::InstalmentFine;
    const bool isNumber = setting == Setting::AgeMin || setting == Setting::AgeMax ||
                          setting == Setting::LoanToSavings;
    if (isNumber) return SettingForm::Number;
    const bool isAmount = setting == Setting::FineMissedSaving || setting == Setting::FineLate ||
                          setting == Setting::FineAbsent || setting == Setting::AdmissionFee ||
                          setting == Setting::ResolutionAbove;
    return isAmount ? SettingForm::Amount : SettingForm::YesNo;
}

std::vector<Setting> allSettings() {
    std::vector<Setting> all;
    for (int number = 1; number <= int(kLastSetting); ++number) all.push_back(Setting(number));
    return all;
}

QString nameFor(Setting setting) {
    switch (setting) {
        case Setting::Tier:
            return say(QT_TRANSLATE_NOOP("Agreed", "What kind of group it is"));
        case Setting::WomenOnly:
            return say(QT_TRANSLATE_NOOP("Agreed", "Women only"));
        case Setting::AgeMin:
            return say(QT_TRANSLATE_NOOP("Agreed", "Least age on joining"));
        case Setting::AgeMax:
            return say(QT_TRANSLATE_NOOP("Agreed", "Greatest age on joining"));
        case Setting::OnePerFamily:
            return say(QT_TRANSLATE_NOOP("Agreed", "One of a family"));
        case Setting::FineMissedSaving:
            return say(QT_TRANSLATE_NOOP("Agreed", "Fine for a saving not brought"));
        case Setting::FineLate:
            return say(QT_TRANSLATE_NOOP("Agreed", "Fine for coming late"));
        case Setting::FineAbsent:
            return say(QT_TRANSLATE_NOOP("Agreed", "Fine for staying away"));
        case Setting::FineMissedInstalment:
            return say(QT_TRANSLATE_NOOP("Agreed", "Fine for a missed instalment"));
        case Setting::AdmissionFee:
            return say(QT_TRANSLATE_NOOP("Agreed", "Admission fee"));
        case Setting::AdmissionFeeToCorpus:
            return say(QT_TRANSLATE_NOOP("Agreed", "Admission fees are kept as capital"));
        case Setting::ResolutionAbove:
            return say(QT_TRANSLATE_NOOP("Agreed", "Payments above this need a resolution"));
        case Setting::LoanToSavings:
            return say(QT_TRANSLATE_NOOP("Agreed", "A loan is at most so many times the savings"));
        case Setting::SavingDueWhenMissed:
            return say(QT_TRANSLATE_NOOP("Agreed", "Saving stays due if nobody met"));
        case Setting::CatchUpSaving:
            return say(QT_TRANSLATE_NOOP("Agreed", "Newcomers catch up with the savings"));
    }
    return {};
}

QString nameOfTier(std::int64_t tier) {
    if (tier == 2) return say(QT_TRANSLATE_NOOP("Agreed", "Village organisation"));
    return tier == 3 ? say(QT_TRANSLATE_NOOP("Agreed", "Cluster federation"))
                     : say(QT_TRANSLATE_NOOP("Agreed", "Self-help group"));
}

QString textFor(Setting setting, std::int64_t value, const Currency& currency) {
    const SettingForm form = formOf(setting);
    if (form == SettingForm::Tier) return nameOfTier(value);
    if (form == SettingForm::YesNo)
        return value == 1 ? say(QT_TRANSLATE_NOOP("Agreed", "Yes"))
                          : say(QT_TRANSLATE_NOOP("Agreed", "No"));
    if (form == SettingForm::Number) return number(value);
    if (value == kFineIsMonthsInterest)
        return say(QT_TRANSLATE_NOOP("Agreed", "One month's interest"));
    return amount(Money::fromMinor(value), currency);
}

QString wordFor(RoundingMode mode) {
    if (mode == RoundingMode::Up) return say(QT_TRANSLATE_NOOP("Agreed", "Up"));
    if (mode == RoundingMode::HalfUp)
        return say(QT_TRANSLATE_NOOP("Agreed", "To the nearest, a half up"));
    return mode == RoundingMode::HalfEven
               ? say(QT_TRANSLATE_NOOP("Agreed", "To the nearest, a half to even"))
               : say(QT_TRANSLATE_NOOP("Agreed", "Down"));
}

QString wordFor(MissedMonths missed) {
    return missed == MissedMonths::Apart
               ? say(QT_TRANSLATE_NOOP("Agreed", "Each rounds by itself"))
               : say(QT_TRANSLATE_NOOP("Agreed", "They round as one sum"));
}

QString nameOfMonth(unsigned month) {
    const QLocale locale{codeOf(spoken())};
    return locale.standaloneMonthName(int(month));
}

std::vector<AgreedLine> agreedOn(const RulesHistory& rules, const SettingsHistory& settings,
                                 const Currency& currency, Date day) {
    std::vector<AgreedLine> lines;
    for (const RuleWord& word : ruleWords(currency)) lines.push_back(lineOf(word, rules, day));
    for (const Setting setting : allSettings()) {
        const auto value = settings.on(setting, day);
        if (!value) continue;
        AgreedLine line{
            .name = nameFor(setting), .text = textFor(setting, *value, currency), .since = {}};
        std::optional<std::int64_t> before;
        for (const GroupSettings& agreed : settings.all()) {
            const auto found = agreed.values.find(setting);
            if (agreed.from > day || found == agreed.values.end()) continue;
            if (before != found->second) line.since = agreed.from;
            before = found->second;
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace bahi::ui
