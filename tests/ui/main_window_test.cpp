// The frame round the pages: which page is in front, what it says of the book and the computer, and
// how the program behaves among others.

#include "tests/support/foreign_tool.h"
#include "tests/support/office.h"
#include "tests/ui/accessible_walk.h"
#include "tests/ui/spoken.h"
#include "tests/ui/window.h"
#include "ui/models/first_window.h"
#include "ui/models/preferences.h"
#include "ui/models/running_mark.h"
#include "ui/pages/start_page.h"
#include "ui/widgets/practice_frame.h"
#include "ui/widgets/state_box.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDir>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QProcess>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTextBrowser>
#include <QThread>
#include <QToolButton>
#include <QVBoxLayout>
#include <catch2/catch.hpp>

#include <algorithm>
#include <array>
#include <cerrno>

namespace bahi::ui {

namespace {

/// A page that says what happened to it.
class PlainPage : public Page {
public:
    explicit PlainPage(QString title) : m_title{std::move(title)} {
        auto* field = new QLineEdit;
        field->setAccessibleName(m_title);
        (new QVBoxLayout{this})->addWidget(field);
    }

    QString title() const override { return m_title; }
    void entered() override { ++timesEntered; }
    bool mayLeave() override { return isDone; }
    std::vector<KeyHint> keys() const override {
        return {{QStringLiteral("F4"), QStringLiteral("all as due")}};
    }
    QString help() const override { return QStringLiteral("people.md"); }
    void showMember(const QString& code) override { shown = code; }

    int timesEntered = 0;
    bool isDone = true;
    QString shown;

private:
    QString m_title;
};

/// The window with two pages, and a group of one woman open in it.
class Frame {
public:
    explicit Frame(const char* group = "Jyoti") {
        Preferences::setLastPage({});
        Preferences::setRecentBooks({});
        path = desk.makeBook("jyoti.bahi", group);
        window = &desk.window();
        window->addPage(QStringLiteral("meeting"), meeting);
        window->addPage(QStringLiteral("members"), members);
        QApplication::setActiveWindow(window);
    }

    void open() {
        window->startPage().open(path);
        waitUntil([this] {
            return window->session().isOpen() && window->session().check() != Check::Running;
        });
        desk.settle();
    }

    WindowDesk desk;
    PlainPage* meeting = new PlainPage{QStringLiteral("Meeting")};
    PlainPage* members = new PlainPage{QStringLiteral("Members")};
    MainWindow* window = nullptr;
    QString path;
};

} // namespace

TEST_CASE("the rail and its keys bring pages to the front", "[frame]") {
    Frame frame;
    frame.open();
    CHECK(frame.window->currentPage() == frame.meeting);
    CHECK(frame.meeting->timesEntered == 1);

    QTest::keyClick(frame.window, Qt::Key_2, Qt::ControlModifier);
    CHECK(frame.window->currentPage() == frame.members);
    find<QAbstractButton>(*frame.window, "rail_meeting")->click();
    CHECK(frame.window->currentPage() == frame.meeting);
    CHECK(frame.meeting->timesEntered == 2);

    frame.meeting->isDone = false;
    find<QAbstractButton>(*frame.window, "rail_members")->click();
    CHECK(frame.window->currentPage() == frame.meeting);
    CHECK(find<QAbstractButton>(*frame.window, "rail_meeting")->isChecked());
    frame.window->closeBook();
    CHECK(frame.window->session().isOpen());
    CHECK_FALSE(frame.window->close());

    frame.meeting->isDone = true;
    frame.window->goTo(QStringLiteral("members"));
    frame.window->closeBook();
    CHECK_FALSE(frame.window->session().isOpen());
    frame.open(); // where she was
    CHECK(frame.window->currentPage() == frame.members);
}

TEST_CASE("the line above the pages says how far the book is believed", "[frame]") {
    const Spoken english{Language::English};
    Frame frame;
    frame.open();
    auto* checked = find<QToolButton>(*frame.window, "checkButton");
    CHECK(checked->text().contains(QStringLiteral("signed")));
    CHECK(checked->text().contains(number(std::int64_t(frame.window->session().info().records))));
    CHECK_FALSE(find<QWidget>(*frame.window, "damagedBanner")->isVisible());
    CHECK_FALSE(frame.window->findChild<PracticeFrame*>()->isPractice());
    checked->click();
    CHECK(frame.window->findChild<QWidget*>(QStringLiteral("explanation")) != nullptr);
}

TEST_CASE("a practice group stands in its frame", "[frame]") {
    Frame frame;
    const std::string path = frame.desk.home().folder() / "practice.bahi";
    plain::must(PracticeService{frame.desk.home().office()}.create(path, {.weeks = 4}));
    frame.path = QString::fromStdString(path);
    frame.open();
    CHECK(frame.window->findChild<PracticeFrame*>()->isPractice());
}

TEST_CASE("a damaged book is shown with its first bad record and the ladder back", "[frame]") {
    const Spoken english{Language::English};
    Frame frame;
    const std::string path = frame.desk.home().folder() / "practice.bahi";
    plain::must(PracticeService{frame.desk.home().office()}.create(path, {.weeks = 4}));
    plain::tamper(path, "UPDATE posting SET amount = amount + 1 WHERE entry = 2 AND line = 1");
    frame.path = QString::fromStdString(path);
    frame.open();
    REQUIRE(frame.window->session().check() == Check::Broken);
    CHECK_FALSE(frame.window->session().mayWrite());
    auto* banner = find<StateBox>(*frame.window, "damagedBanner");
    CHECK(banner->isVisible());
    CHECK(banner->title().contains(QStringLiteral("for viewing only")));
    CHECK(frame.window->currentPage() == frame.meeting);

    const QString copy = QString::fromStdString(frame.desk.home().folder() / "for-her.bahi");
    frame.desk.asking().file = copy;
    find<QAbstractButton>(*frame.window, "copyDamaged")->click();
    frame.desk.settle();
    CHECK(QFile::exists(copy));
    CHECK(banner->text().contains(copy));

    find<QAbstractButton>(*frame.window, "openLastBackup")->click();
    auto* copies = find<QWidget>(*frame.window, "knownCopies");
    REQUIRE(waitUntil([&] { return copies->isVisible(); }));
    CHECK(frame.window->currentPage() == &frame.window->startPage());
}

TEST_CASE("what the computer does not do stands above the page, and the page stays", "[frame]") {
    Frame frame;
    frame.open();
    frame.desk.thread().ask(
        frame.meeting,
        [](Office&, BookThread::OpenBook&) -> bool {
            throw FileFailure{"/media/stick/jyoti.bahi", ENOSPC};
        },
        [](bool) {});
    auto* banner = find<StateBox>(*frame.window, "machineBanner");
    REQUIRE(waitUntil([&] { return banner->isVisible(); }));
    CHECK(frame.window->currentPage() == frame.meeting);
    CHECK_FALSE(banner->text().isEmpty());
    find<QAbstractButton>(*frame.window, "failureSeen")->click();
    CHECK_FALSE(banner->isVisible());
}

TEST_CASE("help is in the reader's language where it was translated", "[frame]") {
    const Spoken english{Language::English};
    Frame frame;
    frame.open();
    QTest::keyClick(frame.window, Qt::Key_F1);
    const auto* text = find<QTextBrowser>(*frame.window, "helpText");
    CHECK(text->source().path() == QStringLiteral("/guide/people.md"));
    const Spoken hindi{Language::Hindi};
    QApplication::processEvents();
    CHECK(text->source().path() == QStringLiteral("/guide/hi/people.md"));
    CHECK(text->toPlainText().contains(QStringLiteral("सदस्य")));
    CHECK_FALSE(text->toPlainText().contains(QStringLiteral("bahi ")));
}

TEST_CASE("help, keys and the finder are one key away on every page", "[frame]") {
    const Spoken english{Language::English};
    Frame frame;
    frame.open();
    QTest::keyClick(frame.window, Qt::Key_F1);
    auto* help = frame.window->findChild<QDialog*>(QStringLiteral("helpWindow"));
    REQUIRE(help != nullptr);
    CHECK(help->findChild<QTextBrowser*>()->toPlainText().size() > 500);
    CHECK(help->findChild<QTextBrowser*>()->source().fileName() == QStringLiteral("people.md"));
    help->close();

    QTest::keyClick(frame.window, Qt::Key_Question);
    auto* keys = frame.window->findChild<QDialog*>(QStringLiteral("keysWindow"));
    REQUIRE(keys != nullptr);
    keys->close();

    QTest::keyClick(frame.window, Qt::Key_F, Qt::ControlModifier);
    auto* finder = frame.window->findChild<QDialog*>(QStringLiteral("finder"));
    REQUIRE(finder != nullptr);
    auto* wanted = find<QLineEdit>(*finder, "finderWanted");
    CHECK(find<QListWidget>(*finder, "finderList")->count() == 2);
    QTest::keyClicks(wanted, QStringLiteral("memb"));
    QTest::keyClick(wanted, Qt::Key_Return);
    CHECK(frame.window->currentPage() == frame.members);
}

TEST_CASE("the finder shows the member whose name is typed", "[frame]") {
    Frame frame;
    const std::string path = frame.desk.home().folder() / "practice.bahi";
    plain::must(PracticeService{frame.desk.home().office()}.create(path, {.weeks = 2}));
    frame.path = QString::fromStdString(path);
    frame.open();
    QTest::keyClick(frame.window, Qt::Key_F, Qt::ControlModifier);
    auto* finder = frame.window->findChild<QDialog*>(QStringLiteral("finder"));
    auto* list = find<QListWidget>(*finder, "finderList");
    REQUIRE(waitUntil([&] { return list->count() == 14; }));
    const QString last = list->item(13)->text();
    QTest::keyClicks(find<QLineEdit>(*finder, "finderWanted"), last.section(u' ', -1));
    CHECK(list->count() == 1);
    QTest::keyClick(find<QLineEdit>(*finder, "finderWanted"), Qt::Key_Return);
    CHECK(frame.members->shown == last.section(u' ', -1));
    CHECK(frame.window->currentPage() == frame.members);
}

TEST_CASE("a book dropped onto the window is opened", "[frame]") {
    Frame frame;
    QMimeData book;
    book.setUrls({QUrl::fromLocalFile(frame.path)});
    QDragEnterEvent entered{{10, 10}, Qt::CopyAction, &book, Qt::LeftButton, Qt::NoModifier};
    QApplication::sendEvent(frame.window, &entered);
    CHECK(entered.isAccepted());
    QDropEvent dropped{{10, 10}, Qt::CopyAction, &book, Qt::LeftButton, Qt::NoModifier};
    QApplication::sendEvent(frame.window, &dropped);
    CHECK(waitUntil([&] { return frame.window->session().isOpen(); }));
}

TEST_CASE("the frame has no nameless control and no trap for Tab", "[frame][accessible]") {
    Frame frame;
    frame.open();
    CHECK(accessibilityFaults(*frame.window) == std::vector<std::string>{});
}

TEST_CASE("the largest text cuts nothing off on the frame", "[frame]") {
    const Spoken english{Language::English};
    Frame frame{"The women of the long lane behind the mill, who meet on Tuesdays"};
    frame.open();
    for (const int percent : {100, 130, 200}) {
        CAPTURE(percent);
        Theme::apply(Look::Light, percent);
        frame.desk.settle();
        CHECK(frame.window->size() == QSize{1280, 720});
        CHECK(cutOff(*frame.window) == std::vector<std::string>{});
    }
    Theme::apply(Look::Light, 100);
}

TEST_CASE("the second program hands its file to the first window", "[frame]") {
    const QTemporaryDir runtime;
    FirstWindow first{runtime.path()};
    CHECK(first.handOver(QStringLiteral("/home/asha/jyoti.bahi")) == Handed::First);
    QStringList asked;
    QObject::connect(&first, &FirstWindow::asked, [&](const QString& path) { asked << path; });

    // In a thread of its own, as in a program of its own: it waits for the first to answer.
    const QStringList wanted = {QStringLiteral("/home/asha/उजाला.bahi"), QString{}};
    for (const QString& path : wanted) {
        Handed handed = Handed::First;
        const std::unique_ptr<QThread> other{QThread::create([&] {
            FirstWindow second{runtime.path()};
            handed = second.handOver(path);
        })};
        other->start();
        CHECK(waitUntil([&] { return other->isFinished(); }));
        CHECK(handed == Handed::Over);
    }
    CHECK(asked == wanted);
}

TEST_CASE("of two programs that start at once one is the first", "[frame]") {
    const QTemporaryDir runtime;
    std::array<Handed, 2> handed{};
    std::array<std::unique_ptr<QThread>, 2> programs;
    QSemaphore start;
    QSemaphore ended;
    for (std::size_t one = 0; one < 2; ++one) {
        programs.at(one).reset(QThread::create([&, one] {
            FirstWindow window{runtime.path()};
            start.acquire();
            handed.at(one) = window.handOver(QString{});
            QElapsedTimer clock; // the first answers as its event loop would
            for (clock.start(); !ended.tryAcquire(1, 5) && clock.elapsed() < 5000;)
                QCoreApplication::processEvents();
        }));
        programs.at(one)->start();
    }
    start.release(2);
    CHECK(waitUntil([&] { return handed[0] == Handed::Over || handed[1] == Handed::Over; }, 4000));
    ended.release(2);
    for (const auto& program : programs) program->wait();
    CHECK(std::count(handed.begin(), handed.end(), Handed::First) == 1);
    CHECK(std::count(handed.begin(), handed.end(), Handed::Over) == 1);
}

TEST_CASE("a first window that hangs is told of within three seconds", "[frame]") {
    const QTemporaryDir runtime;
    FirstWindow hung{runtime.path()};
    REQUIRE(hung.handOver(QString{}) == Handed::First);
    QElapsedTimer clock;
    clock.start();
    FirstWindow second{runtime.path()}; // in this thread: the first has no time to answer
    CHECK(second.handOver(QStringLiteral("/home/asha/jyoti.bahi")) == Handed::Unanswered);
    CHECK(clock.elapsed() < 3000);
    CHECK_FALSE(FirstWindow::silence().isEmpty());
}

TEST_CASE("a program that did not end by itself is noticed", "[frame]") {
    const QTemporaryDir state;
    const QString folder = state.filePath(QStringLiteral("bahi"));
    {
        const RunningMark first{folder};
        CHECK_FALSE(first.wasLeft());
    }
    {
        const RunningMark second{folder};
        CHECK_FALSE(second.wasLeft());
        const RunningMark afterPowerCut{folder};
        CHECK(afterPowerCut.wasLeft());
    }
    Frame frame;
    CHECK_FALSE(find<QWidget>(*frame.window, "crashWord")->isVisible());
    frame.window->startPage().tellCrash();
    CHECK(find<QWidget>(*frame.window, "crashWord")->isVisible());
}

TEST_CASE("a signal ends the program well; a kill does not", "[frame]") {
    const QTemporaryDir home;
    QProcessEnvironment surroundings = QProcessEnvironment::systemEnvironment();
    for (const char* kind : {"DATA", "STATE", "CONFIG"})
        surroundings.insert(QStringLiteral("XDG_%1_HOME").arg(QLatin1String{kind}),
                            home.filePath(QString::fromLatin1(kind)));
    surroundings.insert(QStringLiteral("XDG_RUNTIME_DIR"), home.path());
    surroundings.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    const QString mark = home.filePath(QStringLiteral("STATE/bahi/desktop.running"));
    for (const bool isKilled : {false, true}) {
        CAPTURE(isKilled);
        QProcess program;
        program.setProcessEnvironment(surroundings);
        program.start(QStringLiteral(BAHI_DESKTOP), QStringList{});
        // The socket is there before the mark, so by then signals are heard.
        REQUIRE(waitUntil([&] { return QFile::exists(mark); }));
        QTest::qWait(300);
        isKilled ? program.kill() : program.terminate();
        CHECK(program.waitForFinished(10000));
        CHECK(QFile::exists(mark) == isKilled);
    }
}

TEST_CASE("the program says its version without a display", "[frame]") {
    QProcess program;
    QProcessEnvironment surroundings = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        surroundings.remove(QString::fromLatin1(name));
    program.setProcessEnvironment(surroundings);
    const auto said = [&](const char* argument) {
        program.start(QStringLiteral(BAHI_DESKTOP), {QString::fromLatin1(argument)});
        program.waitForFinished(10000);
        return QString::fromUtf8(program.readAllStandardOutput());
    };
    CHECK(said("--version") == QStringLiteral("bahi-desktop " BAHI_VERSION "\n"));
    CHECK(program.exitCode() == 0);
    CHECK(said("--help").startsWith(QStringLiteral("Usage: bahi-desktop")));
    CHECK(program.exitCode() == 0);
    CHECK(said("--verion").isEmpty());
    CHECK(program.exitCode() == 2);
}

} // namespace bahi::ui
