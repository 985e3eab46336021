#include "ui/pages/payments_panel.h"

#include "ui/text/figures.h"
#include "ui/text/typed.h"
#include "ui/widgets/field_form.h"
#include "ui/widgets/member_combo.h"
#include "ui/widgets/written_list.h"

#include <QEvent>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace bahi::ui {

PaymentsPanel::PaymentsPanel(MeetingEditor& editor, BookSession& session, QWidget* parent)
    : StepPanel{QStringLiteral("paymentsPanel"), parent}, m_editor{editor}, m_session{session} {
    build();
    connectFields();
    connect(&m_editor, &MeetingEditor::begun, this, [this] {
        fill();
        readPages();
    });
    connect(&m_editor, &MeetingEditor::gone, this, &PaymentsPanel::forget);
    connect(&m_session, &BookSession::changed, this, &PaymentsPanel::readPages);
    connect(&m_editor, &MeetingEditor::moved, this, &PaymentsPanel::fill);
    connect(&m_editor, &MeetingEditor::changed, this, &PaymentsPanel::refresh);
    connect(&m_editor, &MeetingEditor::examined, this, &PaymentsPanel::refresh);
    retranslate();
}

void PaymentsPanel::build() {
    m_form = new FieldForm{2};
    m_form->keepColumns();
    m_head = m_form->add<QComboBox>(QStringLiteral("paymentHeadCombo"), "account");
    m_bank = m_form->add<QComboBox>(QStringLiteral("paymentBankCombo"), "page");
    m_member = m_form->add<MemberCombo>(QStringLiteral("paymentMemberCombo"), "member");
    m_amount = m_form->add<QLineEdit>(QStringLiteral("paymentAmountField"), "amount",
                                      FieldForm::Width::Amount);
    m_text = m_form->add<QLineEdit>(QStringLiteral("paymentTextField"), "text");
    m_resolution = m_form->add<QLineEdit>(QStringLiteral("paymentResolutionField"), "resolution");
    m_written = new WrittenList{QStringLiteral("takePaymentAway")};
    inside().addWidget(m_form);
    inside().addWidget(m_written);
    inside().addStretch();
}

void PaymentsPanel::connectFields() {
    for (QWidget* field : {static_cast<QWidget*>(m_head), static_cast<QWidget*>(m_bank),
                           static_cast<QWidget*>(m_member), static_cast<QWidget*>(m_amount),
                           static_cast<QWidget*>(m_text), static_cast<QWidget*>(m_resolution)})
        field->installEventFilter(this);
    connect(m_head, &QComboBox::currentIndexChanged, this, [this] {
        m_form->clearRefusals();
        showParts();
        Q_EMIT deedChanged();
    });
    connect(m_amount, &QLineEdit::textChanged, this, [this] {
        m_form->clearRefusal(m_amount);
        Q_EMIT deedChanged();
    });
    connect(m_written, &WrittenList::takenAway, this, [this](std::uint32_t place) {
        m_editor.enter(withoutPayment(m_editor.form(), place), tr("Take it away"));
    });
}

/// What is half written for one form never goes into another, least of all into another book's.
void PaymentsPanel::forget() {
    emptyFields();
    m_member->setMembers({});
    m_banks.clear();
    m_bank->clear();
    showParts();
    m_written->show({});
}

/// The group's bank accounts.
void PaymentsPanel::readPages() {
    m_session.thread().ask(
        this,
        [](Office& office, BookThread::OpenBook& open) {
            return open ? PageService{office, *open}.all() : std::vector<LedgerPage>{};
        },
        [this](const std::vector<LedgerPage>& pages) {
            m_banks.clear();
            for (const LedgerPage& page : pages)
                if (page.openedAs == SubLedger::BankAccount) m_banks.push_back(page);
            fillBanks();
            refresh();
        });
}

/// Of two, one is chosen by a person; none opens by itself, the first time it is used.
void PaymentsPanel::fillBanks() {
    const QVariant chosen = m_bank->currentData();
    m_bank->clear();
    if (m_banks.size() > 1) m_bank->addItem(tr("Choose a bank account"), QString{});
    for (const LedgerPage& page : m_banks)
        m_bank->addItem(wordsFor(page), QString::fromStdString(page.code));
    m_bank->setCurrentIndex(std::max(0, m_bank->findData(chosen)));
    showParts();
}

void PaymentsPanel::fill() {
    std::vector<Member> members;
    for (const CollectionRow& row : m_editor.form().day().dues.rows) members.push_back(row.member);
    m_member->setMembers(members);
    refresh();
}

/// None while nothing is chosen.
const PaymentHead* PaymentsPanel::chosenHead() const {
    const int chosen = m_head->currentIndex() - 1;
    return chosen < 0 ? nullptr : &paymentHeads().at(std::size_t(chosen));
}

void PaymentsPanel::showParts() {
    const PaymentHead* head = chosenHead();
    m_form->setAsked(m_bank, head != nullptr && head->hasBank && !m_banks.empty());
    m_form->setAsked(m_member, head != nullptr && head->hasMember);
}

void PaymentsPanel::start() {
    m_head->setFocus();
}

void PaymentsPanel::startDifference(Money by, bool isShort) {
    const Currency& currency = m_editor.form().currency();
    m_head->setCurrentIndex(headOfDifference(isShort) + 1);
    m_amount->setText(QString::fromStdString(toDecimal(by, currency)));
    m_text->clear();
    m_resolution->clear();
    m_resolution->setFocus();
}

bool PaymentsPanel::isEmpty() const {
    return m_head->currentIndex() <= 0 && m_amount->text().isEmpty();
}

QString PaymentsPanel::deed() const {
    return isEmpty() ? tr("No more payments") : tr("Write this down");
}

bool PaymentsPanel::isRefused() {
    const auto refuse = [this](QWidget* field, const Refused& why) {
        m_form->refuse(why, field);
        return true;
    };
    const PaymentHead* head = chosenHead();
    if (head == nullptr) {
        m_form->refuse(m_head, [] { return tr("Nothing is chosen. Choose what it was for."); });
        return true;
    }
    if (m_form->isAsked(m_bank) && m_bank->currentData().toString().isEmpty()) {
        m_form->refuse(m_bank, [] {
            return tr("No account is chosen. Choose the bank account it goes to or comes from.");
        });
        return true;
    }
    if (head->hasMember && m_member->chosen().isEmpty()) {
        m_form->refuse(m_member, [] { return tr("Nobody is chosen. Choose whose money it is."); });
        return true;
    }
    const auto money = readAmount(m_amount->text(), m_editor.form().currency());
    if (!money) return refuse(m_amount, money.refused());
    if (money.value().isZero()) return refuse(m_amount, {.why = Refusal::AmountZero});
    for (QLineEdit* field : {m_text, m_resolution})
        if (const auto checked = readText(field->text()); !checked)
            return refuse(field, checked.refused());
    return false;
}

bool PaymentsPanel::add() {
    m_form->clearRefusals();
    if (isRefused()) return false;
    const MeetingForm& form = m_editor.form();
    const TypedPayment payment{.head = m_head->currentIndex() - 1,
                               .amount = readAmount(m_amount->text(), form.currency()).value(),
                               .bank = m_bank->currentData().toString(),
                               .member = m_member->chosen(),
                               .text = m_text->text(),
                               .words = m_resolution->text()};
    if (!m_editor.enter(paymentCells(form, payment), m_head->currentText()))
        return false; // it stays in its fields
    emptyFields();
    m_head->setFocus();
    return true;
}

void PaymentsPanel::emptyFields() {
    m_head->setCurrentIndex(0);
    m_bank->setCurrentIndex(0);
    m_member->choose({});
    for (QLineEdit* field : {m_amount, m_text, m_resolution}) field->clear();
    m_form->clearRefusals();
}

/// Whose money it is, or which account it goes to or comes from; empty where neither is meant.
QString PaymentsPanel::ofWhom(const WrittenPayment& payment) const {
    for (const LedgerPage& page : m_banks)
        if (page.code == payment.page) return wordsFor(page);
    for (const CollectionRow& row : m_editor.form().day().dues.rows)
        if (row.member.code.text() == payment.member)
            return QString::fromStdString(row.member.name + "  " + payment.member).trimmed();
    return {};
}

/// What is written already, each with the way to take it away again.
void PaymentsPanel::refresh() {
    if (!m_editor.isBegun()) return;
    const MeetingForm& form = m_editor.form();
    const auto refusal = m_editor.refusal();
    std::vector<WrittenList::Line> lines;
    for (const WrittenPayment& payment : writtenPayments(form)) {
        const QString sum = amount(payment.amount, form.currency());
        const QString words = payment.isIn ? tr("%1 came in: %2. %3") : tr("%1 went out: %2. %3");
        QStringList details{ofWhom(payment), payment.text};
        details.removeAll(QString{});
        const QString detail = details.join(QStringLiteral(", "));
        lines.push_back({payment.place, words.arg(sum, payment.what, detail).trimmed()});
        if (refusal && cells::isOfItem(refusal->where.column, "pay", payment.place))
            lines.back().refused = refusal;
    }
    m_written->show(lines);
}

bool PaymentsPanel::eventFilter(QObject* object, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return StepPanel::eventFilter(object, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter) return StepPanel::eventFilter(object, event);
    if (isEmpty())
        Q_EMIT done();
    else if (object == m_resolution)
        add();
    else
        focusNextPrevChild(true);
    return true;
}

void PaymentsPanel::changeEvent(QEvent* event) {
    StepPanel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void PaymentsPanel::retranslate() {
    setTitle(tr("Other money in and out"));
    m_form->say(m_head, tr("What for"));
    m_form->say(m_bank, tr("Bank account"));
    m_form->say(m_member, tr("Member"));
    m_form->say(m_amount, tr("Amount"));
    m_form->say(m_text, tr("To whom, details"));
    m_form->say(m_resolution, tr("Words of the resolution"));
    m_resolution->setPlaceholderText(tr("only where the group decided it"));
    m_member->setNobody(tr("Choose a member"));
    const int chosen = std::max(0, m_head->currentIndex());
    {
        const QSignalBlocker quiet{m_head};
        m_head->clear();
        m_head->addItem(tr("Choose what for"));
        for (const PaymentHead& head : paymentHeads()) m_head->addItem(wordOf(head));
        m_head->setCurrentIndex(chosen);
    }
    fillBanks();
    refresh();
}

} // namespace bahi::ui
