#pragma once

#include "ledger/base/date.h"
#include "ledger/base/ids.h"
#include "ledger/store/database.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace bahi {

/// How a debt is to be paid back, as it was agreed: JSON with the keys of
/// docs/user-guide/loan-terms.md.
struct AgreedText {
    RecordNumber record;
    std::optional<ResolutionNumber> resolution;
    std::string json;
};

/// What was agreed about it later, and from which day.
struct ChangeText {
    RecordNumber record;
    Date on;
    std::optional<ResolutionNumber> resolution;
    std::string json; // never empty: what was taken back is left out
};

/// The terms of loans and of borrowings, and their changes, with the corrections made. Most loans
/// have none: what LoanGranted says of them is all there is. Knows no JSON, only texts.
class AgreedTerms {
public:
    explicit AgreedTerms(Database& database) : m_database{database} {}

    /// None: no terms were agreed beyond those the loan or the page itself has.
    std::optional<AgreedText> of(LoanNumber loan) const;
    std::optional<AgreedText> of(PageNumber borrowing) const;
    /// By day, those of one day in the order in which they were written.
    std::vector<ChangeText> changesOf(LoanNumber loan) const;
    std::vector<ChangeText> changesOf(PageNumber borrowing) const;

    /// Those of all loans at once; a loan without any is not there.
    std::map<LoanNumber, AgreedText> ofLoans() const;
    std::map<LoanNumber, std::vector<ChangeText>> changesOfLoans() const;

private:
    Database& m_database;
};

} // namespace bahi
