#include "ui/pages/meeting_page.h"

#include "ledger/services/meeting_correction_service.h"
#include "ui/models/members_leaving.h"
#include "ui/pages/close_panel.h"
#include "ui/pages/closed_meeting_view.h"
#include "ui/pages/correction_panel.h"
#include "ui/pages/day_panel.h"
#include "ui/pages/loans_panel.h"
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

#include <QAbstractButton>
#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QShortcut>
#include <QToolButton>

#include <utility>

namespace bahi::ui {

MeetingPage::MeetingPage(BookSession& session, QWidget* parent)
    : Page{parent}, m_session{session}, m_editor{session}, m_model{m_editor} {
    setObjectName(QStringLiteral("meetingPage"));
    build();
    connectBook();
    connectParts();
    addStepKeys();
    arrange();
    retranslate();
}

/// The field that has the focus is left, and says what stands in it, while the editor still lives.
MeetingPage::~MeetingPage() {
    hide();
}

QString MeetingPage::title() const {
    return tr("Meeting");
}

void MeetingPage::build() {
    m_whole = new Stack;
    m_meeting = new QWidget;
    m_closed = new ClosedMeetingView{m_session};
    m_none = new StateBox;
    m_none->setObjectName(QStringLiteral("noMeeting"));
    m_members = new ActionButton{QStringLiteral("members")};
    m_members->setObjectName(QStringLiteral("toMembersButton"));
    m_none->addButton(m_members);
    m_correction = new CorrectionPanel{m_session};
    for (QWidget* part : {m_meeting, static_cast<QWidget*>(m_closed), static_cast<QWidget*>(m_none),
                          static_cast<QWidget*>(m_correction)})
        m_whole->addWidget(part);
    auto* outer = new QVBoxLayout{this};
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_whole);
    buildMeeting();
}

/// The box stands beside the sheet from the agenda to the lower edge of the page.
void MeetingPage::buildMeeting() {
    auto* all = new QVBoxLayout{m_meeting};
    m_head = makeHead();
    all->addWidget(m_head);
    m_agenda = new AgendaStrip;
    m_agenda->setObjectName(QStringLiteral("agendaStrip"));
    all->addWidget(m_agenda);
    m_panels = new Stack;
    m_sheetPanel = makeSheet();
    m_loans = new LoansPanel{m_editor, m_session};
    m_payments = new PaymentsPanel{m_editor, m_session};
    m_minutes = new MinutesPanel{m_editor};
    m_close = new ClosePanel{m_editor, m_session};
    m_day = new DayPanel{m_editor, m_session};
    for (QWidget* panel : {m_sheetPanel, static_cast<QWidget*>(m_loans),
                           static_cast<QWidget*>(m_payments), static_cast<QWidget*>(m_minutes),
                           static_cast<QWidget*>(m_close), static_cast<QWidget*>(m_day)})
        m_panels->addWidget(panel);
    m_refusal = new RefusalLine;
    m_refusal->setObjectName(QStringLiteral("meetingRefusal"));
    m_hints = new KeyHints;
    m_cash = new CashPanel{m_editor};
    m_left = new QVBoxLayout;
    m_left->addWidget(m_panels, 1);
    m_left->addWidget(m_refusal);
    m_left->addWidget(m_hints);
    m_body = new QBoxLayout{QBoxLayout::LeftToRight};
    m_body->addLayout(m_left, 1);
    m_body->addWidget(m_cash);
    all->addLayout(m_body, 1);
}

QWidget* MeetingPage::makeHead() {
    auto* head = new QWidget;
    auto* row = new QHBoxLayout{head};
    m_title = new Label{Type::PageTitle};
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_second = new QToolButton;
    m_second->setObjectName(QStringLiteral("meetingDayButton"));
    m_second->setAutoRaise(true);
    m_second->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_undo = new ActionButton{QStringLiteral("undo")};
    m_undo->setObjectName(QStringLiteral("undoButton"));
    m_allAsDue = new ActionButton{QStringLiteral("checkall")};
    m_allAsDue->setObjectName(QStringLiteral("allAsDueButton"));
    m_primary = new PrimaryButton;
    m_primary->setObjectName(QStringLiteral("primaryButton"));
    m_titles = new QBoxLayout{QBoxLayout::LeftToRight};
    m_titles->addWidget(m_title);
    m_titles->addWidget(m_second, 0, Qt::AlignLeft);
    m_titles->addStretch(1);
    row->addLayout(m_titles, 1);
    for (QWidget* button : {static_cast<QWidget*>(m_undo), static_cast<QWidget*>(m_allAsDue),
                            static_cast<QWidget*>(m_primary)})
        row->addWidget(button);
    return head;
}

QWidget* MeetingPage::makeSheet() {
    auto* panel = new Panel;
    auto* rows = new QVBoxLayout{panel};
    rows->setContentsMargins(1, 1, 1, 1);
    rows->setSpacing(0);
    m_sheet = new SheetView{m_model};
    rows->addWidget(m_sheet, 1);
    m_leaver = new QWidget;
    m_leaver->setObjectName(QStringLiteral("leaverLine"));
    auto* leaver = new QHBoxLayout{m_leaver};
    leaver->setContentsMargins(Theme::px(12), Theme::px(4), Theme::px(12), Theme::px(4));
    m_leaves = new Label{Type::Body};
    m_leaves->setInk(State::Attention);
    m_stay = new ActionButton{QStringLiteral("undo")};
    m_stay->setObjectName(QStringLiteral("stayButton"));
    leaver->addWidget(m_leaves->wrapped(), 1);
    leaver->addWidget(m_stay);
    m_leaver->hide();
    rows->addWidget(m_leaver);
    rows->addWidget(new TotalsRow{m_editor, *m_sheet->horizontalHeader()});
    return panel;
}

/// From every field: there Alt and a digit would write the digit.
void MeetingPage::addStepKeys() {
    for (int step = int(Step::RollCall); step <= int(Step::Close); ++step) {
        auto* key = new QShortcut{QKeySequence{int(Qt::ALT) | (Qt::Key_1 + step)}, this};
        key->setContext(Qt::WidgetWithChildrenShortcut);
        connect(key, &QShortcut::activated, this, [this, step] { goTo(Step(step)); });
    }
}

void MeetingPage::entered() {
    const QWidget* shown = m_whole->currentWidget();
    if (shown == m_correction || m_editor.isBeginning()) return;
    if (m_editor.isBegun())
        goTo(m_step);
    else if (m_session.isOpen() && shown != m_closed)
        m_editor.begin();
}

/// The meeting that was held last, whichever of its day it was.
void MeetingPage::correctLast() {
    const auto day = m_session.info().lastMeeting;
    if (!day) return;
    m_session.thread().ask(
        this,
        [day = *day](Office& office, BookThread::OpenBook& open) {
            std::uint8_t sitting = 1;
            while (MeetingCorrectionService{office, *open}.read(day, sitting + 1)) ++sitting;
            return sitting;
        },
        [this, day = *day](std::uint8_t sitting) {
            m_whole->setCurrentWidget(m_correction);
            m_correction->show(day, sitting);
        });
}

void MeetingPage::begun() {
    m_whole->setCurrentWidget(m_meeting);
    retranslate();
    m_typedWrong.reset();
    m_undo->setEnabled(false);
    m_step = Step::Savings;
    refresh();
    const QModelIndex saved = m_model.indexOf(m_editor.savedCursor());
    m_panels->setCurrentWidget(m_sheetPanel);
    m_sheet->setCurrentIndex(saved.isValid() ? saved : m_model.index(0, 0));
    m_sheet->setFocus();
    retellPrimary();
    giveWay();
    if (!m_leaving.isEmpty()) writeLeaving(std::exchange(m_leaving, {}));
}

void MeetingPage::nobodyBelongs() {
    m_none->say(State::Info, tr("Nobody belongs to the group yet"),
                tr("Take its members in first. Then their meeting can be written down."));
    m_members->show();
    m_whole->setCurrentWidget(m_none);
}

void MeetingPage::notBegun(const Refused& why) {
    m_none->say(State::Info, tr("There is no meeting to write down yet"), sentenceFor(why));
    m_members->hide();
    m_whole->setCurrentWidget(m_none);
}

void MeetingPage::goTo(Step step) {
    if (!m_editor.isBegun()) return;
    m_step = step;
    m_isCountWhole = false;
    m_agenda->setCurrent(int(step));
    const auto column = MeetingSteps::columnOf(step);
    if (column) {
        m_panels->setCurrentWidget(m_sheetPanel);
        goToLine(std::max(0, m_sheet->currentIndex().row()), *column);
    } else if (step == Step::NewLoans) {
        m_panels->setCurrentWidget(m_loans);
        m_loans->start();
    } else if (step == Step::Payments) {
        m_panels->setCurrentWidget(m_payments);
        m_payments->start();
    } else if (step == Step::Count) {
        m_panels->setCurrentWidget(m_sheetPanel);
        m_cash->startCounting();
    } else if (step == Step::Minutes) {
        m_panels->setCurrentWidget(m_minutes);
        m_minutes->start();
    } else {
        m_panels->setCurrentWidget(m_close);
        m_primary->setFocus();
        m_close->start();
    }
    arrange();
    retranslate();
    giveWay();
}

void MeetingPage::goToLine(int row, Column column) {
    m_sheet->setCurrentIndex(m_model.index(row, int(column)));
    m_sheet->setFocus();
}

void MeetingPage::writeLeaving(const QString& code) {
    const auto member = MemberCode::parse(code.toStdString());
    if (!m_editor.isBegun() && member) { // once there is a form
        m_leaving = code;
        if (!m_editor.isBeginning()) m_editor.begin();
    }
    if (!m_editor.isBegun() || !member) return;
    const QString words = tr("%1 leaves the group").arg(code);
    const auto changes = leavingCells(m_editor.form(), member.value(), words);
    if (!changes.empty()) m_editor.enter(changes, words);
    goTo(Step::Minutes);
}

void MeetingPage::takeLeavingBack(const QString& code) {
    const auto member = MemberCode::parse(code.toStdString());
    if (!m_editor.isBegun() || !member) return;
    const auto changes = stayingCells(m_editor.form(), member.value());
    if (!changes.empty()) m_editor.enter(changes, tr("%1 stays in the group").arg(code));
}

/// What the member brings as it stands is right. Then the next one who is not done; after the last
/// the box.
void MeetingPage::acceptLine(int row) {
    if (!m_editor.isBegun()) return;
    const SheetLine& line = m_editor.form().lines().at(std::size_t(row));
    const QString who = m_model.nameOf(line);
    m_editor.enter(m_editor.form().acceptingMember(line.member), tr("All of %1").arg(who));
    const auto& lines = m_editor.form().lines();
    const Column column = SheetModel::columnOf(m_sheet->currentIndex());
    for (std::size_t step = 1; step <= lines.size(); ++step) {
        const std::size_t next = (std::size_t(row) + step) % lines.size();
        if (m_editor.form().isDone(lines[next])) continue;
        goToLine(int(next), column);
        return;
    }
    goTo(Step::Count);
}

bool MeetingPage::isSheetOpen() const {
    return MeetingSteps::columnOf(m_step) && m_panels->currentWidget() == m_sheetPanel;
}

void MeetingPage::acceptColumn(Column column) {
    if (!isSheetOpen()) return;
    m_editor.enter(m_editor.form().accepting(column), tr("All as due"));
    retellPrimary();
}

void MeetingPage::afterCount() {
    const BoxSums box = m_editor.form().box();
    if (!box.isCounted) return;
    if (box.counted == box.shouldBe()) {
        goTo(Step::Minutes);
        return;
    }
    m_isCountWhole = true;
    m_primary->setFocus();
    retellPrimary();
}

void MeetingPage::press() {
    if (!m_editor.isBegun()) return;
    const BoxSums box = m_editor.form().box();
    if (m_panels->currentWidget() == m_day) {
        m_day->move();
    } else if (MeetingSteps::columnOf(m_step)) {
        acceptLine(std::max(0, m_sheet->currentIndex().row()));
    } else if (m_step == Step::NewLoans) {
        if (m_loans->isEmpty())
            goTo(Step::Payments);
        else
            m_loans->add();
    } else if (m_step == Step::Payments) {
        if (m_payments->isEmpty())
            goTo(Step::Count);
        else
            m_payments->add();
    } else if (m_step == Step::Count && m_isCountWhole && box.counted != box.shouldBe()) {
        const bool isShort = box.counted < box.shouldBe();
        const Money by = isShort ? box.shouldBe() - box.counted : box.counted - box.shouldBe();
        goTo(Step::Payments);
        m_payments->startDifference(by, isShort);
    } else if (m_step == Step::Count) {
        afterCount();
    } else if (m_step == Step::Minutes) {
        if (m_minutes->accept()) goTo(Step::Close);
    } else {
        const Gap gap = m_editor.gap();
        const bool isForEditor = gap == Gap::None || gap == Gap::Refused || gap == Gap::ClockBehind;
        if (isForEditor)
            m_editor.close();
        else
            goTo(MeetingSteps::next(m_editor));
    }
}

void MeetingPage::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Undo)) {
        m_editor.undo();
        return;
    }
    if (event->matches(QKeySequence::Redo)) {
        m_editor.redo();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        auto* button = qobject_cast<QAbstractButton*>(focusWidget());
        if (button != nullptr && m_panels->isAncestorOf(button))
            button->click();
        else
            press();
        return;
    }
    if (event->key() == Qt::Key_Escape && m_editor.isBegun()) {
        goTo(Step::Savings);
        return;
    }
    Page::keyPressEvent(event);
}

void MeetingPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
    if (event->type() == QEvent::StyleChange) {
        arrange();
        retranslate();
    }
}

} // namespace bahi::ui
