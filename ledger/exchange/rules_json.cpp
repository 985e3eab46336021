#include "ledger/exchange/rules_json.h"

#include "ledger/base/json_input.h"
#include "ledger/base/text.h"
#include "ledger/exchange/known_words.h"
#include "ledger/exchange/settings_json.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace bahi {

namespace {

using Json = nlohmann::json;
using Keys = std::vector<std::string_view>;

constexpr std::array<std::string_view, 7> kWeekdays = {
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};

/// The keys an object must and may have. The file's own object has no path.
struct Shape {
    std::string_view path;
    Keys needed;
    Keys allowed;
};

const Json* valueAt(const Json& object, std::string_view key) {
    const auto found = object.is_object() ? object.find(std::string{key}) : object.end();
    return found == object.end() ? nullptr : &*found;
}

std::optional<Rhythm> rhythmIn(const Json& meeting) {
    const Json* word = valueAt(meeting, "rhythm");
    if (word == nullptr || !word->is_string()) return {};
    return valueOf(word->get_ref<const std::string&>(), Rhythm::Weekly, Rhythm::Monthly);
}

/// The rhythm decides which day is named. While it is not known any of them may stand.
Shape meetingShape(std::optional<Rhythm> rhythm) {
    if (!rhythm) return {"meeting", {"rhythm"}, {"weekday", "days", "day"}};
    switch (*rhythm) {
        case Rhythm::Weekly:
            return {"meeting", {"rhythm", "weekday"}, {}};
        case Rhythm::TwiceMonthly:
            return {"meeting", {"rhythm", "days"}, {}};
        case Rhythm::Monthly:
            return {"meeting", {"rhythm", "day"}, {}};
    }
    invariant(false, "every rhythm is known");
    return {};
}

/// Reads one file's values by their dotted paths. What is not there leaves its target as it is.
class RulesReader {
public:
    RulesReader(const Json& json, const std::string& file) : m_json{json}, m_file{file} {}

    Result<Done> checkKeys() const;
    Result<RulesFile> read() const;

private:
    const Json* at(std::string_view path) const;
    Refused refused(Refusal why, std::string_view path) const {
        return Refused{.why = why}.at({m_file, 0, std::string{path}});
    }
    Refused wrong(std::string_view path, std::string allowed) const;
    /// Puts a value that was read from `path` into its target, or says where the refused one is.
    template <class Value>
    Result<Done> put(std::string_view path, Result<Value> value, Value& target) const;

    Result<Done> readText(std::string_view path, std::string& target) const;
    Result<Done> readFigure(std::string_view path, std::string& target) const;
    Result<Done> readMoney(std::string_view path, const Currency& currency, Money& target) const;
    Result<Done> readNumber(std::string_view path, std::uint8_t most, std::uint8_t& target) const;
    template <class Enum>
    Result<Done> readWord(std::string_view path, Enum first, Enum last, Enum& target) const;

    Result<Done> readWeekday(std::uint8_t& target) const;
    Result<Done> readMeeting(MeetingRhythm& meeting) const;
    Result<Done> readInterest(const Currency& currency, GroupRules& rules) const;
    Result<Done> readSettingsInto(RulesFile& file) const;

    const Json& m_json;
    const std::string& m_file;
};

const Json* RulesReader::at(std::string_view path) const {
    const auto dot = path.find('.');
    const Json* value = valueAt(m_json, path.substr(0, dot));
    if (value == nullptr || dot == std::string_view::npos) return value;
    return valueAt(*value, path.substr(dot + 1));
}

/// Says what stands there instead of `allowed`; of a list or an object only that it is one.
Refused RulesReader::wrong(std::string_view path, std::string allowed) const {
    const Json* value = path.empty() ? &m_json : at(path);
    invariant(value != nullptr, "a value that is not there is not wrong");
    std::string given = value->is_structured() ? value->type_name() : value->dump();
    if (value->is_string()) given = value->get<std::string>();
    return refused(Refusal::ValueUnknown, path).got(std::move(given)).want(std::move(allowed));
}

template <class Value>
Result<Done> RulesReader::put(std::string_view path, Result<Value> value, Value& target) const {
    if (!value) return Refused{value.refused()}.at({m_file, 0, std::string{path}});
    target = std::move(value).value();
    return Done{};
}

/// All unknown keys come before all missing ones, and both before any value.
Result<Done> RulesReader::checkKeys() const {
    if (!m_json.is_object()) return wrong("", "object");
    const Json* meeting = at("meeting");
    const std::array shapes = {
        Shape{"",
              {"currency", "from", "meeting", "saving", "interest"},
              {"group", "year_start_month", "repayment", "leaver", "settings"}},
        meetingShape(meeting == nullptr ? std::nullopt : rhythmIn(*meeting)),
        Shape{"saving", {"regular"}, {}},
        Shape{"interest", {"per_cent_per_month"}, {"method", "round", "to", "missed_months"}},
        Shape{"repayment", {}, {"order"}},
        Shape{"settings", {}, settingKeys()},
    };
    const auto pathOf = [](const Shape& shape, std::string_view key) {
        return shape.path.empty() ? std::string{key} : fmt::format("{}.{}", shape.path, key);
    };
    const auto objectOf = [&](const Shape& shape) {
        const Json* object = shape.path.empty() ? &m_json : at(shape.path);
        return object != nullptr && object->is_object() ? object : nullptr;
    };
    const auto holds = [](const Keys& keys, std::string_view key) {
        return std::find(keys.begin(), keys.end(), key) != keys.end();
    };
    for (const Shape& shape : shapes)
        if (const Json* object = objectOf(shape))
            for (const auto& [key, value] : object->items())
                if (!holds(shape.needed, key) && !holds(shape.allowed, key))
                    return refused(Refusal::KeyUnknown, pathOf(shape, key));
    for (const Shape& shape : shapes)
        if (const Json* object = objectOf(shape))
            for (const std::string_view key : shape.needed)
                if (valueAt(*object, key) == nullptr)
                    return refused(Refusal::KeyMissing, pathOf(shape, key));
    for (const Shape& shape : shapes)
        if (!shape.path.empty() && at(shape.path) != nullptr && objectOf(shape) == nullptr)
            return wrong(shape.path, "object");
    return Done{};
}

Result<Done> RulesReader::readText(std::string_view path, std::string& target) const {
    const Json* value = at(path);
    if (value == nullptr) return Done{};
    if (!value->is_string()) return wrong(path, "text");
    target = value->get<std::string>();
    return Done{};
}

/// A text, or a whole number as a text: what money and rates are read from.
Result<Done> RulesReader::readFigure(std::string_view path, std::string& target) const {
    const Json* value = at(path);
    if (value == nullptr || value->is_string()) return readText(path, target);
    if (!value->is_number_integer()) return wrong(path, "text, whole number");
    target = value->dump();
    return Done{};
}

Result<Done> RulesReader::readMoney(std::string_view path, const Currency& currency,
                                    Money& target) const {
    if (at(path) == nullptr) return Done{};
    std::string figure;
    BAHI_TRY(readFigure(path, figure));
    return put(path, parseAmount(figure, currency), target);
}

Result<Done> RulesReader::readNumber(std::string_view path, std::uint8_t most,
                                     std::uint8_t& target) const {
    const Json* value = at(path);
    if (value == nullptr) return Done{};
    const auto number = value->is_number_unsigned() ? value->get<std::uint64_t>() : 0;
    if (number < 1 || number > most) return wrong(path, fmt::format("1-{}", most));
    target = static_cast<std::uint8_t>(number);
    return Done{};
}

template <class Enum>
Result<Done> RulesReader::readWord(std::string_view path, Enum first, Enum last,
                                   Enum& target) const {
    const Json* value = at(path);
    if (value == nullptr) return Done{};
    const auto known = value->is_string()
                           ? valueOf(value->get_ref<const std::string&>(), first, last)
                           : std::nullopt;
    if (!known) return wrong(path, wordsFrom(first, last));
    target = *known;
    return Done{};
}

Result<Done> RulesReader::readWeekday(std::uint8_t& target) const {
    constexpr std::string_view kPath = "meeting.weekday";
    const Json& value = *at(kPath);
    const auto found = std::find(kWeekdays.begin(), kWeekdays.end(), value);
    if (found == kWeekdays.end())
        return wrong(kPath, fmt::format("{}", fmt::join(kWeekdays, ", ")));
    target = static_cast<std::uint8_t>(found - kWeekdays.begin() + 1);
    return Done{};
}

Result<Done> RulesReader::readMeeting(MeetingRhythm& meeting) const {
    BAHI_TRY(readWord("meeting.rhythm", Rhythm::Weekly, Rhythm::Monthly, meeting.rhythm));
    if (meeting.rhythm == Rhythm::Weekly) return readWeekday(meeting.firstDay);
    if (meeting.rhythm == Rhythm::Monthly) return readNumber("meeting.day", 31, meeting.firstDay);

    const Json& days = *at("meeting.days");
    const auto dayIn = [&](std::size_t place) {
        const bool isDay = days[place].is_number_unsigned() && days[place] <= 31;
        return isDay ? days[place].get<std::uint8_t>() : std::uint8_t{0};
    };
    if (!days.is_array() || days.size() != 2) return wrong("meeting.days", "[1, 15]");
    meeting.firstDay = dayIn(0);
    meeting.secondDay = dayIn(1);
    if (!meeting.isValid()) return wrong("meeting.days", "[1, 15]");
    return Done{};
}

Result<Done> RulesReader::readInterest(const Currency& currency, GroupRules& rules) const {
    constexpr std::string_view kRate = "interest.per_cent_per_month";
    constexpr std::string_view kTo = "interest.to";
    std::string perCent;
    BAHI_TRY(readFigure(kRate, perCent));
    BAHI_TRY(put(kRate, Rate::parse(perCent), rules.interest));
    BAHI_TRY(readWord("interest.method", InterestMethod::OpeningBalance,
                      InterestMethod::OpeningBalance, rules.interestMethod));
    BAHI_TRY(readWord("interest.round", RoundingMode::Up, RoundingMode::Down,
                      rules.interestRounding.mode));
    Money step = parseAmount("1", currency).value();
    BAHI_TRY(readMoney(kTo, currency, step));
    if (step.isZero()) return refused(Refusal::AmountZero, kTo);
    rules.interestRounding.multiple = step.inMinor();
    return readWord("interest.missed_months", MissedMonths::Apart, MissedMonths::Together,
                    rules.missedMonths);
}

Result<Done> RulesReader::readSettingsInto(RulesFile& file) const {
    const Json* object = at("settings");
    if (object == nullptr) return Done{};
    auto read = readSettings(*object, file.currency, m_file);
    if (!read) return read.refused();
    file.settings = std::move(read.value().values);
    file.resolution = read.value().resolution;
    return Done{};
}

Result<RulesFile> RulesReader::read() const {
    RulesFile file{};
    std::string code;
    std::string from;
    BAHI_TRY(readText("currency", code));
    BAHI_TRY(put("currency", Currency::named(code), file.currency));
    BAHI_TRY(readText("from", from));
    BAHI_TRY(put("from", parseDate(from), file.rules.from));
    BAHI_TRY(readText("group", file.groupName));
    BAHI_TRY(put("group", checkedName(file.groupName), file.groupName));
    BAHI_TRY(readNumber("year_start_month", 12, file.rules.yearStartMonth));
    BAHI_TRY(readMeeting(file.rules.meeting));
    BAHI_TRY(readMoney("saving.regular", file.currency, file.rules.regularSaving));
    BAHI_TRY(readInterest(file.currency, file.rules));
    BAHI_TRY(readWord("repayment.order", AllocationOrder::InterestFirst,
                      AllocationOrder::InterestFirst, file.rules.allocation));
    BAHI_TRY(readWord("leaver", LeaverShare::SavingsLessDebts, LeaverShare::SavingsLessDebts,
                      file.rules.leaverShare));
    BAHI_TRY(readSettingsInto(file));
    return file;
}

nlohmann::ordered_json meetingJson(const MeetingRhythm& meeting) {
    nlohmann::ordered_json json{{"rhythm", wordOf(meeting.rhythm)}};
    switch (meeting.rhythm) {
        case Rhythm::Weekly:
            json["weekday"] = kWeekdays.at(meeting.firstDay - std::size_t{1});
            break;
        case Rhythm::TwiceMonthly:
            json["days"] = {meeting.firstDay, meeting.secondDay};
            break;
        case Rhythm::Monthly:
            json["day"] = meeting.firstDay;
            break;
    }
    return json;
}

} // namespace

Result<RulesFile> readRules(std::string_view bytes, const std::string& file) {
    const auto json = readJson(bytes, file);
    if (!json) return json.refused();
    const RulesReader reader{json.value(), file};
    BAHI_TRY(reader.checkKeys());
    return reader.read();
}

std::string writeRules(const RulesFile& file) {
    const GroupRules& rules = file.rules;
    const auto decimal = [&](Money amount) { return toDecimal(amount, file.currency); };
    invariant(rules.meeting.isValid(), "rules that are written can be kept");

    nlohmann::ordered_json json;
    if (!file.groupName.empty()) json["group"] = file.groupName;
    json["currency"] = file.currency.code;
    json["from"] = toIso(rules.from);
    json["year_start_month"] = rules.yearStartMonth;
    json["meeting"] = meetingJson(rules.meeting);
    json["saving"] = {{"regular", decimal(rules.regularSaving)}};
    json["interest"] = {{"per_cent_per_month", rules.interest.toText()},
                        {"method", wordOf(rules.interestMethod)},
                        {"round", wordOf(rules.interestRounding.mode)},
                        {"to", decimal(Money::fromMinor(rules.interestRounding.multiple))},
                        {"missed_months", wordOf(rules.missedMonths)}};
    json["repayment"] = {{"order", wordOf(rules.allocation)}};
    json["leaver"] = wordOf(rules.leaverShare);
    if (!file.settings.empty())
        json["settings"] = settingsJson({file.settings, file.resolution}, file.currency);
    return json.dump(4) + "\n";
}

} // namespace bahi
