#include "ui/pages/minutes_panel.h"

#include "ui/widgets/form_grid.h"
#include "ui/widgets/label.h"
#include "ui/widgets/member_combo.h"
#include "ui/widgets/refusal_line.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QKeyEvent>

namespace bahi::ui {

MinutesPanel::MinutesPanel(MeetingEditor& editor, QWidget* parent)
    : StepPanel{QStringLiteral("minutesPanel"), parent}, m_editor{editor} {
    build();
    QObject::connect(&m_editor, &MeetingEditor::begun, this, [this] {
        m_chair->choose({}); // who presides is asked in every meeting anew
        fillMembers();
    });
    QObject::connect(&m_editor, &MeetingEditor::moved, this, &MinutesPanel::fillMembers);
    QObject::connect(&m_editor, &MeetingEditor::changed, this, &MinutesPanel::refresh);
    const auto mark = [this] {
        const auto refusal = m_editor.refusal();
        setRefused(m_minutes, refusal && refusal->where.column == cells::kMinutes);
    };
    QObject::connect(&m_editor, &MeetingEditor::saved, this, mark);
    QObject::connect(&m_editor, &MeetingEditor::examined, this, mark);
    retranslate();
}

void MinutesPanel::build() {
    FormGrid form{inside()};
    m_chair = form.add<MemberCombo>(m_chairWord, QStringLiteral("chairCombo"), Qt::AlignLeft);
    m_chairNote = form.addNote();
    m_minutes = form.add<QPlainTextEdit>(m_minutesWord, QStringLiteral("minutesEdit"));
    m_minutes->setTabChangesFocus(true);
    m_minutes->setMinimumHeight(Theme::px(120));
    m_resolutionsWord = new Label{Type::Body};
    m_resolutionsWord->setStrong(true);
    inside().addWidget(m_resolutionsWord);
    m_resolutions = new QVBoxLayout;
    inside().addLayout(m_resolutions);
    inside().addStretch();
    m_chair->installEventFilter(this);
    m_minutes->installEventFilter(this);
    constexpr int kRest = 700; // milliseconds
    m_typingRests.setSingleShot(true);
    m_typingRests.setInterval(kRest);
    QObject::connect(m_minutes, &QPlainTextEdit::textChanged, &m_typingRests,
                     qOverload<>(&QTimer::start));
    QObject::connect(&m_typingRests, &QTimer::timeout, this, &MinutesPanel::writeMinutes);
    QObject::connect(m_chair, &QComboBox::activated, this, [this] { accept(); });
}

void MinutesPanel::fillMembers() {
    std::vector<Member> members;
    for (const CollectionRow& row : m_editor.form().day().dues.rows)
        if (!row.member.leftOn) members.push_back(row.member);
    m_chair->setMembers(members);
    const QSignalBlocker still{m_minutes};
    m_minutes->setPlainText(QString::fromStdString(
        cells::textOf(m_editor.form().cells(), std::string{cells::kMinutes})));
    refresh();
}

/// The first of the office-bearers who came: the president, else the secretary.
QString MinutesPanel::proposed() const {
    const MeetingForm& form = m_editor.form();
    for (const Officer& officer : form.day().officers)
        for (const SheetLine& line : form.lines())
            if (form.rowOf(line).member.code == officer.member && !form.isAway(line))
                return QString::fromStdString(officer.member.text());
    return {};
}

void MinutesPanel::start() {
    if (m_chair->chosen().isEmpty()) m_chair->choose(proposed());
    refresh();
    m_chair->setFocus();
}

bool MinutesPanel::accept() {
    if (m_chair->chosen().isEmpty()) {
        m_chairNote->setInk(State::Wrong);
        m_chairNote->setText(tr("Nobody presides. Choose who presides in this meeting."));
        m_chair->setFocus();
        return false;
    }
    const std::string code = m_chair->chosen().toStdString();
    const std::string cell{cells::kChair};
    if (cells::textOf(m_editor.form().cells(), cell) != code)
        m_editor.enter({{cell, code}}, tr("%1 presides").arg(m_chair->currentText()));
    return true;
}

void MinutesPanel::writeMinutes() {
    if (!m_editor.isBegun()) return;
    m_typingRests.stop();
    const std::string cell{cells::kMinutes};
    const std::string text = m_minutes->toPlainText().simplified().toStdString();
    if (cells::textOf(m_editor.form().cells(), cell) != text)
        m_editor.enter({{cell, text}}, tr("Minutes"));
}

void MinutesPanel::refresh() {
    if (!m_editor.isBegun()) return;
    const MeetingForm& form = m_editor.form();
    const std::string& chair = cells::textOf(form.cells(), std::string{cells::kChair});
    if (!chair.empty()) m_chair->choose(QString::fromStdString(chair));
    const bool isPencil = chair.empty() && !m_chair->chosen().isEmpty();
    m_chairNote->setInk(Ink::Pencil);
    m_chairNote->setText(isPencil ? tr("Proposed. Enter accepts.") : QString{});
    const QString kept =
        QString::fromStdString(cells::textOf(form.cells(), std::string{cells::kMinutes}));
    if (!m_typingRests.isActive() && m_minutes->toPlainText().trimmed() != kept) { // it was undone
        const QSignalBlocker quiet{m_minutes};
        m_minutes->setPlainText(kept);
    }
    clearLayout(*m_resolutions);
    const auto numbers = cells::placesOf(form.cells(), "resolution");
    m_resolutionsWord->setVisible(!numbers.empty());
    for (const std::uint32_t number : numbers) {
        auto* line = new Label{Type::Body};
        line->setText(tr("%1. %2").arg(number).arg(
            QString::fromStdString(cells::textOf(form.cells(), cells::ofResolution({number})))));
        m_resolutions->addWidget(line->wrapped());
    }
}

bool MinutesPanel::eventFilter(QObject* object, QEvent* event) {
    if (object == m_minutes && event->type() == QEvent::FocusOut) writeMinutes();
    if (object == m_chair && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            if (accept()) Q_EMIT done();
            return true;
        }
    }
    return StepPanel::eventFilter(object, event);
}

void MinutesPanel::changeEvent(QEvent* event) {
    StepPanel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void MinutesPanel::retranslate() {
    setTitle(tr("Minutes"));
    m_chairWord->setText(tr("Who presides"));
    m_minutesWord->setText(tr("What was said"));
    m_resolutionsWord->setText(tr("Resolved in this meeting"));
    m_chair->setAccessibleName(m_chairWord->text());
    m_minutes->setAccessibleName(m_minutesWord->text());
    m_minutes->setPlaceholderText(tr("May stay empty."));
    m_chair->setNobody(tr("Choose who presides"));
    refresh();
}

} // namespace bahi::ui
