// The part of MeetingPage that says things.

#include "ui/pages/close_panel.h"
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

namespace bahi::ui {

std::vector<KeyHint> MeetingPage::keys() const {
    if (m_step == Step::Count)
        return {{tr("Enter"), tr("next note or coin")},
                {tr("0–9"), tr("how many")},
                {tr("Esc"), tr("back to the sheet")},
                {tr("Ctrl+Z"), tr("undo")}};
    if (m_panels->currentWidget() == m_day)
        return {{tr("Enter"), m_day->deed()}, {tr("Esc"), tr("back to the sheet")}};
    if (!MeetingSteps::columnOf(m_step))
        return {{tr("Enter"), tr("next field")},
                {tr("Esc"), tr("back to the sheet")},
                {tr("Alt+1–9"), tr("a step of the agenda")},
                {tr("Ctrl+Z"), tr("undo")}};
    return {{tr("Enter"), tr("accept, next member")},
            {tr("0–9"), tr("another amount")},
            {tr("F4"), tr("all as due")},
            {tr("↑ ↓ ← →"), tr("move")},
            {tr("Alt+1–9"), tr("a step of the agenda")},
            {tr("Ctrl+Z"), tr("undo")},
            {tr("?"), tr("all keys")}};
}

void MeetingPage::refresh() {
    if (!m_editor.isBegun()) return;
    m_agenda->setSteps(MeetingSteps::of(m_editor));
    m_agenda->setCurrent(int(m_step));
    tellWrong();
    retellPrimary();
}

void MeetingPage::tellWrong() {
    if (m_editor.failure()) {
        const MachineFailure failure = *m_editor.failure();
        m_refusal->say([failure] { return sentenceOfUnsaved(failure); });
        m_refusal->offer([] { return tr("Try again"); }, [this] { m_editor.saveAgain(); });
    } else if (!m_session.mayWrite()) {
        m_refusal->say([] {
            return tr(
                "The book is open for viewing only: what is typed here is "
                "not kept.");
        });
    } else if (m_typedWrong) {
        m_refusal->say(*m_typedWrong);
    } else if (const auto refusal = m_editor.refusal();
               refusal && refusal->why != Refusal::CashCountDiffers) {
        m_refusal->say(*refusal); // of a count that differs the panel speaks
    } else {
        m_refusal->clear();
    }
}

bool MeetingPage::mayLeave() {
    m_minutes->writeMinutes();
    return true;
}

Kept MeetingPage::kept() const {
    if (!m_editor.isBegun() || m_editor.isAllOnDisk()) return Kept::Yes;
    return m_editor.isSaving() ? Kept::OnItsWay : Kept::No;
}

void MeetingPage::retellPrimary() {
    if (!m_editor.isBegun()) return;
    const MeetingForm& form = m_editor.form();
    const BoxSums box = form.box();
    QString deed;
    if (m_panels->currentWidget() == m_day) {
        deed = m_day->deed();
    } else if (MeetingSteps::columnOf(m_step)) {
        const int row = std::max(0, m_sheet->currentIndex().row());
        const SheetLine& line = form.lines().at(std::size_t(row));
        const bool isAllDone = m_editor.gap() != Gap::Pencil;
        deed = isAllDone ? tr("Count the box")
                         : tr("Accept %1 from %2")
                               .arg(amount(form.shownOf(line.member), form.currency()),
                                    m_model.nameOf(line));
    } else if (m_step == Step::NewLoans) {
        deed = m_loans->deed();
    } else if (m_step == Step::Payments) {
        deed = m_payments->deed();
    } else if (m_step == Step::Count) {
        const bool isOff = box.isCounted && box.counted != box.shouldBe();
        deed = !isOff                 ? tr("On to the minutes")
               : m_cash->isCounting() ? tr("All is counted")
                                      : tr("Write down the difference…");
    } else if (m_step == Step::Minutes) {
        deed = tr("On to closing");
    } else {
        const Gap gap = m_editor.gap();
        const bool isForEditor = gap == Gap::None || gap == Gap::Refused || gap == Gap::ClockBehind;
        deed = isForEditor ? tr("Close the meeting") : tr("Show what is missing");
    }
    m_primary->setText(deed);
    m_allAsDue->setVisible(isSheetOpen());
    // While she counts, Enter goes to the next coin; in a form that is begun, to the next field.
    const bool isEnterElsewhere = (m_step == Step::Count && m_cash->isCounting()) ||
                                  (m_step == Step::NewLoans && !m_loans->isEmpty()) ||
                                  (m_step == Step::Payments && !m_payments->isEmpty());
    m_primary->setKey(isEnterElsewhere ? QString{} : tr("Enter"));
    m_primary->setEnabled(!m_editor.isClosing() && m_session.mayWrite());
    m_hints->setHints(keys());
    retellLeaver();
}

void MeetingPage::retellLeaver() {
    const QModelIndex at = m_sheet->currentIndex();
    const MeetingForm& form = m_editor.form();
    const bool isLeaver = at.isValid() && form.isLeaving(m_model.lineOf(at).member);
    m_leaver->setVisible(isLeaver);
    if (!isLeaver) return;
    const SheetLine& line = m_model.lineOf(at);
    const QString home = amount(form.settlementOf(line.member), form.currency());
    m_leaves->setText(tr("%1 leaves in this meeting. Savings less what is owed: %2 to take home.")
                          .arg(m_model.nameOf(line), home));
}

void MeetingPage::retranslate() {
    m_undo->setText(isHuge() ? QString{} : tr("Undo"));
    m_undo->setAccessibleName(tr("Undo"));
    m_undo->setToolTip(tr("Undo"));
    m_stay->setText(tr("Take it back"));
    m_members->setText(tr("To the members"));
    m_second->setToolTip(tr("Another day, or the last meeting put right"));
    m_allAsDue->setText(tr("All as due"));
    m_sheet->setAccessibleName(tr("Collection sheet"));
    m_agenda->setAccessibleName(tr("Agenda of the meeting"));
    if (!m_editor.isBegun()) return;
    const MeetingForm& form = m_editor.form();
    m_title->setText(tr("Meeting %1").arg(number(std::int64_t(form.day().place))));
    const Date day = form.day().dues.day;
    QString second = isHuge() ? shortDate(day) : longDate(day);
    const std::string& chair = cells::textOf(form.cells(), std::string{cells::kChair});
    for (const CollectionRow& row : form.day().dues.rows)
        if (row.member.code.text() == chair)
            second +=
                QStringLiteral(" · ") +
                tr("%1 presides")
                    .arg(QString::fromStdString(row.member.name.empty() ? chair : row.member.name));
    m_second->setText(second);
    refresh();
}

} // namespace bahi::ui
