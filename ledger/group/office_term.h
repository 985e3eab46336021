#pragma once

#include "ledger/base/date.h"
#include "ledger/base/ids.h"
#include "ledger/group/member.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace bahi {

/// A member's time in an office, both days included. Without an end it goes on, until she leaves.
struct OfficeTerm {
    MemberNumber member;
    OfficerRole office;
    Date from;
    std::optional<Date> until;
    std::uint32_t resolution = 0; // 0: none named
    RecordNumber record = {};     // that says so; 0: none yet

    bool runsOn(Date day) const { return from <= day && (!until || day <= *until); }
    friend bool operator==(const OfficeTerm&, const OfficeTerm&) = default;
};

/// Offices hand round: who has held one for so many years is to make room.
inline constexpr int kRotationYears = 2;

/// President, secretary and treasurer are one person each; bookkeepers and representatives may be
/// several.
bool isForOne(OfficerRole office);

/// May both not be, because they share a day and an office that is for one, or a member?
bool collide(const OfficeTerm& one, const OfficeTerm& other);

/// Since when the member of `term` has been in its office without a break. `all` holds the terms
/// that count, in any order.
Date servingSince(const OfficeTerm& term, const std::vector<OfficeTerm>& all);

/// The first day on which she has been in office for kRotationYears.
Date rotationDue(Date servingSince);

} // namespace bahi
