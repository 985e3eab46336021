#pragma once

#include "ui/models/meeting_editor.h"
#include "ui/models/sheet_model.h"
#include "ui/pages/meeting_steps.h"
#include "ui/pages/page.h"

#include <QBoxLayout>

class QToolButton;

namespace bahi::ui {

class ActionButton;
class CashPanel;
class ClosedMeetingView;
class ClosePanel;
class CorrectionPanel;
class DayPanel;
class KeyHints;
class Label;
class LoansPanel;
class MinutesPanel;
class PaymentsPanel;
class PrimaryButton;
class RefusalLine;
class SheetView;
class Stack;
class StateBox;

/// The heart: the collection sheet as on paper, the agenda over it, the cash box beside it. Walks
/// from roll call to closing and lets nobody be stopped from going back.
class MeetingPage : public Page {
    Q_OBJECT

public:
    explicit MeetingPage(BookSession& session, QWidget* parent = nullptr);
    ~MeetingPage() override;

    QString title() const override;
    void entered() override;
    std::vector<KeyHint> keys() const override;
    void fitInto(const QSize& room) override;
    bool mayLeave() override;
    Kept kept() const override;

    MeetingEditor& editor() { return m_editor; }
    const MeetingEditor& editor() const { return m_editor; }
    Step step() const { return m_step; }
    void goTo(Step step);
    /// Writes into the open meeting that the member `code` leaves the group, by a resolution whose
    /// words can be changed with the minutes. Undo takes it back.
    void writeLeaving(const QString& code);
    /// She stays: out of the open meeting again, with the resolution.
    void takeLeavingBack(const QString& code);

Q_SIGNALS:
    /// There is nobody to hold a meeting with.
    void membersAsked();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void buildMeeting();
    QWidget* makeHead();
    QWidget* makeSheet();
    void connectBook();  // the form and its book to the page
    void connectParts(); // the parts of the page to each other
    void addStepKeys();
    void begun();
    void notBegun(const Refused& why);
    void nobodyBelongs();
    void correctLast();
    void refresh();
    void tellWrong();
    void retranslate();
    void retellPrimary();
    /// A step is open that is entered in the sheet: what is due can be accepted there.
    bool isSheetOpen() const;
    void retellLeaver();
    void press(); // the main button
    void acceptLine(int row);
    void acceptColumn(Column column);
    void goToLine(int row, Column column);
    void afterCount();
    void arrange();
    static bool isHuge();
    void giveWay();
    void leaveOut(int much);

    BookSession& m_session;
    MeetingEditor m_editor;
    SheetModel m_model;
    Step m_step = Step::Savings;
    bool m_isCountWhole = false;         // somebody said so: what differs now differs
    QSize m_room;                        // empty: as much as it likes
    std::optional<Refused> m_typedWrong; // into the cell that is open
    Stack* m_whole = nullptr;            // the meeting, the closed meeting, none
    QWidget* m_meeting = nullptr;
    QWidget* m_head = nullptr;
    QBoxLayout* m_titles = nullptr;
    QBoxLayout* m_body = nullptr;  // what is entered, and the box beside it
    QVBoxLayout* m_left = nullptr; // what is entered
    StateBox* m_none = nullptr;
    ActionButton* m_members = nullptr; // in it
    QString m_leaving;                 // who is written down as leaving, once there is a form
    ClosedMeetingView* m_closed = nullptr;
    CorrectionPanel* m_correction = nullptr; // of the meeting that was closed last
    Label* m_title = nullptr;
    QToolButton* m_second = nullptr; // the day; leads to its panel
    ActionButton* m_undo = nullptr;
    ActionButton* m_allAsDue = nullptr;
    PrimaryButton* m_primary = nullptr;
    AgendaStrip* m_agenda = nullptr;
    Stack* m_panels = nullptr;
    QWidget* m_sheetPanel = nullptr;
    SheetView* m_sheet = nullptr;
    QWidget* m_leaver = nullptr; // of the line the cursor is in
    Label* m_leaves = nullptr;
    ActionButton* m_stay = nullptr;
    CashPanel* m_cash = nullptr;
    LoansPanel* m_loans = nullptr;
    PaymentsPanel* m_payments = nullptr;
    MinutesPanel* m_minutes = nullptr;
    ClosePanel* m_close = nullptr;
    DayPanel* m_day = nullptr;
    RefusalLine* m_refusal = nullptr;
    KeyHints* m_hints = nullptr;
};

} // namespace bahi::ui
