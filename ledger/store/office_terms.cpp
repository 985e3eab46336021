#include "ledger/store/office_terms.h"

#include "ledger/store/rows.h"

#include <algorithm>

namespace bahi {

namespace {

constexpr auto kSelect = R"sql(
    SELECT office.member, office.office, office.from_date, office.until, office.resolution,
           office.record, departure.left_on
      FROM office LEFT JOIN departure ON departure.member = office.member
     WHERE office.record NOT IN (SELECT superseded FROM supersession)
     ORDER BY office.record)sql";

} // namespace

std::vector<OfficeTerm> OfficeTerms::all() const {
    std::vector<OfficeTerm> terms;
    Query row{m_database, kSelect};
    while (row.executeStep()) {
        OfficeTerm term{
            .member = idIn<MemberNumber>(row, 0),
            .office = wordIn(row, 1, OfficerRole::President, OfficerRole::Representative),
            .from = dateIn(row, 2),
            .until = {},
            .resolution = idIn<ResolutionNumber>(row, 4).value,
            .record = idIn<RecordNumber>(row, 5)};
        if (!row.getColumn(3).isNull()) term.until = dateIn(row, 3);
        if (!row.getColumn(6).isNull()) {
            const Date left = dateIn(row, 6);
            term.until = std::min(left, term.until.value_or(left));
        }
        terms.push_back(term);
    }
    std::stable_sort(terms.begin(), terms.end(), [](const OfficeTerm& a, const OfficeTerm& b) {
        return std::pair{a.office, a.from} < std::pair{b.office, b.from};
    });
    return terms;
}

} // namespace bahi
