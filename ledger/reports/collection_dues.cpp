#include "ledger/reports/collection_dues.h"

#include "ledger/reports/dues_reading.h"
#include "ledger/reports/fine_dues.h"
#include "ledger/reports/named_meeting.h"

#include <algorithm>

namespace bahi {

namespace {

/// What is asked before anything of the day is paid.
Money asked(const DueStatement& said) {
    return std::max(Money{}, said.overdueBefore + said.fallenDue - said.aheadBefore);
}

void addLoans(std::map<MemberNumber, CollectionRow>& rows, const DuesReading& reading, Date day) {
    const Date eve = fromDays(toDays(day) - 1);
    for (const LoanAccount& loan : reading.loans) {
        const auto row = rows.find(loan.member());
        const Money balance = loan.balanceOn(eve);
        const LoanDues dues = loanDuesOf(loan, reading.rules, reading.meetings, day, day);
        const LoanToCollect collect{loan.number(),
                                    balance,
                                    dues.principal.fallenDue,
                                    dues.principal.overdueBefore,
                                    asked(dues.interest),
                                    asked(dues.charges)};
        const bool asksNothing =
            balance.isZero() && collect.interest.isZero() && collect.charges.isZero();
        if (row != rows.end() && !asksNothing) row->second.loans.push_back(collect);
    }
}

/// What the meeting collected, and who answered.
void addCollected(std::map<MemberNumber, CollectionRow>& rows, const MeetingSheet& sheet) {
    for (const MeetingSheetRow& row : sheet.rows) {
        const auto place = rows.find(row.member.number);
        if (place == rows.end()) continue;
        if (row.attendance) place->second.attendance = row.attendance; // of two the later
        place->second.moved += row.moved;
    }
}

} // namespace

Money CollectionRow::savingToBring() const {
    return std::max(Money{}, saving + arrears - ahead);
}

Money CollectionRow::toBring() const {
    Money sum = savingToBring() + fine;
    for (const LoanToCollect& loan : loans)
        sum += loan.instalment + loan.overdue + loan.interest + loan.charges;
    return sum;
}

CollectionDues collectionDuesOf(Book& book, Date day, std::uint8_t sitting) {
    Database& database = book.database();
    const DuesReading reading = readDues(database, day);
    const auto fines = fineDuesOn(database, reading, day);
    std::map<MemberNumber, CollectionRow> rows;
    for (const MemberDues& dues : duesOfAll(reading, day, day)) {
        CollectionRow row{.member = dues.member,
                          .saving = dues.savings.fallenDue,
                          .arrears = dues.savings.overdueBefore,
                          .ahead = dues.savings.aheadBefore,
                          .fine = {},
                          .loans = {},
                          .attendance = {},
                          .moved = {}};
        if (const auto fine = fines.find(dues.member.number); fine != fines.end())
            row.fine = asked(fine->second);
        rows.emplace(dues.member.number, std::move(row));
    }
    addLoans(rows, reading, day);

    const Date eve = fromDays(toDays(day) - 1);
    CollectionDues collection{.head = headOf(book),
                              .day = day,
                              .rows = {},
                              .lent = lentOn(book, eve),
                              .box = cashOn(book, eve),
                              .held = {}};
    for (const Meeting& meeting : meetingsOn(database, day)) {
        if (sitting != 0 && meeting.sitting != sitting) continue;
        collection.held.push_back(meetingSheetOf(book, meeting));
        addCollected(rows, collection.held.back());
    }
    Money balances;
    for (auto& [number, row] : rows) {
        for (const LoanToCollect& loan : row.loans) balances += loan.balance;
        const bool isThere =
            row.member.belongsOn(day) || !row.loans.empty() || row.moved != MemberMovement{};
        if (isThere) collection.rows.push_back(std::move(row));
    }
    mustTie(balances == collection.lent, "the loans come to their accounts");
    return collection;
}

} // namespace bahi
