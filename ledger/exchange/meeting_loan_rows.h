#pragma once

#include "ledger/exchange/doubts.h"
#include "ledger/exchange/meeting_rows.h"

#include <vector>

namespace bahi {

/// The rows of a meeting that say more of a loan given in it: its instalment, who answers for it,
/// terms of its own. Each names the borrower and the resolution; which loan is meant is known when
/// all rows are read.
class LoanRows {
public:
    /// `adds` is Instalment, Guarantor or Terms; `row` outlives this. Refuses MemberCodeMalformed,
    /// and what termsAsJson refuses.
    Result<Done> add(Adds adds, const CsvCells& cells, const CsvRow& row, RowValues values);

    /// Gives each to its loan. Doubts: LoanUnknown, LoanSeveralOpen, CellNotUsed (said twice).
    void settle(std::vector<LoanLine>& loans, const CsvTable& table, Doubts& doubts) const;

private:
    struct Said {
        Adds adds;
        MemberCode borrower;
        ResolutionNumber resolution;
        Money instalment;
        std::vector<MemberCode> guarantor;
        std::string terms;
        const CsvRow* row;
    };
    static Result<Done> give(const Said& said, LoanLine& loan, const CsvCells& cells);

    std::vector<Said> m_said;
};

} // namespace bahi
