#include "ui/pages/members_page.h"

#include "ledger/services/draft_service.h"
#include "ui/models/form_cells.h"
#include "ui/pages/member_drawing.h"
#include "ui/pages/member_erase.h"
#include "ui/pages/member_form.h"
#include "ui/pages/member_photo.h"
#include "ui/pages/member_view.h"
#include "ui/text/figures.h"
#include "ui/text/sentences.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/member_list_view.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/state_box.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace bahi::ui {

namespace {

/// What the book has of a member, and whether she leaves in the meeting that is being written down.
struct HerPage {
    Result<MemberPage> book;
    bool isLeaving;
};

HerPage pageOf(Office& office, Book& book, const std::string& code) {
    HerPage page{MemberPageService{book}.of(code), false};
    const auto draft = DraftService{office, book}.current();
    const auto member = MemberCode::parse(code);
    if (draft && member) page.isLeaving = draft->cells.contains(cells::ofLeaver(member.value()));
    return page;
}

} // namespace

MembersPage::MembersPage(BookSession& session, Asking& asking, QWidget* parent)
    : Page{parent}, m_session{session}, m_asking{asking} {
    setObjectName(QStringLiteral("membersPage"));
    build();
    connectParts();
    resizeToText();
    retranslate();
}

QString MembersPage::title() const {
    return tr("Members");
}

std::vector<KeyHint> MembersPage::keys() const {
    return {{tr("Ctrl+N"), tr("new member")},
            {tr("Up, Down"), tr("the member before or after")},
            {tr("Enter"), tr("writes down what stands in a form")},
            {tr("Esc"), tr("back to the member")}};
}

void MembersPage::build() {
    auto* all = new QHBoxLayout{this};
    m_right = new QStackedWidget;
    auto* none = new QWidget;
    auto* noneLines = new QVBoxLayout{none};
    noneLines->setContentsMargins(0, 0, 0, 0);
    m_empty = new StateBox;
    m_empty->setObjectName(QStringLiteral("noMembers"));
    noneLines->addWidget(m_empty);
    noneLines->addStretch();
    m_her = new MemberView;
    m_form = new MemberForm{m_session};
    m_drawing = new MemberDrawing{m_session};
    m_photo = new MemberPhoto{m_session, m_asking};
    m_erase = new MemberErase{m_session};
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_her);
    scroll->viewport()->setAutoFillBackground(false);
    m_her->setAutoFillBackground(false);
    m_herPlace = scroll;
    for (QWidget* part :
         {none, m_herPlace, static_cast<QWidget*>(m_form), static_cast<QWidget*>(m_drawing),
          static_cast<QWidget*>(m_photo), static_cast<QWidget*>(m_erase)})
        m_right->addWidget(part);
    m_empty->hide();
    all->addWidget(makeList());
    all->addWidget(m_right, 1);
}

QWidget* MembersPage::makeList() {
    m_left = new QWidget;
    auto* lines = new QVBoxLayout{m_left};
    lines->setContentsMargins(0, 0, 0, 0);
    m_find = new QLineEdit;
    m_find->setObjectName(QStringLiteral("findMemberField"));
    m_find->setClearButtonEnabled(true);
    m_find->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_list = new MemberListView;
    m_list->setObjectName(QStringLiteral("memberList"));
    m_list->setModel(&m_members);
    m_listPanel = new Panel;
    auto* inside = new QVBoxLayout{m_listPanel};
    inside->setContentsMargins(1, 1, 1, 1);
    m_nobody = new Label{Type::Body, Ink::Pencil};
    m_nobody->setObjectName(QStringLiteral("nobodyFound"));
    m_nobody->setMargin(Theme::px(12));
    m_nobody->hide();
    inside->addWidget(m_nobody->wrapped());
    inside->addWidget(m_list, 1);
    m_new = new ActionButton{QStringLiteral("plus")};
    m_new->setObjectName(QStringLiteral("newMemberButton"));
    lines->addWidget(m_find);
    lines->addWidget(m_listPanel, 1);
    lines->addWidget(m_new);
    return m_left;
}

void MembersPage::connectParts() {
    connect(&m_session, &BookSession::opened, this, [this] {
        m_code.clear();
        read();
    });
    connect(&m_session, &BookSession::closed, this, [this] {
        m_code.clear();
        m_members.show({});
        m_right->setCurrentIndex(0);
    });
    connect(&m_session, &BookSession::checked, this, &MembersPage::retranslate);
    connect(&m_session, &BookSession::changed, this, &MembersPage::read);
    connect(m_find, &QLineEdit::textChanged, this, [this](const QString& wanted) {
        m_members.find(wanted);
        tellFound();
        choose(std::max(0, m_members.rowOf(m_code)));
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& to) {
                if (to.isValid()) choose(to.row());
            });
    connect(m_list, &QListView::clicked, this, &MembersPage::showHer);
    connect(m_new, &QPushButton::clicked, this, &MembersPage::startNew);
    connect(m_form, &MemberForm::cancelled, this, &MembersPage::showHer);
    connect(m_drawing, &MemberDrawing::cancelled, this, &MembersPage::showHer);
    connect(m_photo, &MemberPhoto::cancelled, this, &MembersPage::showHer);
    connect(m_erase, &MemberErase::cancelled, this, &MembersPage::showHer);
    const auto tell = [this](News kind) {
        return [this, kind](const QString& code) {
            m_news = m_code = code;
            m_kind = kind;
        };
    };
    connect(m_form, &MemberForm::written, this, [this](const QString& code, bool isNew) {
        m_news = m_code = code;
        m_kind = isNew ? News::TakenIn : News::Written;
        m_find->clear();
    });
    connect(m_drawing, &MemberDrawing::taken, this, tell(News::Drawing));
    connect(m_photo, &MemberPhoto::written, this, tell(News::Photo));
    connect(m_erase, &MemberErase::erased, this, tell(News::Written));
    connectHer();
}

void MembersPage::connectHer() {
    connect(m_her, &MemberView::describeAsked, this, [this] {
        m_form->startDescribing(m_her->member().known);
        m_right->setCurrentWidget(m_form);
    });
    connect(m_her, &MemberView::drawingAsked, this, [this] {
        m_right->setCurrentWidget(m_drawing);
        m_drawing->start(m_her->member().known.member, m_members.everybody());
    });
    connect(m_her, &MemberView::photoAsked, this, [this] {
        m_right->setCurrentWidget(m_photo);
        m_photo->start(m_her->member().known.member, m_her->photo(), m_her->hasPhoto());
    });
    connect(m_her, &MemberView::eraseAsked, this, [this] {
        m_erase->start(m_her->member().known.member);
        m_right->setCurrentWidget(m_erase);
    });
    connect(m_her, &MemberView::leaveAsked, this, &MembersPage::askToLeave);
    connect(m_her, &MemberView::stayAsked, this, [this] {
        Q_EMIT stayAsked(m_code);
        m_her->setLeaving(false);
    });
}

void MembersPage::entered() {
    if (!m_code.isEmpty()) readPassbook(); // the meeting may be another since
    m_list->setFocus();
}

void MembersPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (m_isStale) read();
}

/// Nobody waits for a page nobody sees.
void MembersPage::read() {
    m_isStale = true;
    if (isVisible() && !m_isReading && m_session.isOpen()) readNow();
}

void MembersPage::readNow() {
    m_isStale = false;
    m_isReading = true;
    m_session.thread().ask(
        this,
        [](Office&, BookThread::OpenBook& open) {
            return open ? MemberPageService{*open}.today() : MembersToday{};
        },
        [this](const MembersToday& today) {
            m_isReading = false;
            if (m_session.isOpen()) showAll(today);
            if (m_isStale) read();
        });
}

void MembersPage::showAll(const MembersToday& today) {
    m_today = today;
    m_members.show(std::move(m_today.members));
    m_today.members.clear();
    tellFound();
    retranslate();
    if (m_members.isEmpty()) {
        m_empty->show();
        m_right->setCurrentIndex(0);
        m_new->setFocus();
        return;
    }
    choose(std::max(0, m_members.rowOf(m_code)));
    if (m_news.isEmpty()) return;
    m_right->setCurrentWidget(m_herPlace);
    tellNews();
    m_list->setFocus();
}

void MembersPage::tellNews() {
    const QString code = std::exchange(m_news, {});
    if (m_kind == News::TakenIn)
        m_her->tell(tr("Taken in"),
                    tr("The code is %1. It stands on everything of this member.").arg(code));
    else if (m_kind == News::Drawing)
        m_her->tell(tr("The drawing is another"),
                    tr("It stands beside the name everywhere from now on. Whoever had it has the "
                       "drawing that stood here before."));
    else if (m_kind == News::Photo)
        m_her->tell(tr("Written down"), tr("The photo is shown here and on no other page."));
    else
        m_her->tell(tr("Written down"), tr("What stood there before, and why it changed, stays in "
                                           "the book."));
}

void MembersPage::choose(int row) {
    if (row < 0 || row >= m_members.rowCount()) return;
    const QModelIndex at = m_members.index(row);
    const MemberStanding& member = m_members.at(row);
    m_code = QString::fromStdString(member.known.member.code.text());
    if (m_list->currentIndex() != at) {
        const QSignalBlocker quiet{m_list->selectionModel()};
        m_list->setCurrentIndex(at);
        m_list->viewport()->update();
    }
    m_her->showMember(member, m_today);
    if (m_right->currentIndex() == 0) m_right->setCurrentWidget(m_herPlace);
    readPassbook();
}

/// One at a time: who runs down the list waits only for the last.
void MembersPage::readPassbook() {
    if (m_isReadingPassbook || !m_session.isOpen()) return;
    m_isReadingPassbook = true;
    m_session.thread().ask(
        this,
        [code = m_code.toStdString()](Office& office, BookThread::OpenBook& open) {
            return open ? pageOf(office, *open, code) : HerPage{Refusal::MemberUnknown, false};
        },
        [this, code = m_code](const HerPage& page) {
            m_isReadingPassbook = false;
            if (code != m_code) return readPassbook();
            if (!page.book) return;
            m_her->showPage(page.book.value());
            m_her->setLeaving(page.isLeaving);
        });
}

void MembersPage::showHer() {
    m_right->setCurrentIndex(m_members.isEmpty() ? 0 : m_right->indexOf(m_herPlace));
    m_list->setFocus();
}

void MembersPage::showMember(const QString& code) {
    m_find->clear();
    m_code = code;
    if (m_isStale || m_isReading) return; // it comes with what is read
    choose(m_members.rowOf(code));
    showHer();
}

void MembersPage::startNew() {
    if (!m_session.mayWrite()) return;
    m_form->startNew();
    m_right->setCurrentWidget(m_form);
}

void MembersPage::askToLeave() {
    const Member& member = m_her->member().known.member;
    const QString when = m_today.nextMeeting ? longDate(*m_today.nextMeeting) : QString{};
    const bool isSure = m_asking.question(
        this, tr("Shall %1 leave the group?").arg(calledOf(member)),
        tr("Nobody leaves between meetings: the group resolves it, and the savings less what is "
           "owed are paid from the box. It is put into the form of the next meeting (%1) with its "
           "resolution. Until that meeting is closed it can be undone there.")
            .arg(when),
        tr("Put it into the meeting"));
    if (!isSure) return;
    Q_EMIT leaveAsked(QString::fromStdString(member.code.text()));
    m_her->tell(tr("It is for the meeting to resolve"),
                tr("It stands in the form of the next meeting (%1). Closing that meeting makes it "
                   "so.")
                    .arg(when));
}

void MembersPage::tellFound() {
    const bool isFound = m_members.rowCount() > 0 || m_members.isEmpty();
    m_nobody->setText(tr("Nobody is called “%1”. Look for a part of the name or of the code.")
                          .arg(m_find->text()));
    m_nobody->setVisible(!isFound);
    m_list->setVisible(isFound);
}

void MembersPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_N && event->modifiers() == Qt::ControlModifier) {
        startNew();
        return;
    }
    if (event->key() == Qt::Key_Escape && !m_find->text().isEmpty()) {
        m_find->clear();
        return;
    }
    const bool isMove = event->key() == Qt::Key_Down || event->key() == Qt::Key_Up;
    if (isMove && m_find->hasFocus() && m_members.rowCount() > 0) {
        const int step = event->key() == Qt::Key_Down ? 1 : -1;
        choose(std::clamp(m_list->currentIndex().row() + step, 0, m_members.rowCount() - 1));
        return;
    }
    Page::keyPressEvent(event);
}

void MembersPage::retranslate() {
    m_find->setPlaceholderText(tr("Name or code"));
    m_find->setAccessibleName(tr("Find a member by name or code"));
    m_list->setAccessibleName(tr("Members"));
    m_new->setText(tr("New member"));
    m_new->setEnabled(m_session.mayWrite());
    m_her->setMayWrite(m_session.mayWrite());
    m_empty->say(State::Info, tr("Nobody is a member yet"),
                 tr("Press “New member” and write down the first one. A name may stay empty; "
                    "everybody gets a code and a symbol."));
    tellFound();
}

void MembersPage::resizeToText() {
    layout()->setContentsMargins(Theme::px(20), Theme::px(12), Theme::px(16), Theme::px(12));
    layout()->setSpacing(Theme::px(16));
    m_left->layout()->setSpacing(Theme::px(10));
    m_left->setFixedWidth(Theme::px(228));
}

void MembersPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::StyleChange) resizeToText();
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace bahi::ui
