#include "ui/widgets/cash_panel.h"

#include "ui/text/figures.h"
#include "ui/text/sentences.h"
#include "ui/widgets/cash_count.h"
#include "ui/widgets/label.h"
#include "ui/widgets/state_box.h"
#include "ui/widgets/state_tag.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace bahi::ui {

CashPanel::CashPanel(MeetingEditor& editor, QWidget* parent)
    : Panel{Ground::Paper, parent}, m_editor{editor} {
    setObjectName(QStringLiteral("cashPanel"));
    m_blocks = new QGridLayout{this};
    m_sums = makeSums();
    m_count = new CashCount{editor};
    m_below = makeVerdict();
    m_blocks->setColumnStretch(0, 1);
    place();
    connect(m_count, &CashCount::counted, this, &CashPanel::counted);
    connect(m_count, &CashCount::left, this, &CashPanel::left);
    connect(m_count, &CashCount::underWay, this, &CashPanel::refresh);
    connect(&m_editor, &MeetingEditor::begun, this, &CashPanel::refresh);
    connect(&m_editor, &MeetingEditor::changed, this, &CashPanel::refresh);
    connect(&m_editor, &MeetingEditor::saved, this, &CashPanel::tellSaved);
    resizeToText();
    retranslate();
}

void CashPanel::startCounting() {
    m_count->start();
}

bool CashPanel::isCounting() const {
    return m_count->isUnderWay();
}

void CashPanel::setWide(bool wide) {
    if (wide == m_isWide) return;
    m_isWide = wide;
    place();
    resizeToText();
}

void CashPanel::setRoom(Room room) {
    if (room == m_room) return;
    m_room = room;
    m_count->setRowHeight(room == Room::Usual ? 28 : room == Room::Dense ? 24 : 20);
    for (const Line line : {AtStart, In, Out})
        for (QWidget* part : {m_words[line], m_figures[line]}) part->setHidden(room == Room::Tight);
    resizeToText();
    const QSignalBlocker quiet{this}; // who made it dense knows that it is of another height
    refresh();
}

QWidget* CashPanel::makeSums() {
    auto* block = new QWidget;
    auto* rows = new QVBoxLayout{block};
    rows->setContentsMargins(0, 0, 0, 0);
    auto* head = new QHBoxLayout;
    m_title = new Label{Type::PanelTitle};
    m_saved = new StateTag{StateTag::Ground::Page};
    m_saved->setObjectName(QStringLiteral("savedTag"));
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_saved);
    rows->addLayout(head);
    m_lines = new QGridLayout;
    for (const Line line : {AtStart, In, Out}) addSum(*m_lines, line, line);
    m_lines->addWidget(new Rule, Out + 1, 0, 1, 2);
    addSum(*m_lines, Out + 2, ShouldBe);
    rows->addLayout(m_lines);
    m_figures[ShouldBe]->setObjectName(QStringLiteral("boxShouldBeLabel"));
    return block;
}

QWidget* CashPanel::makeVerdict() {
    auto* block = new QWidget;
    auto* rows = new QVBoxLayout{block};
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(new Rule);
    auto* sum = new QGridLayout;
    addSum(*sum, 0, Counted);
    rows->addLayout(sum);
    rows->addStretch();
    m_verdict = new StateBox;
    m_verdict->setObjectName(QStringLiteral("boxVerdict"));
    rows->addWidget(m_verdict);
    m_figures[Counted]->setObjectName(QStringLiteral("boxCountedLabel"));
    return block;
}

void CashPanel::addSum(QGridLayout& grid, int row, Line line) {
    const bool isTotal = line == ShouldBe || line == Counted;
    m_words[line] = new Label{Type::Body};
    m_words[line]->setStrong(isTotal);
    m_figures[line] = new Label{isTotal ? Type::BoxTotal : Type::Figure};
    m_figures[line]->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    grid.addWidget(m_words[line], row, 0);
    grid.addWidget(m_figures[line], row, 1);
}

void CashPanel::place() {
    for (QWidget* block : {m_sums, static_cast<QWidget*>(m_count), m_below})
        m_blocks->removeWidget(block);
    m_blocks->addWidget(m_sums, 0, 0);
    m_blocks->addWidget(m_below, m_isWide ? 1 : 2, 0);
    if (m_isWide)
        m_blocks->addWidget(m_count, 0, 1, 2, 1, Qt::AlignTop);
    else
        m_blocks->addWidget(m_count, 1, 0);
    m_blocks->setRowStretch(1, m_isWide ? 1 : 0);
    m_blocks->setRowStretch(2, m_isWide ? 0 : 1);
    m_blocks->setColumnStretch(0, m_isWide ? 3 : 1); // words take more than figures
    m_blocks->setColumnStretch(1, m_isWide ? 2 : 0);
}

void CashPanel::tellVerdict(const BoxSums& box) {
    const Currency& currency = m_editor.form().currency();
    State state = State::ToDo;
    QString title = tr("Not counted yet");
    QString text = tr("Count the box and write how many of each.");
    if (box.shouldBe().isNegative()) {
        state = State::Wrong;
        title = tr("More goes out than there is");
        text = tr("%1 are missing. Lower what goes out, or enter what came in.")
                   .arg(amount(-box.shouldBe(), currency));
    } else if (box.isCounted && box.counted == box.shouldBe()) {
        const bool isSoFar = m_editor.gap() == Gap::Pencil;
        state = State::Ok;
        title = isSoFar ? tr("Agrees so far") : tr("Agrees");
        text = tr("no difference");
    } else if (box.isCounted) {
        const bool isLess = box.counted < box.shouldBe();
        const Money by = isLess ? box.shouldBe() - box.counted : box.counted - box.shouldBe();
        state = isCounting() ? State::PartDone : State::Differs;
        title = (isLess ? tr("%1 less than it should be") : tr("%1 more than it should be"))
                    .arg(amount(by, currency));
        if (m_room == Room::Tight)
            title = (isLess ? tr("%1 less") : tr("%1 more")).arg(amount(by, currency));
        if (isCounting())
            text = tr("so far");
        else if (isDense()) // what to do stands on the main button as well
            text = inWords(by, currency);
        else
            text = (isLess ? tr("%1 short. Count again, or write down the difference.")
                           : tr("%1 too many. Count again, or write down the difference."))
                       .arg(inWords(by, currency));
    }
    if (title == m_verdict->title() && text == m_verdict->text() && state == m_verdict->state())
        return;
    m_verdict->say(state, title, text);
    Q_EMIT judged();
}

void CashPanel::refresh() {
    if (!m_editor.isBegun()) return;
    const BoxSums box = m_editor.form().box();
    const Currency& currency = m_editor.form().currency();
    m_figures[AtStart]->setText(amount(box.atStart, currency));
    m_figures[In]->setText(amount(box.in, currency));
    m_figures[Out]->setText(amount(box.out, currency));
    m_figures[ShouldBe]->setText(box.shouldBe().isNegative() ? QString{}
                                                             : amount(box.shouldBe(), currency));
    m_figures[Counted]->setText(box.isCounted ? amount(box.counted, currency) : QString{});
    tellSaved();
    tellVerdict(box);
}

void CashPanel::tellSaved() {
    if (m_editor.failure())
        m_saved->say(State::Wrong, tr("Not saved"));
    else if (m_editor.isAllOnDisk())
        m_saved->say(State::Ok, tr("Saved as you type"));
    else
        m_saved->say(State::PartDone, tr("Saving…"));
}

void CashPanel::changeEvent(QEvent* event) {
    Panel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
    if (event->type() == QEvent::StyleChange) resizeToText();
}

void CashPanel::retranslate() {
    m_title->setText(tr("Cash box"));
    m_words[AtStart]->setText(tr("In the box at the start"));
    m_words[In]->setText(tr("Came in today"));
    m_words[Out]->setText(tr("Went out today"));
    m_words[ShouldBe]->setText(tr("Should be in the box"));
    m_words[Counted]->setText(tr("Counted"));
    refresh();
}

void CashPanel::resizeToText() {
    if (m_isWide) {
        setMinimumWidth(0);
        setMaximumWidth(QWIDGETSIZE_MAX);
    } else {
        setFixedWidth(Theme::px(292));
    }
    const int edge = Theme::px(m_room == Room::Tight ? 4 : isDense() ? 8 : 12);
    m_blocks->setContentsMargins(Theme::px(16), edge, Theme::px(16), edge);
    m_blocks->setVerticalSpacing(Theme::px(isDense() ? 4 : 6));
    m_blocks->setHorizontalSpacing(Theme::px(40));
    for (QWidget* block : {m_sums, m_below})
        block->layout()->setSpacing(Theme::px(isDense() ? 3 : 6));
    m_lines->setVerticalSpacing(Theme::px(isDense() ? 1 : 5));
}

} // namespace bahi::ui
