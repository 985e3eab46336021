#pragma once

#include "ledger/base/date.h"
#include "ledger/group/member.h"
#include "ledger/reports/report_head.h"

#include <optional>
#include <vector>

namespace bahi {

/// Savings of the three kinds a member has pages for: 2010, 2020 and 2030.
struct SavingsByKind {
    Money regular;
    Money voluntary;
    Money special;

    Money total() const { return regular + voluntary + special; }
    SavingsByKind& operator+=(const SavingsByKind& other);
    friend SavingsByKind operator+(SavingsByKind a, const SavingsByKind& b);
    friend SavingsByKind operator-(const SavingsByKind& a, const SavingsByKind& b);
    friend bool operator==(const SavingsByKind&, const SavingsByKind&) = default;
};

enum class SavingsRowKind {
    Meeting,
    Outside, // a day outside the meetings: paid into the bank, interest credited
    CutOff,  // brought forward from the books before this one
};

/// One line of a member's page: what she saved and took out at one meeting, or on one day outside
/// the meetings. What was taken back is not told: it was never saved.
struct SavingsRow {
    Date date;
    SavingsRowKind kind = SavingsRowKind::Meeting;
    std::optional<MeetingNumber> meeting;
    SavingsByKind saved;
    SavingsByKind withdrawn;
    Money balance; // all three, after this line
};

/// One member's page of the register.
struct SavingsPage {
    Member member;
    SavingsByKind before; // at the end of the day before the period
    std::vector<SavingsRow> rows;
    SavingsByKind saved; // of the rows, also what a cut-off brought
    SavingsByKind withdrawn;
    SavingsByKind balance; // before + saved - withdrawn
};

/// Everybody's savings between two days:
///
///     BHIMA  brought forward   125.00    0.00                   125.00
///            2006-08-01         25.00                           150.00
///            2006-09-01         25.00   30.00                   205.00
///            carried down     175.00    30.00                   205.00
///
/// A line for each meeting held while she belonged, also when she saved nothing, and one for each
/// day on which something happened outside the meetings. All pages together come to the accounts
/// 2010, 2020 and 2030, kind by kind, or there is no register.
struct SavingsRegister {
    ReportHead head;
    std::optional<Date> from; // none: open, and nothing to report
    std::optional<Date> to;
    std::vector<SavingsPage> pages; // in the order of joining; none for who had nothing to do here
    SavingsByKind before;
    SavingsByKind saved;
    SavingsByKind withdrawn;
    SavingsByKind balance;
    SavingsByKind accounts; // 2010, 2020 and 2030 at the end of `to`, as the trial balance has them
};

/// Throws MalformedRecord if the pages do not come to the accounts.
SavingsRegister savingsRegisterOf(Book& book, std::optional<Date> from = {},
                                  std::optional<Date> to = {});

} // namespace bahi
