#pragma once

#include "ledger/group/savings_dues.h"
#include "ledger/group/settings.h"
#include "ledger/lending/loan_dues.h"
#include "ledger/store/book.h"

#include <map>
#include <optional>
#include <vector>

namespace bahi {

/// Everything dues are reckoned from, read once.
struct DuesReading {
    std::vector<Member> members; // in the order of joining
    RulesHistory rules;
    SettingsHistory settings;
    std::vector<Date> meetings; // days, by date
    std::vector<SavingAsked> asked;
    std::map<MemberNumber, std::vector<SavingBrought>> brought;
    std::vector<LoanAccount> loans; // by number
};

/// `alsoOn`: a day on which the group is about to meet and asks what is due then.
DuesReading readDues(Database& database, std::optional<Date> alsoOn = {});

/// What was asked of one member in a period, all her loans together.
struct MemberDues {
    Member member;
    DueStatement savings;
    DueStatement interest;
    DueStatement principal;
    DueStatement charges = {}; // fees and fines of her loans' own terms

    bool isNothing() const {
        return savings == DueStatement{} && interest == DueStatement{} &&
               principal == DueStatement{} && charges == DueStatement{};
    }
};

/// In the order of joining: everybody, also who owes nothing.
std::vector<MemberDues> duesOfAll(const DuesReading& reading, Date from, Date to);

/// What all accounts of money lent, 12xx, say at the end of `day`.
Money lentOn(Book& book, Date day);

} // namespace bahi
