#include "app/cli/given_option.h"

#include "ledger/base/text.h"

#include <algorithm>
#include <array>

namespace bahi::cli {

namespace {

using enum Refusal;

/// Those that judge one thing somebody wrote, and carry it.
constexpr std::array kOfOneValue = {AmountMalformed,    AmountNegative,      AmountTooFine,
                                    AmountTooLarge,     AmountZero,          PostingOfZero,
                                    DateMalformed,      DateOutOfRange,      DateNotInCalendar,
                                    NumberMalformed,    RateMalformed,       ValueUnknown,
                                    CurrencyUnknown,    AccountUnknown,      PageUnknown,
                                    BankUnknown,        MemberCodeMalformed, MemberUnknown,
                                    ReferenceMalformed, LoanUnknown,         LoanReferenceMalformed,
                                    ResolutionUnknown,  MeetingUnknown,      SymbolUnknown,
                                    BornMalformed,      PhoneMalformed,      DurationMalformed,
                                    TextLikeAadhaar,    TextLikeFormula,     TextControlCharacter};

char withoutCase(char letter) {
    return letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
}

/// A code is refused in capitals, however it was written.
bool isAlike(const std::string& a, const std::string& b) {
    return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) {
               return withoutCase(x) == withoutCase(y);
           });
}

/// Is it nothing: `0` or `0.00`? Who says that an amount is zero carries no amount.
bool isZero(const std::string& text) {
    return text.find('0') != std::string::npos &&
           text.find_first_not_of("0.,") == std::string::npos;
}

bool isOf(const GivenOption& option, const Refused& refused) {
    const bool isZeroRefused = refused.why == AmountZero || refused.why == PostingOfZero;
    if (isZeroRefused && refused.given.empty()) return isZero(option.text);
    if (refused.why == TextLikeAadhaar) return holdsAadhaar(option.text);
    const auto isText = [&](const std::string& text) {
        return !text.empty() && isAlike(text, option.text);
    };
    return isText(refused.given) || isText(refused.subject);
}

bool isArgument(const GivenOption& option) {
    return !option.name.starts_with("-");
}

} // namespace

Refused namingOption(Refused refused, const std::vector<GivenOption>& given) {
    const bool hasPlace = !refused.where.file.empty() || refused.where.line > 0;
    const bool isOfOneValue =
        std::find(kOfOneValue.begin(), kOfOneValue.end(), refused.why) != kOfOneValue.end();
    if (hasPlace || !isOfOneValue) return refused;
    const GivenOption* meant = nullptr;
    for (const GivenOption& option : given) {
        if (!isOf(option, refused)) continue;
        if (isArgument(option)) return refused;
        if (meant == nullptr) meant = &option; // two of the same are wrong alike
    }
    // The key a command made of its option is nothing anybody wrote.
    if (meant != nullptr) refused.where = {meant->name, 0, {}};
    return refused;
}

} // namespace bahi::cli
