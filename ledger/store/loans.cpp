#include "ledger/store/loans.h"

#include "ledger/store/rows.h"

#include <map>

namespace bahi {

namespace {

#define BAHI_LOAN_COLUMNS                                                                  \
    "SELECT loan.number, loan.member, loan.account, loan.given_on, loan_terms.principal, " \
    "loan_terms.rate_numerator, loan_terms.rate_denominator, loan_terms.instalment, "      \
    "loan_terms.resolution FROM loan JOIN loan_terms ON loan_terms.loan = loan.number "    \
    "WHERE loan_terms.record NOT IN (SELECT superseded FROM supersession) "

constexpr auto kSelectOne = BAHI_LOAN_COLUMNS "AND loan.number = ?";
constexpr auto kSelectOfMember = BAHI_LOAN_COLUMNS "AND loan.member = ? ORDER BY loan.number";
#undef BAHI_LOAN_COLUMNS

#define BAHI_MOVEMENT_COLUMNS                                                                \
    "SELECT posting.loan, entry.entry_date, posting.account = loan.account, posting.amount " \
    "FROM loan JOIN posting ON posting.loan = loan.number "                                  \
    "JOIN entry ON entry.number = posting.entry "

constexpr auto kSelectMovements = BAHI_MOVEMENT_COLUMNS
    "WHERE loan.number = ? ORDER BY loan.number, entry.entry_date, entry.number, posting.line";
constexpr auto kSelectMovementsOfMember = BAHI_MOVEMENT_COLUMNS
    "WHERE loan.member = ? ORDER BY loan.number, entry.entry_date, entry.number, posting.line";
#undef BAHI_MOVEMENT_COLUMNS
constexpr auto kSelectLast = "SELECT coalesce(max(number), 0) FROM loan";
constexpr auto kSelectTermsRecord =
    "SELECT record FROM loan_terms WHERE loan = ? "
    "AND record NOT IN (SELECT superseded FROM supersession)";
constexpr auto kSelectBorrower = "SELECT member FROM loan WHERE number = ?";

} // namespace

namespace {

using MovementsByLoan = std::map<LoanNumber, std::vector<LoanMovement>>;

/// Every movement `row`, a query of movements that is bound, gives.
MovementsByLoan movementsIn(SQLite::Statement& row) {
    MovementsByLoan movements;
    while (row.executeStep()) {
        const bool isPrincipal = row.getColumn(2).getInt() == 1;
        const Money amount = moneyIn(row, 3);
        movements[idIn<LoanNumber>(row, 0)].push_back(
            {dateIn(row, 1), isPrincipal ? amount : Money{}, isPrincipal ? Money{} : -amount});
    }
    return movements;
}

LoanTerms termsIn(const SQLite::Statement& row) {
    const auto rate = Rate::fromParts(row.getColumn(5).getUInt(), row.getColumn(6).getUInt());
    if (!rate) throw MalformedRecord{"a rate is in lowest terms"};
    const auto resolution = idIn<ResolutionNumber>(row, 8);
    return {moneyIn(row, 4), rate.value(), moneyIn(row, 7),
            resolution.value == 0 ? std::nullopt : std::optional{resolution}};
}

/// The loans `row`, a query of loans that is bound, gives, each with its page.
std::vector<LoanAccount> loansIn(SQLite::Statement& row, MovementsByLoan movements) {
    std::vector<LoanAccount> loans;
    while (row.executeStep()) {
        const auto number = idIn<LoanNumber>(row, 0);
        loans.emplace_back(number, idIn<MemberNumber>(row, 1),
                           AccountCode{static_cast<std::uint16_t>(row.getColumn(2).getInt())},
                           dateIn(row, 3), termsIn(row), std::move(movements[number]));
    }
    return loans;
}

} // namespace

std::optional<LoanAccount> Loans::loan(LoanNumber number) const {
    Query movements{m_database, kSelectMovements};
    bindId(movements, 1, number);
    Query row{m_database, kSelectOne};
    bindId(row, 1, number);
    auto loans = loansIn(row, movementsIn(movements));
    if (loans.empty()) return {};
    return std::move(loans.front());
}

std::vector<LoanAccount> Loans::ofMember(MemberNumber member) const {
    Query movements{m_database, kSelectMovementsOfMember};
    bindId(movements, 1, member);
    Query row{m_database, kSelectOfMember};
    bindId(row, 1, member);
    return loansIn(row, movementsIn(movements));
}

LoanNumber Loans::lastNumber() const {
    Query row{m_database, kSelectLast};
    row.executeStep();
    return idIn<LoanNumber>(row, 0);
}

RecordNumber Loans::termsRecord(LoanNumber number) const {
    Query row{m_database, kSelectTermsRecord};
    bindId(row, 1, number);
    if (!row.executeStep()) throw MalformedRecord{"a loan has its terms"};
    return idIn<RecordNumber>(row, 0);
}

std::optional<MemberNumber> Loans::borrower(LoanNumber number) const {
    Query row{m_database, kSelectBorrower};
    bindId(row, 1, number);
    if (!row.executeStep()) return {};
    return idIn<MemberNumber>(row, 0);
}

} // namespace bahi
