#include "ledger/reports/report_queries.h"

#include "ledger/base/invariant.h"
#include "ledger/store/rows.h"
#include "ledger/store/texts.h"

namespace bahi {

namespace {

// Reads all postings once, for her savings; of the loans only hers, by their index. CROSS JOIN has
// SQLite begin with those few: of its own accord it would read every loan's page.
constexpr auto kSelectTouching = R"sql(
    SELECT entry.number
      FROM posting JOIN entry ON entry.number = posting.entry
     WHERE posting.member = ?1 AND entry.member IS NOT ?1
     UNION
    SELECT entry.number
      FROM loan CROSS JOIN posting ON posting.loan = loan.number
                JOIN entry ON entry.number = posting.entry
     WHERE loan.member = ?1 AND entry.member IS NOT ?1
     ORDER BY 1)sql";
constexpr auto kSelectTerms =
    "SELECT record FROM loan_terms WHERE loan = ? "
    "AND record NOT IN (SELECT superseded FROM supersession)";
// The loans of a meeting are those whose money left in it.
constexpr auto kSelectReplacements = R"sql(
    SELECT record, superseded FROM supersession WHERE record IN (
        SELECT record FROM roll_call WHERE meeting = ?1
         UNION
        SELECT record FROM resolution WHERE meeting = ?1
         UNION
        SELECT loan_terms.record
          FROM entry JOIN posting ON posting.entry = entry.number
                     JOIN loan ON loan.number = posting.loan AND loan.account = posting.account
                     JOIN loan_terms ON loan_terms.loan = loan.number
         WHERE entry.meeting = ?1 AND entry.kind = 'payment')
     ORDER BY record)sql";
constexpr auto kSelectGranting = "SELECT record FROM loan WHERE number = ?";

} // namespace

std::vector<VoucherNumber> vouchersTouching(Database& database, MemberNumber member) {
    std::vector<VoucherNumber> numbers;
    Query row{database, kSelectTouching};
    bindId(row, 1, member);
    while (row.executeStep()) numbers.push_back(idIn<VoucherNumber>(row, 0));
    return numbers;
}

std::string purposeOf(Database& database, LoanNumber loan) {
    Query row{database, kSelectTerms};
    bindId(row, 1, loan);
    if (!row.executeStep()) return {};
    return Texts{database}.of(idIn<RecordNumber>(row, 0), TextField::Purpose);
}

RecordNumber grantingRecord(Database& database, LoanNumber loan) {
    Query row{database, kSelectGranting};
    bindId(row, 1, loan);
    invariant(row.executeStep(), "a loan was granted");
    return idIn<RecordNumber>(row, 0);
}

std::vector<Replacement> replacementsIn(Database& database, MeetingNumber meeting) {
    std::vector<Replacement> replacements;
    Query row{database, kSelectReplacements};
    bindId(row, 1, meeting);
    while (row.executeStep()) {
        const auto record = idIn<RecordNumber>(row, 0);
        replacements.push_back(
            {record, idIn<RecordNumber>(row, 1), Texts{database}.of(record, TextField::Reason)});
    }
    return replacements;
}

} // namespace bahi
