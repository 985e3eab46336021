#pragma once

#include "ledger/exchange/import_preview.h"
#include "ledger/exchange/import_rows.h"
#include "ledger/exchange/members_csv.h"

#include <vector>

namespace bahi {

struct MembersImport {
    ImportPreview preview;
    std::vector<NewMember> members; // to be used only where nothing is doubtful
};

/// Reads somebody's list of members, a row for each: our columns in any order and under the names
/// of four languages, `code` or `name` at least. What a row means is for readMembers to say.
MembersImport importMembers(const CsvSheet& sheet, const ImportDesk& desk);

} // namespace bahi
