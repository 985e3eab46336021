#include "ui/pages/close_panel.h"

#include "ui/pages/session_words.h"
#include "ui/text/figures.h"
#include "ui/text/typed.h"
#include "ui/widgets/form_grid.h"
#include "ui/widgets/label.h"
#include "ui/widgets/refusal_line.h"
#include "ui/widgets/state_tag.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace bahi::ui {

ClosePanel::ClosePanel(MeetingEditor& editor, BookSession& session, QWidget* parent)
    : StepPanel{QStringLiteral("closePanel"), parent}, m_editor{editor}, m_session{session} {
    build();
    QObject::connect(&m_editor, &MeetingEditor::changed, this, &ClosePanel::refresh);
    QObject::connect(&m_editor, &MeetingEditor::examined, this, &ClosePanel::refresh);
    QObject::connect(&m_editor, &MeetingEditor::begun, this, &ClosePanel::refresh);
    QObject::connect(&m_session, &BookSession::checked, this, &ClosePanel::refresh);
    retranslate();
}

void ClosePanel::build() {
    QVBoxLayout* all = &inside();
    m_sums = new Label{Type::Body};
    all->addWidget(m_sums->wrapped());
    for (StateTag** tag : {&m_lines, &m_box, &m_chair, &m_book}) {
        *tag = new StateTag{StateTag::Ground::Page};
        all->addWidget(*tag);
    }
    FormGrid form{*all};
    m_late = form.add<QLineEdit>(m_lateWord, QStringLiteral("lateReasonField"));
    m_late->installEventFilter(this);
    QObject::connect(m_late, &QLineEdit::editingFinished, this, [this] {
        const std::string cell{cells::kLate};
        const std::string reason = m_late->text().trimmed().toStdString();
        if (m_editor.isBegun() && cells::textOf(m_editor.form().cells(), cell) != reason)
            m_editor.enter({{cell, reason}}, tr("Why it is entered late"));
    });
    m_refusal = new RefusalLine;
    m_refusal->setObjectName(QStringLiteral("closeRefusal"));
    all->addWidget(m_refusal);
    m_note = new Label{Type::Caption, Ink::Pencil};
    all->addWidget(m_note->wrapped());
    all->addStretch();
}

void ClosePanel::start() {
    refresh();
    if (m_late->isVisible() && m_late->text().isEmpty()) m_late->setFocus();
}

void ClosePanel::tellSums() {
    const MeetingForm& form = m_editor.form();
    const BoxSums box = form.box();
    m_sums->setText(tr("In the box at the start %1, came in %2, went out %3: %4 should be there.")
                        .arg(amount(box.atStart, form.currency()), amount(box.in, form.currency()),
                             amount(box.out, form.currency()),
                             box.shouldBe().isNegative()
                                 ? tr("less than nothing")
                                 : amount(box.shouldBe(), form.currency())));
    const auto waiting = std::count_if(form.lines().begin(), form.lines().end(),
                                       [&](const SheetLine& line) { return !form.isDone(line); });
    if (waiting == 0)
        m_lines->say(State::Ok, tr("Every line is accepted"));
    else
        m_lines->say(State::Attention, tr("%n lines are still in pencil", nullptr, int(waiting)));
    if (!box.isCounted)
        m_box->say(State::Attention, tr("The box was not counted"));
    else if (box.counted != box.shouldBe())
        m_box->say(State::Differs, tr("The count differs from the book"));
    else
        m_box->say(State::Ok, tr("Counted %1, agrees").arg(amount(box.counted, form.currency())));
}

void ClosePanel::refresh() {
    if (!m_editor.isBegun() || !isVisible()) return; // it is told again when it is shown
    tellSums();
    const MeetingForm& form = m_editor.form();
    const bool hasChair = form.cells().contains(std::string{cells::kChair});
    if (hasChair)
        m_chair->say(State::Ok, tr("It is said who presides"));
    else
        m_chair->say(State::Attention, tr("Nobody presides yet"));
    if (m_session.check() == Check::Whole)
        m_book->say(State::Ok, tr("The book was checked and is whole"));
    else if (m_session.check() == Check::Running)
        m_book->say(State::PartDone, tr("The book is being checked; closing waits for it"));
    else
        m_book->say(State::Wrong, tr("The book is not whole: nothing is written to it"));
    for (QWidget* part : {static_cast<QWidget*>(m_late), static_cast<QWidget*>(m_lateWord)})
        part->setVisible(form.day().isLate);
    const QString reason =
        QString::fromStdString(cells::textOf(form.cells(), std::string{cells::kLate}));
    if (!m_late->hasFocus()) m_late->setText(reason);
    const Gap gap = m_editor.gap();
    const auto reasonRefused = readText(m_late->text());
    if (form.day().isLate && !reasonRefused)
        m_refusal->say(reasonRefused.refused(), m_late);
    else if (gap == Gap::LateReason)
        m_refusal->say([] { return tr("Write why this meeting is entered only now."); }, m_late);
    else if (gap == Gap::Refused)
        m_refusal->say(*m_editor.refusal());
    else if (gap == Gap::ClockBehind)
        m_refusal->say([behind = *m_session.clockBehind()] { return sentenceOf(behind); });
    else
        m_refusal->clear();
    m_note->setText(m_editor.isClosing() ? tr("Writing and signing…")
                                         : tr("What is closed cannot be undone, only corrected in "
                                              "the open, with a reason."));
}

bool ClosePanel::eventFilter(QObject* object, QEvent* event) {
    if (object == m_late && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            Q_EMIT m_late->editingFinished();
            Q_EMIT done();
            return true;
        }
    }
    return StepPanel::eventFilter(object, event);
}

void ClosePanel::changeEvent(QEvent* event) {
    StepPanel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void ClosePanel::retranslate() {
    setTitle(tr("Close the meeting"));
    m_lateWord->setText(tr("Why it is entered after a later meeting"));
    m_late->setAccessibleName(m_lateWord->text());
    refresh();
}

} // namespace bahi::ui
