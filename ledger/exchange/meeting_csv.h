#pragma once

#include "ledger/base/result.h"
#include "ledger/exchange/csv_reader.h"
#include "ledger/exchange/doubts.h"
#include "ledger/group/collection_sheet.h"
#include "ledger/money/currency.h"

#include <string>
#include <string_view>
#include <vector>

namespace bahi {

/// Reads what happened in meetings, one line a fact, in any order:
///
///     date,kind,member,head,amount,ref,text
///     2006-09-01,attendance,M01,present,,,
///     2006-09-01,saving,M01,,25,,
///     2006-09-01,principal,M01,,100,,
///     2006-09-01,interest,M01,,10,,
///     2006-09-01,resolution,,,,4,Sunanda gets a loan for seeds
///     2006-09-01,loan,M02,,500,4,seeds
///     2006-09-01,instalment,M02,,100,4,
///
/// One sheet for each date, in the order of the dates, without a uid; its `where` is the first of
/// its rows. A kind of row says which cells it needs, may have and must not have. What a woman did
/// not pay may stand as 0; it makes no line, nor does an instalment of 0. The text of a `meeting`
/// row is a note for those who read the file; it is checked, and stays in the file.
///
/// Refuses what readCsv and the cells refuse. In one row, in this order: a missing date or kind
/// (CellMissing), KindUnknown, CellMissing, CellNotUsed, ResolutionMissing, then what its cells
/// hold, with HeadUnknown, AmountZero (of a loan), MeetingTwiceInFile (two `meeting` rows),
/// AttendanceTwice and ResolutionTwice. At last the instalments: LoanUnknown without a loan of
/// that member and resolution in the same meeting, LoanSeveralOpen with two, CellNotUsed for a
/// second instalment of one loan.
Result<std::vector<CollectionSheet>> readMeetings(std::string_view bytes, const std::string& file,
                                                  const Currency& currency);

/// The same of rows that are read already, with a cell for each of `kMeetingColumns`. What is wrong
/// with a row is added to `doubts`. Where there are any, also from before, a loan may be missing:
/// then instalments and guarantors are not judged, and there are no sheets.
std::vector<CollectionSheet> readMeetings(const CsvTable& table, const Currency& currency,
                                          Doubts& doubts);

} // namespace bahi
