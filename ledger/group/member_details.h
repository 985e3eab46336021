#pragma once

#include "ledger/base/date.h"
#include "ledger/base/result.h"
#include "ledger/group/member.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace bahi {

/// What the group knows of a member besides her name and her days. Everything may be unknown:
/// nobody needs papers to save. The texts are personal, and can be erased.
struct MemberDetails {
    Gender gender = Gender::Unsaid;
    std::string born = {};        // as Birth reads it
    std::string household = {};   // the same text: the same family
    std::string phone = {};       // as checkedPhone gives it
    std::uint32_t admittedBy = 0; // the resolution that took her in although a rule says no

    bool isEmpty() const { return *this == MemberDetails{}; }
    friend bool operator==(const MemberDetails&, const MemberDetails&) = default;
};

/// Who gets a member's money when she dies.
struct Nominee {
    std::string name;
    std::string relation; // may be empty
    Date namedOn;

    friend bool operator==(const Nominee&, const Nominee&) = default;
};

/// A phone number as it is stored: digits 0 to 9, single blanks between them, a + in front if it
/// has one. Any script's digits are read. Not judged as an Aadhaar number: a number with the
/// country's code has twelve digits too. Refuses PhoneMalformed.
Result<std::string> checkedPhone(std::string_view text);

} // namespace bahi
