#include "ui/models/new_group_rules.h"

#include "ledger/base/digits.h"
#include "ui/text/figures.h"
#include "ui/text/sentences.h"

#include <QCoreApplication>

#include <array>

namespace bahi::ui {

namespace {

struct MoneySetting {
    RuleField field;
    Setting setting;
};
constexpr std::array kMoney = {
    MoneySetting{RuleField::ResolutionAbove, Setting::ResolutionAbove},
    MoneySetting{RuleField::FineMissedSaving, Setting::FineMissedSaving},
    MoneySetting{RuleField::FineLate, Setting::FineLate},
    MoneySetting{RuleField::FineAbsent, Setting::FineAbsent},
    MoneySetting{RuleField::FineMissedInstalment, Setting::FineMissedInstalment},
    MoneySetting{RuleField::AdmissionFee, Setting::AdmissionFee},
};

struct NumberSetting {
    RuleField field;
    Setting setting;
    int least;
    int most;
};
constexpr std::array kNumbers = {
    NumberSetting{RuleField::LoanToSavings, Setting::LoanToSavings, 1, 1000},
    NumberSetting{RuleField::AgeMin, Setting::AgeMin, 0, 150},
    NumberSetting{RuleField::AgeMax, Setting::AgeMax, 0, 150},
};

constexpr std::array kYesNo = {
    MoneySetting{RuleField::FeeToCorpus, Setting::AdmissionFeeToCorpus},
    MoneySetting{RuleField::WomenOnly, Setting::WomenOnly},
    MoneySetting{RuleField::OnePerFamily, Setting::OnePerFamily},
    MoneySetting{RuleField::DueWhenMissed, Setting::SavingDueWhenMissed},
    MoneySetting{RuleField::CatchUp, Setting::CatchUpSaving},
};

/// Takes what stands in the fields, until one cannot be taken.
class Reading {
public:
    Reading(const RuleTexts& texts, Currency currency)
        : m_texts{texts}, m_currency{std::move(currency)} {}

    QString text(RuleField field) const {
        const auto found = m_texts.find(field);
        return found == m_texts.end() ? QString{} : found->second.trimmed();
    }
    bool isYes(RuleField field) const { return text(field) == QStringLiteral("1"); }
    int choice(RuleField field) const { return text(field).toInt(); }

    Money money(RuleField field) {
        const auto read = readAmount(text(field), m_currency);
        if (!read) return refuse(field, read.refused()), Money{};
        return read.value();
    }
    std::optional<int> number(RuleField field, int least, int most) {
        const QString typed = text(field);
        bool isNumber = false;
        const int read =
            QString::fromStdString(withLatinDigits(typed.toStdString())).toInt(&isNumber);
        if (isNumber && read >= least && read <= most) return read;
        refuse(field, Refused{.why = Refusal::ValueUnknown}
                          .got(typed.toStdString())
                          .want(QCoreApplication::translate("NewGroupRules", "%1 to %2")
                                    .arg(ui::number(least), ui::number(most))
                                    .toStdString()));
        return {};
    }
    void refuse(RuleField field, const Refused& why) {
        say(field, [why] { return sentenceFor(why); });
    }
    void say(RuleField field, std::function<QString()> sentence) {
        if (!m_trouble) m_trouble = RuleTrouble{field, std::move(sentence)};
    }
    const std::optional<RuleTrouble>& trouble() const { return m_trouble; }

private:
    const RuleTexts& m_texts;
    Currency m_currency;
    std::optional<RuleTrouble> m_trouble;
};

void readRhythm(Reading& reading, GroupRules& rules) {
    rules.meeting.rhythm = Rhythm(reading.choice(RuleField::Rhythm));
    rules.meeting.firstDay = std::uint8_t(reading.choice(RuleField::FirstDay));
    const bool isTwice = rules.meeting.rhythm == Rhythm::TwiceMonthly;
    rules.meeting.secondDay =
        isTwice ? std::uint8_t(reading.choice(RuleField::SecondDay)) : std::uint8_t{0};
    if (!rules.meeting.isValid())
        reading.say(RuleField::SecondDay, [] {
            return QCoreApplication::translate(
                "NewGroupRules",
                "The second day does not come after the first. Choose a later day "
                "of the month.");
        });
    const auto from = readDay(reading.text(RuleField::From));
    if (!from)
        reading.refuse(RuleField::From, from.refused());
    else
        rules.from = from.value();
}

void readLending(Reading& reading, GroupRules& rules) {
    if (!reading.text(RuleField::Saving).isEmpty())
        rules.regularSaving = reading.money(RuleField::Saving);
    rules.yearStartMonth = std::uint8_t(reading.choice(RuleField::YearStart));
    const auto rate = Rate::parse(reading.text(RuleField::Rate).toStdString());
    if (!rate)
        reading.refuse(RuleField::Rate, rate.refused());
    else
        rules.interest = rate.value();
    const Money multiple = reading.money(RuleField::RoundingTo);
    if (multiple.isZero())
        reading.refuse(RuleField::RoundingTo, Refused{.why = Refusal::AmountZero});
    rules.interestRounding = {RoundingMode(reading.choice(RuleField::RoundingWay)),
                              multiple.inMinor()};
}

void readSettings(Reading& reading, std::map<Setting, std::int64_t>& settings) {
    settings[Setting::Tier] = 1;
    for (const auto& [field, setting, least, most] : kNumbers) {
        if (reading.text(field).isEmpty()) continue;
        if (const auto number = reading.number(field, least, most)) settings[setting] = *number;
    }
    for (const auto& [field, setting] : kMoney) {
        if (field == RuleField::FineMissedInstalment && reading.isYes(RuleField::FineIsInterest))
            settings[setting] = kFineIsMonthsInterest;
        else if (!reading.text(field).isEmpty())
            settings[setting] = reading.money(field).inMinor();
    }
    for (const auto& [field, setting] : kYesNo)
        if (reading.isYes(field)) settings[setting] = 1;
    const auto least = settings.find(Setting::AgeMin);
    const auto most = settings.find(Setting::AgeMax);
    if (least != settings.end() && most != settings.end() && least->second > most->second)
        reading.say(RuleField::AgeMax, [] {
            return QCoreApplication::translate(
                "NewGroupRules",
                "Nobody is old enough and young enough for both ages. Correct one of the two.");
        });
}

QString writtenWholly(std::int64_t number) {
    return withWrittenDigits(QString::number(number));
}

} // namespace

bool isOfMoney(Programme programme, const Currency& currency) {
    return templateOf(programme).currency == currency.code;
}

Programme usualProgramme(const Currency& currency) {
    for (const Programme programme : programmes())
        if (isOfMoney(programme, currency)) return programme;
    return Programme::MonthlyShg;
}

RuleTexts textsOf(Programme programme, const Currency& currency, Date today) {
    const PracticeTemplate& plan = templateOf(programme);
    const GroupRules rules = plan.rules();
    const bool isOurs = isOfMoney(programme, currency);
    const auto money = [&](std::int64_t minor) {
        return isOurs ? amount(Money::fromMinor(minor), currency) : QString{};
    };
    std::int64_t unit = 1;
    for (int place = 0; place < currency.minorDigits; ++place) unit *= 10;
    RuleTexts texts = {
        {RuleField::Rhythm, QString::number(int(rules.meeting.rhythm))},
        {RuleField::FirstDay, QString::number(rules.meeting.firstDay)},
        {RuleField::SecondDay, QString::number(rules.meeting.secondDay)},
        {RuleField::From, date(today)},
        {RuleField::Saving, money(rules.regularSaving.inMinor())},
        {RuleField::YearStart, QString::number(rules.yearStartMonth)},
        {RuleField::Rate, withWrittenDigits(QString::fromStdString(rules.interest.toText()))},
        {RuleField::RoundingWay, QString::number(int(rules.interestRounding.mode))},
        {RuleField::RoundingTo,
         amount(Money::fromMinor(isOurs ? rules.interestRounding.multiple : unit), currency)},
    };
    const auto agreed = [&plan](Setting setting) -> std::optional<std::int64_t> {
        const auto found = plan.settings.find(setting);
        if (found == plan.settings.end()) return {};
        return found->second;
    };
    for (const auto& [field, setting, least, most] : kNumbers) {
        const auto value = agreed(setting);
        texts[field] = value ? writtenWholly(*value) : QString{};
    }
    for (const auto& [field, setting] : kMoney) {
        const auto value = agreed(setting);
        texts[field] = value && *value >= 0 ? money(*value) : QString{};
    }
    texts[RuleField::FineIsInterest] = QString::number(
        agreed(Setting::FineMissedInstalment) == std::optional{kFineIsMonthsInterest} ? 1 : 0);
    for (const auto& [field, setting] : kYesNo)
        texts[field] = QString::number(agreed(setting).value_or(0));
    return texts;
}

std::optional<RuleTrouble> readRules(const RuleTexts& texts, NewGroup& group) {
    Reading reading{texts, group.currency};
    GroupRules rules;
    std::map<Setting, std::int64_t> settings;
    readRhythm(reading, rules);
    readLending(reading, rules);
    readSettings(reading, settings);
    if (reading.trouble()) return reading.trouble();
    group.rules = rules;
    group.settings = settings;
    return {};
}

} // namespace bahi::ui
