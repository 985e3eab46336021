#pragma once

#include "ledger/base/date.h"
#include "ledger/group/dues.h"
#include "ledger/money/percentage.h"
#include "ledger/reports/report_head.h"

#include <optional>

namespace bahi {

/// The five principles (पंचसूत्र) between two days, each as a share of what it is counted from.
/// No marks are given: what a grade asks differs by programme and year.
///
/// 1 regular meetings: held, of those the rhythm planned
/// 2 regular savings: what was brought of the regular savings that were asked (savings_dues.h)
/// 3 inter-lending: what is lent of the group's own money, of all of it, on the last day. Its own
///   are the members' savings and shares, corpus, reserves and surplus, and what it earned since
/// 4 timely repayment: what was collected of the instalments and the interest asked (loan_dues.h)
/// 5 books up to date: meetings entered before the next one of the rhythm, of those held
///
/// Shares of money count minor units.
struct Panchasutra {
    ReportHead head;
    std::optional<Date> from; // none: there is nothing to tell of
    std::optional<Date> to;
    Share meetings;
    std::int64_t missed = 0; // of the planned ones: recorded as missed
    DueStatement savings;
    Money lent; // account 1210 on the last day
    Money owned;
    std::int64_t loansGiven = 0; // in the period, out of any fund
    Money given;
    DueStatement principal;
    DueStatement interest;
    Share entered;
    std::optional<Date> lastMeeting; // on or before the last day
    std::int64_t notEntered = 0;     // planned after it, up to the last day, and neither held nor
                                     // recorded as missed

    Share savingsShare() const;
    Share lendingShare() const;
    Share repaymentShare() const;
};

/// Throws MalformedRecord if the dues or the loans do not tie.
Panchasutra panchasutraOf(Book& book, std::optional<Date> from = {}, std::optional<Date> to = {});

} // namespace bahi
