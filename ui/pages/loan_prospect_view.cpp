#include "ui/pages/loan_prospect_view.h"

#include "ui/models/members_list.h"
#include "ui/text/figures.h"
#include "ui/text/loan_terms.h"
#include "ui/widgets/form_grid.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QGridLayout>

namespace bahi::ui {

LoanProspectView::LoanProspectView(QWidget* parent)
    : Panel{Ground::Page, parent}, m_grid{new QGridLayout{this}} {
    setObjectName(QStringLiteral("loanProspect"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    retranslate();
}

void LoanProspectView::clear() {
    if (!m_told) return;
    m_told.reset();
    retranslate();
}

void LoanProspectView::tell(const CollectionRow& row, const LoanProspect& prospect, Money amount,
                            const Currency& currency) {
    m_told = Told{row, prospect, amount, currency};
    retranslate();
}

void LoanProspectView::retranslate() {
    clearLayout(*m_grid);
    m_row = 0;
    m_grid->setContentsMargins(Theme::px(16), Theme::px(12), Theme::px(16), Theme::px(12));
    m_grid->setVerticalSpacing(Theme::px(4));
    m_grid->setHorizontalSpacing(Theme::px(16));
    m_grid->setColumnStretch(0, 1);
    if (!m_told) {
        addNote(tr("Choose a member. What she has saved and may be lent then stands here."));
        return;
    }
    auto* who = new Label{Type::Body};
    who->setStrong(true);
    who->setText(calledOf(m_told->row.member));
    m_grid->addWidget(who->wrapped(), m_row++, 0, 1, 2);
    tellHers(*m_told);
    const LoanProspect& prospect = m_told->prospect;
    if (!m_told->amount.isPositive() || prospect.months > kLongestPlan) return;
    m_grid->addWidget(new Rule, m_row++, 0, 1, 2);
    tellTerms(*m_told);
}

void LoanProspectView::tellHers(const Told& told) {
    const LoanProspect& prospect = told.prospect;
    if (prospect.saved)
        add(tr("Savings with today's"), amount(*prospect.saved, told.currency), "prospectSaved");
    if (prospect.most) {
        add(tr("May be lent at most"), amount(*prospect.most, told.currency), "prospectMost");
        addNote(tr("%1 times her savings").arg(number(*prospect.times)));
    }
    for (const LoanToCollect& loan : told.row.loans)
        add(tr("Owed of loan %1 before today").arg(number(std::int64_t{loan.loan.value})),
            amount(loan.balance, told.currency), "prospectLoan");
    if (told.row.loans.empty()) addNote(tr("No loan before this meeting."));
}

void LoanProspectView::tellTerms(const Told& told) {
    const LoanProspect& prospect = told.prospect;
    if (!prospect.plan) {
        if (prospect.isOwn)
            addNote(
                tr("Write the rate and the number of instalments. What they come to then "
                   "stands here."));
        else if (!prospect.refused)
            addNote(tr("Without an instalment she pays back as she can, and interest each month."));
        return;
    }
    const LoanPlan& plan = *prospect.plan;
    add(tr("First instalment"), amount(plan.firstPrincipal + plan.firstInterest, told.currency),
        "prospectFirst");
    addNote(tr("%1 and %2 interest, on %3")
                .arg(amount(plan.firstPrincipal, told.currency),
                     amount(plan.firstInterest, told.currency), date(plan.firstDay)));
    add(prospect.isOwn ? tr("Instalments") : tr("Months"), number(plan.months), "prospectMonths");
    addNote(tr("the last on %1").arg(date(plan.lastDay)));
    add(tr("Interest in all"), amount(plan.interest, told.currency), "prospectInterest");
    addNote(inWords(plan.interest, told.currency));
    tellCost(told);
}

/// What the loan costs a year, and beside a flat one the same rate on the reducing balance: only so
/// are the two compared honestly.
void LoanProspectView::tellCost(const Told& told) {
    const LoanProspect& prospect = told.prospect;
    if (prospect.effective)
        add(tr("Effective rate a year"), perCent(*prospect.effective), "prospectEffective");
    if (!prospect.declining) return;
    const LoanCost& other = *prospect.declining;
    add(tr("Interest if on the reducing balance"), amount(other.interest, told.currency),
        "prospectDeclining");
    if (other.effective)
        addNote(tr("the same rate; effective %1 a year").arg(perCent(*other.effective)));
}

void LoanProspectView::add(const QString& word, const QString& figure, const char* name) {
    auto* said = new Label{Type::Body, Ink::Pencil};
    said->setText(word);
    auto* sum = new Label{Type::Figure};
    sum->setObjectName(QLatin1String{name});
    sum->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    sum->setText(figure);
    sum->setAccessibleName(QStringLiteral("%1: %2").arg(word, figure));
    m_grid->addWidget(said->wrapped(), m_row, 0);
    m_grid->addWidget(sum, m_row++, 1);
}

void LoanProspectView::addNote(const QString& note) {
    auto* line = new Label{Type::Caption, Ink::Pencil};
    line->setText(note);
    m_grid->addWidget(line->wrapped(), m_row++, 0, 1, 2);
}

void LoanProspectView::changeEvent(QEvent* event) {
    Panel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange)
        retranslate();
}

} // namespace bahi::ui
