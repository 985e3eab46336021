#pragma once

#include "ledger/lending/agreed_loan.h"

#include <map>
#include <optional>
#include <vector>

namespace bahi {

/// How the page of a loan on terms of its own becomes the events its life is replayed from. For
/// agreed_loan.cpp, not for others.
using Movements = std::vector<LoanMovement>;

/// The movements up to `asOf`, without those that were taken back and those that take them back.
Movements standing(const Movements& movements, Date asOf);

/// What one day did to the page.
struct DayOfPage {
    Money lent;
    Money repaid;
    Money interest;
    Money charges;
    Money lowered; // without being paid
};

std::map<Date, DayOfPage> daysOf(const Movements& movements);

/// The day from which nothing of the principal was owed any more; none while something is.
std::optional<Date> closedOn(const std::map<Date, DayOfPage>& days);

/// What is taken on the day of the loan, beside its instalments.
struct TakenAtOnce {
    Money interest;
    Money charges;
};

TakenAtOnce takenAtOnce(const RepaymentTerms& terms);

/// What of `left` is met by `brought`, which grows less by it.
Money meet(Money& left, Money& brought);

struct PageEvents {
    std::vector<LoanEvent> events;
    TakenAtOnce atOnce; // what is still to be brought of it
};

/// The events of the page up to the end of `asOf`. What was brought for the day of the loan is no
/// event: the instalments do not know of it.
PageEvents pageEventsOf(const AgreedLoan& loan, const Movements& movements, Date asOf);

} // namespace bahi
