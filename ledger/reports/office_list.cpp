#include "ledger/reports/office_list.h"

#include "ledger/store/members.h"
#include "ledger/store/office_terms.h"

namespace bahi {

OfficeList officeListOf(Book& book, Date asOf) {
    const std::vector<Member> members = Members{book.database()}.all();
    const std::vector<OfficeTerm> terms = OfficeTerms{book.database()}.all();
    OfficeList list{headOf(book), asOf, {}};
    for (const OfficeTerm& term : terms) {
        if (term.from > asOf) continue;
        mustTie(term.member.value >= 1 && term.member.value <= members.size(),
                "an office is held by a member");
        const bool isServing = term.runsOn(asOf);
        const Date due = rotationDue(servingSince(term, terms));
        list.rows.push_back(
            {term, members[term.member.value - 1], isServing, due, isServing && due <= asOf});
    }
    return list;
}

} // namespace bahi
