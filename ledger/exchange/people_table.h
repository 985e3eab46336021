#pragma once

#include "ledger/exchange/report_table.h"

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace bahi {

struct Eligibility;
struct MemberList;
struct OfficeList;
struct TrainingList;

ReportTable tableOf(const MemberList& list);
ReportTable tableOf(const OfficeList& list);
ReportTable tableOf(const TrainingList& list);
/// The other half of the list: what came of it for each member.
ReportTable peopleTableOf(const TrainingList& list);

/// `doubtful: gender, age`, `by resolution 4`, `against: too young`: how she stands to the rules;
/// empty if they let her in.
std::string eligibilityWords(const Eligibility& eligibility);

/// The rows of `table` as a list of objects by the columns' keys. What is not there, an empty text
/// too, is null.
nlohmann::ordered_json jsonRows(const ReportTable& table);

} // namespace bahi
