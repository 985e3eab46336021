#pragma once

#include "ledger/base/result.h"
#include "ledger/group/member.h"
#include "ledger/store/members.h"

#include <string>
#include <utility>

namespace bahi {

/// The member a person means by `code`. Refuses MemberCodeMalformed and MemberUnknown.
inline Result<Member> memberWithCode(Database& database, const std::string& code) {
    const auto parsed = MemberCode::parse(code);
    if (!parsed) return parsed.refused();
    auto member = Members{database}.withCode(parsed.value());
    if (!member) return Refused{.why = Refusal::MemberUnknown}.about(parsed.value().text());
    return std::move(*member);
}

} // namespace bahi
