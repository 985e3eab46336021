#include "ledger/store/loans.h"

#include "ledger/store/own_terms.h"
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
constexpr auto kSelectAll = BAHI_LOAN_COLUMNS "ORDER BY loan.number";
#undef BAHI_LOAN_COLUMNS

// Nobody brought what a journal voucher takes off a loan, unless it pays with something (paysDebt).
// A reversal is of the kind of what it takes back.
#define BAHI_MOVEMENT_COLUMNS                                                                 \
    "SELECT posting.loan, entry.entry_date, posting.account = loan.account, posting.amount, " \
    "posting.account = 4010, entry.reverses IS NOT NULL, "                                    \
    "coalesce(reversed.kind, entry.kind) = 'journal' AND NOT EXISTS ("                        \
    "SELECT 1 FROM posting AS debit WHERE debit.entry = entry.number "                        \
    "AND debit.account BETWEEN 1300 AND 2999 "                                                \
    "AND (debit.amount > 0) = (entry.reverses IS NULL)) "                                     \
    ", posting.account = 4020 FROM loan JOIN posting ON posting.loan = loan.number "          \
    "JOIN entry ON entry.number = posting.entry "                                             \
    "LEFT JOIN entry AS reversed ON reversed.number = entry.reverses "

constexpr auto kSelectMovements = BAHI_MOVEMENT_COLUMNS
    "WHERE loan.number = ? ORDER BY loan.number, entry.entry_date, entry.number, posting.line";
constexpr auto kSelectMovementsOfMember = BAHI_MOVEMENT_COLUMNS
    "WHERE loan.member = ? ORDER BY loan.number, entry.entry_date, entry.number, posting.line";
constexpr auto kSelectMovementsOfAll =
    BAHI_MOVEMENT_COLUMNS "ORDER BY loan.number, entry.entry_date, entry.number, posting.line";
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
        const bool isInterest = row.getColumn(4).getInt() == 1;
        const bool isUnpaid = row.getColumn(6).getInt() == 1;
        const bool isCharge = row.getColumn(7).getInt() == 1;
        const bool isIncome = isInterest || isCharge;
        // Not what was written off; nor income that the end of a year closes.
        if (!isPrincipal && (!isIncome || isUnpaid)) continue;
        const Money amount = moneyIn(row, 3);
        movements[idIn<LoanNumber>(row, 0)].push_back(
            {.date = dateIn(row, 1),
             .principal = isPrincipal ? amount : Money{},
             .interestReceived = isInterest ? -amount : Money{},
             .takesBack = row.getColumn(5).getInt() == 1,
             .unpaid = isUnpaid,
             .charges = isCharge ? -amount : Money{}});
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
std::vector<LoanAccount> loansIn(SQLite::Statement& row, MovementsByLoan movements,
                                 const OwnTerms& own) {
    std::vector<LoanAccount> loans;
    while (row.executeStep()) {
        const auto number = idIn<LoanNumber>(row, 0);
        const Date givenOn = dateIn(row, 3);
        LoanTerms terms = termsIn(row);
        own.addTo(terms, movements[number], number, givenOn);
        loans.emplace_back(number, idIn<MemberNumber>(row, 1),
                           AccountCode{static_cast<std::uint16_t>(row.getColumn(2).getInt())},
                           givenOn, std::move(terms), std::move(movements[number]));
    }
    return loans;
}

} // namespace

std::optional<LoanAccount> Loans::loan(LoanNumber number) const {
    Query movements{m_database, kSelectMovements};
    bindId(movements, 1, number);
    Query row{m_database, kSelectOne};
    bindId(row, 1, number);
    auto loans = loansIn(row, movementsIn(movements), OwnTerms{m_database, number});
    if (loans.empty()) return {};
    return std::move(loans.front());
}

std::vector<LoanAccount> Loans::all() const {
    Query movements{m_database, kSelectMovementsOfAll};
    Query row{m_database, kSelectAll};
    return loansIn(row, movementsIn(movements), OwnTerms{m_database});
}

std::vector<LoanAccount> Loans::ofMember(MemberNumber member) const {
    Query movements{m_database, kSelectMovementsOfMember};
    bindId(movements, 1, member);
    Query row{m_database, kSelectOfMember};
    bindId(row, 1, member);
    return loansIn(row, movementsIn(movements), OwnTerms{m_database});
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
