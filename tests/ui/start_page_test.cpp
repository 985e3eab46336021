// The start page, with real widgets: books are opened by keyboard, and refused beside the list.

#include "ui/pages/start_page.h"

#include "ledger/services/backup_service.h"
#include "tests/support/office.h"
#include "tests/ui/accessible_walk.h"
#include "tests/ui/spoken.h"
#include "tests/ui/window.h"
#include "ui/models/preferences.h"
#include "ui/pages/all_pages.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/choice_panel.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/refusal_line.h"
#include "ui/widgets/state_box.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTextBrowser>
#include <catch2/catch.hpp>

namespace bahi::ui {

namespace {

/// A window whose list holds `paths`.
MainWindow& windowWith(WindowDesk& desk, const QStringList& paths) {
    Preferences::setRecentBooks(paths);
    MainWindow& window = desk.window();
    QApplication::setActiveWindow(&window);
    return window;
}

QString saidOf(const QListView& list, int row, RecentBooks::Role role) {
    return list.model()->index(row, 0).data(role).toString();
}

} // namespace

TEST_CASE("the start page opens the chosen book by keyboard alone", "[start]") {
    WindowDesk desk;
    const QString jyoti = desk.makeBook("jyoti.bahi", "Jyoti");
    const QString asha = desk.makeBook("asha.bahi", "Asha");
    MainWindow& window = windowWith(desk, {jyoti, asha});
    auto* list = find<QListView>(window, "recentBooks");
    auto* open = find<PrimaryButton>(window, "openBook");
    CHECK(saidOf(*list, 1, RecentBooks::Name) == QStringLiteral("Asha"));
    CHECK(open->text() == QStringLiteral("Open Jyoti"));

    Typist typist{window};
    typist.press(Qt::Key_Down);
    CHECK(open->text() == QStringLiteral("Open Asha"));
    typist.press(Qt::Key_Return);
    REQUIRE(waitUntil([&] { return window.session().isOpen(); }));
    CHECK(window.session().path() == asha);
    CHECK(window.windowTitle() == QStringLiteral("Bahi"));
    CHECK(Preferences::recentBooks().first() == asha);

    window.closeBook();
    CHECK(window.currentPage() == &window.startPage());
    CHECK(saidOf(*list, 0, RecentBooks::Name) == QStringLiteral("Asha"));
}

TEST_CASE("a group is found by its name while the arrows choose", "[start]") {
    WindowDesk desk;
    const QStringList paths = {desk.makeBook("a.bahi", "Jyoti"), desk.makeBook("b.bahi", "Asha"),
                               desk.makeBook("c.bahi", "Ashirwad")};
    MainWindow& window = windowWith(desk, paths);
    auto* wanted = find<QLineEdit>(window, "findBook");
    auto* list = find<QListView>(window, "recentBooks");
    QTest::keyClicks(wanted, QStringLiteral("ash"));
    CHECK(list->model()->rowCount() == 2);
    QTest::keyClick(wanted, Qt::Key_Down);
    QTest::keyClick(wanted, Qt::Key_Return);
    REQUIRE(waitUntil([&] { return window.session().isOpen(); }));
    CHECK(window.session().path() == paths[2]);
}

TEST_CASE("the start page says when a copy was last taken along", "[start]") {
    WindowDesk desk;
    const QString path = desk.makeBook("jyoti.bahi", "Jyoti");
    const auto said = [](MainWindow& window) {
        return find<QLabel>(window, "lastCopyTitle")->text();
    };
    {
        auto& office = desk.home().office();
        const auto book = plain::must(BookService{office}.open(path.toStdString(), Access::Read));
        BackupService{office}.rememberTaken(
            *book, {.path = "/stick/a.bahi", .records = 3, .lastMeeting = {}, .longerSeen = {}});
    }
    MainWindow& window = windowWith(desk, {path});
    CHECK(waitUntil([&] { return said(window).startsWith(QStringLiteral("Last copy")); }));
}

TEST_CASE("a name that looks like a page is shown as it is written", "[start]") {
    WindowDesk desk;
    const QString path = desk.makeBook("<b>jyoti&amp;.bahi", "<img src=x>");
    MainWindow& window = windowWith(desk, {path});
    auto* list = find<QListView>(window, "recentBooks");
    CHECK(list->model()->index(0, 0).data(Qt::ToolTipRole).toString() == path.toHtmlEscaped());
}

TEST_CASE("what cannot be opened says why beside the list", "[start]") {
    WindowDesk desk;
    const QString whole = desk.makeBook("jyoti.bahi", "Jyoti");
    const QString noBook = QString::fromStdString(desk.home().folder() / "letter.bahi");
    plain::putContent(noBook.toStdString(), "Dear sisters, the meeting is on Tuesday.");
    const QString gone = QString::fromStdString(desk.home().folder() / "gone.bahi");
    MainWindow& window = windowWith(desk, {whole, noBook, gone});
    auto* list = find<QListView>(window, "recentBooks");
    auto* refusal = find<RefusalLine>(window, "startRefusal");
    CHECK_FALSE(refusal->isVisible());
    CHECK(saidOf(*list, 2, RecentBooks::StandsWord) == QStringLiteral("not found"));
    CHECK(saidOf(*list, 1, RecentBooks::StandsWord) == QStringLiteral("does not open"));

    for (const QString& path : {noBook, gone}) {
        CAPTURE(path.toStdString());
        window.startPage().open(path);
        REQUIRE(waitUntil([&] { return refusal->isVisible() && !refusal->text().isEmpty(); }));
        CHECK(refusal->text().contains(path));
        CHECK(window.currentPage() == &window.startPage());
    }
    const QString english = refusal->text();
    const Spoken hindi{Language::Hindi};
    QApplication::processEvents();
    CHECK(refusal->text() != english);

    // It goes off the list by hand; nobody deletes the file.
    list->setCurrentIndex(list->model()->index(1, 0));
    QTest::keyClick(list, Qt::Key_Delete);
    CHECK(list->model()->rowCount() == 2);
    CHECK(QFile::exists(noBook));
}

TEST_CASE("another book is chosen from the disk; thinking better of it does nothing", "[start]") {
    WindowDesk desk;
    const QString path = desk.makeBook("jyoti.bahi", "Jyoti");
    MainWindow& window = windowWith(desk, {});
    CHECK(find<StateBox>(window, "noBooks")->isVisible());
    auto* other = find<ChoicePanel>(window, "openOther");
    other->click();
    desk.settle();
    CHECK_FALSE(window.session().isOpen());
    desk.asking().file = path;
    QTest::keyClick(other, Qt::Key_Return);
    CHECK(waitUntil([&] { return window.session().isOpen(); }));
    CHECK(desk.asking().asked.size() == 2);
}

TEST_CASE("without any book the one button sets up a new group", "[start]") {
    WindowDesk desk;
    MainWindow& window = windowWith(desk, {});
    QSignalSpy asked{&window.startPage(), &StartPage::newGroup};
    auto* primary = find<PrimaryButton>(window, "openBook");
    CHECK(primary->isVisible());
    CHECK(primary->text() == QStringLiteral("New group"));
    CHECK(find<StateBox>(window, "noBooks")->isVisible());
    CHECK_FALSE(find<ChoicePanel>(window, "newGroup")->isVisible()); // once is enough
    QTest::keyClick(window.focusWidget(), Qt::Key_Return);
    CHECK(asked.count() == 1);
    CHECK(window.startPage().help() == QStringLiteral("start.md"));
}

TEST_CASE("F1 is in Hindi on the first page and in a new group", "[start]") {
    const Spoken hindi{Language::Hindi};
    WindowDesk desk;
    MainWindow& window = windowWith(desk, {});
    addPages(window);
    QTest::keyClick(&window, Qt::Key_F1);
    auto* help = find<QTextBrowser>(window, "helpText");
    CHECK(help->source().toString() == QStringLiteral("qrc:/guide/hi/start.md"));
    CHECK(help->toPlainText().size() > 500);
    Q_EMIT window.startPage().newGroup();
    const QString page = window.currentPage()->help();
    CHECK(page == QStringLiteral("new-group.md"));
    CHECK(QFile::exists(QStringLiteral(":/guide/hi/") + page));
}

TEST_CASE("a practice group is made where it is wanted, and opened", "[start]") {
    WindowDesk desk;
    MainWindow& window = windowWith(desk, {});
    find<ChoicePanel>(window, "practiceGroup")->click();
    auto* place = find<QLineEdit>(window, "practicePlace");
    auto* refusal = find<RefusalLine>(window, "practiceRefusal");

    place->setText(desk.makeBook("taken.bahi", "Jyoti"));
    QTest::keyClick(place, Qt::Key_Return);
    REQUIRE(waitUntil([&] { return refusal->isVisible(); }));
    CHECK(place->property("refused").toBool());

    const QString path = QString::fromStdString(desk.home().folder() / "practice.bahi");
    place->setText(path);
    find<QComboBox>(window, "practiceProgramme")->setCurrentIndex(1);
    find<PrimaryButton>(window, "makePractice")->click();
    REQUIRE(waitUntil([&] { return window.session().isOpen(); }, 120000));
    CHECK(window.session().info().practice);
    CHECK(window.session().path() == path);
    CHECK_FALSE(refusal->isVisible());
}

TEST_CASE("a backup is looked at before anything is made of it", "[start]") {
    WindowDesk desk;
    const QString path = desk.makeBook("jyoti.bahi", "Jyoti");
    MainWindow& window = windowWith(desk, {path});
    desk.asking().file = path;
    find<ChoicePanel>(window, "restoreBackup")->click();
    auto* found = find<StateBox>(window, "backupFound");
    find<PrimaryButton>(window, "restoreButton")->click(); // another file: Bahi has no copy yet
    REQUIRE(waitUntil([&] { return found->isVisible(); }));
    CHECK(found->text().contains(QStringLiteral("No meetings yet.")));
    auto* place = find<QLineEdit>(window, "restorePlace");
    auto* refusal = find<RefusalLine>(window, "restoreRefusal");

    place->setText(path); // never over a book that is there
    find<PrimaryButton>(window, "restoreButton")->click();
    REQUIRE(waitUntil([&] { return refusal->isVisible(); }));
    CHECK(place->property("refused").toBool());

    const QString again = QString::fromStdString(desk.home().folder() / "again.bahi");
    place->setText(again);
    find<PrimaryButton>(window, "restoreButton")->click();
    REQUIRE(waitUntil([&] { return window.session().isOpen(); }));
    CHECK(window.session().path() == again);
}

TEST_CASE("the language is chosen while the program runs", "[start]") {
    const Spoken english{Language::English};
    WindowDesk desk;
    MainWindow& window = windowWith(desk, {desk.makeBook("jyoti.bahi", "Jyoti")});
    auto* languages = find<ChoiceRow>(window, "languages");
    CHECK(languages->button(1)->text() == ownNameOf(Language::Hindi));
    QTest::mouseClick(languages->button(1), Qt::LeftButton);
    QApplication::processEvents();
    CHECK(spoken() == Language::Hindi);
    CHECK(languages->chosen() == 1);
    QTest::keyClick(languages->button(1), Qt::Key_Left);
    QApplication::processEvents();
    CHECK(spoken() == Language::English);
}

TEST_CASE("the largest text cuts nothing off on the start page", "[start]") {
    const Spoken english{Language::English};
    WindowDesk desk;
    MainWindow& window = windowWith(desk, {desk.makeBook("jyoti.bahi", "Jyoti"),
                                           desk.makeBook("long.bahi", std::string(200, 'm'))});
    for (const int percent : {100, 130, 150, 200}) {
        CAPTURE(percent);
        Theme::apply(Look::Light, percent);
        desk.settle();
        CHECK(window.size() == QSize{1280, 720});
        CHECK(cutOff(window) == std::vector<std::string>{});
    }
    Theme::apply(Look::Light, 100);
}

TEST_CASE("the start page has no nameless control and no trap for Tab", "[start][accessible]") {
    WindowDesk desk;
    MainWindow& window = windowWith(
        desk, {desk.makeBook("jyoti.bahi", "Jyoti"), desk.makeBook("asha.bahi", "Asha")});
    CHECK(accessibilityFaults(window) == std::vector<std::string>{});
    find<ChoicePanel>(window, "practiceGroup")->click();
    CHECK(accessibilityFaults(window) == std::vector<std::string>{});
}

} // namespace bahi::ui
