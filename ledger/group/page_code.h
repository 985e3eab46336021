#pragma once

#include "ledger/base/result.h"

#include <string>
#include <string_view>

namespace bahi {

/// The name the books use for a page the group opened: one to twelve of A-Z, 0-9 and hyphen, as a
/// member's code is: `SBI`, `CIF-1`. No member and no other page has it.
class PageCode {
public:
    /// Lower case becomes upper case. Refuses MemberCodeMalformed and TextLikeAadhaar.
    static Result<PageCode> parse(std::string_view text);

    const std::string& text() const { return m_text; }
    friend auto operator<=>(const PageCode&, const PageCode&) = default;

private:
    explicit PageCode(std::string text) : m_text{std::move(text)} {}

    std::string m_text;
};

} // namespace bahi
