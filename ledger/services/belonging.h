#pragma once

#include "ledger/base/result.h"
#include "ledger/group/member.h"

namespace bahi {

/// Does she belong to the group on `day`? Refuses MemberNotYetJoined and MemberHasLeft.
inline Result<Done> checkedBelonging(const Member& member, Date day) {
    if (member.belongsOn(day)) return Done{};
    const bool isEarly = day < member.joinedOn;
    return Refused{.why = isEarly ? Refusal::MemberNotYetJoined : Refusal::MemberHasLeft}
        .about(member.code.text())
        .got(toIso(day))
        .want(toIso(isEarly ? member.joinedOn : *member.leftOn));
}

} // namespace bahi
