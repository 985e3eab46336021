#include "ledger/group/member_details.h"

#include "ledger/base/digits.h"

namespace bahi {

Result<std::string> checkedPhone(std::string_view text) {
    constexpr int kLeastDigits = 6;
    constexpr int kMostDigits = 15; // of the numbering plan, E.164
    std::string phone;
    int digits = 0;
    bool isPhone = true;
    for (const char letter : withLatinDigits(text)) {
        const bool isDigit = letter >= '0' && letter <= '9';
        digits += isDigit ? 1 : 0;
        if (letter == ' ' && (phone.empty() || phone.back() == ' ')) continue;
        if (!isDigit && letter != ' ' && !(letter == '+' && phone.empty())) isPhone = false;
        phone += letter;
    }
    if (!phone.empty() && phone.back() == ' ') phone.pop_back();
    if (!isPhone || digits < kLeastDigits || digits > kMostDigits)
        return Refused{.why = Refusal::PhoneMalformed}.got(std::string{text});
    return phone;
}

} // namespace bahi
