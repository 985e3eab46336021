#include "ledger/words/refusal_text.h"

#include "ledger/base/invariant.h"
#include "ledger/words/record_words.h"
#include "ledger/words/sentence.h"

#include <array>

namespace bahi {

namespace {

constexpr std::array<std::string_view, 3> kPlaces = {
    "[{file} ]line {line}[, column {column}]: ", // in a table
    "[{file}, key {column}: ]",                  // in a JSON file, whose lines we do not know
    "[{file}: ]",
};

/// `given` as a shell takes it for one word, whatever it holds: somebody may copy it from here.
std::string argumentOf(std::string_view given) {
    if (given.empty()) return {};
    std::string word = "'";
    for (const char letter : given) {
        if (letter == '\'')
            word += "'\\''";
        else
            word += letter;
    }
    return word + "'";
}

} // namespace

const RefusalText& textOf(Refusal why) {
    auto place = static_cast<std::size_t>(why);
    for (const auto texts : {textsOfFiles(), textsOfInput(), textsOfBooks(), textsOfPeople(),
                             textsOfImports(), textsOfLending()}) {
        if (place < texts.size()) return texts[place];
        place -= texts.size();
    }
    invariant(false, "every refusal has its sentence");
    return textsOfFiles().front();
}

std::string_view nameOf(Refusal why) {
    return textOf(why).name;
}

std::span<const std::string_view> textsOfPlaces() {
    return kPlaces;
}

std::string_view textOf(const Where& where) {
    if (where.line > 0) return kPlaces[0];
    return where.column.empty() ? kPlaces[2] : kPlaces[1];
}

std::string sentenceFor(const Refused& refused) {
    const RefusalText& text = textOf(refused.why);
    invariant(text.why == refused.why, "the sentences stand in the order of the refusals");
    return sentenceFrom(text, textOf(refused.where), refused);
}

std::string sentenceFrom(const RefusalText& text, std::string_view place, const Refused& refused) {
    const std::string line = std::to_string(refused.where.line);
    const bool namesKind = refused.why == Refusal::RecordNotCorrectable ||
                           refused.why == Refusal::FileDoesNotFitRecord;
    const std::string_view given =
        namesKind ? wordOfKindName(refused.given) : std::string_view{refused.given};
    const std::string argument = argumentOf(refused.given);
    const auto fill = [&](std::string_view part, bool isStart) {
        return filled(part,
                      {{"subject", refused.subject},
                       {"given", given},
                       {"argument", argument},
                       {"allowed", refused.allowed},
                       {"file", refused.where.file},
                       {"line", line},
                       {"column", refused.where.column}},
                      isStart);
    };
    const std::string where = fill(place, true);
    return where + fill(text.wrong, where.empty()) + " " + fill(text.wayOut, true);
}

} // namespace bahi
