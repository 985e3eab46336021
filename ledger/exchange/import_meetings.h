#pragma once

#include "ledger/exchange/import_preview.h"
#include "ledger/exchange/import_rows.h"
#include "ledger/exchange/meeting_csv.h"

#include <vector>

namespace bahi {

struct MeetingsImport {
    ImportPreview preview;
    std::vector<CollectionSheet> sheets; // to be used only where nothing is doubtful
};

/// Reads what happened in meetings, from somebody's table. If one of its columns is taken for
/// `kind`, a row is a fact, as for readMeetings; otherwise a row is a member in a meeting:
///
///     date        code  attendance  regular_saving  principal  interest  loan_given  resolution
///     2006-09-01  M01   present     25              100        10
///     2006-09-01  M02   late        25                                   500         4
///
/// Such a row is a fact for each of its cells; an amount of 0 is the 0 of the paper, and none.
/// What a fact means is for readMeetings to say.
MeetingsImport importMeetings(const CsvSheet& sheet, const ImportDesk& desk);

} // namespace bahi
