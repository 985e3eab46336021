#include "ledger/words/sentence.h"

#include "ledger/base/invariant.h"
#include "ledger/exchange/harmless_text.h"

#include <algorithm>

namespace bahi {

namespace {

constexpr std::size_t kLongestValue = 200; // letters

class Filler {
public:
    Filler(std::initializer_list<Filling> fillings, bool isStart)
        : m_fillings(fillings), m_isStart{isStart} {}

    /// Adds a part without brackets.
    void add(std::string_view part) {
        while (!part.empty()) {
            const std::size_t open = std::min(part.find('{'), part.size());
            addWords(part.substr(0, open));
            part.remove_prefix(open);
            if (part.empty()) return;
            const std::size_t close = part.find('}');
            const std::string_view value = valueOf(part.substr(1, close - 1));
            m_sentence += value.empty() ? "?" : harmless(value, kLongestValue);
            part.remove_prefix(close + 1);
        }
    }

    bool knowsAllOf(std::string_view part) const {
        for (std::size_t open = part.find('{'); open != std::string_view::npos;
             open = part.find('{', open + 1))
            if (valueOf(part.substr(open + 1, part.find('}', open) - open - 1)).empty())
                return false;
        return true;
    }

    std::string sentence() { return std::move(m_sentence); }

private:
    std::string_view valueOf(std::string_view placeholder) const {
        const auto found = std::find_if(
            m_fillings.begin(), m_fillings.end(),
            [placeholder](const Filling& filling) { return filling.placeholder == placeholder; });
        invariant(found != m_fillings.end(), "every placeholder of a sentence is known");
        return found->value;
    }

    void addWords(std::string_view words) {
        if (words.empty()) return;
        const bool begins = m_isStart && m_sentence.empty();
        const std::size_t first = m_sentence.size();
        m_sentence += words;
        char& letter = m_sentence[first];
        if (begins && letter >= 'a' && letter <= 'z')
            letter = static_cast<char>(letter - 'a' + 'A');
    }

    std::initializer_list<Filling> m_fillings;
    bool m_isStart;
    std::string m_sentence;
};

} // namespace

std::string filled(std::string_view text, std::initializer_list<Filling> fillings, bool isStart) {
    Filler filler{fillings, isStart};
    while (!text.empty()) {
        const std::size_t open = std::min(text.find('['), text.size());
        filler.add(text.substr(0, open));
        text.remove_prefix(open);
        if (text.empty()) break;
        const std::size_t close = text.find(']');
        const std::string_view part = text.substr(1, close - 1);
        if (filler.knowsAllOf(part)) filler.add(part);
        text.remove_prefix(close + 1);
    }
    return filler.sentence();
}

} // namespace bahi
