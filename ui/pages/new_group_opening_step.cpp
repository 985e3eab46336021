#include "ui/pages/new_group_opening_step.h"

#include "ledger/base/text.h"
#include "ui/pages/new_group_field.h"
#include "ui/pages/new_group_table.h"
#include "ui/text/figures.h"
#include "ui/text/sentences.h"
#include "ui/text/today.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/label.h"
#include "ui/widgets/refusal_line.h"
#include "ui/widgets/state_box.h"

#include <QPushButton>

#include <algorithm>

namespace bahi::ui {

namespace {

Money sizeOf(Money amount) {
    return amount.isNegative() ? -amount : amount;
}

} // namespace

QString NewGroupOpeningStep::name() const {
    return tr("Where it stands");
}

QString NewGroupOpeningStep::heading() const {
    return tr("New group: where it stands");
}

QString NewGroupOpeningStep::deed() const {
    return tr("On to check and sign");
}

QString NewGroupOpeningStep::deedKey() const {
    const bool isTyping =
        isCutoff() && m_table->hasFocus() && nextCell(m_table->currentIndex()).isValid();
    return isTyping ? tr("Ctrl+Enter") : tr("Enter");
}

bool NewGroupOpeningStep::isCutoff() const {
    return m_kinds->chosen() == 1;
}

void NewGroupOpeningStep::choose(int kind) {
    m_stack->setCurrentIndex(kind);
    Q_EMIT deedChanged();
}

/// Across the line and on to the next; nobody without a loan has an instalment.
QModelIndex NewGroupOpeningStep::nextCell(const QModelIndex& from) const {
    if (!from.isValid()) return m_model.index(0, NewGroupOpening::Savings);
    if (from.column() < NewGroupOpening::Loan) return from.siblingAtColumn(from.column() + 1);
    const bool hasLoan =
        !from.siblingAtColumn(NewGroupOpening::Loan).data(Qt::EditRole).toString().isEmpty();
    if (from.column() == NewGroupOpening::Loan && hasLoan)
        return from.siblingAtColumn(NewGroupOpening::Instalment);
    return m_model.index(from.row() + 1, NewGroupOpening::Savings);
}

void NewGroupOpeningStep::show(const NewGroup& group) {
    const bool isOtherMoney = m_currency != group.currency;
    m_currency = group.currency;
    m_rules = group.rules;
    m_model.setGroup(group.members, m_currency);
    const QString day = date(m_rules.from);
    if (m_day->text().isEmpty() || m_day->text() == m_proposedDay) m_day->setText(day);
    m_proposedDay = day;
    if (isOtherMoney) m_confirmed.reset();
    retellTotals();
    retellFresh();
}

void NewGroupOpeningStep::start() {
    if (isCutoff())
        m_day->setFocus();
    else
        m_kinds->button(0)->setFocus();
}

Money NewGroupOpeningStep::moneyIn(NewGroupField& field, const QLineEdit& line, bool aloud,
                                   bool& isGood) const {
    if (line.text().trimmed().isEmpty()) return {};
    const auto read = readAmount(line.text(), m_currency);
    if (read) return read.value();
    if (aloud && isGood) field.refuse(read.refused());
    isGood = false;
    return {};
}

/// What stands in the fields, as far as it can be read; aloud, nothing unless all of it can be.
std::optional<Opening> NewGroupOpeningStep::read(bool aloud) {
    bool isGood = true;
    Opening opening{
        .day = {}, .cash = {}, .bankName = {}, .bank = {}, .members = m_model.figures()};
    const auto day = readDay(m_day->text());
    if (day) opening.day = day.value();
    if (aloud && !day) {
        m_dayField->refuse(day.refused());
        return {};
    }
    if (aloud && day.value() > dayToday()) {
        m_dayField->refuse([] {
            return tr(
                "That day has not come yet, and nobody knows what will lie in the box. Write "
                "the day on which it was counted.");
        });
        return {};
    }
    opening.cash = moneyIn(*m_cashField, *m_cash, aloud, isGood);
    const auto bankName = checkedName(m_bankName->text().toStdString());
    if (bankName) opening.bankName = bankName.value();
    if (aloud && isGood && !bankName) {
        m_bankNameField->refuse(bankName.refused());
        isGood = false;
    }
    opening.bank = moneyIn(*m_bankField, *m_bank, aloud, isGood);
    if (aloud && !isGood) return {};
    return opening;
}

bool NewGroupOpeningStep::take(NewGroup& group) {
    for (NewGroupField* field : {m_dayField, m_cashField, m_bankNameField, m_bankField})
        field->clear();
    m_tableRefusal->clear();
    m_confirmRefusal->clear();
    if (!isCutoff()) {
        group.opening.reset();
        return true;
    }
    const auto opening = read(true);
    if (!opening) return false;
    if (const int row = m_model.firstTrouble(); row >= 0) {
        m_table->goTo(row, m_model.columnOfTrouble(row));
        bringIntoView(m_tableRefusal);
        m_tableRefusal->say([this] {
            const int at = std::max(0, m_model.firstTrouble());
            return tr("Line %1: %2").arg(number(at + 1), m_model.troubleOf(at));
        });
        return false;
    }
    if (opening->has() > kLargest || opening->savings() > kLargest) {
        m_cashField->refuse(
            Refused{.why = Refusal::AmountTooLarge}
                .got(toDecimal(std::max(opening->has(), opening->savings()), m_currency))
                .want(toDecimal(kLargest, m_currency)));
        return false;
    }
    if (opening->has().isZero() && opening->savings().isZero()) {
        m_cashField->refuse([] {
            return tr("Nothing is written that the group has. Write it, or choose a fresh start.");
        });
        return false;
    }
    const Money surplus = opening->surplus();
    if (!surplus.isZero() && m_confirmed != surplus) {
        m_confirmRefusal->say([this, has = opening->has(), owes = opening->savings(), surplus] {
            const QString words =
                surplus.isNegative()
                    ? tr("It does not balance: the group has %1, and the savings are %2. Correct "
                         "what is wrong, or confirm that %3 are missing.")
                    : tr("It does not balance: the group has %1, and the savings are %2. Correct "
                         "what is wrong, or confirm that %3 belong to the group.");
            return words.arg(amount(has, m_currency), amount(owes, m_currency),
                             amount(sizeOf(surplus), m_currency));
        });
        m_confirm->setFocus();
        bringIntoView(m_confirmRefusal);
        return false;
    }
    group.opening = opening;
    return true;
}

void NewGroupOpeningStep::refuse(const Refused& why) {
    const std::string& field = why.where.column;
    if (why.where.line > 0) {
        m_table->goTo(int(why.where.line) - 1,
                      field == "savings" ? NewGroupOpening::Savings : NewGroupOpening::Loan);
        Refused here = why;
        here.where = {};
        m_tableRefusal->say(here);
    } else if (field == "cash") {
        m_cashField->refuse(why);
    } else if (field == "bank") {
        m_bankField->refuse(why);
    } else if (field == "bankName") {
        m_bankNameField->refuse(why);
    } else {
        m_dayField->refuse(why);
    }
}

bool NewGroupOpeningStep::isTouched() const {
    return isCutoff() || !m_cash->text().isEmpty() || !m_bank->text().isEmpty() ||
           !m_bankName->text().isEmpty() || !m_model.isEmpty();
}

std::vector<KeyHint> NewGroupOpeningStep::keys() const {
    if (!isCutoff())
        return {{QStringLiteral("← →"), tr("fresh start, or the group saves already")}};
    return {{tr("Tab"), tr("next field, or into the table")},
            {tr("Enter"), tr("in the table the next figure")},
            {tr("Space"), tr("confirm the surplus")},
            {tr("Ctrl+Enter"), tr("on to the next step")}};
}

void NewGroupOpeningStep::retellFresh() {
    if (!m_rules.from.ok() || !m_rules.meeting.isValid()) return;
    const Date first = m_rules.meeting.nextAfter(fromDays(toDays(m_rules.from) - 1));
    m_fresh->say(
        State::Info, tr("The book begins empty"),
        tr("Take this if nobody has saved yet. The first money comes at the first meeting, "
           "on %1.")
            .arg(longDate(first)));
}

void NewGroupOpeningStep::retellTotals() {
    const Opening opening = *read(false);
    const QString words[] = {tr("Cash box"), tr("Bank"), tr("Loans of members"),
                             tr("The group has"), tr("Savings of members")};
    const Money figures[] = {opening.cash, opening.bank, opening.loans(), opening.has(),
                             opening.savings()};
    for (std::size_t at = 0; at < m_words.size(); ++at) {
        m_words.at(at)->setText(words[at]);
        m_figures.at(at)->setText(amount(figures[at], m_currency));
    }
    const Money surplus = opening.surplus();
    if (m_confirmed != surplus) m_confirmed.reset();
    m_surplusWord->setText(surplus.isZero()       ? tr("It balances")
                           : surplus.isNegative() ? tr("Missing: a deficit")
                                                  : tr("Left over: surplus"));
    m_surplus->setText(amount(sizeOf(surplus), m_currency));
    m_surplusWord->setInk(surplus.isNegative() ? State::Attention : State::Info);
    m_surplusNote->setText(surplus.isZero() ? tr("What the group has and what it owes agree.")
                           : surplus.isNegative()
                               ? tr("Savings are more than what is there. Look for what is not "
                                    "written yet before you confirm it.")
                               : tr("Interest, fines and fees of earlier years: it belongs to the "
                                    "group. It goes into the book as surplus."));
    const QSignalBlocker quiet{m_confirm};
    m_confirm->setVisible(!surplus.isZero());
    m_confirm->setChecked(m_confirmed.has_value());
    m_confirm->setText(
        surplus.isNegative()
            ? tr("%1 are missing, we know why").arg(amount(sizeOf(surplus), m_currency))
            : tr("%1 belong to the group").arg(amount(surplus, m_currency)));
    m_confirmRefusal->clear();
}

} // namespace bahi::ui
