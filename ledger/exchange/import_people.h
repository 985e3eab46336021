#pragma once

#include "ledger/base/result.h"
#include "ledger/group/member.h"

#include <map>
#include <set>
#include <span>
#include <string>
#include <string_view>

namespace bahi {

/// Who is who in a book, for tables that name its members.
class MemberNames {
public:
    explicit MemberNames(std::span<const Member> members);

    /// Each gives her code. A name is hers if its letters are (see `folded`), never because it is
    /// near; and if nobody else has it, who left long ago included.

    /// Refuses MemberCodeMalformed, MemberUnknown.
    Result<std::string> byCode(std::string_view code) const;
    /// Refuses MemberNameUnknown, MemberNameShared.
    Result<std::string> byName(std::string_view name) const;
    /// By the one or the other. Refuses MemberNameShared also where it is the code of one and the
    /// name of another.
    Result<std::string> byEither(std::string_view text) const;

    /// Is `name` what the book calls her, or does it know no name? Refuses MemberNameDiffers.
    Result<Done> checked(const std::string& code, std::string_view name) const;

private:
    std::set<std::string> codesOf(std::string_view name) const;

    std::map<std::string, std::string> m_names;           // by code
    std::map<std::string, std::set<std::string>> m_codes; // by folded name
};

} // namespace bahi
