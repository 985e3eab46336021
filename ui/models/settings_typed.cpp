#include "ui/models/settings_typed.h"

#include "ui/models/settings_words.h"
#include "ui/text/typed.h"

namespace bahi::ui {

namespace {

void refuse(ReadRules& read, std::string column, const Refused& why) {
    read.problems.push_back({.column = std::move(column), .refused = why});
}

void refuse(ReadRules& read, std::string column, RulesFault fault) {
    read.problems.push_back({.column = std::move(column), .refused = {}, .fault = fault});
}

bool isEmpty(const QString& typed) {
    return typed.trimmed().isEmpty();
}

/// Zero and what is wrong, where it cannot be read.
std::int64_t numberIn(ReadRules& read, const QString& typed, const std::string& column) {
    const auto number = readNumber(typed);
    if (number) return number.value();
    refuse(read, column, number.refused());
    return 0;
}

Money moneyIn(ReadRules& read, const QString& typed, const Currency& currency,
              const std::string& column) {
    const auto money = readAmount(typed, currency);
    if (money) return money.value();
    refuse(read, column, money.refused());
    return {};
}

void readRhythm(ReadRules& read, const TypedRules& typed) {
    MeetingRhythm& meeting = read.rules.meeting;
    constexpr std::int64_t kDays = 31;
    meeting.rhythm = typed.rhythm;
    const std::int64_t first = numberIn(read, typed.firstDay, "first_day");
    const bool isTwice = typed.rhythm == Rhythm::TwiceMonthly;
    const std::int64_t second = isTwice ? numberIn(read, typed.secondDay, "second_day") : 0;
    if (!read.problems.empty()) return;
    meeting.firstDay = std::uint8_t(std::min(first, kDays + 1));
    meeting.secondDay = std::uint8_t(std::min(second, kDays + 1));
    if (meeting.isValid()) return;
    const bool isFirst = first < 1 || first > kDays;
    refuse(read, isFirst ? "first_day" : "second_day", RulesFault::DayOfMonth);
}

void readSetting(ReadRules& read, Setting setting, const QString& typed, const Currency& currency) {
    const SettingForm form = formOf(setting);
    const std::string column = columnOf(setting);
    const auto before = read.problems.size();
    const bool isMonths = typed == QString::number(kFineIsMonthsInterest);
    std::int64_t value = kFineIsMonthsInterest;
    if (form == SettingForm::Amount || (form == SettingForm::InstalmentFine && !isMonths))
        value = moneyIn(read, typed, currency, column).inMinor();
    else if (!isMonths)
        value = numberIn(read, typed, column);
    if (read.problems.size() > before) return;
    if (isValid(setting, value))
        read.settings[setting] = value;
    else
        refuse(read, column, RulesFault::NotFitting);
}

/// What `setting` is on the day before `day`.
std::optional<std::int64_t> valueBefore(const SettingsHistory& settings, Setting setting,
                                        Date day) {
    return settings.on(setting, fromDays(toDays(day) - 1));
}

} // namespace

std::string columnOf(Setting setting) {
    return "setting/" + std::to_string(int(setting));
}

ReadRules readRulesTyped(const TypedRules& typed, const Currency& currency) {
    ReadRules read;
    const auto from = readDate(typed.from);
    if (from)
        read.rules.from = from.value();
    else if (isEmpty(typed.from))
        refuse(read, "from", RulesFault::DayMissing);
    else
        refuse(read, "from", from.refused());
    readRhythm(read, typed);
    if (!isEmpty(typed.saving))
        read.rules.regularSaving = moneyIn(read, typed.saving, currency, "saving");
    const auto interest = Rate::parse(inLatinDigits(typed.interest).toStdString());
    if (interest)
        read.rules.interest = interest.value();
    else
        refuse(read, "interest", interest.refused());
    const Money step = moneyIn(read, typed.roundingTo, currency, "rounding_to");
    read.rules.interestRounding = {typed.rounding, step.inMinor()};
    if (step.isZero() && !isEmpty(typed.roundingTo))
        refuse(read, "rounding_to", Refused{.why = Refusal::AmountZero});
    read.rules.missedMonths = typed.missedMonths;
    read.rules.yearStartMonth = std::uint8_t(typed.yearStartMonth);
    for (const auto& [setting, text] : typed.settings)
        if (!isEmpty(text)) readSetting(read, setting, text, currency);
    if (!isEmpty(typed.resolution))
        read.resolution = std::uint32_t(numberIn(read, typed.resolution, "resolution"));
    return read;
}

TypedRules typedAs(const GroupRules& rules, const SettingsHistory& settings, Date on,
                   const Currency& currency) {
    const auto plain = [&](Money money) { return amount(money, currency); };
    TypedRules typed{
        .from = date(rules.from),
        .rhythm = rules.meeting.rhythm,
        .firstDay = QString::number(rules.meeting.firstDay),
        .secondDay =
            rules.meeting.secondDay == 0 ? QString{} : QString::number(rules.meeting.secondDay),
        .saving = rules.regularSaving.isZero() ? QString{} : plain(rules.regularSaving),
        .interest = QString::fromStdString(rules.interest.toText()),
        .rounding = rules.interestRounding.mode,
        .roundingTo = plain(Money::fromMinor(rules.interestRounding.multiple)),
        .missedMonths = rules.missedMonths,
        .yearStartMonth = rules.yearStartMonth,
        .settings = {},
        .resolution = {},
        .reason = {}};
    for (const Setting setting : allSettings()) {
        const auto value = settings.on(setting, on);
        if (!value) continue;
        const SettingForm form = formOf(setting);
        const bool isAmount = form == SettingForm::Amount || (form == SettingForm::InstalmentFine &&
                                                              *value != kFineIsMonthsInterest);
        typed.settings[setting] =
            isAmount ? plain(Money::fromMinor(*value)) : QString::number(*value);
    }
    return typed;
}

Agreement newAgreement(ReadRules& read, const SettingsHistory& before) {
    Agreement agreed{.rules = read.rules, .settings = {}, .resolution = read.resolution};
    for (const Setting setting : allSettings()) {
        const auto now = read.settings.find(setting);
        const auto then = before.on(setting, read.rules.from);
        if (now != read.settings.end() && then != now->second)
            agreed.settings.emplace(setting, now->second);
        if (now == read.settings.end() && then)
            refuse(read, columnOf(setting), RulesFault::Withdrawn);
    }
    return agreed;
}

Agreement correctedAgreement(ReadRules& read, const SettingsHistory& before, Date wrongFrom) {
    Agreement agreed{.rules = read.rules, .settings = {}, .resolution = read.resolution};
    std::map<Setting, std::int64_t> own;
    for (const GroupSettings& settings : before.all())
        if (settings.from == wrongFrom) own = settings.values;
    std::optional<Setting> withdrawn;
    for (const Setting setting : allSettings()) {
        const auto now = read.settings.find(setting);
        const auto then = valueBefore(before, setting, wrongFrom);
        const bool isOwn = own.contains(setting);
        if (now != read.settings.end() && (isOwn || then != now->second))
            agreed.settings.emplace(setting, now->second);
        if (now == read.settings.end() && then)
            refuse(read, columnOf(setting), RulesFault::Withdrawn);
        if (now == read.settings.end() && isOwn && !then) withdrawn = setting;
    }
    // An agreement without any setting would leave those of the day as they are.
    if (agreed.settings.empty() && withdrawn)
        refuse(read, columnOf(*withdrawn), RulesFault::Withdrawn);
    return agreed;
}

} // namespace bahi::ui
