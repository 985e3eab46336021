#pragma once

#include "ledger/reports/collection_dues.h"
#include "ledger/services/loan_prospect_service.h"
#include "ui/widgets/panel.h"

#include <QString>

#include <optional>

class QGridLayout;

namespace bahi::ui {

class Label;

/// What the meeting looks at before it gives a loan: what she has saved, what she may be lent on
/// it, what she owes, and what the terms make of the new loan.
///
///     Savings              300        First instalment       120
///     May be lent        1,200          100 and 20 interest on 8/12/2025
///       4 times her savings           Months                  12
///     Loan 18              250        Interest in all        156
///                                     Effective rate a year  26.8%
class LoanProspectView : public Panel {
    Q_OBJECT

public:
    explicit LoanProspectView(QWidget* parent = nullptr);

    /// Of nobody yet.
    void clear();
    void tell(const CollectionRow& row, const LoanProspect& prospect, Money amount,
              const Currency& currency);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Told {
        CollectionRow row;
        LoanProspect prospect;
        Money amount;
        Currency currency;
    };
    void retranslate();
    void tellHers(const Told& told);
    void tellTerms(const Told& told);
    void tellCost(const Told& told);
    void add(const QString& word, const QString& figure, const char* name);
    void addNote(const QString& note);

    std::optional<Told> m_told;
    QGridLayout* m_grid;
    int m_row = 0;
};

} // namespace bahi::ui
