#pragma once

#include "ledger/base/ids.h"
#include "ledger/group/training.h"
#include "ledger/store/database.h"

#include <string>
#include <vector>

namespace bahi {

/// A training as the book has it.
struct Training {
    RecordNumber record;
    TrainingKind kind;
    Date heldOn;
    std::uint16_t minutes;
    std::uint16_t guests;
    std::string topic;                 // empty if erased
    std::string trainer;               // may be empty
    std::vector<MemberNumber> members; // who took part, rising
};

/// What the group learned, with the corrections made.
class Trainings {
public:
    explicit Trainings(Database& database) : m_database{database} {}

    /// By date, and by record within one.
    std::vector<Training> all() const;

private:
    Database& m_database;
};

} // namespace bahi
