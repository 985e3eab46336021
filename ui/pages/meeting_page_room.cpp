// How the meeting page gives way where there is little room.

#include "ui/pages/meeting_page.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/agenda_strip.h"
#include "ui/widgets/cash_panel.h"
#include "ui/widgets/key_hints.h"
#include "ui/widgets/label.h"
#include "ui/widgets/stack.h"

namespace bahi::ui {

namespace {

/// From this text size on the box is a page of its own (tokens of the design, section 4).
constexpr int kLargeText = 150; // per cent
/// From this on buttons that everybody knows have no room for their words.
constexpr int kHugeText = 175;

/// What is left out for want of room, one after the other.
enum Left { Nothing, Hints, AgendaSeconds, Space, AgendaWords, Figures, kLefts };

/// How high `page` must be at that width. Everything in it is measured anew: what was just hidden
/// or made lower is known to the layouts only after the next turn of the event loop.
int heightNeeded(QWidget& page, int width) {
    for (QLayout* layout : page.findChildren<QLayout*>())
        layout->invalidate(); // those within others too
    for (QWidget* part : page.findChildren<QWidget*>()) part->updateGeometry();
    return std::max(page.minimumSizeHint().height(), page.layout()->minimumHeightForWidth(width));
}

} // namespace

void MeetingPage::fitInto(const QSize& room) {
    m_room = room;
    giveWay();
}

/// Sizes that follow the text, and what large text asks for: date under the title, the box behind
/// its step of the agenda.
void MeetingPage::arrange() {
    const bool isLarge = Theme::textPercent() >= kLargeText;
    const int space = Theme::px(8);
    m_meeting->layout()->setSpacing(space);
    m_left->setSpacing(space);
    m_body->setSpacing(Theme::px(16));
    m_head->layout()->setSpacing(space);
    m_titles->setDirection(isLarge ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_second->setFont(Theme::font(Type::Body));
    m_titles->setSpacing(isLarge ? 0 : 2 * space);
    m_allAsDue->setKey(isLarge ? QString{} : QStringLiteral("F4"));

    const bool isCount = m_step == Step::Count;
    m_cash->setWide(isLarge);
    m_cash->setVisible(!isLarge || isCount);
    m_panels->setVisible(!isLarge || !isCount);
    const bool isCountAlone = isLarge && isCount;
    m_body->setDirection(isCountAlone ? QBoxLayout::BottomToTop : QBoxLayout::LeftToRight);
    m_body->setStretchFactor(m_left, isCountAlone ? 0 : 1);
    m_body->setStretchFactor(m_cash, isCountAlone ? 1 : 0);
    leaveOut(Nothing);
}

bool MeetingPage::isHuge() {
    return Theme::textPercent() >= kHugeText;
}

void MeetingPage::giveWay() {
    if (m_room.isEmpty()) return;
    for (int much = Nothing; much < kLefts; ++much) {
        leaveOut(much);
        if (heightNeeded(*m_meeting, m_room.width()) <= m_room.height()) return;
    }
}

void MeetingPage::leaveOut(int much) {
    m_hints->setVisible(much < Hints);
    m_agenda->setLow(much >= AgendaSeconds);
    using Room = CashPanel::Room;
    m_cash->setRoom(much >= Figures ? Room::Tight : much >= Space ? Room::Dense : Room::Usual);
    m_agenda->setOneLine(much >= AgendaWords);
    m_second->setVisible(much < Figures);
    const bool isTight = much >= Figures;
    const int space = Theme::px(8);
    const int around = Theme::textPercent() >= kLargeText ? 0 : space;
    m_meeting->layout()->setContentsMargins(Theme::px(20), 0, Theme::px(16),
                                            isTight ? space / 2 : space);
    m_head->setFixedHeight(Theme::px(isTight ? 46 : 60));
    m_head->layout()->setContentsMargins(0, isTight ? Theme::px(2) : around, 0,
                                         isTight ? 0 : around);
}

} // namespace bahi::ui
