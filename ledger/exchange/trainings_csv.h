#pragma once

#include "ledger/base/result.h"
#include "ledger/group/training.h"

#include <string>
#include <string_view>
#include <vector>

namespace bahi {

/// Reads trainings and events, in the order of the file:
///
///     date,kind,topic,hours,trainer,guests,members
///     2007-01-10,training,Keeping accounts,2.5,Block office,,M01 M02 M03
///     2007-03-08,event,Women's day,3:30,,12,M01; M02
///
/// Kind may stay empty: training. So may trainer and guests, and members if guests came. Refuses
/// what readCsv and the cells refuse, CellMissing, ValueUnknown, DurationMalformed,
/// MemberCodeMalformed and TrainingWithoutPeople.
Result<std::vector<NewTraining>> readTrainings(std::string_view bytes, const std::string& file);

/// The codes in `list`, parted by blanks, commas or semicolons, as they are stored. Refuses
/// MemberCodeMalformed, and MemberTwice for one that stands twice.
Result<std::vector<std::string>> codesIn(std::string_view list);

} // namespace bahi
