#include "ledger/store/loans.h"

#include "ledger/store/rows.h"

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

constexpr auto kSelectMovements = R"sql(
    SELECT entry.entry_date, posting.account = loan.account, posting.amount
      FROM posting JOIN entry ON entry.number = posting.entry JOIN loan ON loan.number = posting.loan
     WHERE posting.loan = ? ORDER BY entry.entry_date, entry.number, posting.line)sql";
constexpr auto kSelectLast = "SELECT coalesce(max(number), 0) FROM loan";
constexpr auto kSelectBorrower = "SELECT member FROM loan WHERE number = ?";

} // namespace

std::vector<LoanMovement> Loans::movementsOf(LoanNumber number) const {
    std::vector<LoanMovement> movements;
    SQLite::Statement row{m_database, kSelectMovements};
    bindId(row, 1, number);
    while (row.executeStep()) {
        const bool isPrincipal = row.getColumn(1).getInt() == 1;
        const Money amount = moneyIn(row, 2);
        movements.push_back(
            {dateIn(row, 0), isPrincipal ? amount : Money{}, isPrincipal ? Money{} : -amount});
    }
    return movements;
}

namespace {

LoanTerms termsIn(const SQLite::Statement& row) {
    const auto rate = Rate::fromParts(row.getColumn(5).getUInt(), row.getColumn(6).getUInt());
    if (!rate) throw MalformedRecord{"a rate is in lowest terms"};
    const auto resolution = idIn<ResolutionNumber>(row, 8);
    return {moneyIn(row, 4), rate.value(), moneyIn(row, 7),
            resolution.value == 0 ? std::nullopt : std::optional{resolution}};
}

} // namespace

std::optional<LoanAccount> Loans::loan(LoanNumber number) const {
    SQLite::Statement row{m_database, kSelectOne};
    bindId(row, 1, number);
    if (!row.executeStep()) return {};
    return LoanAccount{number,
                       idIn<MemberNumber>(row, 1),
                       AccountCode{static_cast<std::uint16_t>(row.getColumn(2).getInt())},
                       dateIn(row, 3),
                       termsIn(row),
                       movementsOf(number)};
}

std::vector<LoanAccount> Loans::ofMember(MemberNumber member) const {
    std::vector<LoanAccount> loans;
    SQLite::Statement row{m_database, kSelectOfMember};
    bindId(row, 1, member);
    while (row.executeStep()) {
        const auto number = idIn<LoanNumber>(row, 0);
        loans.emplace_back(number, member,
                           AccountCode{static_cast<std::uint16_t>(row.getColumn(2).getInt())},
                           dateIn(row, 3), termsIn(row), movementsOf(number));
    }
    return loans;
}

LoanNumber Loans::lastNumber() const {
    SQLite::Statement row{m_database, kSelectLast};
    row.executeStep();
    return idIn<LoanNumber>(row, 0);
}

std::optional<MemberNumber> Loans::borrower(LoanNumber number) const {
    SQLite::Statement row{m_database, kSelectBorrower};
    bindId(row, 1, number);
    if (!row.executeStep()) return {};
    return idIn<MemberNumber>(row, 0);
}

} // namespace bahi
