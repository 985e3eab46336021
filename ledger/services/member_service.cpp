#include "ledger/services/member_service.h"

#include "ledger/store/meetings.h"
#include "ledger/store/members.h"
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
const Member* memberNamed(const std::vector<Member>& members, const std::string& name) {
    const auto found = std::find_if(members.begin(), members.end(), [&](const Member& member) {
        return !name.empty() && member.name == name && !member.leftOn;
    });
    return found == members.end() ? nullptr : &*found;
}

Date usualJoiningDay(Book& book) {
    if (const auto latest = Meetings{book.database()}.latest()) return latest->heldOn;
    return RulesBook{book.database()}.history().all().front().from;
}

} // namespace

Result<std::vector<Member>> MemberService::join(const std::vector<NewMember>& newcomers,
                                                Keep keep) {
    const auto before = Members{m_book.database()}.all();
    std::set<MemberCode> taken;
    for (const Member& member : before) taken.insert(member.code);
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
    const Date usualDay = usualJoiningDay(m_book);

    return m_book.write(
        m_office.machine,
        [&](Writer& writer) -> Result<std::vector<Member>> {
            std::vector<Member> joined;
            auto number = static_cast<std::uint32_t>(before.size());
            for (const NewMember& newcomer : newcomers) {
                const MemberCode code =
                    newcomer.code ? *newcomer.code : freshCode(m_office.machine.random, taken);
                taken.insert(code);
                const Member member{MemberNumber{++number},
                                    code,
                                    newcomer.name,
                                    newcomer.joinedOn.value_or(usualDay),
                                    {}};
                writer.append(MemberJoined{member.number, code.text(), member.joinedOn,
                                           writer.commitToAny(TextField::MemberName, member.name)});
                joined.push_back(member);
            }
            return joined;
        },
        keep);
}

} // namespace bahi
