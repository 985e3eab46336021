#include "ledger/exchange/import_members.h"

namespace bahi {

MembersImport importMembers(const CsvSheet& sheet, const ImportDesk& desk) {
    const auto ours = memberImportColumns();
    Doubts doubts;
    const ColumnPlan plan{sheet, ours, desk.choices, doubts};
    plan.need({"code", "name"}, sheet, doubts);
    const ImportRows rows{sheet, plan, ours, desk, doubts};

    MembersImport import{.preview = previewOf(sheet, plan, rows, kMemberColumns), .members = {}};
    import.members = readMembers(rows.table(), doubts);
    import.preview.understood.rows = rows.table().rows;
    for (const CsvRow& row : rows.table().rows)
        for (std::size_t place = 0; place < row.cells.size(); ++place)
            if (!row.cells[place].empty()) import.preview.count(rows.table().columns[place], {});
    sortByLine(doubts);
    import.preview.doubts = std::move(doubts);
    return import;
}

} // namespace bahi
