#pragma once

#include "ledger/books/account.h"
#include "ledger/reports/report_head.h"

#include <optional>
#include <string_view>
#include <vector>

namespace bahi {

/// One fund between two days: its money, and the loans given out of it.
///
///     held before + received - returned = held
///     lent before + lent - repaid - lowered = outstanding
///     held - outstanding = idle; below nothing where more was lent than the fund holds
struct FundTurnover {
    std::string_view name;
    AccountCode loans; // 0: nothing is lent of it
    Money heldBefore;
    Money received;
    Money returned; // to the members, the lender, the donor; or used
    Money held;
    Money lentBefore;
    Money lent;
    Money repaid;
    Money lowered;  // written off, forgiven or moved to another fund: nobody paid it
    Money interest; // received on its loans
    Money outstanding;

    Money idle() const { return held - outstanding; }
    FundTurnover& operator+=(const FundTurnover& other);
};

/// The fund-wise statement, a line for each fund: members' own savings, RF, CIF/ICF, VRF, FSF, HRF
/// (and what stands undivided of those two), bank loans, donors' funds, and those that are used and
/// not lent. fund_statement.h tells the same account by account.
///
/// A reversal is taken off the side of what it reverses; a cut-off within the days is part of what
/// the funds opened with. What each fund holds and what is lent of it are the balance sheet's own
/// figures, and with the rest of both its sides they come to the same:
///
///     held by funds + other debts and own money = outstanding + cash and bank + other assets
///
/// The interest of all funds is what account 4010 earned, but for vouchers that are no payment of a
/// member: interest given back to her, or moved to other income.
struct FundsReport {
    ReportHead head;
    std::optional<Date> from; // none: nothing was entered yet
    std::optional<Date> to;
    std::vector<FundTurnover> funds; // those anything stood in or moved
    FundTurnover total;
    Money otherLeft;   // the balance sheet's left side without the funds: corpus, surplus, ...
    Money cash;        // cash and bank
    Money otherAssets; // less provisions and depreciation
    Money earned;      // on 4010 between the days, without what the close of a year carried away

    /// What moved 4010 and was no payment on a loan of a fund.
    Money interestOtherwise() const { return earned - total.interest; }
};

/// Throws MalformedRecord if a fund is not what the balance sheet says, or 4010 not what its
/// vouchers come to.
FundsReport fundsReportOf(Book& book, std::optional<Date> from = {}, std::optional<Date> to = {});

} // namespace bahi
