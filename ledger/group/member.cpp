#include "ledger/group/member.h"

#include "ledger/base/text.h"

#include <algorithm>

namespace bahi {

namespace {

constexpr std::string_view kCrockford = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t kLongestCode = 12;

/// The Luhn mod 32 letter that makes `code` complete.
char checkLetter(std::string_view code) {
    std::size_t sum = 0;
    std::size_t factor = 2;
    for (auto letter = code.rbegin(); letter != code.rend(); ++letter) {
        const std::size_t product = factor * kCrockford.find(*letter);
        sum += product / 32 + product % 32;
        factor = 3 - factor;
    }
    return kCrockford[(32 - sum % 32) % 32];
}

} // namespace

Result<MemberCode> MemberCode::parse(std::string_view text) {
    std::string code;
    for (const char letter : text)
        code += letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
    const bool good = std::all_of(code.begin(), code.end(), [](char letter) {
        return (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9') ||
               letter == '-';
    });
    if (!good || code.empty() || code.size() > kLongestCode || code.front() == '-')
        return Refused{.why = Refusal::MemberCodeMalformed}.got(std::string{text});
    if (holdsAadhaar(code)) return Refusal::TextLikeAadhaar;
    return MemberCode{std::move(code)};
}

MemberCode MemberCode::drawn(RandomSource& random) {
    std::string code;
    while (code.size() < 7) code += kCrockford[random.below(32)];
    code += checkLetter(code);
    return MemberCode{std::move(code)};
}

} // namespace bahi
