#pragma once

#include "ledger/base/date.h"
#include "ledger/base/json_input.h"
#include "ledger/base/result.h"
#include "ledger/money/currency.h"
#include "ledger/money/enum_words.h"
#include "ledger/money/ratio.h"
#include "ledger/money/rounding.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bahi {

/// One file that is read as JSON: where it is, in what money, and the first thing that is wrong
/// with it. After that nothing more is read.
struct JsonPaper {
    std::string file;
    Currency currency;
    std::optional<Refused> trouble = {};

    Result<Done> done() const { return trouble ? Result<Done>{*trouble} : Result<Done>{Done{}}; }
};

/// Reads one object of a paper key by key. A key that is not there leaves its target as it is; a
/// wrong value becomes the paper's trouble, with its dotted path as the column.
///
///     JsonObject terms{json, "", paper};
///     terms.read("principal", principal);
///     terms.readPart("grace", [&](JsonObject& grace) { grace.read("interest_only", count); });
///     terms.finish();    // refuses the keys nobody asked for
class JsonObject {
public:
    using Json = nlohmann::json;

    /// An object is needed: anything else is ValueUnknown.
    JsonObject(const Json& value, std::string path, JsonPaper& paper);

    bool has(std::string_view key) const;
    const std::string& path() const { return m_path; }

    void read(std::string_view key, std::string& target);
    void read(std::string_view key, bool& target);
    /// An amount, as parseAmount reads it; a whole number may stand without quotes.
    void read(std::string_view key, Money& target);
    void read(std::string_view key, Date& target);
    void read(std::string_view key, std::optional<Date>& target);
    void read(std::string_view key, std::vector<Date>& target);
    /// 0.5, or 1/3.
    void read(std::string_view key, Ratio& target);
    /// 12 is twelve hundredths.
    void readPerCent(std::string_view key, Ratio& target);
    /// A whole number from `least` to `most`.
    void read(std::string_view key, std::int64_t least, std::int64_t most, std::int32_t& target);
    /// How amounts are rounded: {"round": "half-up", "to": "0.01"}; both are needed.
    void read(std::string_view key, Rounding& target);
    void read(std::string_view key, std::optional<Rounding>& target);

    /// One of the words of Enum (enum_words.h).
    template <class Enum>
    void readWord(std::string_view key, Enum& target) {
        if (const Json* value = at(key))
            if (const auto known = knownWord(key, *value, termWords<Enum>()))
                target = static_cast<Enum>(*known);
    }
    /// A list of them.
    template <class Enum>
    void readWords(std::string_view key, std::vector<Enum>& target) {
        const Json* value = listAt(key);
        if (value == nullptr) return;
        target.clear();
        for (const Json& word : *value)
            if (const auto known = knownWord(key, word, termWords<Enum>()))
                target.push_back(static_cast<Enum>(*known));
    }

    /// An object within this one, read by `part` and finished.
    template <class Part>
    void readPart(std::string_view key, Part part) {
        if (const Json* value = at(key)) {
            JsonObject object{*value, pathOf(key), m_paper};
            if (!m_paper.trouble) part(object);
            object.finish();
        }
    }
    /// A list of objects, each read by `part`.
    template <class Part>
    void readParts(std::string_view key, Part part) {
        const Json* value = listAt(key);
        if (value == nullptr) return;
        for (std::size_t place = 0; place < value->size() && !m_paper.trouble; ++place) {
            JsonObject object{(*value)[place], pathOf(key) + "." + std::to_string(place + 1),
                              m_paper};
            if (!m_paper.trouble) part(object);
            object.finish();
        }
    }

    /// Refuses KeyMissing.
    void need(std::string_view key);
    /// Refuses `key` with what it was given and what would do.
    void refuse(std::string_view key, std::string allowed);
    void refuse(std::string_view key, Refused why);
    /// Refuses KeyUnknown for the first key that nothing was read from.
    void finish();

private:
    const Json* at(std::string_view key);
    const Json* listAt(std::string_view key);
    /// A text, or a whole number as a text.
    std::optional<std::string> figureAt(std::string_view key);
    std::optional<int> knownWord(std::string_view key, const Json& word, const TermWords& words);
    std::string pathOf(std::string_view key) const;
    template <class Value>
    void put(std::string_view key, const Result<Value>& value, Value& target);

    const Json& m_json;
    std::string m_path;
    JsonPaper& m_paper;
    std::vector<std::string> m_asked;
};

/// Reads a file that is one object: `read` takes its keys from it. Refuses what readJson refuses,
/// and the first thing that is wrong with a key.
template <class Read>
Result<Done> readPaper(std::string_view bytes, const std::string& file, const Currency& currency,
                       Read read) {
    const auto json = readJson(bytes, file);
    if (!json) return json.refused();
    JsonPaper paper{file, currency};
    JsonObject object{json.value(), "", paper};
    read(object);
    object.finish();
    return paper.done();
}

} // namespace bahi
