#include "ledger/store/trainings.h"

#include "ledger/store/rows.h"
#include "ledger/store/texts.h"

namespace bahi {

namespace {

constexpr auto kSelect = R"sql(
    SELECT record, kind, held_on, minutes, guests FROM training
     WHERE record NOT IN (SELECT superseded FROM supersession)
     ORDER BY held_on, record)sql";
constexpr auto kSelectMembers =
    "SELECT member FROM training_attendance WHERE record = ? ORDER BY member";

} // namespace

std::vector<Training> Trainings::all() const {
    std::vector<Training> trainings;
    const Texts texts{m_database};
    Query row{m_database, kSelect};
    while (row.executeStep()) {
        const auto record = idIn<RecordNumber>(row, 0);
        Training training{.record = record,
                          .kind = wordIn(row, 1, TrainingKind::Training, TrainingKind::Event),
                          .heldOn = dateIn(row, 2),
                          .minutes = static_cast<std::uint16_t>(row.getColumn(3).getInt()),
                          .guests = static_cast<std::uint16_t>(row.getColumn(4).getInt()),
                          .topic = texts.of(record, TextField::TrainingTopic),
                          .trainer = texts.of(record, TextField::Trainer),
                          .members = {}};
        Query member{m_database, kSelectMembers};
        bindId(member, 1, record);
        while (member.executeStep()) training.members.push_back(idIn<MemberNumber>(member, 0));
        trainings.push_back(std::move(training));
    }
    return trainings;
}

} // namespace bahi
