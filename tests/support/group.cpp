#include "tests/support/group.h"

#include "ledger/services/member_service.h"
#include "ledger/store/journal.h"
#include "ledger/store/loans.h"
#include "ledger/store/members.h"

namespace bahi::plain {

Group::Group() : m_book{m_home.makeBook()} {
    must(MemberService{office(), book()}.join({aMember("M01", "2006-01-01", "Bhimabai Chaudhari"),
                                               aMember("M02", "2006-01-01", "Sunanda Kale"),
                                               aMember("M03", "2006-01-01")}));
    m_recordsAtStart = book().log().size();
}

Result<PostedMeetings> Group::meets(const CollectionSheet& sheet, const std::string& lateReason) {
    return MeetingService{office(), book()}.post({sheet}, lateReason);
}

Result<std::vector<Member>> Group::joins(std::string_view code, std::string_view joinedOn,
                                         std::string_view name) {
    return MemberService{office(), book()}.join({aMember(code, joinedOn, name)});
}

Money Group::cash() {
    return Balances{book().database()}.all()[accounts::kCashBox].balance();
}

Money Group::saved(std::string_view code) {
    const auto member =
        Members{book().database()}.withCode(MemberCode::parse(code).value()).value();
    Money sum;
    for (const AccountCode account :
         {accounts::kRegularSavings, accounts::kVoluntarySavings, accounts::kSpecialSavings})
        sum -= Journal{book().database()}.memberBalance(account, member.number);
    return sum;
}

LoanAccount Group::loan(std::uint32_t number) {
    return Loans{book().database()}.loan(LoanNumber{number}).value();
}

std::string Group::closed() {
    m_book.reset();
    return path();
}

Book& Group::reopened(Access access) {
    closed();
    m_book = m_home.openBook(access);
    return book();
}

} // namespace bahi::plain
