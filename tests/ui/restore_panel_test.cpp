// A book is brought back from a copy: the copies are found without it, one is looked at, held
// against the book that is here, and only then anything is made.

#include "ledger/services/backup_service.h"
#include "ledger/services/meeting_service.h"
#include "tests/support/foreign_tool.h"
#include "tests/support/locked_book.h"
#include "tests/support/plain_values.h"
#include "tests/support/stubborn_disk.h"
#include "tests/ui/accessible_walk.h"
#include "tests/ui/spoken.h"
#include "tests/ui/window.h"
#include "ui/models/known_copies.h"
#include "ui/models/preferences.h"
#include "ui/pages/start_page.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/choice_panel.h"
#include "ui/widgets/copy_list_view.h"
#include "ui/widgets/refusal_line.h"
#include "ui/widgets/state_box.h"
#include "ui/widgets/theme.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <catch2/catch.hpp>

#include <future>

namespace bahi::ui {

namespace {

using plain::must;

/// A computer with the panel on its screen; `files` may fail.
class Restoring {
public:
    Restoring()
        : office{disk, home.office().machine, home.office().dataFolder, home.office().stateFolder} {
    }
    ~Restoring() {
        window.reset();
        thread.reset();
    }

    QString makeBook(std::string_view file, std::string_view group) {
        const std::string path = home.folder() / file;
        NewBook fresh = plain::aBook();
        fresh.groupName = group;
        must(BookService{office}.create(path, fresh));
        return QString::fromStdString(path);
    }
    /// The group of the book meets, and Bahi keeps a copy.
    QString meetAndCopy(const QString& path, std::string_view iso) {
        home.clock().set(std::chrono::sys_days{plain::day(iso)} + std::chrono::hours{12});
        const auto book = must(BookService{office}.open(path.toStdString(), Access::Write));
        must(MeetingService{office, *book}.post({plain::aMeeting(iso)}, ""));
        BackupService{office}.remember(*book);
        return QString::fromStdString(must(BackupService{office}.backUpAutomatically(*book)).path);
    }
    /// Two meetings of one group, each with its copy.
    void makeTwoMeetings() {
        jyoti = makeBook("jyoti.bahi", "Jyoti");
        march = meetAndCopy(jyoti, "2006-03-01");
        april = meetAndCopy(jyoti, "2006-04-01");
    }
    void begin(const QStringList& books) {
        Preferences::setRecentBooks(books);
        thread = std::make_unique<BookThread>(office);
        window = std::make_unique<MainWindow>(*thread, asking);
        window->resize(1280, 720);
        window->show();
        QApplication::setActiveWindow(window.get());
        part<ChoicePanel>("restoreBackup")->click();
        settle();
    }
    void settle() {
        waitUntil([this] { return !thread->isBusy(); });
        QTest::qWait(1);
        QApplication::processEvents();
    }
    /// Looks at the copy in this row of the list.
    void lookAt(int row) {
        list()->setCurrentIndex(list()->model()->index(row, 0));
        Typist{*window}.press(Qt::Key_Return);
        settle();
    }
    void press(const char* button) {
        part<QPushButton>(button)->click();
        settle();
    }
    void pressKey(Qt::Key key) {
        Typist{*window}.press(key);
        settle();
    }

    template <class Part>
    Part* part(const char* name) {
        return find<Part>(*window, name);
    }
    CopyListView* list() { return part<CopyListView>("knownCopies"); }
    StateBox* found() { return part<StateBox>("backupFound"); }
    StateBox* beside() { return part<StateBox>("besideBook"); }
    RefusalLine* refusal() { return part<RefusalLine>("restoreRefusal"); }
    QString said(int row, KnownCopies::Role role) {
        return list()->model()->index(row, 0).data(role).toString();
    }
    /// Does this word stand anywhere on the window?
    bool isShown(const QString& word) {
        for (const QLabel* label : window->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(word)) return true;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            for (const auto role : {KnownCopies::Group, KnownCopies::Made, KnownCopies::Held,
                                    KnownCopies::Kind, KnownCopies::Path})
                if (said(row, role).contains(word)) return true;
        return false;
    }

    const Spoken english{Language::English};
    plain::TestOffice home;
    plain::StubbornDisk disk;
    Office office;
    TestAsking asking;
    std::unique_ptr<BookThread> thread;
    std::unique_ptr<MainWindow> window;
    QString jyoti;
    QString march;
    QString april;
};

/// Holds the book thread until it is opened: what is asked meanwhile is not begun.
class Gate {
public:
    explicit Gate(Restoring& desk) {
        desk.thread->ask(
            desk.window.get(),
            [until = std::shared_future<void>{m_open.get_future()}](Office&,
                                                                    BookThread::OpenBook&) {
                until.wait();
                return true;
            },
            [](bool) {});
    }
    void open() { m_open.set_value(); }

private:
    std::promise<void> m_open;
};

} // namespace

TEST_CASE("the copies of a lost book stand there, the newest first, another file last",
          "[restore]") {
    Restoring desk;
    desk.makeTwoMeetings();
    QFile::remove(desk.jyoti);
    desk.begin({});
    CHECK(desk.asking.asked.empty());
    REQUIRE(desk.list()->model()->rowCount() == 3);
    CHECK(desk.said(0, KnownCopies::Path) == desk.april);
    CHECK(desk.said(0, KnownCopies::Group) == QStringLiteral("Jyoti"));
    CHECK(desk.said(0, KnownCopies::Made).contains(QStringLiteral("1 April 2006")));
    CHECK(desk.said(0, KnownCopies::Held) == QStringLiteral("2 meetings"));
    CHECK(desk.said(1, KnownCopies::Held) == QStringLiteral("1 meeting"));
    CHECK(desk.said(2, KnownCopies::Group) == QStringLiteral("Another file…"));

    desk.pressKey(Qt::Key_Return); // the newest is chosen
    REQUIRE(desk.found()->isVisible());
    CHECK(desk.found()->title() == QStringLiteral("This copy is whole"));
    CHECK(desk.found()->text().contains(QStringLiteral("Group: Jyoti")));
    CHECK(desk.found()->text().contains(QStringLiteral("2 meetings, the last on 1 April 2006.")));
    CHECK_FALSE(desk.beside()->isVisible()); // there is no book of it here
    CHECK_FALSE(desk.list()->isVisible());
    desk.pressKey(Qt::Key_Escape);
    CHECK(desk.list()->isVisible());
    CHECK_FALSE(desk.found()->isVisible());

    desk.asking.file = desk.march;
    desk.lookAt(2);
    CHECK(desk.asking.asked.size() == 1);
    CHECK(desk.found()->text().contains(QStringLiteral("1 meeting, on 1 March 2006.")));
    REQUIRE(desk.beside()->isVisible()); // the computer remembers that there was more
    CHECK(desk.beside()->title().contains(QStringLiteral("longer book")));
    desk.pressKey(Qt::Key_Escape);
    desk.pressKey(Qt::Key_Escape);
    CHECK(desk.part<ChoicePanel>("practiceGroup")->isVisible());
}

TEST_CASE("a shorter copy says what would be missing, and the book that is here opens",
          "[restore]") {
    Restoring desk;
    desk.makeTwoMeetings();
    desk.begin({desk.jyoti});
    desk.lookAt(1);
    REQUIRE(desk.beside()->isVisible());
    CHECK(desk.beside()->title() == QStringLiteral("1 meeting would be missing"));
    CHECK(desk.beside()->text() ==
          QStringLiteral("The book on this computer goes to meeting 2 of 1 April 2006; this copy "
                         "ends with meeting 1."));
    auto* open = desk.part<PrimaryButton>("openHere");
    auto* restore = desk.part<PrimaryButton>("restoreButton");
    CHECK(open->isVisible());
    CHECK(open->property("primary").toBool());
    CHECK_FALSE(restore->property("primary").toBool());
    CHECK(restore->isVisible());

    SECTION("Enter opens it") {
        desk.pressKey(Qt::Key_Return);
        REQUIRE(waitUntil([&] { return desk.window->session().isOpen(); }));
        CHECK(desk.window->session().path() == desk.jyoti);
        CHECK_FALSE(desk.found()->isVisible());
    }
    SECTION("the copy is restored beside it all the same") {
        const QString again = QString::fromStdString(desk.home.folder() / "again.bahi");
        desk.part<QLineEdit>("restorePlace")->setText(again);
        desk.press("restoreButton");
        REQUIRE(waitUntil([&] { return desk.window->session().isOpen(); }));
        CHECK(desk.window->session().path() == again);
        CHECK(desk.window->session().info().meetings == 1);
        CHECK(QFile::exists(desk.jyoti));
    }
}

TEST_CASE("a copy that holds as much as the book, and one that holds more", "[restore]") {
    Restoring desk;
    desk.makeTwoMeetings();
    desk.begin({desk.jyoti});
    desk.lookAt(0);
    CHECK(desk.beside()->title().contains(QStringLiteral("exactly the same")));
    CHECK(desk.part<PrimaryButton>("openHere")->property("primary").toBool());

    desk.pressKey(Qt::Key_Escape);
    desk.lookAt(1);
    const QString older = QString::fromStdString(desk.home.folder() / "older.bahi");
    desk.part<QLineEdit>("restorePlace")->setText(older);
    desk.press("restoreButton");
    REQUIRE(waitUntil([&] { return desk.window->session().isOpen(); }));
    desk.settle();
    desk.window->closeBook();
    Preferences::setRecentBooks({older}); // the longer one is known no more
    desk.part<ChoicePanel>("restoreBackup")->click();
    desk.settle();
    desk.lookAt(0);
    CHECK(desk.beside()->title() ==
          QStringLiteral("1 meeting more than in the book on this computer"));
    CHECK(desk.part<PrimaryButton>("restoreButton")->property("primary").toBool());
    CHECK_FALSE(desk.part<PrimaryButton>("openHere")->property("primary").toBool());
    CHECK(desk.part<PrimaryButton>("openHere")->isVisible());
}

TEST_CASE("a protected group is named nowhere", "[restore]") {
    Restoring desk;
    const std::string path = desk.home.folder() / "locked.bahi";
    plain::makeLockedBook(desk.home, path, "Sitara");
    const auto book = must(BookService{desk.office}.open(path, Access::Read));
    must(BackupService{desk.office}.backUpAutomatically(*book));
    desk.begin({});
    CHECK(desk.said(0, KnownCopies::Group) == QStringLiteral("Notes"));
    CHECK_FALSE(desk.isShown(QStringLiteral("Sitara")));
    desk.lookAt(0);
    CHECK(desk.found()->text().startsWith(QStringLiteral("Notes: the names")));
    CHECK_FALSE(desk.isShown(QStringLiteral("Sitara")));
}

TEST_CASE("a practice group is told as one", "[restore]") {
    Restoring desk;
    const std::string path = desk.home.folder() / "practice.bahi";
    const auto book = must(PracticeService{desk.office}.create(path, {.weeks = 2}));
    must(BackupService{desk.office}.backUpAutomatically(*book));
    desk.begin({});
    CHECK(desk.said(0, KnownCopies::Kind) == QStringLiteral("practice"));
    desk.lookAt(0);
    CHECK(desk.found()->text().startsWith(QStringLiteral("Practice group ")));
}

TEST_CASE("from a damaged copy nothing is made, and it says where it is damaged", "[restore]") {
    Restoring desk;
    desk.makeTwoMeetings();
    plain::tamper(desk.april.toStdString(), "UPDATE meeting SET sitting = 2 WHERE number = 2");
    desk.begin({desk.jyoti});
    desk.lookAt(0);
    REQUIRE(desk.found()->isVisible());
    CHECK(desk.found()->state() == State::Wrong);
    CHECK(desk.found()->title().contains(QStringLiteral("1 April 2006")));
    CHECK(desk.found()->text().contains(QStringLiteral("older copy")));
    CHECK_FALSE(desk.part<QLineEdit>("restorePlace")->isVisible());
    CHECK_FALSE(desk.part<PrimaryButton>("openHere")->isVisible());
    auto* again = desk.part<PrimaryButton>("restoreButton");
    CHECK(again->text() == QStringLiteral("Choose another copy"));
    const QString english = desk.found()->title();
    {
        const Spoken hindi{Language::Hindi};
        QApplication::processEvents();
        CHECK(desk.found()->title() != english);
        CHECK(again->text() != QStringLiteral("Choose another copy"));
    }
    desk.press("restoreButton");
    CHECK(desk.list()->isVisible());
    CHECK_FALSE(desk.window->session().isOpen());
}

TEST_CASE("what is no copy of a book is refused, and the list stays", "[restore]") {
    Restoring desk;
    desk.makeTwoMeetings();
    const QString letter = QString::fromStdString(desk.home.folder() / "letter.bahi");
    plain::putContent(letter.toStdString(), std::string(2000, 'x'));
    desk.begin({});
    for (const QString& path :
         {letter, QString::fromStdString(desk.home.folder() / "nothing.bahi")}) {
        CAPTURE(path.toStdString());
        desk.asking.file = path;
        desk.lookAt(2);
        CHECK(desk.refusal()->isVisible());
        CHECK(desk.refusal()->text().contains(path));
        CHECK(desk.list()->isVisible());
        CHECK_FALSE(desk.found()->isVisible());
    }
    desk.lookAt(0);
    CHECK_FALSE(desk.refusal()->isVisible());
    CHECK(desk.found()->isVisible());
}

TEST_CASE("the copy on a stick is listed, and missed when the stick is pulled", "[restore]") {
    Restoring desk;
    desk.makeTwoMeetings();
    const QString stick = QString::fromStdString(desk.home.folder() / "stick.bahi");
    {
        const auto book =
            must(BookService{desk.office}.open(desk.jyoti.toStdString(), Access::Read));
        BackupService backups{desk.office};
        desk.home.clock().set(std::chrono::sys_days{plain::day("2006-05-01")});
        backups.rememberTaken(*book, must(backups.backUp(*book, stick.toStdString())));
    }
    const auto isOnStick = [&](const std::string& path) { return path == stick.toStdString(); };
    desk.disk.isForeign = isOnStick;
    desk.begin({});
    CHECK(desk.said(0, KnownCopies::Path) == stick);
    CHECK(desk.said(0, KnownCopies::Kind) == QStringLiteral("taken along"));
    CHECK(desk.said(0, KnownCopies::Held) == QStringLiteral("2 meetings"));

    // While it is read.
    desk.disk.afterCopy = [](const std::string& path) { throw FileFailure{path, EIO}; };
    desk.lookAt(0);
    CHECK(desk.refusal()->isVisible());
    CHECK(desk.list()->isVisible());
    CHECK(desk.part<QPushButton>("restoreButton")->isEnabled());

    // And before.
    QFile::remove(stick);
    desk.pressKey(Qt::Key_Escape);
    desk.part<ChoicePanel>("restoreBackup")->click();
    desk.settle();
    CHECK(desk.said(0, KnownCopies::Held) == QStringLiteral("put the stick in"));
    desk.lookAt(0);
    CHECK(desk.refusal()->text().contains(stick));
    desk.lookAt(1);
    CHECK(desk.found()->isVisible());
}

TEST_CASE("looking and restoring are stopped by Escape and by the button", "[restore]") {
    Restoring desk;
    desk.makeTwoMeetings();
    desk.begin({});
    auto* bar = desk.part<QProgressBar>("restoreProgress");
    auto* cancel = desk.part<QPushButton>("restoreBack");
    {
        Gate gate{desk};
        Typist{*desk.window}.press(Qt::Key_Return);
        CHECK(bar->isVisible());
        CHECK(cancel->text() == QStringLiteral("Cancel"));
        Typist{*desk.window}.press(Qt::Key_Escape);
        gate.open();
        desk.settle();
    }
    CHECK_FALSE(bar->isVisible());
    CHECK(desk.list()->isVisible());
    CHECK_FALSE(desk.found()->isVisible());
    CHECK_FALSE(desk.refusal()->isVisible());
    CHECK(cancel->text() == QStringLiteral("Back"));
    CHECK(cancel->isEnabled());

    desk.lookAt(0);
    REQUIRE(desk.found()->isVisible());
    const QString again = QString::fromStdString(desk.home.folder() / "again.bahi");
    desk.part<QLineEdit>("restorePlace")->setText(again);
    {
        Gate gate{desk};
        desk.part<QPushButton>("restoreButton")->click();
        CHECK(bar->isVisible());
        cancel->click();
        gate.open();
        desk.settle();
    }
    CHECK_FALSE(bar->isVisible());
    CHECK(desk.found()->isVisible());
    CHECK(desk.part<QLineEdit>("restorePlace")->text() == again);
    CHECK(desk.part<QPushButton>("restoreButton")->isEnabled());
    CHECK_FALSE(QFile::exists(again));
    CHECK_FALSE(desk.window->session().isOpen());
    desk.press("restoreButton");
    CHECK(waitUntil([&] { return desk.window->session().isOpen(); }));
}

TEST_CASE("a practice group that is not wanted any more is not made", "[restore]") {
    Restoring desk;
    desk.begin({});
    desk.pressKey(Qt::Key_Escape);
    desk.part<ChoicePanel>("practiceGroup")->click();
    const QString path = QString::fromStdString(desk.home.folder() / "practice.bahi");
    desk.part<QLineEdit>("practicePlace")->setText(path);
    Gate gate{desk};
    desk.part<QPushButton>("makePractice")->click();
    CHECK(desk.part<QProgressBar>("practiceProgress")->isVisible());
    Typist{*desk.window}.press(Qt::Key_Escape);
    gate.open();
    desk.settle();
    CHECK_FALSE(desk.part<QProgressBar>("practiceProgress")->isVisible());
    CHECK(desk.part<QPushButton>("makePractice")->isEnabled());
    CHECK_FALSE(QFile::exists(path));
    CHECK_FALSE(desk.window->session().isOpen());
    desk.pressKey(Qt::Key_Escape);
    CHECK(desk.part<ChoicePanel>("practiceGroup")->isVisible());
}

TEST_CASE("restoring is told whole in both languages and at every size", "[restore][accessible]") {
    Restoring desk;
    desk.makeTwoMeetings();
    desk.begin({desk.jyoti});
    const auto faults = [&] {
        std::vector<std::string> all = cutOff(*desk.window);
        const auto more = accessibilityFaults(*desk.window);
        all.insert(all.end(), more.begin(), more.end());
        return all;
    };
    for (const Language language : {Language::English, Language::Hindi})
        for (const int percent : {100, 150, 200}) {
            CAPTURE(percent, language == Language::Hindi);
            const Spoken spoken{language};
            Theme::apply(Look::Light, percent);
            desk.settle();
            CHECK(faults() == std::vector<std::string>{});
            desk.list()->setFocus();
            desk.lookAt(1);
            REQUIRE(desk.found()->isVisible());
            desk.settle(); // the height of words that break into lines takes another turn
            CHECK(faults() == std::vector<std::string>{});
            desk.part<QLineEdit>("restorePlace")->setFocus();
            desk.pressKey(Qt::Key_Escape);
        }
    Theme::apply(Look::Light, 100);
}

} // namespace bahi::ui
