#include "ledger/exchange/rules_text.h"

#include "ledger/base/invariant.h"
#include "ledger/exchange/settings_json.h"
#include "ledger/store/words.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <functional>

namespace bahi {

namespace {

constexpr std::array<std::string_view, 7> kWeekdays = {
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};
constexpr std::array<std::string_view, 12> kMonths = {
    "January", "February", "March",     "April",   "May",      "June",
    "July",    "August",   "September", "October", "November", "December"};

std::string meetingText(const MeetingRhythm& meeting) {
    switch (meeting.rhythm) {
        case Rhythm::Weekly:
            return fmt::format("weekly, on {}", kWeekdays.at(meeting.firstDay - std::size_t{1}));
        case Rhythm::TwiceMonthly:
            return fmt::format("twice a month, on days {} and {}", meeting.firstDay,
                               meeting.secondDay);
        case Rhythm::Monthly:
            return fmt::format("monthly, on day {}", meeting.firstDay);
    }
    invariant(false, "every rhythm is known");
    return {};
}

std::string nameOf(Setting setting) {
    switch (setting) {
        case Setting::Tier:
            return "tier";
        case Setting::WomenOnly:
            return "women only";
        case Setting::AgeMin:
            return "years of age, at least";
        case Setting::AgeMax:
            return "years of age, at most";
        case Setting::OnePerFamily:
            return "one of a family";
        case Setting::FineMissedSaving:
            return "fine, saving missed";
        case Setting::FineLate:
            return "fine, coming late";
        case Setting::FineAbsent:
            return "fine, staying away";
        case Setting::FineMissedInstalment:
            return "fine, instalment missed";
        case Setting::AdmissionFee:
            return "admission fee";
        case Setting::AdmissionFeeToCorpus:
            return "admission fee to corpus";
        case Setting::ResolutionAbove:
            return "resolution needed above";
        case Setting::LoanToSavings:
            return "loan, times her savings";
        case Setting::SavingDueWhenMissed:
            return "saving due if none met";
        case Setting::CatchUpSaving:
            return "newcomer catches up";
    }
    invariant(false, "every setting is known");
    return {};
}

struct Line {
    std::string name;
    std::function<std::string(const GroupRules&)> textOf;
};

std::vector<Line> linesOf(const Currency& currency) {
    using Rules = const GroupRules&;
    const auto amount = [currency](Money money) { return toGrouped(money, currency); };
    return {
        {"meetings", [](Rules rules) { return meetingText(rules.meeting); }},
        {"regular saving",
         [amount](Rules rules) {
             return rules.regularSaving.isZero() ? "as each can" : amount(rules.regularSaving);
         }},
        {"interest a month",
         [](Rules rules) { return fmt::format("{} %", rules.interest.toText()); }},
        {"interest on", [](Rules rules) { return std::string{wordOf(rules.interestMethod)}; }},
        {"interest rounded",
         [amount](Rules rules) {
             return fmt::format("{}, to {}", wordOf(rules.interestRounding.mode),
                                amount(Money::fromMinor(rules.interestRounding.multiple)));
         }},
        {"months missed", [](Rules rules) { return std::string{wordOf(rules.missedMonths)}; }},
        {"a repayment pays", [](Rules rules) { return std::string{wordOf(rules.allocation)}; }},
        {"a leaver gets", [](Rules rules) { return std::string{wordOf(rules.leaverShare)}; }},
        {"year begins in",
         [](Rules rules) {
             return std::string{kMonths.at(rules.yearStartMonth - std::size_t{1})};
         }},
    };
}

std::string lineText(std::string_view name, std::string_view value, Date since) {
    return fmt::format("{:<27} {:<35} since {}\n", name, value, toIso(since));
}

/// From the first of the rules that have said so without a break up to `day`.
std::string ruleLine(const Line& line, const RulesHistory& rules, Date day) {
    std::string value;
    Date since{};
    for (const GroupRules& agreed : rules.all()) {
        if (agreed.from > day) break;
        std::string text = line.textOf(agreed);
        if (text != value) since = agreed.from;
        value = std::move(text);
    }
    return lineText(line.name, value, since);
}

std::string settingLine(Setting setting, const SettingsHistory& settings, const Currency& currency,
                        Date day) {
    std::optional<std::int64_t> value;
    Date since{};
    for (const GroupSettings& agreed : settings.all()) {
        const auto found = agreed.values.find(setting);
        if (agreed.from > day || found == agreed.values.end()) continue;
        if (value != found->second) since = agreed.from;
        value = found->second;
    }
    return lineText(nameOf(setting), settingText(setting, value.value(), currency), since);
}

} // namespace

std::string rulesText(const RulesHistory& rules, const SettingsHistory& settings,
                      const Currency& currency, Date day) {
    invariant(rules.on(day) != nullptr, "rules are shown of a day that has some");
    std::string text = fmt::format("Rules of {}, in {}\n\n", toIso(day), currency.code);
    for (const Line& line : linesOf(currency)) text += ruleLine(line, rules, day);
    for (const auto& [setting, value] : settingsOn(settings, day))
        text += settingLine(setting, settings, currency, day);
    return text;
}

std::map<Setting, std::int64_t> settingsOn(const SettingsHistory& settings, Date day) {
    std::map<Setting, std::int64_t> values;
    for (int number = 1; number <= static_cast<int>(kLastSetting); ++number) {
        const auto setting = static_cast<Setting>(number);
        if (const auto value = settings.on(setting, day)) values.emplace(setting, *value);
    }
    return values;
}

} // namespace bahi
