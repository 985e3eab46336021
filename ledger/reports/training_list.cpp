#include "ledger/reports/training_list.h"

#include "ledger/store/members.h"

#include <map>

namespace bahi {

TrainingList trainingListOf(Book& book, std::optional<Date> from, std::optional<Date> to) {
    const std::vector<Member> members = Members{book.database()}.all();
    TrainingList list{headOf(book), from, to, {}, {}};
    std::map<MemberNumber, TrainedMember> people;
    for (Training& training : Trainings{book.database()}.all()) {
        if ((from && training.heldOn < *from) || (to && training.heldOn > *to)) continue;
        TrainingListRow row{std::move(training), {}};
        for (const MemberNumber number : row.training.members) {
            mustTie(number.value >= 1 && number.value <= members.size(),
                    "who was trained is a member");
            const Member& member = members[number.value - 1];
            row.codes.push_back(member.code.text());
            TrainedMember& person = people.try_emplace(number, TrainedMember{member}).first->second;
            ++person.trainings;
            person.minutes += row.training.minutes;
        }
        list.rows.push_back(std::move(row));
    }
    for (auto& [number, person] : people) list.people.push_back(std::move(person));
    return list;
}

} // namespace bahi
