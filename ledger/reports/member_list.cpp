#include "ledger/reports/member_list.h"

#include "ledger/store/member_details_book.h"
#include "ledger/store/settings_book.h"

namespace bahi {

MemberList memberListOf(Book& book, std::optional<Date> asOf) {
    const MemberDetailsBook known{book.database()};
    const SettingsHistory settings = SettingsBook{book.database()}.history();
    const std::vector<Person> people = known.people();
    MemberList list{headOf(book), asOf, {}};
    for (const Person& person : people) {
        if (asOf && !person.member.belongsOn(*asOf)) continue;
        const auto nominee = known.nomineeOf(person.member.number);
        list.rows.push_back({person.member, person.details,
                             nominee ? std::optional{nominee->nominee} : std::nullopt,
                             eligibilityOf(person, people, settings)});
    }
    return list;
}

} // namespace bahi
