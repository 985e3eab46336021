#include "ui/pages/member_view.h"

#include "ui/models/members_list.h"
#include "ui/models/photo_making.h"
#include "ui/text/figures.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/key_figures.h"
#include "ui/widgets/label.h"
#include "ui/widgets/name_label.h"
#include "ui/widgets/register_view.h"
#include "ui/widgets/state_box.h"
#include "ui/widgets/state_tag.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace bahi::ui {

namespace {

enum Figure : std::size_t { SavingsFigure, LoanFigure, DueFigure, RollFigure, kFigures };

std::vector<RegisterView::Column> passbookColumns() {
    using Ink = RegisterView::Ink;
    return {{104, Ink::Strong},     {66, Ink::Pencil, true}, {150},
            {74, Ink::Plain, true}, {86, Ink::Plain, true},  {78, Ink::Plain, true},
            {86, Ink::Plain, true}, {92, Ink::Plain, true},  {100, Ink::Pencil}};
}

} // namespace

MemberView::MemberView(QWidget* parent) : QWidget{parent} {
    setObjectName(QStringLiteral("memberView"));
    build();
    resizeToText();
    retranslate();
}

void MemberView::build() {
    auto* all = new QVBoxLayout{this};
    all->setContentsMargins(0, 0, 0, 0);
    m_news = new StateBox;
    m_news->setObjectName(QStringLiteral("memberNews"));
    m_news->hide();
    m_figures = new KeyFigures{QStringLiteral("memberFigures"), kFigures};
    all->addWidget(makeHead());
    all->addWidget(m_news);
    all->addWidget(m_figures);
    all->addWidget(makePassbook(), 1);
    all->addWidget(makeButtons());
}

QWidget* MemberView::makeHead() {
    auto* head = new QWidget;
    auto* row = new QHBoxLayout{head};
    row->setContentsMargins(0, 0, 0, 0);
    m_symbol = new Label{Type::Body};
    m_symbol->setObjectName(QStringLiteral("memberSymbol"));
    m_name = new NameLabel{Type::PageTitle};
    m_name->setObjectName(QStringLiteral("pageTitle"));
    m_second = new Label{Type::Body, Ink::Pencil};
    m_second->setObjectName(QStringLiteral("memberSince"));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addWidget(m_name);
    words->addWidget(m_second->wrapped());
    words->addStretch();
    row->addWidget(m_symbol);
    row->addSpacing(Theme::px(10));
    row->addLayout(words, 1);
    m_leaves = new StateTag;
    m_leaves->setObjectName(QStringLiteral("memberLeaves"));
    m_leaves->hide();
    row->addWidget(m_leaves);
    row->addSpacing(Theme::px(10));
    m_face = new Label{Type::Body};
    m_face->setObjectName(QStringLiteral("memberFace"));
    m_face->hide();
    row->addWidget(m_face);
    return head;
}

QWidget* MemberView::makePassbook() {
    auto* panel = new Panel;
    auto* lines = new QVBoxLayout{panel};
    lines->setContentsMargins(1, 1, 1, 1);
    lines->setSpacing(0);
    auto* head = new QHBoxLayout;
    m_passbookTitle = new Label{Type::PanelTitle};
    m_ties = new StateTag{StateTag::Ground::Page};
    m_ties->setObjectName(QStringLiteral("passbookTies"));
    head->addWidget(m_passbookTitle, 1);
    head->addWidget(m_ties);
    head->setContentsMargins(Theme::px(15), Theme::px(8), Theme::px(15), Theme::px(8));
    lines->addLayout(head);
    m_lines = new RegisterView{passbookColumns(), MembersPassbook::What};
    m_lines->setObjectName(QStringLiteral("passbookView"));
    m_lines->setModel(&m_passbook);
    m_lines->setStruckRole(MembersPassbook::TakenBackRole);
    lines->addWidget(m_lines, 1);
    return panel;
}

QWidget* MemberView::makeButtons() {
    auto* buttons = new QWidget;
    auto* row = new QHBoxLayout{buttons};
    row->setContentsMargins(0, 0, 0, 0);
    m_describe = new ActionButton{QStringLiteral("pencil")};
    m_describe->setObjectName(QStringLiteral("describeButton"));
    m_drawing = new ActionButton{QStringLiteral("pencil")};
    m_drawing->setObjectName(QStringLiteral("drawingButton"));
    m_picture = new ActionButton{QStringLiteral("members")};
    m_picture->setObjectName(QStringLiteral("photoButton"));
    m_erase = new ActionButton{QStringLiteral("shield")};
    m_erase->setObjectName(QStringLiteral("eraseButton"));
    m_leave = new ActionButton{QStringLiteral("leave")};
    m_leave->setObjectName(QStringLiteral("leaveButton"));
    for (ActionButton* button : {m_describe, m_drawing, m_picture, m_erase}) row->addWidget(button);
    row->addStretch();
    row->addWidget(m_leave);
    connect(m_describe, &QPushButton::clicked, this, &MemberView::describeAsked);
    connect(m_erase, &QPushButton::clicked, this, &MemberView::eraseAsked);
    connect(m_drawing, &QPushButton::clicked, this, &MemberView::drawingAsked);
    connect(m_picture, &QPushButton::clicked, this, &MemberView::photoAsked);
    connect(m_leave, &QPushButton::clicked, this, [this] {
        if (m_isLeaving)
            Q_EMIT stayAsked();
        else
            Q_EMIT leaveAsked();
    });
    return buttons;
}

void MemberView::showMember(const MemberStanding& member, const MembersToday& today) {
    const bool isOther = !m_member || m_member->known.member.number != member.known.member.number;
    if (isOther) {
        m_news->hide();
        m_passbook.clear();
        m_loans.clear();
        m_isRead = false;
        m_isLeaving = false;
        m_photo.reset();
    }
    m_member = member;
    m_currency = today.head.currency;
    m_next = today.nextMeeting;
    m_regularSaving = today.regularSaving;
    retranslate();
}

void MemberView::showPage(MemberPage page) {
    m_loans = std::move(page.loans);
    m_photo = std::move(page.photo);
    m_passbook.show(std::move(page.passbook));
    m_isRead = true;
    m_lines->layOut();
    retranslate();
}

void MemberView::setLeaving(bool isLeaving) {
    m_isLeaving = isLeaving;
    retranslate();
}

Bytes MemberView::photo() const {
    return m_photo && m_photo->isSound ? m_photo->jpeg : Bytes{};
}

void MemberView::tell(const QString& title, const QString& text) {
    m_news->say(State::Ok, title, text);
    m_news->setVisible(true);
}

void MemberView::setMayWrite(bool may) {
    for (ActionButton* button : {m_describe, m_drawing, m_picture, m_erase, m_leave})
        button->setEnabled(may);
}

void MemberView::tellHead() {
    const Member& member = m_member->known.member;
    const int symbol = int(member.symbol.value) - 1;
    m_symbol->setPixmap(symbolPixmap(symbol, Theme::px(68)));
    m_symbol->setAccessibleName(tr("Symbol: %1").arg(symbolName(symbol)));
    m_symbol->setToolTip(symbolName(symbol));
    m_name->setText(calledOf(member));
    const QString code = QString::fromStdString(member.code.text());
    const QString since = dayOfYear(member.joinedOn);
    if (member.leftOn)
        m_second->setText(
            tr("code %1 · member from %2 to %3").arg(code, since, dayOfYear(*member.leftOn)));
    else
        m_second->setText(tr("code %1 · member since %2").arg(code, since));
    m_leave->setVisible(!member.leftOn);
    m_drawing->setVisible(!member.leftOn);
    m_leaves->setVisible(m_isLeaving);
    m_leaves->say(State::Attention, tr("leaves in the open meeting"));
    m_leave->setText(m_isLeaving ? tr("Stay in the group") : tr("Leave the group…"));
}

void MemberView::tellPhoto() {
    m_face->setVisible(m_photo.has_value());
    if (!m_photo) return;
    const QImage image = imageOf(photo());
    const QString called = calledOf(m_member->known.member);
    if (image.isNull()) {
        m_face->setText(tr("The photo is damaged"));
        m_face->setAccessibleName(m_face->text());
        return;
    }
    m_face->setPixmap(QPixmap::fromImage(
        image.scaled(Theme::px(64), Theme::px(80), Qt::KeepAspectRatio, Qt::SmoothTransformation)));
    m_face->setAccessibleName(tr("Photo of %1").arg(called));
}

QString MemberView::wordsOfLoans() const {
    if (!m_isRead) return {};
    if (m_loans.empty()) return tr("no loan");
    QStringList numbers;
    for (const OpenLoan& loan : m_loans) numbers << number(std::int64_t(loan.number.value));
    if (m_loans.size() > 1) return tr("loans: %1").arg(numbers.join(QStringLiteral(", ")));
    const OpenLoan& loan = m_loans.front();
    const QString lent = amount(loan.lent, m_currency);
    if (loan.purpose.empty()) return tr("loan %1 of %2").arg(numbers.front(), lent);
    return tr("loan %1 of %2: %3").arg(numbers.front(), lent, QString::fromStdString(loan.purpose));
}

QString MemberView::wordsOfDue() const {
    if (!m_member->due) return tr("nothing is asked");
    const CollectionRow& due = *m_member->due;
    Money principal;
    Money interest;
    Money charges;
    for (const LoanToCollect& loan : due.loans) {
        principal += loan.instalment + loan.overdue;
        interest += loan.interest;
        charges += loan.charges;
    }
    QStringList parts;
    const auto add = [&](Money money, const QString& words) {
        if (money.isPositive()) parts << words.arg(amount(money, m_currency));
    };
    add(due.savingToBring(), tr("saving %1"));
    add(principal, tr("principal %1"));
    add(interest, tr("interest %1"));
    add(charges, tr("fees of the loan %1"));
    add(due.fine, tr("fine %1"));
    return parts.isEmpty() ? tr("nothing is asked") : parts.join(QStringLiteral(", "));
}

QString MemberView::wordsOfRoll() const {
    const RollCounts& roll = m_member->roll;
    QStringList parts;
    const auto add = [&](std::int64_t times, const QString& words) {
        if (times > 0) parts << words.arg(number(times));
    };
    add(roll.late, tr("late: %1"));
    add(roll.excused, tr("with notice: %1"));
    add(roll.absent, tr("absent: %1"));
    add(roll.sent, tr("sent the money: %1"));
    if (!parts.isEmpty()) return parts.join(QStringLiteral(", "));
    return roll.answers() == 0 ? tr("no meeting yet") : tr("always came");
}

void MemberView::tellFigures() {
    const MemberStanding& member = *m_member;
    Money loans;
    for (const OpenLoan& loan : m_loans) loans += loan.balance;
    m_figures->say(SavingsFigure, tr("Savings"), amount(member.savings, m_currency),
                   m_regularSaving.isPositive() && !member.known.member.leftOn
                       ? tr("%1 at each meeting").arg(amount(m_regularSaving, m_currency))
                       : QString{});
    m_figures->say(LoanFigure, tr("Loan left"), m_isRead ? amount(loans, m_currency) : QString{},
                   wordsOfLoans());
    const Money due = member.due ? member.due->toBring() : Money{};
    m_figures->say(DueFigure, m_next ? tr("Due on %1").arg(dayOfYear(*m_next)) : tr("Due"),
                   amount(due, m_currency), wordsOfDue());
    m_figures->say(
        RollFigure, tr("Attendance"),
        tr("%1 of %2")
            .arg(number(member.roll.present + member.roll.late), number(member.roll.answers())),
        wordsOfRoll());
}

void MemberView::retranslate() {
    m_passbookTitle->setText(tr("Passbook"));
    m_lines->setAccessibleName(tr("Passbook, the newest line first"));
    m_describe->setText(tr("Details…"));
    m_erase->setText(tr("Erase personal details…"));
    m_drawing->setText(tr("Drawing…"));
    m_picture->setText(tr("Photo…"));
    m_passbook.retell();
    m_ties->setVisible(m_isRead);
    m_ties->say(State::Ok, tr("ties to the savings and loan ledgers"));
    if (!m_member) return;
    tellHead();
    tellPhoto();
    tellFigures();
}

/// At a large text size the page scrolls before its passbook is squeezed to nothing.
void MemberView::resizeToText() {
    layout()->setSpacing(Theme::px(12));
    m_lines->setMinimumHeight(Theme::px(34 * 5));
}

void MemberView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) resizeToText();
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace bahi::ui
