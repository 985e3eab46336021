#include "ui/pages/day_panel.h"

#include "ui/text/figures.h"
#include "ui/text/typed.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/field_form.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace bahi::ui {

DayPanel::DayPanel(MeetingEditor& editor, BookSession& session, QWidget* parent)
    : StepPanel{QStringLiteral("dayPanel"), parent}, m_editor{editor}, m_session{session} {
    setObjectName(QStringLiteral("dayPanel"));
    build();
    connect(&m_editor, &MeetingEditor::begun, this, &DayPanel::refresh);
    connect(&m_editor, &MeetingEditor::changed, this, &DayPanel::refresh);
    connect(&m_editor, &MeetingEditor::moved, this, &DayPanel::done);
    connect(&m_editor, &MeetingEditor::notMoved, this,
            [this](const Refused& why) { m_form->refuse(why, m_day); });
    retranslate();
}

void DayPanel::build() {
    QVBoxLayout* all = &inside();
    const auto addButton = [all](const char* drawing, const char* name) {
        auto* button = new ActionButton{QString::fromLatin1(drawing)};
        button->setObjectName(QString::fromLatin1(name));
        auto* row = new QHBoxLayout;
        row->addWidget(button);
        row->addStretch();
        all->addLayout(row);
        return button;
    };
    m_text = new Label{Type::Body, Ink::Pencil};
    all->addWidget(m_text->wrapped());
    m_form = new FieldForm{2};
    m_day = m_form->add<QLineEdit>(QStringLiteral("meetingDayField"), "day");
    m_day->installEventFilter(this);
    all->addWidget(m_form);
    all->addSpacing(Theme::px(12));
    m_lastText = new Label{Type::Body, Ink::Pencil};
    all->addWidget(m_lastText->wrapped());
    m_correct = addButton("pencil", "correctLastButton");
    all->addSpacing(Theme::px(12));
    m_awayText = new Label{Type::Body, Ink::Pencil};
    all->addWidget(m_awayText->wrapped());
    m_away = addButton("undo", "throwDraftAwayButton");
    all->addStretch();
    connect(m_correct, &QPushButton::clicked, this, &DayPanel::correctionAsked);
    connect(m_away, &QPushButton::clicked, this, &DayPanel::throwAway);
}

void DayPanel::start() {
    m_isSure = false;
    m_form->clearRefusals();
    m_day->setText(date(m_editor.form().day().dues.day));
    retranslate();
    m_day->setFocus();
    m_day->selectAll();
}

void DayPanel::move() {
    m_form->clearRefusals();
    const auto day = readDate(m_day->text());
    if (!day)
        m_form->refuse(day.refused(), m_day);
    else
        m_editor.moveTo(day.value());
}

QString DayPanel::deed() const {
    return tr("Take this day");
}

/// The first press only says what would go.
void DayPanel::throwAway() {
    if (m_isSure) {
        m_editor.discard();
        Q_EMIT done();
        return;
    }
    m_isSure = true;
    retranslate();
}

void DayPanel::refresh() {
    if (!m_editor.isBegun()) return;
    m_away->setEnabled(m_session.mayWrite() && !m_editor.form().cells().empty());
    const bool hasLast = m_session.isOpen() && m_session.info().lastMeeting.has_value();
    m_lastText->setVisible(hasLast);
    m_correct->setVisible(hasLast);
    if (hasLast)
        m_lastText->setText(tr("The last meeting in the book is that of %1. What was written down "
                               "wrongly in it is put right member by member.")
                                .arg(longDate(*m_session.info().lastMeeting)));
}

bool DayPanel::eventFilter(QObject* object, QEvent* event) {
    if (object == m_day && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            move();
            return true;
        }
    }
    return StepPanel::eventFilter(object, event);
}

void DayPanel::changeEvent(QEvent* event) {
    StepPanel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void DayPanel::retranslate() {
    setTitle(tr("Day of the meeting"));
    m_text->setText(
        tr("Proposed is the day the group meets by its rules. Where it met on another "
           "day, write that day. What is entered already stays."));
    m_form->say(m_day, tr("Held on"), tr("day/month/year"));
    m_day->setAccessibleName(tr("Held on"));
    m_correct->setText(tr("Correct the last meeting…"));
    m_awayText->setText(m_isSure ? tr("Everything entered for this meeting goes, for good. Press "
                                      "again to throw it away.")
                                 : tr("A form that was begun for nothing can be thrown away."));
    m_awayText->setInk(Ink::Pencil);
    if (m_isSure) m_awayText->setInk(State::Attention);
    m_away->setText(m_isSure ? tr("Yes, throw it away") : tr("Throw away what was entered…"));
    refresh();
}

} // namespace bahi::ui
