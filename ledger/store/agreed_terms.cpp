#include "ledger/store/agreed_terms.h"

#include "ledger/store/rows.h"

namespace bahi {

namespace {

// Columns in the order `termsIn` and `changeIn` know them.
#define BAHI_TERMS                                              \
    "SELECT loan, record, resolution, terms FROM agreed_terms " \
    "WHERE record NOT IN (SELECT superseded FROM supersession) "
constexpr auto kSelectOfLoan = BAHI_TERMS "AND loan = ?";
constexpr auto kSelectOfPage = BAHI_TERMS "AND page = ?";
constexpr auto kSelectOfLoans = BAHI_TERMS "AND loan IS NOT NULL";
#undef BAHI_TERMS

#define BAHI_CHANGE                                                          \
    "SELECT loan, record, resolution, change, changed_on FROM terms_change " \
    "WHERE record NOT IN (SELECT superseded FROM supersession) AND change <> '' "
constexpr auto kSelectChangesOfLoan = BAHI_CHANGE "AND loan = ? ORDER BY changed_on, record";
constexpr auto kSelectChangesOfPage = BAHI_CHANGE "AND page = ? ORDER BY changed_on, record";
constexpr auto kSelectChangesOfLoans =
    BAHI_CHANGE "AND loan IS NOT NULL ORDER BY loan, changed_on, record";
#undef BAHI_CHANGE

std::optional<ResolutionNumber> resolutionIn(const SQLite::Statement& row) {
    const auto resolution = idIn<ResolutionNumber>(row, 2);
    return resolution.value == 0 ? std::nullopt : std::optional{resolution};
}

AgreedText termsIn(const SQLite::Statement& row) {
    return {idIn<RecordNumber>(row, 1), resolutionIn(row), row.getColumn(3).getString()};
}

ChangeText changeIn(const SQLite::Statement& row) {
    return {idIn<RecordNumber>(row, 1), dateIn(row, 4), resolutionIn(row),
            row.getColumn(3).getString()};
}

template <class Id>
std::optional<AgreedText> termsOf(Database& database, const char* sql, Id debt) {
    Query row{database, sql};
    bindId(row, 1, debt);
    if (!row.executeStep()) return {};
    return termsIn(row);
}

template <class Id>
std::vector<ChangeText> changesOf(Database& database, const char* sql, Id debt) {
    std::vector<ChangeText> changes;
    Query row{database, sql};
    bindId(row, 1, debt);
    while (row.executeStep()) changes.push_back(changeIn(row));
    return changes;
}

} // namespace

std::optional<AgreedText> AgreedTerms::of(LoanNumber loan) const {
    return termsOf(m_database, kSelectOfLoan, loan);
}

std::optional<AgreedText> AgreedTerms::of(PageNumber borrowing) const {
    return termsOf(m_database, kSelectOfPage, borrowing);
}

std::vector<ChangeText> AgreedTerms::changesOf(LoanNumber loan) const {
    return bahi::changesOf(m_database, kSelectChangesOfLoan, loan);
}

std::vector<ChangeText> AgreedTerms::changesOf(PageNumber borrowing) const {
    return bahi::changesOf(m_database, kSelectChangesOfPage, borrowing);
}

std::map<LoanNumber, AgreedText> AgreedTerms::ofLoans() const {
    std::map<LoanNumber, AgreedText> terms;
    Query row{m_database, kSelectOfLoans};
    while (row.executeStep()) terms.emplace(idIn<LoanNumber>(row, 0), termsIn(row));
    return terms;
}

std::map<LoanNumber, std::vector<ChangeText>> AgreedTerms::changesOfLoans() const {
    std::map<LoanNumber, std::vector<ChangeText>> changes;
    Query row{m_database, kSelectChangesOfLoans};
    while (row.executeStep()) changes[idIn<LoanNumber>(row, 0)].push_back(changeIn(row));
    return changes;
}

} // namespace bahi
