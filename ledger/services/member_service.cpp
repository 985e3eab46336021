#include "ledger/services/member_service.h"

#include "ledger/services/eligibility_check.h"
#include "ledger/services/member_details_service.h"
#include "ledger/store/meetings.h"
#include "ledger/store/member_details_book.h"
#include "ledger/store/pages.h"
#include "ledger/store/rules_book.h"

#include <algorithm>
#include <set>

namespace bahi {

namespace {

MemberCode freshCode(RandomSource& random, const std::set<MemberCode>& taken) {
    for (;;) {
        MemberCode code = MemberCode::drawn(random);
        if (!taken.contains(code)) return code;
    }
}

/// Who has this name and has not left; null if nobody, or if it was erased.
const Member* memberNamed(const std::vector<Person>& people, const std::string& name) {
    const auto found = std::find_if(people.begin(), people.end(), [&](const Person& person) {
        return !name.empty() && person.member.name == name && !person.member.leftOn;
    });
    return found == people.end() ? nullptr : &found->member;
}

Date usualJoiningDay(Book& book) {
    if (const auto latest = Meetings{book.database()}.latest()) return latest->heldOn;
    return RulesBook{book.database()}.history().all().front().from;
}

/// The codes of the book, its pages too, and those the newcomers bring.
Result<std::set<MemberCode>> codesTaken(Database& database, const std::vector<NewMember>& newcomers,
                                        const std::vector<Person>& before) {
    std::set<MemberCode> taken;
    for (const LedgerPage& page : Pages{database}.all())
        if (auto code = MemberCode::parse(page.code)) taken.insert(std::move(code).value());
    for (const Person& person : before) taken.insert(person.member.code);
    for (const NewMember& newcomer : newcomers) {
        if (newcomer.code && !taken.insert(*newcomer.code).second)
            return Refused{.why = Refusal::MemberCodeTaken}
                .about(newcomer.code->text())
                .at(newcomer.where);
        const Member* there = newcomer.code ? nullptr : memberNamed(before, newcomer.name);
        if (there != nullptr)
            return Refused{.why = Refusal::MemberNameThere}
                .about(there->code.text())
                .got(newcomer.name)
                .at(newcomer.where);
    }
    return taken;
}

void append(Writer& writer, const Person& her, const NewMember& as) {
    const Member& member = her.member;
    writer.append(MemberJoined{member.number, member.code.text(), member.joinedOn,
                               writer.commitToAny(TextField::MemberName, member.name)});
    if (!her.details.isEmpty()) writer.append(describing(writer, member.number, her.details));
    if (as.nominee.empty()) return;
    const Commitment nominee = writer.commitTo(TextField::NomineeName, as.nominee);
    writer.append(NomineeNamed{member.number, member.joinedOn, nominee,
                               writer.commitToAny(TextField::NomineeRelation, as.relation)});
}

} // namespace

/// The newcomers as members, with their codes and days, each judged beside those before her.
Result<std::vector<Person>> MemberService::comers(const std::vector<NewMember>& newcomers,
                                                  const std::vector<Person>& before) {
    auto read = codesTaken(m_book.database(), newcomers, before);
    if (!read) return read.refused();
    std::set<MemberCode> taken = std::move(read).value();
    const Date usualDay = usualJoiningDay(m_book);
    std::vector<Person> all = before;
    std::vector<Person> joining;
    for (const NewMember& newcomer : newcomers) {
        const MemberCode code =
            newcomer.code ? *newcomer.code : freshCode(m_office.machine.random, taken);
        taken.insert(code);
        const MemberNumber number{static_cast<std::uint32_t>(all.size() + 1)};
        const Person her{
            Member{number, code, newcomer.name, newcomer.joinedOn.value_or(usualDay), {}, {}},
            newcomer.details};
        if (const auto fits = checkedEligibility(m_book, her, all); !fits)
            return Refused{fits.refused()}.at(
                {newcomer.where.file, newcomer.where.line, fits.refused().where.column});
        all.push_back(her);
        joining.push_back(her);
    }
    return joining;
}

Result<std::vector<Member>> MemberService::join(const std::vector<NewMember>& newcomers,
                                                Keep keep) {
    const auto joining = comers(newcomers, MemberDetailsBook{m_book.database()}.people());
    if (!joining) return joining.refused();
    return m_book.write(
        m_office.machine,
        [&](Writer& writer) -> Result<std::vector<Member>> {
            std::vector<Member> joined;
            for (std::size_t place = 0; place < newcomers.size(); ++place) {
                append(writer, joining.value()[place], newcomers[place]);
                joined.push_back(joining.value()[place].member);
            }
            return joined;
        },
        keep);
}

} // namespace bahi
