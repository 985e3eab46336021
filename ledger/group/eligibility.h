#pragma once

#include "ledger/base/refusal.h"
#include "ledger/group/member_details.h"
#include "ledger/group/settings.h"

#include <optional>
#include <vector>

namespace bahi {

/// A member with what is known of her.
struct Person {
    Member member;
    MemberDetails details;
};

/// What cannot be said, because it is not known.
enum class Doubt { Gender, Age, Family };

/// How a member stands to the rules of the day she joined (docs/decisions/0015).
struct Eligibility {
    /// The first rule that says no: MemberNotWoman, MemberTooYoung, MemberTooOld or FamilyThere.
    std::optional<Refused> against;
    std::vector<Doubt> doubts;    // of the other rules
    std::uint32_t admittedBy = 0; // the resolution that took her in all the same

    bool isAllowed() const { return !against || admittedBy != 0; }
};

/// `others` are the members she is compared with; herself among them does not count.
Eligibility eligibilityOf(const Person& her, const std::vector<Person>& others,
                          const SettingsHistory& settings);

} // namespace bahi
