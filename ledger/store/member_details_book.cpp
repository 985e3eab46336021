#include "ledger/store/member_details_book.h"

#include "ledger/store/members.h"
#include "ledger/store/rows.h"
#include "ledger/store/texts.h"

namespace bahi {

namespace {

constexpr auto kSelect = R"sql(
    SELECT record, member, gender, admitted_by FROM member_details
     WHERE record NOT IN (SELECT superseded FROM supersession)
     ORDER BY record)sql";
constexpr auto kSelectNominee = R"sql(
    SELECT record, named_on FROM nominee
     WHERE member = ? AND record NOT IN (SELECT superseded FROM supersession)
     ORDER BY named_on DESC, record DESC LIMIT 1)sql";
constexpr auto kSelectTexts = R"sql(
    SELECT DISTINCT text.record, text.field
      FROM text JOIN (SELECT record, member FROM membership
                      UNION ALL SELECT record, member FROM member_details
                      UNION ALL SELECT record, member FROM nominee
                      UNION ALL SELECT terms.record, hers.of_member
                        FROM page_terms AS hers JOIN page_terms AS terms ON terms.page = hers.page
                       WHERE terms.of_member IS NULL OR terms.of_member = hers.of_member) AS hers
             ON hers.record = text.record
     WHERE hers.member = ?1 AND text.field <> ?2
     ORDER BY text.record, text.field)sql";

} // namespace

/// Of two records of one member that both stand the later counts.
std::map<MemberNumber, StoredDetails> MemberDetailsBook::all() const {
    std::map<MemberNumber, StoredDetails> all;
    const Texts texts{m_database};
    Query row{m_database, kSelect};
    while (row.executeStep()) {
        const auto record = idIn<RecordNumber>(row, 0);
        const MemberDetails details{.gender = wordIn(row, 2, Gender::Unsaid, Gender::Other),
                                    .born = texts.of(record, TextField::MemberBorn),
                                    .household = texts.of(record, TextField::MemberHousehold),
                                    .phone = texts.of(record, TextField::MemberPhone),
                                    .admittedBy = idIn<ResolutionNumber>(row, 3).value};
        all.insert_or_assign(idIn<MemberNumber>(row, 1), StoredDetails{details, record});
    }
    return all;
}

std::optional<StoredDetails> MemberDetailsBook::of(MemberNumber member) const {
    const auto known = all();
    const auto found = known.find(member);
    return found == known.end() ? std::nullopt : std::optional{found->second};
}

std::vector<Person> MemberDetailsBook::people() const {
    const auto known = all();
    std::vector<Person> people;
    for (Member& member : Members{m_database}.all()) {
        const auto found = known.find(member.number);
        people.push_back(
            {std::move(member), found == known.end() ? MemberDetails{} : found->second.details});
    }
    return people;
}

std::optional<StoredNominee> MemberDetailsBook::nomineeOf(MemberNumber member) const {
    Query row{m_database, kSelectNominee};
    bindId(row, 1, member);
    if (!row.executeStep()) return {};
    const auto record = idIn<RecordNumber>(row, 0);
    const Texts texts{m_database};
    return StoredNominee{{texts.of(record, TextField::NomineeName),
                          texts.of(record, TextField::NomineeRelation), dateIn(row, 1)},
                         record};
}

std::vector<TextPlace> MemberDetailsBook::textsOf(MemberNumber member) const {
    std::vector<TextPlace> places;
    Query row{m_database, kSelectTexts};
    bindId(row, 1, member);
    row.bind(2, static_cast<int>(TextField::Reason)); // why is not who
    while (row.executeStep())
        places.push_back(
            {idIn<RecordNumber>(row, 0), static_cast<TextField>(row.getColumn(1).getInt())});
    return places;
}

} // namespace bahi
