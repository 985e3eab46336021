#pragma once

#include "ledger/base/date.h"
#include "ledger/base/ids.h"
#include "ledger/base/random.h"
#include "ledger/base/result.h"

#include <optional>
#include <string>
#include <string_view>

namespace bahi {

/// The name the books use for a woman: one to twelve of A-Z, 0-9 and hyphen, `7Q4M2K9R`. Random
/// unless the group brings codes of its own; never derived from a person.
class MemberCode {
public:
    /// Lower case becomes upper case. Refuses MemberCodeMalformed and TextLikeAadhaar.
    static Result<MemberCode> parse(std::string_view text);
    /// Eight letters of Crockford's alphabet, the last a check letter (Luhn mod 32).
    static MemberCode drawn(RandomSource& random);

    const std::string& text() const { return m_text; }
    friend auto operator<=>(const MemberCode&, const MemberCode&) = default;

private:
    explicit MemberCode(std::string text) : m_text{std::move(text)} {}

    std::string m_text;
};

enum class Gender : std::uint8_t { Unsaid = 0, Woman = 1, Man = 2, Other = 3 };

/// What a member does for the group for a time.
enum class OfficerRole : std::uint8_t {
    President = 1,
    Secretary = 2,
    Treasurer = 3,
    Bookkeeper = 4,
    Representative = 5, // at the village organisation
};

/// One person of the group, from the day she joined to the day she left.
struct Member {
    MemberNumber number;
    MemberCode code;
    std::string name; // may be empty; personal, never in a log or a file name
    Date joinedOn;
    std::optional<Date> leftOn;
    SymbolNumber symbol = {}; // her drawing, the same wherever she is shown

    /// She belongs to the group on `day`: the day she leaves is her last.
    bool belongsOn(Date day) const { return joinedOn <= day && (!leftOn || day <= *leftOn); }
};

} // namespace bahi
