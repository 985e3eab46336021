#include "ledger/exchange/settings_json.h"

#include "ledger/store/words.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace bahi {

namespace {

using Json = nlohmann::json;

constexpr std::string_view kResolution = "resolution";
constexpr std::string_view kMonthsInterest = "one-month-interest";

/// How a setting's value is written.
enum class Form { YesNo, Number, Amount };

Form formOf(Setting setting) {
    switch (setting) {
        case Setting::WomenOnly:
        case Setting::OnePerFamily:
        case Setting::AdmissionFeeToCorpus:
        case Setting::SavingDueWhenMissed:
        case Setting::CatchUpSaving:
            return Form::YesNo;
        case Setting::Tier:
        case Setting::AgeMin:
        case Setting::AgeMax:
        case Setting::LoanToSavings:
            return Form::Number;
        case Setting::FineMissedSaving:
        case Setting::FineLate:
        case Setting::FineAbsent:
        case Setting::FineMissedInstalment:
        case Setting::AdmissionFee:
        case Setting::ResolutionAbove:
            return Form::Amount;
    }
    invariant(false, "every setting is known");
    return Form::YesNo;
}

/// `1-3`: the whole numbers a setting may be.
std::string boundsOf(Setting setting) {
    std::int64_t least = 0;
    while (!isValid(setting, least)) ++least;
    std::int64_t most = least;
    while (isValid(setting, most + 1)) ++most;
    return std::to_string(least) + "-" + std::to_string(most);
}

/// What stands there, for a sentence; of a list or an object only that it is one.
std::string shown(const Json& value) {
    if (value.is_string()) return value.get<std::string>();
    return value.is_structured() ? value.type_name() : value.dump();
}

class SettingReader {
public:
    SettingReader(const Currency& currency, const std::string& file)
        : m_currency{currency}, m_file{file} {}

    Result<std::int64_t> read(Setting setting, const Json& value) const;
    Result<std::uint32_t> readResolution(const Json& value) const;

private:
    static std::string pathOf(std::string_view key) { return "settings." + std::string{key}; }
    Where whereOf(std::string_view key) const { return {m_file, 0, pathOf(key)}; }
    Refused wrong(std::string_view key, const Json& value, std::string allowed) const {
        return Refused{.why = Refusal::ValueUnknown}
            .got(shown(value))
            .want(std::move(allowed))
            .at(whereOf(key));
    }
    Result<std::int64_t> readAmount(Setting setting, const Json& value) const;

    const Currency& m_currency;
    const std::string& m_file;
};

/// A text or a whole number: a fraction would be rounded before anybody sees it.
Result<std::int64_t> SettingReader::readAmount(Setting setting, const Json& value) const {
    const std::string key = keyOf(setting);
    if (setting == Setting::FineMissedInstalment && value == kMonthsInterest)
        return kFineIsMonthsInterest;
    if (!value.is_string() && !value.is_number_integer())
        return wrong(key, value, "text, whole number");
    const std::string figure = value.is_string() ? value.get<std::string>() : value.dump();
    const auto amount = parseAmount(figure, m_currency);
    if (!amount) return Refused{amount.refused()}.at(whereOf(key));
    return amount.value().inMinor();
}

Result<std::int64_t> SettingReader::read(Setting setting, const Json& value) const {
    const std::string key = keyOf(setting);
    switch (formOf(setting)) {
        case Form::YesNo:
            if (!value.is_boolean()) return wrong(key, value, "true, false");
            return value.get<bool>() ? 1 : 0;
        case Form::Number: {
            constexpr std::uint64_t kMost = 1'000'000;
            const auto number = value.is_number_unsigned() ? value.get<std::uint64_t>() : kMost;
            const auto whole = static_cast<std::int64_t>(std::min(number, kMost));
            if (!isValid(setting, whole)) return wrong(key, value, boundsOf(setting));
            return whole;
        }
        case Form::Amount:
            return readAmount(setting, value);
    }
    invariant(false, "every form is known");
    return 0;
}

Result<std::uint32_t> SettingReader::readResolution(const Json& value) const {
    constexpr std::uint64_t kMost = std::numeric_limits<std::uint32_t>::max();
    const auto number = value.is_number_unsigned() ? value.get<std::uint64_t>() : 0;
    if (number < 1 || number > kMost)
        return wrong(kResolution, value, "1-" + std::to_string(kMost));
    return static_cast<std::uint32_t>(number);
}

} // namespace

std::string keyOf(Setting setting) {
    std::string key{wordOf(setting)};
    std::replace(key.begin(), key.end(), '-', '_');
    return key;
}

const std::vector<std::string_view>& settingKeys() {
    static const std::vector<std::string> keys = [] {
        std::vector<std::string> all;
        for (int value = 1; value <= static_cast<int>(kLastSetting); ++value)
            all.push_back(keyOf(static_cast<Setting>(value)));
        all.emplace_back(kResolution);
        return all;
    }();
    static const std::vector<std::string_view> views{keys.begin(), keys.end()};
    return views;
}

Result<SettingsFile> readSettings(const Json& object, const Currency& currency,
                                  const std::string& file) {
    SettingsFile settings;
    const SettingReader reader{currency, file};
    for (int number = 1; number <= static_cast<int>(kLastSetting); ++number) {
        const auto setting = static_cast<Setting>(number);
        const auto found = object.find(keyOf(setting));
        if (found == object.end()) continue;
        const auto value = reader.read(setting, *found);
        if (!value) return value.refused();
        settings.values.emplace(setting, value.value());
    }
    const auto least = settings.values.find(Setting::AgeMin);
    const auto most = settings.values.find(Setting::AgeMax);
    if (least != settings.values.end() && most != settings.values.end() &&
        most->second < least->second)
        return Refused{.why = Refusal::ValueUnknown}
            .got(std::to_string(most->second))
            .want(std::to_string(least->second) + " and above")
            .at({file, 0, "settings.age_max"});
    const auto resolution = object.find(kResolution);
    if (resolution == object.end()) return settings;
    const auto read = reader.readResolution(*resolution);
    if (!read) return read.refused();
    settings.resolution = read.value();
    return settings;
}

nlohmann::ordered_json settingsJson(const SettingsFile& settings, const Currency& currency) {
    nlohmann::ordered_json json = nlohmann::ordered_json::object();
    for (const auto& [setting, value] : settings.values) {
        nlohmann::ordered_json& place = json[keyOf(setting)];
        const Form form = formOf(setting);
        if (form == Form::YesNo)
            place = value == 1;
        else if (form == Form::Number)
            place = value;
        else if (value == kFineIsMonthsInterest)
            place = kMonthsInterest;
        else
            place = toDecimal(Money::fromMinor(value), currency);
    }
    if (settings.resolution != 0) json[std::string{kResolution}] = settings.resolution;
    return json;
}

std::string settingText(Setting setting, std::int64_t value, const Currency& currency) {
    const Form form = formOf(setting);
    if (form == Form::YesNo) return value == 1 ? "yes" : "no";
    if (form == Form::Number) return std::to_string(value);
    if (value == kFineIsMonthsInterest) return "one month's interest";
    return toGrouped(Money::fromMinor(value), currency);
}

} // namespace bahi
