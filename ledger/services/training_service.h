#pragma once

#include "ledger/base/changes.h"
#include "ledger/base/result.h"
#include "ledger/group/training.h"
#include "ledger/reports/training_list.h"
#include "ledger/services/office.h"
#include "ledger/store/book.h"

#include <optional>
#include <vector>

namespace bahi {

/// The record that says `told`; its texts are kept with the record appended next. Refuses
/// TextMissing, TrainingWithoutPeople, MemberTwice, MemberUnknown, MemberNotYetJoined and
/// MemberHasLeft, with where it stands.
Result<TrainingHeld> trainingOf(Book& book, Writer& writer, const NewTraining& told);

/// What the members learn. A wrong training is replaced: CorrectionService::supersede.
class TrainingService {
public:
    TrainingService(Office& office, Book& book) : m_office{office}, m_book{book} {}

    TrainingList list(std::optional<Date> from, std::optional<Date> to) {
        return trainingListOf(m_book, from, to);
    }

    /// All of them or none. Refuses what trainingOf refuses, and TrainingThere for a topic that
    /// stands on its day already: a list that is imported again must not double the hours.
    Result<Changes> add(const std::vector<NewTraining>& told, Keep keep = Keep::Yes);

private:
    Office& m_office;
    Book& m_book;
};

} // namespace bahi
