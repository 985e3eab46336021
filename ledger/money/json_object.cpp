#include "ledger/money/json_object.h"

#include <fmt/format.h>

#include <algorithm>

namespace bahi {

namespace {

/// What stands there; of a list or an object only that it is one.
std::string givenIn(const nlohmann::json& value) {
    if (value.is_structured()) return value.type_name();
    return value.is_string() ? value.get<std::string>() : value.dump();
}

} // namespace

JsonObject::JsonObject(const Json& value, std::string path, JsonPaper& paper)
    : m_json{value}, m_path{std::move(path)}, m_paper{paper} {
    if (!m_json.is_object() && !m_paper.trouble)
        m_paper.trouble = Refused{.why = Refusal::ValueUnknown}
                              .got(givenIn(m_json))
                              .want("object")
                              .at({m_paper.file, 0, m_path});
}

std::string JsonObject::pathOf(std::string_view key) const {
    return m_path.empty() ? std::string{key} : fmt::format("{}.{}", m_path, key);
}

bool JsonObject::has(std::string_view key) const {
    return m_json.is_object() && m_json.contains(std::string{key});
}

/// The value of `key`, which is known from now on; none after any trouble.
const JsonObject::Json* JsonObject::at(std::string_view key) {
    m_asked.emplace_back(key);
    if (m_paper.trouble || !has(key)) return nullptr;
    return &m_json[std::string{key}];
}

const JsonObject::Json* JsonObject::listAt(std::string_view key) {
    const Json* value = at(key);
    if (value == nullptr || value->is_array()) return value;
    refuse(key, "list");
    return nullptr;
}

std::optional<std::string> JsonObject::figureAt(std::string_view key) {
    const Json* value = at(key);
    if (value == nullptr) return {};
    if (value->is_string()) return value->get<std::string>();
    if (value->is_number_integer()) return value->dump();
    refuse(key, "text, whole number");
    return {};
}

template <class Value>
void JsonObject::put(std::string_view key, const Result<Value>& value, Value& target) {
    if (value)
        target = value.value();
    else
        refuse(key, value.refused());
}

void JsonObject::read(std::string_view key, std::string& target) {
    const Json* value = at(key);
    if (value == nullptr) return;
    if (value->is_string())
        target = value->get<std::string>();
    else
        refuse(key, "text");
}

void JsonObject::read(std::string_view key, bool& target) {
    const Json* value = at(key);
    if (value == nullptr) return;
    if (value->is_boolean())
        target = value->get<bool>();
    else
        refuse(key, "true, false");
}

void JsonObject::read(std::string_view key, Money& target) {
    if (const auto figure = figureAt(key)) put(key, parseAmount(*figure, m_paper.currency), target);
}

void JsonObject::read(std::string_view key, Date& target) {
    std::string text;
    if (!has(key)) return;
    read(key, text);
    if (!m_paper.trouble) put(key, parseDate(text), target);
}

void JsonObject::read(std::string_view key, std::optional<Date>& target) {
    Date date{};
    read(key, date);
    if (has(key) && !m_paper.trouble) target = date;
}

void JsonObject::read(std::string_view key, std::vector<Date>& target) {
    const Json* value = listAt(key);
    if (value == nullptr) return;
    target.clear();
    for (const Json& day : *value) {
        if (m_paper.trouble) return;
        Date date{};
        put(key, parseDate(day.is_string() ? day.get<std::string>() : day.dump()), date);
        target.push_back(date);
    }
}

void JsonObject::read(std::string_view key, Ratio& target) {
    if (const auto figure = figureAt(key)) put(key, Ratio::parse(*figure), target);
}

void JsonObject::readPerCent(std::string_view key, Ratio& target) {
    Ratio perCent;
    read(key, perCent);
    if (has(key) && !m_paper.trouble) target = perCent / Ratio::of(100);
}

void JsonObject::read(std::string_view key, std::int64_t least, std::int64_t most,
                      std::int32_t& target) {
    const Json* value = at(key);
    if (value == nullptr) return;
    const bool isNumber = value->is_number_integer();
    const auto number = isNumber ? value->get<std::int64_t>() : least - 1;
    if (number >= least && number <= most)
        target = static_cast<std::int32_t>(number);
    else
        refuse(key, fmt::format("{}-{}", least, most));
}

void JsonObject::read(std::string_view key, Rounding& target) {
    readPart(key, [&](JsonObject& rounding) {
        rounding.need("round");
        rounding.need("to");
        Money to;
        rounding.readWord("round", target.mode);
        rounding.read("to", to);
        if (m_paper.trouble) return;
        if (to.isZero()) rounding.refuse("to", Refused{.why = Refusal::AmountZero});
        target.multiple = to.inMinor();
    });
}

void JsonObject::read(std::string_view key, std::optional<Rounding>& target) {
    Rounding rounding{RoundingMode::HalfUp, 1};
    read(key, rounding);
    if (has(key)) target = rounding;
}

std::optional<int> JsonObject::knownWord(std::string_view key, const Json& word,
                                         const TermWords& known) {
    const auto& words = known.words;
    const auto found =
        word.is_string() ? std::find(words.begin(), words.end(), word.get_ref<const std::string&>())
                         : words.end();
    if (found != words.end()) return known.first + static_cast<int>(found - words.begin());
    if (!m_paper.trouble)
        m_paper.trouble = Refused{.why = Refusal::ValueUnknown}
                              .got(givenIn(word))
                              .want(fmt::format("{}", fmt::join(words, ", ")))
                              .at({m_paper.file, 0, pathOf(key)});
    return {};
}

void JsonObject::need(std::string_view key) {
    if (has(key) || m_paper.trouble) return;
    m_paper.trouble = Refused{.why = Refusal::KeyMissing}.at({m_paper.file, 0, pathOf(key)});
}

void JsonObject::refuse(std::string_view key, std::string allowed) {
    if (m_paper.trouble || !has(key)) return;
    refuse(key, Refused{.why = Refusal::ValueUnknown}
                    .got(givenIn(m_json[std::string{key}]))
                    .want(std::move(allowed)));
}

void JsonObject::refuse(std::string_view key, Refused why) {
    if (!m_paper.trouble) m_paper.trouble = std::move(why).at({m_paper.file, 0, pathOf(key)});
}

void JsonObject::finish() {
    if (m_paper.trouble) return;
    for (const auto& [key, value] : m_json.items())
        if (std::find(m_asked.begin(), m_asked.end(), key) == m_asked.end()) {
            m_paper.trouble =
                Refused{.why = Refusal::KeyUnknown}.at({m_paper.file, 0, pathOf(key)});
            return;
        }
}

} // namespace bahi
