#pragma once

#include "ledger/group/member.h"

#include <optional>
#include <string>

namespace bahi {

/// Where money stands below an account, as people write it: whose, and on which page.
struct PageName {
    std::optional<MemberCode> member = {}; // whose
    std::string code = {};                 // the page's, or a loan's number; empty: none named
    bool isNewLoan = false;                // the loan this voucher gives her
};

} // namespace bahi
