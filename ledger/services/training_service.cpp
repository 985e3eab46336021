#include "ledger/services/training_service.h"

#include "ledger/base/text.h"
#include "ledger/services/belonging.h"
#include "ledger/services/known_member.h"

#include <algorithm>
#include <set>

namespace bahi {

namespace {

/// A refusal that stands where the training stands in its file.
Refused refusedAt(const NewTraining& told, Refused refused) {
    refused.where.file = told.where.file;
    refused.where.line = told.where.line;
    return refused;
}

Result<std::vector<MemberNumber>> numbersOf(Book& book, const NewTraining& told) {
    std::set<MemberNumber> numbers;
    for (const std::string& code : told.members) {
        const auto member = memberWithCode(book.database(), code);
        if (!member) return refusedAt(told, member.refused());
        if (const auto there = checkedBelonging(member.value(), told.heldOn); !there)
            return refusedAt(told, there.refused());
        if (!numbers.insert(member.value().number).second)
            return refusedAt(
                told, Refused{.why = Refusal::MemberTwice}.about(member.value().code.text()));
    }
    return std::vector<MemberNumber>{numbers.begin(), numbers.end()};
}

} // namespace

Result<TrainingHeld> trainingOf(Book& book, Writer& writer, const NewTraining& told) {
    const auto topic = checkedName(told.topic);
    if (!topic) return refusedAt(told, topic.refused());
    if (topic.value().empty())
        return refusedAt(told, Refused{.why = Refusal::TextMissing}.about("topic"));
    const auto trainer = checkedName(told.trainer);
    if (!trainer) return refusedAt(told, trainer.refused());
    auto members = numbersOf(book, told);
    if (!members) return members.refused();
    if (members.value().empty() && told.guests == 0)
        return refusedAt(told, Refused{.why = Refusal::TrainingWithoutPeople});
    const Commitment words = writer.commitTo(TextField::TrainingTopic, topic.value());
    return TrainingHeld{.kind = told.kind,
                        .heldOn = told.heldOn,
                        .minutes = told.minutes,
                        .guests = told.guests,
                        .topic = words,
                        .trainer = writer.commitToAny(TextField::Trainer, trainer.value()),
                        .members = std::move(members).value()};
}

Result<Changes> TrainingService::add(const std::vector<NewTraining>& told, Keep keep) {
    const auto before = Trainings{m_book.database()}.all();
    for (const NewTraining& fresh : told) {
        const auto there = std::find_if(before.begin(), before.end(), [&](const Training& known) {
            return known.heldOn == fresh.heldOn && known.kind == fresh.kind &&
                   known.topic == fresh.topic;
        });
        if (there != before.end())
            return Refused{.why = Refusal::TrainingThere}
                .about(toIso(fresh.heldOn))
                .got(std::to_string(there->record.value))
                .at(fresh.where);
    }
    return m_book.write(
        m_office.machine,
        [&](Writer& writer) -> Result<Changes> {
            for (const NewTraining& fresh : told) {
                const auto training = trainingOf(m_book, writer, fresh);
                if (!training) return training.refused();
                writer.append(training.value());
            }
            return Changes{.members = true};
        },
        keep);
}

} // namespace bahi
