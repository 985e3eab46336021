#include "ledger/words/refusal_text.h"

#include "ledger/base/invariant.h"
#include "ledger/words/record_words.h"
#include "ledger/words/sentence.h"

namespace bahi {

namespace {

// A key of a JSON file stands in no line that we know.
constexpr std::string_view kPlaceInTable = "[{file} ]line {line}[, column {column}]: ";
constexpr std::string_view kPlaceInJson = "[{file}, key {column}: ]";
constexpr std::string_view kPlaceInFile = "[{file}: ]";

std::string_view placeOf(const Where& where) {
    if (where.line > 0) return kPlaceInTable;
    return where.column.empty() ? kPlaceInFile : kPlaceInJson;
}

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
    for (const auto texts :
         {textsOfFiles(), textsOfInput(), textsOfBooks(), textsOfPeople(), textsOfImports()}) {
        if (place < texts.size()) return texts[place];
        place -= texts.size();
    }
    invariant(false, "every refusal has its sentence");
    return textsOfFiles().front();
}

std::string_view nameOf(Refusal why) {
    return textOf(why).name;
}

std::string sentenceFor(const Refused& refused) {
    const RefusalText& text = textOf(refused.why);
    invariant(text.why == refused.why, "the sentences stand in the order of the refusals");
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
    const std::string place = fill(placeOf(refused.where), true);
    return place + fill(text.wrong, place.empty()) + " " + fill(text.wayOut, true);
}

} // namespace bahi
