#pragma once

#include "ledger/base/date.h"
#include "ledger/books/account.h"
#include "ledger/group/member.h"
#include "ledger/money/money.h"
#include "ledger/money/rate.h"

#include <optional>
#include <string>

namespace bahi {

/// A page somebody asks for, before it is opened in the books (PageOpened tells what is what).
struct NewPage {
    std::string code;
    SubLedger kind;
    std::string name = {};
    std::optional<Date> openedOn = {}; // none: the first day of the rules
    std::optional<Date> until = {};
    std::string of = {}; // the code of the page it belongs to; empty: none
    std::optional<MemberCode> member = {};
    Money amount = {};
    Rate rate = {};
    std::string reference = {};
    Where where = {};
};

} // namespace bahi
