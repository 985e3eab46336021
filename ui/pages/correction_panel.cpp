#include "ui/pages/correction_panel.h"

#include "ui/models/members_list.h"
#include "ui/text/figures.h"
#include "ui/text/sentences.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/field_form.h"
#include "ui/widgets/label.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/register_view.h"
#include "ui/widgets/state_box.h"

#include <QAbstractButton>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace bahi::ui {

namespace {

enum Column { Name, Roll, Sum };

} // namespace

CorrectionPanel::CorrectionPanel(BookSession& session, QWidget* parent)
    : QWidget{parent}, m_session{session}, m_rows{0, 3} {
    setObjectName(QStringLiteral("correctionPanel"));
    build();
    resizeToText();
    retranslate();
    connect(&m_session, &BookSession::closed, this, &CorrectionPanel::clear);
}

/// Nothing of a book stays when it is closed; an answer that is under way is not waited for.
void CorrectionPanel::clear() {
    m_record.reset();
    m_row = -1;
    m_isWriting = false;
    m_corrected.clear();
    m_news->hide();
    m_amounts.clear();
    m_roll = nullptr;
    m_form = nullptr;
    delete m_scroll->takeWidget();
    m_reasonForm->clearRefusals();
    m_reason->clear();
    m_sums->clear();
    tellRows();
    retranslate();
}

void CorrectionPanel::build() {
    auto* all = new QVBoxLayout{this};
    all->addWidget(makeHead());
    m_second = new Label{Type::Body, Ink::Pencil};
    all->addWidget(m_second->wrapped());
    m_news = new StateBox;
    m_news->setObjectName(QStringLiteral("correctionNews"));
    m_news->hide();
    all->addWidget(m_news);
    auto* left = new Panel;
    auto* inside = new QVBoxLayout{left};
    inside->setContentsMargins(1, 1, 1, 1);
    m_list = new RegisterView{
        {{120, RegisterView::Ink::Strong}, {148}, {90, RegisterView::Ink::Plain, true}}, Name};
    m_list->setObjectName(QStringLiteral("correctionList"));
    m_list->setModel(&m_rows);
    inside->addWidget(m_list);
    auto* body = new QHBoxLayout;
    body->setSpacing(Theme::px(16));
    body->addWidget(left, 1);
    body->addWidget(makeRight(), 1);
    all->addLayout(body, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& to) {
                if (to.isValid()) choose(to.row());
            });
}

QWidget* CorrectionPanel::makeHead() {
    auto* head = new QWidget;
    auto* row = new QHBoxLayout{head};
    row->setContentsMargins(0, 0, 0, 0);
    m_title = new Label{Type::PageTitle};
    m_title->setObjectName(QStringLiteral("correctionTitle"));
    m_back = new ActionButton{QStringLiteral("left")};
    m_back->setObjectName(QStringLiteral("correctionBackButton"));
    m_correct = new PrimaryButton;
    m_correct->setObjectName(QStringLiteral("correctButton"));
    row->addWidget(m_title->wrapped(), 1);
    row->addWidget(m_back);
    row->addWidget(m_correct);
    connect(m_back, &QPushButton::clicked, this, &CorrectionPanel::left);
    connect(m_correct, &QPushButton::clicked, this, &CorrectionPanel::submit);
    return head;
}

QWidget* CorrectionPanel::makeRight() {
    m_right = new Panel;
    auto* lines = new QVBoxLayout{m_right};
    lines->setContentsMargins(Theme::px(18), Theme::px(14), Theme::px(18), Theme::px(14));
    m_who = new Label{Type::PanelTitle};
    m_who->setObjectName(QStringLiteral("correctionWho"));
    m_sums = new Label{Type::Body};
    m_sums->setObjectName(QStringLiteral("correctionSums"));
    m_scroll = new QScrollArea;
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_reasonForm = new FieldForm{1};
    m_reason = m_reasonForm->add<QLineEdit>(QStringLiteral("correctionReasonField"), "reason");
    lines->addWidget(m_who->wrapped());
    lines->addWidget(m_scroll, 1);
    lines->addWidget(m_sums->wrapped());
    lines->addWidget(m_reasonForm);
    return m_right;
}

QString CorrectionPanel::money(Money sum) const {
    return amount(sum, m_currency);
}

void CorrectionPanel::show(Date day, std::uint8_t sitting) {
    m_day = day;
    m_sitting = sitting;
    m_record.reset();
    m_row = -1;
    m_corrected.clear();
    m_news->hide();
    read();
    retranslate();
}

void CorrectionPanel::read() {
    if (!m_session.isOpen()) return;
    m_session.thread().ask(
        this,
        [day = m_day, sitting = m_sitting](Office& office, BookThread::OpenBook& open) {
            return MeetingCorrectionService{office, *open}.read(day, sitting);
        },
        [this](const Result<MeetingOnRecord>& record) {
            if (!m_session.isOpen()) return;
            if (!record) {
                Q_EMIT left();
                return;
            }
            m_record = record.value();
            m_currency = m_session.info().currency;
            tellRows();
            choose(std::max(0, std::min(m_row, m_rows.rowCount() - 1)));
            m_list->setFocus();
        });
}

void CorrectionPanel::tellRows() {
    const QSignalBlocker quiet{m_list->selectionModel()};
    m_rows.setRowCount(m_record ? int(m_record->rows.size()) : 0);
    for (int row = 0; row < m_rows.rowCount(); ++row) {
        const Brought& brought = m_record->rows[std::size_t(row)];
        const QString texts[] = {
            calledOf(brought.member),
            brought.attendance ? wordFor(*brought.attendance) : tr("Not written down"),
            brought.total().isZero() ? QString{} : money(brought.total())};
        for (int column = Name; column <= Sum; ++column) {
            const QModelIndex at = m_rows.index(row, column);
            const int side = int(column == Sum ? Qt::AlignRight : Qt::AlignLeft);
            m_rows.setData(at, texts[column]);
            m_rows.setData(at, side | int(Qt::AlignVCenter), Qt::TextAlignmentRole);
            m_rows.setData(at,
                           tr("%1: %2").arg(m_rows.headerData(column, Qt::Horizontal).toString(),
                                            texts[column]),
                           Qt::AccessibleTextRole);
        }
    }
    m_list->layOut();
}

void CorrectionPanel::choose(int row) {
    if (!m_record || row < 0 || row >= m_rows.rowCount()) return;
    if (row != m_row && !m_corrected.isEmpty()) {
        m_corrected.clear();
        m_news->hide();
    }
    m_row = row;
    const QSignalBlocker quiet{m_list->selectionModel()};
    m_list->setCurrentIndex(m_rows.index(row, Name));
    m_list->viewport()->update();
    makeForm();
    retranslate();
}

/// Anew for each member: one has two loans, another none.
void CorrectionPanel::makeForm() {
    m_amounts.clear();
    m_roll = nullptr;
    m_form = new FieldForm{2};
    if (m_record->hasRollCall && chosen().attendance)
        m_roll = m_form->add<QComboBox>(QStringLiteral("correctRollCombo"), "attendance");
    for (const CorrectionField& field : fieldsOf(chosen())) {
        auto* edit = m_form->add<QLineEdit>(
            QStringLiteral("correct_%1").arg(QString::fromStdString(field.column)), field.column);
        edit->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_amounts[field.column] = edit;
        connect(edit, &QLineEdit::textChanged, this, &CorrectionPanel::tellSums);
    }
    m_reasonForm->clearRefusals();
    m_reason->clear();
    fillForm();
    m_scroll->setWidget(m_form); // the one before goes
    m_form->setAutoFillBackground(false);
}

void CorrectionPanel::fillForm() {
    for (const CorrectionField& field : fieldsOf(chosen()))
        if (!field.written.isZero()) m_amounts[field.column]->setText(money(field.written));
    if (m_roll == nullptr) return;
    for (int answer = int(Attendance::Present); answer <= int(Attendance::Sent); ++answer)
        m_roll->addItem(wordFor(Attendance(answer)), answer);
    m_roll->setCurrentIndex(m_roll->findData(int(*chosen().attendance)));
}

QString CorrectionPanel::wordOf(const CorrectionField& field) const {
    const QString loan = field.loan ? number(std::int64_t(field.loan->value)) : QString{};
    if (field.head == ReceiptHead::RegularSaving) return tr("Saving");
    if (field.head == ReceiptHead::VoluntarySaving) return tr("Other saving");
    if (field.head == ReceiptHead::SpecialSaving) return tr("Special saving");
    if (field.head == ReceiptHead::Fine) return tr("Fine");
    if (field.head == ReceiptHead::AdmissionFee) return tr("Admission fee");
    if (field.head == ReceiptHead::Principal) return tr("Principal of loan %1").arg(loan);
    if (field.head == ReceiptHead::Charge) return tr("Fees of loan %1").arg(loan);
    return tr("Interest on loan %1").arg(loan);
}

/// Below each field what stands in the book.
void CorrectionPanel::sayFields() {
    if (m_form == nullptr || !m_record || m_row < 0) return;
    if (m_roll != nullptr) {
        m_form->say(m_roll, tr("Roll call"),
                    tr("Written down: %1").arg(wordFor(*chosen().attendance)));
        for (int row = 0; row < m_roll->count(); ++row)
            m_roll->setItemText(row, wordFor(Attendance(m_roll->itemData(row).toInt())));
    }
    for (const CorrectionField& field : fieldsOf(chosen()))
        m_form->say(m_amounts[field.column], wordOf(field),
                    field.written.isZero() ? tr("Written down: nothing")
                                           : tr("Written down: %1").arg(money(field.written)));
    m_reasonForm->say(m_reason, tr("Reason"));
    m_reason->setPlaceholderText(tr("What was wrong, in a few words. It stays readable."));
}

ReadLine CorrectionPanel::typed() const {
    TypedAmounts texts;
    for (const auto& [column, field] : m_amounts) texts[column] = field->text();
    ReadLine read = readLine(chosen(), texts, m_currency);
    if (m_roll != nullptr) read.right.attendance = Attendance(m_roll->currentData().toInt());
    return read;
}

void CorrectionPanel::tellSums() {
    if (!m_record || m_row < 0) return;
    const ReadLine read = typed();
    const Money written = chosen().total();
    QString words =
        tr("Written down in all: %1. Right: %2.").arg(money(written), money(read.total()));
    if (m_record->count) {
        const Money box = m_record->count->inBooks + read.total() - written;
        const Money counted = m_record->count->counted;
        words += QStringLiteral(" ");
        words += box == counted ? tr("The box then holds what was counted: %1.").arg(money(counted))
                                : tr("By the book the box then holds %1; counted were %2.")
                                      .arg(money(box), money(counted));
    }
    m_sums->setText(words);
}

void CorrectionPanel::submit() {
    if (m_isWriting || !m_record || m_row < 0 || !m_session.mayWrite()) return;
    m_form->clearRefusals();
    m_reasonForm->clearRefusals();
    m_news->hide();
    const ReadLine read = typed();
    for (auto why = read.refused.rbegin(); why != read.refused.rend(); ++why) refuse(*why);
    if (!read.refused.empty()) return;
    m_isWriting = true;
    m_session.thread().ask(
        this,
        [day = m_day, sitting = m_sitting, right = read.right,
         reason = m_reason->text().trimmed().toStdString()](Office& office,
                                                            BookThread::OpenBook& open) {
            return MeetingCorrectionService{office, *open}.correct(day, sitting, right, reason);
        },
        [this](const Result<Changes>& done) { answered(done); },
        [this](const MachineFailure& failure) {
            if (!std::exchange(m_isWriting, false)) return;
            m_reasonForm->refuse(m_reason, [failure] { return sentenceFor(failure); });
        });
}

/// Beside the field that is meant; what is about none of them, beside the reason.
void CorrectionPanel::refuse(const Refused& why) {
    if (m_amounts.contains(why.where.column) || why.where.column == "attendance")
        m_form->refuse(why);
    else
        m_reasonForm->refuse(why, m_reason);
}

void CorrectionPanel::answered(const Result<Changes>& done) {
    if (!std::exchange(m_isWriting, false)) return; // the book was closed meanwhile
    if (!done) {
        refuse(done.refused());
        return;
    }
    m_corrected = calledOf(chosen().member);
    m_session.tellChanged(done.value());
    read();
    Q_EMIT corrected();
}

void CorrectionPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (auto* button = qobject_cast<QAbstractButton*>(focusWidget()))
            button->click();
        else if (m_list->hasFocus() && m_row >= 0)
            m_amounts["saving"]->setFocus();
        else
            submit();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT left();
        return;
    }
    QWidget::keyPressEvent(event);
}

void CorrectionPanel::retranslate() {
    if (m_day.ok())
        m_title->setText(
            m_sitting > 1
                ? tr("Put right meeting %1 of %2").arg(number(m_sitting), dayOfYear(m_day))
                : tr("Put right the meeting of %1").arg(dayOfYear(m_day)));
    m_second->setText(
        tr("Choose whose line is wrong, and write what is right. The wrong line is "
           "taken back; both stay readable, with your reason."));
    m_back->setText(tr("Back to the meeting"));
    m_list->setAccessibleName(tr("What each member brought"));
    m_rows.setHorizontalHeaderLabels({tr("Member"), tr("Roll call"), tr("Brought")});
    m_rows.setHeaderData(Sum, Qt::Horizontal, int(Qt::AlignRight | Qt::AlignVCenter),
                         Qt::TextAlignmentRole);
    m_rows.setHeaderData(Name, Qt::Horizontal, int(Qt::AlignLeft | Qt::AlignVCenter),
                         Qt::TextAlignmentRole);
    m_rows.setHeaderData(Roll, Qt::Horizontal, int(Qt::AlignLeft | Qt::AlignVCenter),
                         Qt::TextAlignmentRole);
    // Where the text is large, room for the fields comes before the explanation.
    constexpr int kLarge = 140; // percent
    m_second->setVisible(Theme::textPercent() < kLarge);
    m_correct->setEnabled(m_session.mayWrite() && m_record && m_row >= 0);
    m_right->setVisible(m_record.has_value());
    if (!m_corrected.isEmpty() && m_session.isOpen()) {
        m_news->say(State::Ok, tr("Put right: %1").arg(m_corrected),
                    tr("Copy the new minute-book code: %1")
                        .arg(QString::fromStdString(m_session.info().minuteBookCode)));
        m_news->setVisible(true);
    }
    if (!m_record || m_row < 0) {
        m_correct->setText(tr("Put it right"));
        return;
    }
    const QString who = calledOf(chosen().member);
    const QString code = QString::fromStdString(chosen().member.code.text());
    m_who->setText(who == code ? code : tr("%1, code %2").arg(who, code));
    m_correct->setText(tr("Put right what %1 brought").arg(who));
    sayFields();
    tellSums();
}

void CorrectionPanel::resizeToText() {
    layout()->setContentsMargins(Theme::px(20), Theme::px(8), Theme::px(16), Theme::px(12));
    layout()->setSpacing(Theme::px(10));
}

void CorrectionPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        resizeToText();
        retranslate();
    }
    if (event->type() != QEvent::LanguageChange) return;
    if (m_record) tellRows();
    retranslate();
}

} // namespace bahi::ui
