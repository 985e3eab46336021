#include "ui/pages/main_window.h"

#include "ui/models/preferences.h"
#include "ui/pages/book_banner.h"
#include "ui/pages/finder.h"
#include "ui/pages/help_window.h"
#include "ui/pages/keys_window.h"
#include "ui/pages/start_page.h"
#include "ui/widgets/page_room.h"
#include "ui/widgets/practice_frame.h"
#include "ui/widgets/rail.h"
#include "ui/widgets/stack.h"
#include "ui/widgets/top_line.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace bahi::ui {

namespace {

constexpr int kStart = 0; // in m_whole
constexpr int kFrame = 1;

/// The first file that was dropped, if it is one of this computer.
QString droppedFile(const QMimeData& dropped) {
    for (const QUrl& url : dropped.urls())
        if (url.isLocalFile()) return url.toLocalFile();
    return {};
}

} // namespace

MainWindow::MainWindow(BookThread& thread, Asking& asking, QWidget* parent)
    : QMainWindow{parent}, m_session{thread}, m_asking{asking} {
    setObjectName(QStringLiteral("mainWindow"));
    // Whoever looks over her shoulder, or at the list of windows, reads no name.
    setWindowTitle(QStringLiteral("Bahi"));
    setAcceptDrops(true);
    build();
    connectSession();
    addKeys();
    resize(1366, 768);
    restoreGeometry(Preferences::windowGeometry());
    m_start->entered();
}

/// The pages go before the book they speak of. A field that is still being typed in gives its text
/// while everything stands.
MainWindow::~MainWindow() {
    hide();
    delete centralWidget();
}

void MainWindow::addPage(const QString& icon, Page* page) {
    page->setProperty("page", icon);
    m_pages.push_back(page);
    m_stack->addWidget(page);
    m_rail->add(icon);
    retranslate();
}

void MainWindow::goTo(const QString& icon) {
    for (std::size_t place = 0; place < m_pages.size(); ++place)
        if (m_pages[place]->property("page") == icon) bringForward(static_cast<int>(place));
}

Page* MainWindow::currentPage() const {
    if (m_alone != nullptr) return m_alone;
    if (m_whole->currentIndex() == kStart) return m_start;
    return qobject_cast<Page*>(m_stack->currentWidget());
}

void MainWindow::showAlone(Page* page) {
    m_alone = page;
    m_whole->addWidget(page);
    m_whole->setCurrentWidget(page);
    page->entered();
}

void MainWindow::endAlone(const QString& path) {
    if (m_alone == nullptr) return;
    m_whole->setCurrentIndex(kStart);
    m_whole->removeWidget(m_alone);
    std::exchange(m_alone, nullptr)->deleteLater();
    m_start->entered();
    if (!path.isEmpty()) m_start->open(path);
}

void MainWindow::comeForward(const QString& path) {
    setWindowState((windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    show();
    raise();
    activateWindow();
    if (!path.isEmpty() && mayLeave()) layAside([this, path] { m_start->open(path); });
}

void MainWindow::closeBook() {
    if (m_session.isOpen() && mayLeave()) layAside([this] { m_session.close(); });
}

Kept MainWindow::kept() const {
    Kept worst = Kept::Yes;
    if (!m_session.isOpen()) return worst;
    for (const Page* page : m_pages) worst = std::max(worst, page->kept());
    return worst;
}

void MainWindow::layAside(std::function<void()> deed) {
    if (m_isWaiting) return; // it was asked for already
    const Kept now = kept();
    if (now == Kept::OnItsWay) {
        m_isWaiting = true;
        connect(
            &m_session.thread(), &BookThread::idle, this,
            [this, deed = std::move(deed)] {
                m_isWaiting = false;
                layAside(deed);
            },
            Qt::SingleShotConnection);
        return;
    }
    if (now == Kept::No &&
        !m_asking.question(this, tr("Not everything is on the disk"),
                           tr("What has no tick stands only on this screen, because the disk does "
                              "not take it. It is lost when the book is closed now."),
                           tr("Close it all the same")))
        return;
    deed();
}

void MainWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
    // After everything in it took its new size.
    if (event->type() == QEvent::StyleChange)
        QMetaObject::invokeMethod(this, &MainWindow::fitPage, Qt::QueuedConnection);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!m_isEnding && !mayLeave()) return event->ignore();
    if (!m_isEnding && kept() != Kept::Yes) {
        event->ignore();
        return layAside([this] {
            m_isEnding = true;
            QTimer::singleShot(0, this, &QWidget::close);
        });
    }
    Preferences::setWindowGeometry(saveGeometry());
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!droppedFile(*event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    comeForward(droppedFile(*event->mimeData()));
}

void MainWindow::build() {
    m_start = new StartPage{m_session, m_asking};
    m_rail = new Rail;
    m_top = new TopLine;
    m_banner = new BookBanner{m_session, m_asking};
    m_stack = new Stack;
    m_room = new PageRoom{m_stack};
    m_frame = new PracticeFrame;
    m_whole = new Stack;

    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(m_banner);
    column->addWidget(m_room, 1);
    auto* row = new QHBoxLayout{m_frame};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(column, 1);
    m_whole->addWidget(m_start);
    m_whole->addWidget(m_frame);
    setCentralWidget(m_whole);

    connect(m_room, &PageRoom::resized, this, &MainWindow::fitPage);
    connect(m_rail, &Rail::chosen, this, &MainWindow::bringForward);
    connect(m_rail, &Rail::home, this, &MainWindow::closeBook);
    connect(m_top, &TopLine::find, this, &MainWindow::find);
    connect(m_top, &TopLine::help, this, &MainWindow::showHelp);
    connect(m_start, &StartPage::helpAsked, this, &MainWindow::showHelp);
    connect(m_start, &StartPage::newGroup, this, &MainWindow::newGroup);
    connect(m_banner, &BookBanner::restore, this, [this](const QString& folder) {
        closeBook();
        m_start->restore(folder);
    });
    connect(m_banner, &BookBanner::restoreThis, this, [this](QString file) {
        closeBook(); // and forgets its path
        m_start->restoreFrom(file);
    });
}

void MainWindow::connectSession() {
    connect(&m_session, &BookSession::opened, this, &MainWindow::bookOpened);
    connect(&m_session, &BookSession::checked, this, &MainWindow::tellCheck);
    connect(&m_session, &BookSession::changed, this, [this] {
        m_top->showBook(m_session.info());
        tellCheck();
    });
    connect(&m_session, &BookSession::closed, this, [this] {
        m_whole->setCurrentIndex(kStart);
        m_start->entered();
    });
    // The book that was open is closed by then: its refusal is told where books are chosen.
    connect(&m_session, &BookSession::refused, this, [this] { m_whole->setCurrentIndex(kStart); });
}

void MainWindow::addKeys() {
    const auto key = [this](const QKeySequence& keys, auto does) {
        connect(new QShortcut{keys, this}, &QShortcut::activated, this, does);
    };
    key(QKeySequence{Qt::Key_F1}, &MainWindow::showHelp);
    key(QKeySequence{Qt::Key_Question}, &MainWindow::showKeys);
    key(QKeySequence{Qt::CTRL | Qt::Key_F}, &MainWindow::find);
    key(QKeySequence{Qt::CTRL | Qt::Key_W}, &MainWindow::closeBook);
    for (int place = 0; place < 9; ++place)
        key(QKeySequence{static_cast<int>(Qt::CTRL) | (Qt::Key_1 + place)}, [this, place] {
            if (m_session.isOpen()) bringForward(place);
        });
}

void MainWindow::retranslate() {
    for (std::size_t place = 0; place < m_pages.size(); ++place)
        m_rail->setWord(static_cast<int>(place), m_pages[place]->title());
}

void MainWindow::bookOpened() {
    m_frame->setPractice(m_session.info().practice);
    m_top->showBook(m_session.info());
    tellCheck();
    m_whole->setCurrentIndex(kFrame);
    m_stack->setCurrentIndex(0);
    const QString last = Preferences::lastPage();
    bringForward(0);
    if (!last.isEmpty()) goTo(last);
}

void MainWindow::tellCheck() {
    if (m_session.isOpen()) m_top->showCheck(m_session.check(), m_session.info().records);
}

bool MainWindow::mayLeave() {
    Page* page = currentPage();
    return page == nullptr || page->mayLeave();
}

void MainWindow::bringForward(int place) {
    if (place >= static_cast<int>(m_pages.size())) return;
    const bool isThere = m_stack->currentIndex() == place;
    if (!isThere && !mayLeave()) return m_rail->setCurrent(m_stack->currentIndex());
    m_stack->setCurrentIndex(place);
    m_rail->setCurrent(place);
    Page* page = m_pages[static_cast<std::size_t>(place)];
    Preferences::setLastPage(page->property("page").toString());
    fitPage();
    page->entered();
}

void MainWindow::fitPage() {
    if (auto* page = qobject_cast<Page*>(m_stack->currentWidget())) page->fitInto(m_room->room());
}

void MainWindow::showKeys() {
    if (const Page* page = currentPage()) ui::showKeys(this, page->title(), page->keys());
}

void MainWindow::showHelp() {
    auto* help = findChild<HelpWindow*>();
    if (help == nullptr) help = new HelpWindow{this};
    if (const Page* page = currentPage()) help->showPage(page->help());
}

void MainWindow::find() {
    if (!m_session.isOpen()) return;
    QStringList titles;
    for (const Page* page : m_pages) titles << page->title();
    auto* finder = new Finder{m_session, titles, this};
    connect(finder, &Finder::pageChosen, this, &MainWindow::bringForward);
    connect(finder, &Finder::memberChosen, this, [this](const QString& code) {
        goTo(QStringLiteral("members"));
        if (Page* page = currentPage()) page->showMember(code);
    });
    finder->open();
}

} // namespace bahi::ui
