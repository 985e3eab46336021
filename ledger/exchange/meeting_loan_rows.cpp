#include "ledger/exchange/meeting_loan_rows.h"

#include "ledger/exchange/term_pairs.h"

#include <algorithm>
#include <utility>

namespace bahi {

Result<Done> LoanRows::add(Adds adds, const CsvCells& cells, const CsvRow& row, RowValues values) {
    Said said{.adds = adds,
              .borrower = *values.member,
              .resolution = ResolutionNumber{*values.ref},
              .instalment = values.amount,
              .guarantor = {},
              .terms = {},
              .row = &row};
    if (adds == Adds::Guarantor) {
        auto guarantor = cells.member(kHead);
        if (!guarantor) return guarantor.refused();
        said.guarantor.push_back(std::move(guarantor).value());
    }
    if (adds == Adds::Terms) {
        auto terms = located(termsAsJson(values.text), cells.where(kText));
        if (!terms) return terms.refused();
        said.terms = std::move(terms).value();
    }
    m_said.push_back(std::move(said));
    return Done{};
}

/// What may be said once only is refused the second time.
Result<Done> LoanRows::give(const Said& said, LoanLine& loan, const CsvCells& cells) {
    if (said.adds == Adds::Guarantor) {
        loan.guarantors.push_back(said.guarantor.front());
    } else if (said.adds == Adds::Terms) {
        if (!loan.terms.empty()) return cells.refused(Refusal::CellNotUsed, kText).about("terms");
        loan.terms = said.terms;
        loan.termsWhere = cells.where(kText);
    } else {
        loan.instalment = said.instalment;
    }
    return Done{};
}

void LoanRows::settle(std::vector<LoanLine>& loans, const CsvTable& table, Doubts& doubts) const {
    std::vector<const LoanLine*> withInstalment;
    for (const Said& said : m_said) {
        const CsvCells cells{table, *said.row};
        const auto refuse = [&](Refusal why, Column column) {
            doubts.push_back(cells.refused(why, column)
                                 .about(said.borrower.text())
                                 .got(std::to_string(said.resolution.value)));
        };
        const auto isMeant = [&](const LoanLine& loan) {
            return loan.member == said.borrower && loan.resolution == said.resolution;
        };
        const auto loan = std::find_if(loans.begin(), loans.end(), isMeant);
        if (loan == loans.end()) {
            refuse(Refusal::LoanUnknown, kRef);
            continue;
        }
        if (std::any_of(std::next(loan), loans.end(), isMeant)) {
            refuse(Refusal::LoanSeveralOpen, kRef);
            continue;
        }
        const bool isInstalment = said.adds == Adds::Instalment;
        const bool again = isInstalment && std::find(withInstalment.begin(), withInstalment.end(),
                                                     &*loan) != withInstalment.end();
        if (again) {
            refuse(Refusal::CellNotUsed, kAmount);
            continue;
        }
        if (isInstalment) withInstalment.push_back(&*loan);
        note(doubts, give(said, *loan, cells));
    }
}

} // namespace bahi
