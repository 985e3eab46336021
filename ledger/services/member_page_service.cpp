#include "ledger/services/member_page_service.h"

#include "ledger/reports/report_queries.h"
#include "ledger/services/known_member.h"
#include "ledger/services/meeting_day_service.h"
#include "ledger/store/journal.h"
#include "ledger/store/loans.h"
#include "ledger/store/rules_book.h"

#include <map>

namespace bahi {

namespace {

std::map<MemberNumber, RollCounts> rollOf(Book& book) {
    std::map<MemberNumber, RollCounts> counts;
    for (const RollRow& row : attendanceRegisterOf(book).rows)
        counts.emplace(row.member.number, row.counts);
    return counts;
}

std::map<MemberNumber, CollectionRow> duesOn(Book& book, Date day) {
    std::map<MemberNumber, CollectionRow> dues;
    for (CollectionRow& row : collectionDuesOf(book, day).rows) {
        const MemberNumber number = row.member.number;
        dues.emplace(number, std::move(row));
    }
    return dues;
}

Money savingsOf(const Journal& journal, MemberNumber member) {
    Money savings;
    for (const AccountCode account : accounts::kSavings)
        savings -= journal.memberBalance(account, member);
    return savings;
}

} // namespace

MembersToday MemberPageService::today() {
    MemberList list = memberListOf(m_book, {});
    MembersToday today{.head = std::move(list.head),
                       .members = {},
                       .nextMeeting = MeetingDayService{m_book}.proposed(),
                       .regularSaving = {}};
    std::map<MemberNumber, CollectionRow> dues;
    if (today.nextMeeting) {
        dues = duesOn(m_book, *today.nextMeeting);
        const RulesHistory rules = RulesBook{m_book.database()}.history();
        today.regularSaving = rules.onOrFirst(*today.nextMeeting).regularSaving;
    }
    const auto roll = rollOf(m_book);
    const Journal journal{m_book.database()};
    for (KnownMember& known : list.rows) {
        const MemberNumber number = known.member.number;
        const auto counts = roll.find(number);
        const auto due = dues.find(number);
        today.members.push_back(
            {.known = std::move(known),
             .roll = counts == roll.end() ? RollCounts{} : counts->second,
             .savings = savingsOf(journal, number),
             .due = due == dues.end() ? std::nullopt : std::optional{std::move(due->second)}});
    }
    return today;
}

Result<MemberPage> MemberPageService::of(const std::string& code) {
    const auto member = memberWithCode(m_book.database(), code);
    if (!member) return member.refused();
    MemberPage page{.passbook = passbookOf(m_book, member.value()),
                    .loans = {},
                    .photo = Photos{m_book.database()}.of(member.value().number)};
    for (const LoanAccount& loan : Loans{m_book.database()}.ofMember(member.value().number)) {
        if (!loan.balance().isPositive()) continue;
        page.loans.push_back({.number = loan.number(),
                              .givenOn = loan.givenOn(),
                              .lent = loan.terms().principal,
                              .balance = loan.balance(),
                              .purpose = purposeOf(m_book.database(), loan.number())});
    }
    return page;
}

} // namespace bahi
