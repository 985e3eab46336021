#include "ui/pages/closed_meeting_view.h"

#include "ui/text/figures.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/form_grid.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/state_tag.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace bahi::ui {

namespace {

/// The letters of the code without what parts its groups.
QString lettersOf(const std::string& code) {
    QString letters;
    for (const QChar letter : QString::fromStdString(code))
        if (letter.isLetterOrNumber()) letters += letter.toUpper();
    return letters;
}

constexpr int kLetters = 4; // of a group

} // namespace

ClosedMeetingView::ClosedMeetingView(BookSession& session, QWidget* parent)
    : QWidget{parent}, m_session{session} {
    setObjectName(QStringLiteral("closedMeeting"));
    auto* all = new QVBoxLayout{this};
    all->setContentsMargins(Theme::px(20), Theme::px(8), Theme::px(16), Theme::px(12));
    all->setSpacing(Theme::px(12));
    auto* head = new QHBoxLayout;
    m_title = new Label{Type::PageTitle};
    m_title->setObjectName(QStringLiteral("closedTitle"));
    m_written = new StateTag;
    m_written->setObjectName(QStringLiteral("closedWritten"));
    m_correct = new ActionButton{QStringLiteral("undo")};
    m_correct->setObjectName(QStringLiteral("correctMeetingButton"));
    m_next = new PrimaryButton;
    m_next->setObjectName(QStringLiteral("nextMeetingButton"));
    head->addWidget(m_title);
    head->addWidget(m_written);
    head->addStretch();
    head->addWidget(m_correct);
    head->addWidget(m_next);
    all->addLayout(head);
    auto* body = new QHBoxLayout;
    body->setSpacing(Theme::px(16));
    auto* left = new QVBoxLayout;
    left->setSpacing(Theme::px(12));
    left->addWidget(makeCode());
    left->addWidget(makeBrought());
    left->addStretch();
    auto* right = new QVBoxLayout;
    right->setSpacing(Theme::px(12));
    right->addWidget(makeBox());
    right->addWidget(makeNext());
    right->addStretch();
    body->addLayout(left, 2);
    body->addLayout(right, 1);
    all->addLayout(body, 1);
    connect(m_next, &QPushButton::clicked, this, &ClosedMeetingView::nextAsked);
    connect(m_correct, &QPushButton::clicked, this, &ClosedMeetingView::correctionAsked);
}

QWidget* ClosedMeetingView::makeCode() {
    auto* panel = new Panel;
    auto* all = new QVBoxLayout{panel};
    all->setContentsMargins(Theme::px(24), Theme::px(20), Theme::px(24), Theme::px(20));
    all->setSpacing(Theme::px(16));
    m_codeTitle = new Label{Type::PanelTitle};
    all->addWidget(m_codeTitle);
    auto* groups = new QHBoxLayout;
    groups->setSpacing(Theme::px(14));
    for (std::size_t place = 0; place < kGroups; ++place) {
        m_groups.at(place) = new Label{Type::Code};
        m_groups.at(place)->setObjectName(QStringLiteral("codeGroup_%1").arg(place + 1));
        m_groups.at(place)->setProperty("codeBox", true);
        m_groups.at(place)->setAlignment(Qt::AlignCenter);
        m_groups.at(place)->setTextInteractionFlags(Qt::TextSelectableByMouse);
        groups->addWidget(m_groups.at(place), 1);
    }
    all->addLayout(groups);
    all->addWidget(new Rule);
    m_copyText = new Label{Type::Body};
    all->addWidget(m_copyText->wrapped());
    auto* copies = new QHBoxLayout;
    for (std::size_t place = 0; place < m_copies.size(); ++place) {
        Copy& copy = m_copies.at(place);
        copy.who = new Label{Type::Body};
        copy.who->setStrong(true);
        copy.typed = new QLineEdit;
        copy.typed->setObjectName(QStringLiteral("copiedField_%1").arg(place + 1));
        copy.typed->setMaxLength(kLetters);
        copy.typed->setFixedWidth(Theme::px(110));
        copy.verdict = new StateTag{StateTag::Ground::Page};
        copies->addWidget(copy.who);
        copies->addWidget(copy.typed);
        copies->addWidget(copy.verdict);
        copies->addStretch();
        connect(copy.typed, &QLineEdit::textChanged, this,
                [this, place] { judge(m_copies.at(place)); });
    }
    all->addLayout(copies);
    return panel;
}

QWidget* ClosedMeetingView::makeBox() {
    auto* panel = new Panel;
    auto* all = new QVBoxLayout{panel};
    all->setContentsMargins(Theme::px(20), Theme::px(16), Theme::px(20), Theme::px(16));
    m_boxTitle = new Label{Type::PanelTitle};
    m_boxAmount = new Label{Type::BigAmount};
    m_boxAmount->setObjectName(QStringLiteral("closedBoxAmount"));
    m_boxWords = new Label{Type::Caption, Ink::Pencil};
    all->addWidget(m_boxTitle);
    all->addWidget(m_boxAmount);
    all->addWidget(m_boxWords->wrapped());
    auto* sums = new QGridLayout;
    for (std::size_t line = 0; line < m_boxLines.size(); ++line) {
        m_boxLines.at(line) = new Label{Type::Body};
        m_boxFigures.at(line) = new Label{Type::Body};
        m_boxFigures.at(line)->setAlignment(Qt::AlignRight);
        sums->addWidget(m_boxLines.at(line), int(line), 0);
        sums->addWidget(m_boxFigures.at(line), int(line), 1);
    }
    all->addLayout(sums);
    return panel;
}

QWidget* ClosedMeetingView::makeNext() {
    auto* both = new QWidget;
    auto* all = new QVBoxLayout{both};
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(Theme::px(12));
    auto* next = new Panel;
    auto* nextLines = new QVBoxLayout{next};
    nextLines->setContentsMargins(Theme::px(20), Theme::px(12), Theme::px(20), Theme::px(12));
    m_nextTitle = new Label{Type::Caption, Ink::Pencil};
    m_nextDay = new Label{Type::PanelTitle};
    m_nextDay->setObjectName(QStringLiteral("nextMeetingLabel"));
    nextLines->addWidget(m_nextTitle);
    nextLines->addWidget(m_nextDay->wrapped());
    m_copy = new StateTag{StateTag::Ground::Page};
    m_copy->setObjectName(QStringLiteral("copyTag"));
    nextLines->addWidget(m_copy);
    all->addWidget(next);
    auto* decided = new Panel;
    auto* decidedLines = new QVBoxLayout{decided};
    decidedLines->setContentsMargins(Theme::px(20), Theme::px(12), Theme::px(20), Theme::px(12));
    m_decidedTitle = new Label{Type::PanelTitle};
    decidedLines->addWidget(m_decidedTitle);
    m_decided = new QVBoxLayout;
    decidedLines->addLayout(m_decided);
    all->addWidget(decided);
    return both;
}

/// What each member brought, to read aloud before everybody goes home.
QWidget* ClosedMeetingView::makeBrought() {
    auto* panel = new Panel;
    auto* all = new QVBoxLayout{panel};
    all->setContentsMargins(Theme::px(24), Theme::px(12), Theme::px(12), Theme::px(12));
    m_broughtTitle = new Label{Type::PanelTitle};
    all->addWidget(m_broughtTitle);
    auto* page = new QWidget;
    m_brought = new QGridLayout{page};
    m_brought->setContentsMargins(0, 0, Theme::px(12), 0);
    m_brought->setHorizontalSpacing(Theme::px(10));
    m_brought->setColumnStretch(1, 1);
    m_brought->setColumnStretch(5, 1);
    m_brought->setColumnMinimumWidth(3, Theme::px(24));
    auto* scroll = m_broughtScroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("broughtScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(page);
    // The panel ends where its lines end; where there are too many, they scroll.
    scroll->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    panel->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    page->setAutoFillBackground(false); // the panel's paper shows through
    scroll->viewport()->setAutoFillBackground(false);
    all->addWidget(scroll, 1);
    return panel;
}

void ClosedMeetingView::tellBrought() {
    clearLayout(*m_brought);
    const MeetingForm& form = m_meeting->form;
    const auto& rows = form.day().dues.rows;
    const int half = (int(rows.size()) + 1) / 2;
    for (std::size_t member = 0; member < rows.size(); ++member) {
        const int row = int(member) % half;
        const int column = int(member) / half * 4;
        const Member& known = rows[member].member;
        auto* symbol = new QLabel;
        symbol->setPixmap(symbolPixmap(int(known.symbol.value) - 1, Theme::px(22)));
        auto* name = new Label{Type::Body};
        name->setText(QString::fromStdString(known.name.empty() ? known.code.text() : known.name));
        auto* brought = new Label{Type::Figure};
        brought->setObjectName(
            QStringLiteral("brought_%1").arg(QString::fromStdString(known.code.text())));
        brought->setText(amount(broughtBy(member), form.currency()));
        brought->setAlignment(Qt::AlignRight);
        m_brought->addWidget(symbol, row, column);
        m_brought->addWidget(name, row, column + 1);
        m_brought->addWidget(brought, row, column + 2);
    }
    m_brought->setRowStretch(half, 1);
    m_broughtScroll->updateGeometry();
}

/// As it was closed, or as it was put right since.
Money ClosedMeetingView::broughtBy(std::size_t member) const {
    const MeetingForm& form = m_meeting->form;
    Money sum;
    if (m_corrected) {
        const MemberCode& code = form.day().dues.rows[member].member.code;
        for (const Brought& brought : m_corrected->meeting.rows)
            if (brought.member.code == code) sum += brought.total();
        return sum;
    }
    for (const SheetLine& line : form.lines())
        if (line.member == member) sum += form.received(line);
    return sum;
}

/// What a correction changes of the box is what came in.
BoxSums ClosedMeetingView::box() const {
    BoxSums box = m_meeting->form.box();
    if (m_corrected && m_corrected->meeting.count) {
        box.in += m_corrected->meeting.count->inBooks - box.shouldBe();
        box.counted = m_corrected->meeting.count->counted;
    }
    return box;
}

void ClosedMeetingView::readAgain() {
    m_session.thread().ask(
        this,
        [day = heldOn(), sitting = sitting()](Office& office,
                                              BookThread::OpenBook& open) -> Result<Corrected> {
            if (!open) return Refusal::MeetingUnknown;
            auto found = MeetingCorrectionService{office, *open}.read(day, sitting);
            if (!found) return found.refused();
            const BookInfo info = BookService{office}.info(*open);
            return Corrected{std::move(found.value()), info.records, info.minuteBookCode};
        },
        [this, meeting = m_meeting](const Result<Corrected>& corrected) {
            if (corrected && meeting == m_meeting) tellCorrected(corrected.value());
        });
}

void ClosedMeetingView::tellCorrected(const Corrected& corrected) {
    m_corrected = corrected;
    for (const Copy& copy : m_copies) copy.typed->clear();
    retranslate();
}

void ClosedMeetingView::tellCopied(bool isCopied) {
    m_isCopied = isCopied;
    tellCopy();
}

void ClosedMeetingView::tellCopy() {
    if (!m_isCopied)
        m_copy->say(State::PartDone, tr("The book is being copied"));
    else if (*m_isCopied)
        m_copy->say(State::Ok, tr("A copy is on this computer, checked"));
    else
        m_copy->say(State::Attention, tr("No copy could be made; copy the book to a stick"));
}

QString ClosedMeetingView::group(std::size_t place) const {
    const std::string& code =
        m_corrected ? m_corrected->minuteBookCode : m_meeting->posted.minuteBookCode;
    return lettersOf(code).mid(int(place) * kLetters, kLetters);
}

void ClosedMeetingView::judge(const Copy& copy) {
    if (!m_meeting) return;
    const QString typed = copy.typed->text().trimmed().toUpper();
    if (typed.size() < kLetters)
        copy.verdict->say(State::ToDo, tr("to check"));
    else if (typed == group(kGroups - 1))
        copy.verdict->say(State::Ok, tr("agrees"));
    else
        copy.verdict->say(State::Wrong, tr("differs, look again"));
}

void ClosedMeetingView::show(std::shared_ptr<ClosedMeeting> meeting) {
    m_meeting = std::move(meeting);
    m_corrected.reset();
    m_isCopied.reset();
    for (const Copy& copy : m_copies) copy.typed->clear();
    retranslate();
    m_copies.front().typed->setFocus(); // the code is copied before anything else begins
}

void ClosedMeetingView::tellBox() {
    const MeetingForm& form = m_meeting->form;
    const BoxSums box = this->box();
    const bool agrees = box.counted == box.shouldBe();
    const Currency& currency = form.currency();
    m_boxTitle->setText(tr("In the cash box now"));
    m_boxAmount->setText(amount(box.shouldBe(), currency));
    m_boxWords->setText(inWords(box.shouldBe(), currency));
    const QString words[] = {tr("At the start"), tr("Came in"), tr("Went out"), tr("By the book"),
                             agrees ? tr("Counted, agrees") : tr("Counted, differs")};
    const Money figures[] = {box.atStart, box.in, box.out, box.shouldBe(), box.counted};
    for (std::size_t line = 0; line < m_boxLines.size(); ++line) {
        m_boxLines.at(line)->setText(words[line]);
        m_boxFigures.at(line)->setText(amount(figures[line], currency));
        m_boxLines.at(line)->setStrong(line == 3);
        m_boxFigures.at(line)->setStrong(line == 3);
    }
}

void ClosedMeetingView::tellDecided() {
    clearLayout(*m_decided);
    const MeetingForm& form = m_meeting->form;
    const auto numbers = cells::placesOf(form.cells(), "resolution");
    for (const std::uint32_t number : numbers) {
        auto* line = new Label{Type::Body};
        line->setText(tr("%1. %2").arg(number).arg(
            QString::fromStdString(cells::textOf(form.cells(), cells::ofResolution({number})))));
        m_decided->addWidget(line->wrapped());
    }
    if (!numbers.empty()) return;
    auto* nothing = new Label{Type::Body, Ink::Pencil};
    nothing->setText(tr("No resolutions in this meeting."));
    m_decided->addWidget(nothing->wrapped());
}

void ClosedMeetingView::retranslate() {
    m_correct->setText(tr("Correct this meeting…"));
    m_next->setText(tr("Next meeting"));
    m_codeTitle->setText(tr("Write this code in the minute book"));
    m_copyText->setText(
        tr("Two leaders copy it by hand. To be sure, type the last four letters "
           "from the paper:"));
    m_nextTitle->setText(tr("Next meeting"));
    m_decidedTitle->setText(tr("Decided today"));
    m_broughtTitle->setText(tr("What each brought"));
    if (!m_meeting) return;
    const MeetingDay& day = m_meeting->form.day();
    m_title->setText(tr("Meeting %1 is closed").arg(number(std::int64_t(day.place))));
    const QString first = number(std::int64_t(m_meeting->firstRecord));
    const QString last = number(std::int64_t(m_meeting->lastRecord));
    m_written->say(State::Ok,
                   m_corrected
                       ? tr("written and signed, records %1 to %2; put right up to record %3")
                             .arg(first, last, number(std::int64_t(m_corrected->lastRecord)))
                       : tr("written and signed, records %1 to %2").arg(first, last));
    for (std::size_t place = 0; place < kGroups; ++place) {
        m_groups.at(place)->setText(group(place));
        m_groups.at(place)->setAccessibleName(
            tr("Group %1: %2")
                .arg(place + 1)
                .arg(QStringList{group(place).split(QString{}, Qt::SkipEmptyParts)}.join(u' ')));
    }
    for (std::size_t place = 0; place < m_copies.size(); ++place) {
        QString who = place == 0 ? tr("First leader") : tr("Second leader");
        if (place < day.officers.size())
            for (const CollectionRow& row : day.dues.rows)
                if (row.member.code == day.officers.at(place).member)
                    who = QString::fromStdString(row.member.name.empty() ? row.member.code.text()
                                                                         : row.member.name);
        m_copies.at(place).who->setText(who);
        m_copies.at(place).typed->setAccessibleName(tr("Last four letters, copied by %1").arg(who));
        judge(m_copies.at(place));
    }
    tellBox();
    m_nextDay->setText(longDate(day.next));
    tellDecided();
    tellBrought();
    tellCopy();
}

void ClosedMeetingView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace bahi::ui
