#include "ledger/store/loan_notes.h"

#include "ledger/store/rows.h"

namespace bahi {

namespace {

constexpr auto kSelect = R"sql(
    SELECT record, reference FROM loan_note
     WHERE loan = ? AND record NOT IN (SELECT superseded FROM supersession)
     ORDER BY record DESC LIMIT 1)sql";
constexpr auto kSelectGuarantors = "SELECT member FROM guarantor WHERE record = ? ORDER BY member";

} // namespace

std::optional<LoanNote> LoanNotes::of(LoanNumber loan) const {
    Query row{m_database, kSelect};
    bindId(row, 1, loan);
    if (!row.executeStep()) return {};
    LoanNote note{loan, row.getColumn(1).getString(), {}, idIn<RecordNumber>(row, 0)};
    Query guarantor{m_database, kSelectGuarantors};
    bindId(guarantor, 1, note.record);
    while (guarantor.executeStep()) note.guarantors.push_back(idIn<MemberNumber>(guarantor, 0));
    return note;
}

} // namespace bahi
