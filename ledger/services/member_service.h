#pragma once

#include "ledger/base/result.h"
#include "ledger/exchange/members_csv.h"
#include "ledger/group/eligibility.h"
#include "ledger/services/office.h"
#include "ledger/store/book.h"

#include <vector>

namespace bahi {

/// Takes women into the register. They leave in a meeting, by resolution (MeetingService).
class MemberService {
public:
    MemberService(Office& office, Book& book) : m_office{office}, m_book{book} {}

    /// All of them or none. Who brings no code is given a random one; who brings no date joined on
    /// the day of the latest meeting, or before the first one the day the rules begin. Refuses
    /// MemberCodeTaken, and MemberNameThere for a member's name without a code: a list that is
    /// imported again must not double the group. What is known of them is kept, and judged by the
    /// rules of the day they join: refuses what checkedEligibility refuses.
    Result<std::vector<Member>> join(const std::vector<NewMember>& newcomers,
                                     Keep keep = Keep::Yes);

private:
    Result<std::vector<Person>> comers(const std::vector<NewMember>& newcomers,
                                       const std::vector<Person>& before);

    Office& m_office;
    Book& m_book;
};

} // namespace bahi
