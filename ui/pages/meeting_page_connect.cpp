// Who hears of whom on the meeting page.

#include "ledger/services/meeting_correction_service.h"
#include "ui/models/members_leaving.h"
#include "ui/pages/close_panel.h"
#include "ui/pages/closed_meeting_view.h"
#include "ui/pages/correction_panel.h"
#include "ui/pages/day_panel.h"
#include "ui/pages/loans_panel.h"
#include "ui/pages/meeting_page.h"
#include "ui/pages/minutes_panel.h"
#include "ui/pages/payments_panel.h"
#include "ui/text/figures.h"
#include "ui/text/sentences.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/cash_panel.h"
#include "ui/widgets/key_hints.h"
#include "ui/widgets/label.h"
#include "ui/widgets/refusal_line.h"
#include "ui/widgets/sheet_view.h"
#include "ui/widgets/stack.h"
#include "ui/widgets/state_box.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/totals_row.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QShortcut>
#include <QToolButton>

#include <utility>

namespace bahi::ui {

void MeetingPage::connectBook() {
    const auto again = [this] { refresh(); };
    connect(&m_editor, &MeetingEditor::begun, this, &MeetingPage::begun);
    connect(&m_editor, &MeetingEditor::notBegun, this, &MeetingPage::notBegun);
    connect(&m_editor, &MeetingEditor::nobodyBelongs, this, &MeetingPage::nobodyBelongs);
    connect(&m_editor, &MeetingEditor::moved, this, [this] {
        const QModelIndex at = m_model.indexOf(m_editor.savedCursor());
        m_sheet->setCurrentIndex(at.isValid() ? at : m_model.index(0, 0));
        retranslate();
    });
    connect(m_second, &QToolButton::clicked, this, [this] {
        m_panels->setCurrentWidget(m_day);
        m_day->start();
        retellPrimary();
        retellPrimary();
    });
    connect(m_day, &DayPanel::done, this, [this] { goTo(Step::Savings); });
    connect(m_day, &DayPanel::correctionAsked, this, &MeetingPage::correctLast);
    connect(m_members, &QPushButton::clicked, this, &MeetingPage::membersAsked);
    connect(&m_editor, &MeetingEditor::changed, this, [this] {
        m_typedWrong.reset();
        refresh();
    });
    connect(&m_editor, &MeetingEditor::saved, this, again);
    connect(&m_editor, &MeetingEditor::examined, this, again);
    connect(&m_editor, &MeetingEditor::closed, this, [this](const auto& meeting) {
        m_closed->show(meeting);
        m_whole->setCurrentWidget(m_closed);
    });
    connect(&m_editor, &MeetingEditor::copied, m_closed, &ClosedMeetingView::tellCopied);
    connect(m_closed, &ClosedMeetingView::correctionAsked, this, [this] {
        m_whole->setCurrentWidget(m_correction);
        m_correction->show(m_closed->heldOn(), m_closed->sitting());
    });
    connect(m_correction, &CorrectionPanel::corrected, m_closed, &ClosedMeetingView::readAgain);
    connect(m_correction, &CorrectionPanel::left, this, [this] {
        m_whole->setCurrentWidget(m_editor.isBegun() ? m_meeting : m_closed);
        if (m_editor.isBegun()) goTo(m_step);
    });
    connect(m_closed, &ClosedMeetingView::nextAsked, this, [this] { m_editor.begin(); });
    connect(&m_session, &BookSession::opened, this, [this] { m_editor.begin(); });
    connect(&m_session, &BookSession::checked, this, again);
}

void MeetingPage::connectParts() {
    connect(m_agenda, &AgendaStrip::chosen, this, [this](int step) { goTo(Step(step)); });
    connect(m_sheet, &SheetView::lineAccepted, this, &MeetingPage::acceptLine);
    connect(m_sheet, &SheetView::columnAccepted, this, &MeetingPage::acceptColumn);
    connect(m_sheet, &SheetView::cursorMoved, this, [this](const QModelIndex& to) {
        const Column column = SheetModel::columnOf(to);
        if (!m_editor.isBegun()) return;
        const std::string cell = m_editor.form().cellOf(m_model.lineOf(to), column);
        if (!cell.empty()) m_editor.setCursor(cell);
        m_typedWrong.reset();
        tellWrong();
        retellPrimary();
    });
    connect(&m_model, &SheetModel::refused, this, [this](const Refused& why) {
        m_typedWrong = why;
        tellWrong();
    });
    connect(m_cash, &CashPanel::counted, this, &MeetingPage::afterCount);
    connect(m_cash, &CashPanel::judged, this, [this] {
        giveWay();
        retellPrimary();
    });
    connect(m_cash, &CashPanel::left, this, [this] { goTo(Step::Savings); });
    connect(m_loans, &LoansPanel::done, this, [this] { goTo(Step::Payments); });
    connect(m_payments, &PaymentsPanel::done, this, [this] { goTo(Step::Count); });
    connect(m_loans, &LoansPanel::deedChanged, this, &MeetingPage::retellPrimary);
    connect(m_payments, &PaymentsPanel::deedChanged, this, &MeetingPage::retellPrimary);
    connect(m_minutes, &MinutesPanel::done, this, [this] { goTo(Step::Close); });
    connect(m_close, &ClosePanel::done, this, &MeetingPage::press);
    connect(m_undo, &QPushButton::clicked, this, [this] { m_editor.undo(); });
    connect(m_stay, &QPushButton::clicked, this, [this] {
        const SheetLine& line = m_model.lineOf(m_sheet->currentIndex());
        takeLeavingBack(QString::fromStdString(m_editor.form().rowOf(line).member.code.text()));
        m_sheet->setFocus();
    });
    connect(m_allAsDue, &QPushButton::clicked, this, [this] { acceptColumn(Column::Member); });
    connect(m_primary, &QPushButton::clicked, this, &MeetingPage::press);
    connect(&m_editor.undoStack(), &QUndoStack::canUndoChanged, m_undo, &QWidget::setEnabled);
}

} // namespace bahi::ui
