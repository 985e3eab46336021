#include "ledger/group/office_term.h"

#include <algorithm>

namespace bahi {

bool isForOne(OfficerRole office) {
    switch (office) {
        case OfficerRole::President:
        case OfficerRole::Secretary:
        case OfficerRole::Treasurer:
            return true;
        case OfficerRole::Bookkeeper:
        case OfficerRole::Representative:
            return false;
    }
    return false;
}

bool collide(const OfficeTerm& one, const OfficeTerm& other) {
    if (one.office != other.office) return false;
    if (!isForOne(one.office) && one.member != other.member) return false;
    return one.runsOn(std::max(one.from, other.from)) &&
           other.runsOn(std::max(one.from, other.from));
}

Date servingSince(const OfficeTerm& term, const std::vector<OfficeTerm>& all) {
    Date since = term.from;
    for (bool isLonger = true; isLonger;) {
        isLonger = false;
        for (const OfficeTerm& earlier : all) {
            if (earlier.member != term.member || earlier.office != term.office) continue;
            const bool reaches = earlier.from < since && earlier.until &&
                                 toDays(*earlier.until) + 1 >= toDays(since);
            if (!reaches) continue;
            since = earlier.from;
            isLonger = true;
        }
    }
    return since;
}

Date rotationDue(Date servingSince) {
    const Date due = servingSince + std::chrono::years{kRotationYears};
    return due.ok() ? due : due.year() / std::chrono::March / 1; // of 29 February
}

} // namespace bahi
