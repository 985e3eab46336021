#include "ledger/base/json_input.h"

#include "ledger/base/input_text.h"

#include <algorithm>
#include <set>
#include <vector>

namespace bahi {

namespace {

using Json = nlohmann::json;

/// Reads the text once without keeping it, to see what nlohmann's own reading forgets: where it
/// stopped, and which key stood there before.
class Scan final : public nlohmann::json_sax<Json> {
public:
    /// The dotted path of the first key that stands twice; empty if none does.
    const std::string& keyTwice() const { return m_twice; }
    /// How many bytes were read when the text was no JSON.
    std::size_t stoppedAt() const { return m_stoppedAt; }

    bool null() override { return true; }
    bool boolean(bool) override { return true; }
    bool number_integer(number_integer_t) override { return true; }
    bool number_unsigned(number_unsigned_t) override { return true; }
    bool number_float(number_float_t, const string_t&) override { return true; }
    bool string(string_t&) override { return true; }
    bool binary(binary_t&) override { return true; }
    bool start_array(std::size_t) override { return true; }
    bool end_array() override { return true; }
    bool start_object(std::size_t) override {
        m_open.emplace_back();
        return true;
    }
    bool end_object() override {
        m_open.pop_back();
        return true;
    }
    bool key(string_t& key) override {
        m_open.back().latest = key;
        if (m_open.back().keys.insert(key).second || !m_twice.empty()) return true;
        for (const Object& object : m_open) m_twice += (m_twice.empty() ? "" : ".") + object.latest;
        return true;
    }
    bool parse_error(std::size_t position, const std::string&,
                     const nlohmann::detail::exception&) override {
        m_stoppedAt = position;
        return false;
    }

private:
    struct Object {
        std::set<std::string> keys;
        std::string latest;
    };

    std::vector<Object> m_open;
    std::string m_twice;
    std::size_t m_stoppedAt = 0;
};

/// The line in which the last of the first `count` bytes stands.
std::uint64_t lineOf(std::string_view text, std::size_t count) {
    const auto before = text.substr(0, count == 0 ? 0 : count - 1);
    return 1 + static_cast<std::uint64_t>(std::count(before.begin(), before.end(), '\n'));
}

} // namespace

Result<Json> readJson(std::string_view bytes, const std::string& file) {
    const auto text = textOf(bytes, file);
    if (!text) return text.refused();
    const auto malformed = [&](std::uint64_t line, const std::string& column) {
        return Refused{.why = Refusal::JsonMalformed}.at({file, line, column});
    };
    Scan scan;
    if (!Json::sax_parse(text.value(), &scan))
        return malformed(lineOf(text.value(), scan.stoppedAt()), {});
    if (!scan.keyTwice().empty()) return malformed(0, scan.keyTwice());
    return Json::parse(text.value());
}

} // namespace bahi
