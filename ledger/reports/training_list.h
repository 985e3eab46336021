#pragma once

#include "ledger/group/member.h"
#include "ledger/reports/report_head.h"
#include "ledger/store/trainings.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace bahi {

struct TrainingListRow {
    Training training;
    std::vector<std::string> codes; // of the members who took part
};

/// What one member learned in all.
struct TrainedMember {
    Member member;
    std::uint32_t trainings = 0;
    std::uint64_t minutes = 0;
};

/// Trainings and events of a period, and what came of them for each member.
struct TrainingList {
    ReportHead head;
    std::optional<Date> from; // none: from the first
    std::optional<Date> to;
    std::vector<TrainingListRow> rows; // by date
    std::vector<TrainedMember> people; // by member; who took part in any
};

TrainingList trainingListOf(Book& book, std::optional<Date> from, std::optional<Date> to);

} // namespace bahi
