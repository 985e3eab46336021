#include "ui/pages/loans_panel.h"

#include "ui/text/figures.h"
#include "ui/text/typed.h"
#include "ui/widgets/form_grid.h"
#include "ui/widgets/label.h"
#include "ui/widgets/refusal_line.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>

namespace bahi::ui {

namespace {

enum Word { Who, HowMuch, Instalment, For, Guarantor, Resolution };

QString nameOf(const Member& member) {
    const QString code = QString::fromStdString(member.code.text());
    if (member.name.empty()) return code;
    return QString::fromStdString(member.name) + QStringLiteral("  ") + code;
}

} // namespace

LoansPanel::LoansPanel(MeetingEditor& editor, QWidget* parent)
    : Panel{Ground::Paper, parent}, m_editor{editor} {
    setObjectName(QStringLiteral("loansPanel"));
    build();
    QObject::connect(&m_editor, &MeetingEditor::begun, this, &LoansPanel::fillMembers);
    QObject::connect(&m_editor, &MeetingEditor::moved, this, &LoansPanel::fillMembers);
    QObject::connect(&m_editor, &MeetingEditor::changed, this, &LoansPanel::refresh);
    QObject::connect(&m_editor, &MeetingEditor::examined, this, &LoansPanel::refresh);
    retranslate();
}

void LoansPanel::build() {
    auto* all = new QVBoxLayout{this};
    all->setContentsMargins(Theme::px(18), Theme::px(14), Theme::px(18), Theme::px(14));
    m_title = new Label{Type::PanelTitle};
    all->addWidget(m_title);
    FormGrid form{*all};
    m_member = form.add<QComboBox>(m_words[Who], QStringLiteral("loanMemberCombo"));
    m_amount = form.add<QLineEdit>(m_words[HowMuch], QStringLiteral("loanAmountField"));
    m_limit = form.addNote();
    m_instalment = form.add<QLineEdit>(m_words[Instalment], QStringLiteral("loanInstalmentField"));
    m_purpose = form.add<QComboBox>(m_words[For], QStringLiteral("loanPurposeCombo"));
    m_purpose->setEditable(true);
    m_guarantor = form.add<QComboBox>(m_words[Guarantor], QStringLiteral("loanGuarantorCombo"));
    m_resolution = form.add<QLineEdit>(m_words[Resolution], QStringLiteral("loanResolutionField"));
    m_refusal = new RefusalLine;
    all->addWidget(m_refusal);
    m_given = new QWidget;
    m_givenLines = new QVBoxLayout{m_given};
    m_givenLines->setContentsMargins(0, Theme::px(8), 0, 0);
    all->addWidget(m_given);
    all->addStretch();
    for (QWidget* field : {static_cast<QWidget*>(m_member), static_cast<QWidget*>(m_amount),
                           static_cast<QWidget*>(m_instalment), static_cast<QWidget*>(m_purpose),
                           static_cast<QWidget*>(m_guarantor), static_cast<QWidget*>(m_resolution)})
        field->installEventFilter(this);
    QObject::connect(m_member, &QComboBox::currentIndexChanged, this, [this] {
        showLimit();
        Q_EMIT deedChanged();
    });
    QObject::connect(m_amount, &QLineEdit::textChanged, this, [this] {
        m_resolution->setPlaceholderText(suggestedWords());
        Q_EMIT deedChanged();
    });
    QObject::connect(m_purpose, &QComboBox::editTextChanged, this,
                     [this] { m_resolution->setPlaceholderText(suggestedWords()); });
}

void LoansPanel::fillMembers() {
    for (QComboBox* combo : {m_member, m_guarantor}) {
        const QSignalBlocker quiet{combo};
        combo->clear();
        combo->addItem(combo == m_member ? tr("Choose a member") : tr("Nobody"));
        for (const CollectionRow& row : m_editor.form().day().dues.rows)
            if (!row.member.leftOn)
                combo->addItem(nameOf(row.member), QString::fromStdString(row.member.code.text()));
    }
    refresh();
}

void LoansPanel::start() {
    m_member->setFocus();
}

void LoansPanel::showLimit() {
    const auto code = MemberCode::parse(m_member->currentData().toString().toStdString());
    if (!code || !m_editor.isBegun()) {
        m_limit->clear();
        return;
    }
    const auto most = m_editor.form().day().largestLoan(code.value());
    m_limit->setText(
        most ? tr("At most %1 by the group's rule.").arg(amount(*most, m_editor.form().currency()))
             : QString{});
}

QString LoansPanel::suggestedWords() const {
    if (!m_editor.isBegun()) return {};
    const auto money = readAmount(m_amount->text(), m_editor.form().currency());
    // By her code: what is resolved stays in the book, and her name may be erased one day.
    const QString who = m_member->currentData().toString();
    if (!money || who.isEmpty()) return {};
    const QString sum = amount(money.value(), m_editor.form().currency());
    const QString purpose = m_purpose->currentText();
    return purpose.isEmpty() ? tr("Loan of %1 to %2").arg(sum, who)
                             : tr("Loan of %1 to %2: %3").arg(sum, who, purpose);
}

bool LoansPanel::isEmpty() const {
    return m_member->currentIndex() <= 0 && m_amount->text().isEmpty();
}

QString LoansPanel::deed() const {
    return isEmpty() ? tr("No more loans") : tr("Give this loan");
}

void LoansPanel::refuse(QWidget* field, const QString& sentence) {
    m_refusal->say([sentence] { return sentence; }, field);
    field->setFocus();
}

bool LoansPanel::add() {
    m_refusal->clear();
    const Currency& currency = m_editor.form().currency();
    if (m_member->currentIndex() <= 0) {
        refuse(m_member, tr("Nobody is chosen. Choose who gets the loan."));
        return false;
    }
    const auto money = readAmount(m_amount->text(), currency);
    const auto instalment = m_instalment->text().isEmpty()
                                ? Result<Money>{Money{}}
                                : readAmount(m_instalment->text(), currency);
    if (!money || money.value().isZero()) {
        m_refusal->say(money ? Refused{.why = Refusal::AmountZero} : money.refused(), m_amount);
        m_amount->setFocus();
        return false;
    }
    if (!instalment) {
        m_refusal->say(instalment.refused(), m_instalment);
        m_instalment->setFocus();
        return false;
    }
    const MeetingForm& form = m_editor.form();
    const std::uint32_t place = form.nextPlace("loan");
    const ResolutionNumber number = form.nextResolution();
    const auto part = [&](std::string_view name) { return cells::ofItem("loan", place, name); };
    const QString words = m_resolution->text().isEmpty() ? suggestedWords() : m_resolution->text();
    for (const auto& [field, text] :
         {std::pair<QWidget*, QString>{m_purpose, m_purpose->currentText()},
          std::pair<QWidget*, QString>{m_resolution, words}}) {
        const auto checked = readText(text);
        if (checked) continue;
        m_refusal->say(checked.refused(), field);
        field->setFocus();
        return false;
    }
    const bool isEntered = m_editor.enter(
        {{part("member"), m_member->currentData().toString().toStdString()},
         {part("amount"), toDecimal(money.value(), currency)},
         {part("instalment"),
          instalment.value().isZero() ? std::string{} : toDecimal(instalment.value(), currency)},
         {part("purpose"), m_purpose->currentText().trimmed().toStdString()},
         {part("guarantors"), m_guarantor->currentData().toString().toStdString()},
         {part("resolution"), std::to_string(number.value)},
         {cells::ofResolution(number), words.trimmed().toStdString()}},
        tr("Loan to %1").arg(m_member->currentText()));
    if (!isEntered) return false; // it stays in its fields
    m_member->setCurrentIndex(0);
    m_guarantor->setCurrentIndex(0);
    m_purpose->setCurrentIndex(0);
    m_purpose->clearEditText();
    for (QLineEdit* field : {m_amount, m_instalment, m_resolution}) field->clear();
    m_member->setFocus();
    return true;
}

/// The loans that are written, each with the way to take it away again.
void LoansPanel::refresh() {
    if (!m_editor.isBegun()) return;
    clearLayout(*m_givenLines);
    const MeetingForm& form = m_editor.form();
    for (const std::uint32_t place : cells::placesOf(form.cells(), "loan")) {
        const auto part = [&](std::string_view name) { return cells::ofItem("loan", place, name); };
        const std::string resolution = cells::textOf(form.cells(), part("resolution"));
        const std::string words =
            cells::textOf(form.cells(), std::string{"resolution/"} + resolution);
        auto* line = new Label{Type::Body};
        line->setText(tr("%1  %2, resolution %3")
                          .arg(amount(form.moneyIn(part("amount")), form.currency()),
                               QString::fromStdString(words), QString::fromStdString(resolution)));
        line->wrapped();
        auto* away = new QPushButton{tr("Take away")};
        away->setObjectName(QStringLiteral("takeLoanAway_%1").arg(place));
        QObject::connect(away, &QPushButton::clicked, this, [this, place, resolution] {
            std::vector<DraftCell> changes;
            for (const char* name :
                 {"member", "amount", "instalment", "purpose", "guarantors", "resolution"})
                changes.push_back({cells::ofItem("loan", place, name), {}});
            changes.push_back({"resolution/" + resolution, {}});
            m_editor.enter(changes, tr("Take the loan away"));
        });
        auto* row = new QHBoxLayout;
        row->addWidget(line, 1);
        row->addWidget(away);
        m_givenLines->addLayout(row);
        if (const auto refusal = m_editor.refusal();
            refusal && cells::isOfItem(refusal->where.column, "loan", place)) {
            auto* why = new RefusalLine;
            why->say(*refusal);
            m_givenLines->addWidget(why);
        }
    }
    m_resolution->setPlaceholderText(suggestedWords());
}

bool LoansPanel::eventFilter(QObject* object, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return Panel::eventFilter(object, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter) return Panel::eventFilter(object, event);
    if (isEmpty())
        Q_EMIT done();
    else if (object == m_resolution || object == m_guarantor)
        add();
    else
        focusNextPrevChild(true);
    return true;
}

void LoansPanel::changeEvent(QEvent* event) {
    Panel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void LoansPanel::retranslate() {
    m_title->setText(tr("New loans"));
    const QString words[] = {tr("Member"),   tr("Amount"),    tr("Instalment each month"),
                             tr("What for"), tr("Guarantor"), tr("Words of the resolution")};
    QWidget* fields[] = {m_member, m_amount, m_instalment, m_purpose, m_guarantor, m_resolution};
    for (int word = Who; word <= Resolution; ++word) {
        m_words[word]->setText(words[word]);
        fields[word]->setAccessibleName(words[word]);
    }
    const QString typed = m_purpose->currentText();
    m_purpose->clear();
    m_purpose->addItems({QString{}, tr("Seeds and field"), tr("Cattle"), tr("Small shop"),
                         tr("Health"), tr("Schooling"), tr("Wedding or funeral"), tr("House")});
    m_purpose->setEditText(typed);
    if (m_member->count() > 0) m_member->setItemText(0, tr("Choose a member"));
    if (m_guarantor->count() > 0) m_guarantor->setItemText(0, tr("Nobody"));
    refresh();
}

} // namespace bahi::ui
