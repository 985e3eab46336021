// What must not cost a bookkeeper a single cell: a full disk, a stick that was pulled, a book that
// was moved, a clock that went back.

#include "ledger/services/backup_service.h"
#include "ledger/services/draft_service.h"
#include "ledger/services/meeting_service.h"
#include "ledger/services/member_service.h"
#include "tests/support/foreign_tool.h"
#include "tests/ui/slow_disk.h"
#include "tests/ui/spoken.h"
#include "tests/ui/window.h"
#include "ui/models/known_copies.h"
#include "ui/pages/meeting_page.h"
#include "ui/pages/start_page.h"
#include "ui/widgets/refusal_line.h"
#include "ui/widgets/state_box.h"

#include <QAbstractItemView>
#include <QFile>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <catch2/catch.hpp>

namespace bahi::ui {

namespace {

/// A window with its meeting page on a disk that can fail.
struct BadDay {
    explicit BadDay(const std::function<void(BadDay&)>& make = {}) {
        SlowDisk::setFull(false);
        SlowDisk::setGone(false);
        if (make)
            make(*this);
        else
            plain::must(PracticeService{home.office()}.create(home.path(), {.weeks = 12}));
        begin();
    }
    ~BadDay() {
        SlowDisk::setFull(false);
        SlowDisk::setGone(false);
        end();
    }

    void begin() {
        thread = std::make_unique<BookThread>(office);
        window = std::make_unique<MainWindow>(*thread, asking);
        page = new MeetingPage{window->session()};
        window->addPage(QStringLiteral("meeting"), page);
        window->resize(1366, 768);
        window->show();
        window->startPage().open(QString::fromStdString(home.path()));
        REQUIRE(waitUntil([this] { return page->editor().isBegun(); }));
        settle();
    }
    void end() {
        window.reset();
        thread.reset();
    }
    void settle() {
        waitUntil([this] { return !thread->isBusy(); });
        QApplication::processEvents();
    }
    MeetingEditor& editor() { return page->editor(); }
    RefusalLine& said() { return *find<RefusalLine>(*page, "meetingRefusal"); }

    /// Types an amount into the saving of the line.
    void save(int line, const QString& amount) {
        auto* sheet = find<QAbstractItemView>(*page, "meetingSheetView");
        sheet->setFocus();
        sheet->setCurrentIndex(sheet->model()->index(line, int(Column::Saving)));
        Typist typist{*page};
        typist.type(amount);
        typist.press(Qt::Key_Return);
    }
    std::string savingOf(int line) {
        return editor().form().cellOf(editor().form().lines().at(std::size_t(line)),
                                      Column::Saving);
    }
    /// What the draft in the file holds once the program has ended.
    Cells onDisk() {
        end();
        auto book = home.openBook();
        const auto draft = DraftService{home.office(), *book}.current();
        return draft ? draft->cells : Cells{};
    }

    plain::TestOffice home;
    SlowDisk disk{0};
    Office office{disk, home.office().machine, home.office().dataFolder, home.office().stateFolder};
    TestAsking asking;
    std::unique_ptr<BookThread> thread;
    std::unique_ptr<MainWindow> window;
    MeetingPage* page = nullptr;
};

/// What the command line says of the book, and how it ends.
std::pair<int, QString> bahi(const QStringList& words, const plain::TestOffice& home) {
    QProcess program;
    QProcessEnvironment around = QProcessEnvironment::systemEnvironment();
    around.insert(QStringLiteral("XDG_DATA_HOME"), QString::fromStdString(home.folder() / "cli"));
    around.insert(QStringLiteral("XDG_STATE_HOME"), QString::fromStdString(home.folder() / "cli"));
    program.setProcessEnvironment(around);
    program.setProcessChannelMode(QProcess::MergedChannels);
    program.start(QStringLiteral(BAHI_COMMAND), words);
    program.waitForFinished(60000);
    return {program.exitCode(), QString::fromUtf8(program.readAll())};
}

/// A group of one, which is no practice group, after one meeting.
void makeRealBook(BadDay& day) {
    auto book = day.home.makeBook();
    plain::must(MemberService{day.home.office(), *book}.join(
        {plain::aMember("M01", "2006-01-01", "Hira Devi")}));
    plain::must(MeetingService{day.home.office(), *book}.post(
        {plain::aMeeting("2006-03-01", {plain::attends("M01", Attendance::Present),
                                        plain::pays("M01", ReceiptHead::RegularSaving, 25)})},
        ""));
}

} // namespace

TEST_CASE("of two amounts typed into a cell while the disk is full the later is kept", "[ui]") {
    BadDay day;
    SlowDisk::setFull(true);
    day.save(0, QStringLiteral("35"));
    day.save(0, QStringLiteral("45"));
    REQUIRE(waitUntil([&] { return day.editor().failure().has_value(); }));
    day.settle();
    CHECK_FALSE(day.editor().isOnDisk(day.savingOf(0)));
    CHECK(day.editor().failure()->failure == Failure::DiskFull);
    SlowDisk::setFull(false);
    day.editor().saveAgain();
    CHECK(waitUntil([&] { return day.editor().isAllOnDisk(); }));
    const std::string cell = day.savingOf(0);
    const std::string shown = cells::textOf(day.editor().form().cells(), cell);
    CHECK(shown == "45.00");
    CHECK(cells::textOf(day.onDisk(), cell) == shown);
}

TEST_CASE("what the disk did not take is saved by itself when there is room again", "[ui]") {
    const Spoken english{Language::English};
    BadDay day;
    SlowDisk::setFull(true);
    day.save(0, QStringLiteral("35"));
    REQUIRE(waitUntil([&] { return day.editor().failure().has_value(); }));
    CHECK(day.said().isVisible());
    CHECK(day.said().text().contains(QStringLiteral("Free some space")));
    CHECK(find<QPushButton>(day.said(), "refusalOffer")->isVisible());
    day.save(1, QStringLiteral("55")); // writing goes on
    day.settle();
    CHECK_FALSE(day.editor().isOnDisk(day.savingOf(1)));
    QTest::qWait(500); // the cursor has been written down, in vain
    day.settle();
    SlowDisk::setFull(false);
    CHECK(waitUntil([&] { return day.editor().isAllOnDisk(); })); // nobody presses anything
    CHECK(day.editor().isOnDisk(day.savingOf(0)));
    CHECK_FALSE(day.said().isVisible());
    const Cells shown = day.editor().form().cells();
    Cells kept = day.onDisk();
    kept.erase(std::string{cells::kCursor});
    CHECK(kept == shown);
}

TEST_CASE("a full disk keeps the window open until the person says otherwise", "[ui]") {
    BadDay day;
    SlowDisk::setFull(true);
    day.save(0, QStringLiteral("35"));
    day.asking.yes = false;
    day.window->close(); // while the disk has not answered yet
    REQUIRE(waitUntil([&] { return !day.asking.asked.empty(); }));
    CHECK(day.window->isVisible());
    CHECK(day.editor().isBegun());
    day.window->closeBook();
    CHECK(day.asking.asked.size() == 2);
    CHECK(day.window->session().isOpen());
    SlowDisk::setFull(false);
    find<QPushButton>(day.said(), "refusalOffer")->click();
    REQUIRE(waitUntil([&] { return day.editor().isAllOnDisk(); }));
    const std::string cell = day.savingOf(0);
    day.window->close();
    CHECK(waitUntil([&] { return !day.window->isVisible(); }));
    CHECK(day.asking.asked.size() == 2); // nothing to ask any more
    CHECK(cells::textOf(day.onDisk(), cell) == "35.00");
}

TEST_CASE("a meeting is closed once, though the disk was full at the first try", "[ui]") {
    BadDay day;
    Typist typist{*day.page};
    typist.press(Qt::Key_F4);
    std::vector<DraftCell> rest;
    std::int64_t left = day.editor().form().box().shouldBe().inMinor();
    rest.push_back({cells::ofCount(Money::fromMinor(100)), std::to_string(left / 100)});
    rest.push_back(
        {std::string{cells::kChair},
         day.editor().form().rowOf(day.editor().form().lines().front()).member.code.text()});
    day.editor().enter(rest, QStringLiteral("count"));
    day.settle();
    REQUIRE(day.editor().gap() == Gap::None);
    const auto meetings = day.window->session().info().meetings;
    SlowDisk::setFull(true);
    day.editor().close();
    day.settle();
    CHECK(day.editor().isBegun());
    CHECK(day.editor().failure().has_value());
    CHECK(day.said().isVisible());
    SlowDisk::setFull(false);
    day.editor().close();
    REQUIRE(waitUntil([&] { return !day.editor().isBegun(); }));
    day.settle();
    QTest::qWait(2500); // nothing that was waiting begins the draft anew
    day.settle();
    day.end();
    auto book = day.home.openBook();
    CHECK(BookService{day.home.office()}.info(*book).meetings == meetings + 1);
    CHECK_FALSE(DraftService{day.home.office(), *book}.current());
}

TEST_CASE("a stick that was pulled takes the ticks along, and gives them back", "[ui]") {
    const Spoken english{Language::English};
    BadDay day;
    day.save(0, QStringLiteral("35"));
    REQUIRE(waitUntil([&] { return day.editor().isOnDisk(day.savingOf(0)); }));
    SlowDisk::setGone(true);
    day.save(1, QStringLiteral("55"));
    REQUIRE(waitUntil([&] { return day.editor().failure().has_value(); }));
    CHECK(day.said().text().contains(QStringLiteral("stick")));
    CHECK_FALSE(day.editor().isOnDisk(day.savingOf(1)));
    CHECK_FALSE(day.editor().isOnDisk(day.savingOf(0)));
    day.editor().saveAgain();
    day.save(2, QStringLiteral("65"));
    day.settle();
    CHECK(day.editor().isBegun());
    SlowDisk::setGone(false);
    CHECK(waitUntil([&] { return day.editor().isAllOnDisk(); }));
    const Cells shown = day.editor().form().cells();
    Cells kept = day.onDisk();
    kept.erase(std::string{cells::kCursor});
    CHECK(kept == shown);
}

TEST_CASE("a book that is moved away is missed, and found again with all that was typed", "[ui]") {
    BadDay day;
    const QString path = QString::fromStdString(day.home.path());
    day.save(0, QStringLiteral("35"));
    REQUIRE(waitUntil([&] { return day.editor().isAllOnDisk(); }));
    REQUIRE(QFile::rename(path, path + QStringLiteral(".away")));
    day.save(1, QStringLiteral("55"));
    REQUIRE(waitUntil([&] { return day.editor().failure().has_value(); }));
    CHECK(day.editor().failure()->failure == Failure::BookGone);
    day.editor().saveAgain(); // it is looked for, and not there
    day.settle();
    CHECK(day.editor().failure()->failure == Failure::BookGone);
    day.editor().close(); // nothing falls over a book that is not open
    day.window->session().tellChanged({});
    day.settle();
    REQUIRE(QFile::rename(path + QStringLiteral(".away"), path));
    CHECK(waitUntil([&] { return day.editor().isAllOnDisk(); }));
    const Cells shown = day.editor().form().cells();
    Cells kept = day.onDisk();
    kept.erase(std::string{cells::kCursor});
    CHECK(kept == shown);
}

TEST_CASE("a cell the book does not keep has no tick and keeps no other from its own", "[ui]") {
    BadDay day;
    const std::string minutes{cells::kMinutes};
    day.editor().enter({{minutes, "Her Aadhaar is 2345 6789 0124"}, {"resolution/41", "Agreed"}},
                       QStringLiteral("minutes"));
    day.settle();
    CHECK_FALSE(day.editor().isOnDisk(minutes));
    CHECK(day.editor().isOnDisk("resolution/41"));
    REQUIRE(day.editor().refusal());
    CHECK(day.editor().refusal()->why == Refusal::TextLikeAadhaar);
    day.editor().enter({{minutes, "Her card was seen"}}, QStringLiteral("minutes"));
    CHECK(waitUntil([&] { return day.editor().isOnDisk(minutes); }));
}

TEST_CASE("the cursor that comes to rest while a meeting is posted begins no draft", "[ui]") {
    BadDay day;
    Typist typist{*day.page};
    typist.press(Qt::Key_F4);
    const std::int64_t left = day.editor().form().box().shouldBe().inMinor();
    day.editor().enter(
        {{cells::ofCount(Money::fromMinor(100)), std::to_string(left / 100)},
         {std::string{cells::kChair},
          day.editor().form().rowOf(day.editor().form().lines().front()).member.code.text()}},
        QStringLiteral("count"));
    day.settle();
    day.thread->ask(
        day.page,
        [](Office&, BookThread::OpenBook&) {
            QThread::msleep(600); // an old disk
            return true;
        },
        [](bool) {});
    day.editor().setCursor(day.savingOf(3));
    day.editor().close();
    REQUIRE(waitUntil([&] { return !day.editor().isBegun(); }));
    day.settle();
    day.end();
    auto book = day.home.openBook();
    CHECK_FALSE(DraftService{day.home.office(), *book}.current());
}

TEST_CASE("a letter in a cell stays refused while the disk answers for another", "[ui]") {
    BadDay day;
    day.save(0, QStringLiteral("35"));
    QTest::qWait(5); // the field of the first cell goes
    auto* sheet = find<QAbstractItemView>(*day.page, "meetingSheetView");
    sheet->setCurrentIndex(sheet->model()->index(1, int(Column::Saving)));
    Typist typist{*day.page};
    typist.type(QStringLiteral("1e30"));
    typist.press(Qt::Key_Return);
    CHECK(day.said().isVisible());
    day.editor().setCursor(day.savingOf(2));
    QTest::qWait(500); // it is written down, and answered
    day.settle();
    CHECK(day.said().isVisible());
    CHECK(find<QLineEdit>(*day.page, "sheetCellField")->text() == QStringLiteral("1e30"));
}

TEST_CASE("nobody else writes the book while a window has it open", "[ui]") {
    const Spoken english{Language::English};
    BadDay day;
    const QString path = QString::fromStdString(day.home.path());
    const auto records = day.window->session().info().records;
    const auto [code, said] = bahi({QStringLiteral("verify"), path}, day.home);
    CHECK(code != 0);
    CHECK(said.contains(QStringLiteral("is open elsewhere")));

    // A second window of the same program, which does not come about by itself.
    {
        BookThread secondThread{day.office};
        TestAsking asking;
        MainWindow second{secondThread, asking};
        second.show();
        second.startPage().open(path);
        auto* line = find<RefusalLine>(second, "startRefusal");
        REQUIRE(waitUntil([&] { return line->isVisible(); }));
        CHECK(line->text().contains(QStringLiteral("is open elsewhere")));
    }
    // It looked at the file, and took no lock away by that.
    const auto [later, saidLater] = bahi({QStringLiteral("verify"), path}, day.home);
    CHECK(later != 0);
    CHECK(saidLater.contains(QStringLiteral("is open elsewhere")));

    day.save(0, QStringLiteral("35"));
    CHECK(waitUntil([&] { return day.editor().isAllOnDisk(); }));
    const std::string cell = day.savingOf(0);
    CHECK(cells::textOf(day.onDisk(), cell) == "35.00");
    auto book = day.home.openBook();
    CHECK(BookService{day.home.office()}.info(*book).records == records);
}

TEST_CASE("a clock that was set back a year is told, and closes no meeting by itself", "[ui]") {
    const Spoken english{Language::English};
    BadDay day{makeRealBook};
    auto* banner = find<StateBox>(*day.window, "clockBanner");
    CHECK_FALSE(banner->isVisible());
    day.save(0, QStringLiteral("25"));
    day.editor().enter(
        {{std::string{cells::kChair}, "M01"}, {cells::ofCount(Money::fromMinor(100)), "50"}},
        QStringLiteral("count"));
    day.settle();
    REQUIRE(day.editor().gap() == Gap::None);

    day.home.clock().set(Moment{std::chrono::seconds{1'142'000'000 - 365 * 24 * 3600}});
    day.save(0, QStringLiteral("25")); // the next entry sees it
    day.settle();
    CHECK(banner->isVisible());
    CHECK(banner->text().contains(QStringLiteral("2005")));
    CHECK(day.editor().gap() == Gap::ClockBehind);
    day.page->goTo(Step::Close);
    find<QPushButton>(*day.page, "primaryButton")->click();
    day.settle();
    CHECK(day.editor().isBegun());
    auto* refusal = find<RefusalLine>(*day.page, "closeRefusal");
    CHECK(refusal->isVisible());
    CHECK(refusal->text().contains(QStringLiteral("Set the computer's date")));

    // What was entered is there when the book is opened anew, and so is the warning.
    const Cells entered = day.editor().form().cells();
    day.end();
    day.begin();
    CHECK(day.editor().form().cells() == entered);
    banner = find<StateBox>(*day.window, "clockBanner");
    CHECK(banner->isVisible());

    SECTION("the date is set right") {
        day.home.clock().set(Moment{std::chrono::seconds{1'142'000'000}});
        day.page->goTo(Step::Close);
        find<QPushButton>(*day.page, "primaryButton")->click(); // looks at the clock again
        day.settle();
        CHECK_FALSE(banner->isVisible());
        CHECK(day.editor().gap() == Gap::None);
    }
    SECTION("the date is right: the one in the book was wrong") {
        find<QPushButton>(*day.window, "trustClock")->click();
        CHECK_FALSE(banner->isVisible());
        CHECK(day.editor().gap() == Gap::None);
        day.editor().close();
        CHECK(waitUntil([&] { return !day.editor().isBegun(); }));
    }
}

TEST_CASE("a book that may only be read opens for viewing and says why", "[ui]") {
    const Spoken english{Language::English};
    const auto isToView = [](BadDay& day) {
        CHECK_FALSE(day.window->session().mayWrite());
        auto* banner = find<StateBox>(*day.window, "viewingBanner");
        CHECK(banner->isVisible());
        day.save(0, QStringLiteral("35"));
        day.settle();
        CHECK(day.editor().form().cells().empty());
        CHECK(day.said().isVisible());
        CHECK(day.said().text().contains(QStringLiteral("viewing only")));
        CHECK_FALSE(find<QPushButton>(*day.page, "primaryButton")->isEnabled());
        return banner->text();
    };
    SECTION("its file allows no writing") {
        BadDay day{[](BadDay& of) {
            plain::must(PracticeService{of.home.office()}.create(of.home.path(), {.weeks = 12}));
            QFile{QString::fromStdString(of.home.path())}.setPermissions(QFileDevice::ReadOwner);
        }};
        CHECK(isToView(day).contains(QStringLiteral("allows no writing")));
        CHECK(day.window->session().check() == Check::Whole);
    }
    SECTION("it is on a stick, and is restored from there") {
        BadDay day{[](BadDay& of) {
            plain::must(PracticeService{of.home.office()}.create(of.home.path(), {.weeks = 12}));
            of.disk.isForeign = [path = of.home.path()](const std::string& asked) {
                return asked == path;
            };
        }};
        CHECK(isToView(day).contains(QStringLiteral("stick")));
        const QString whole = QString::fromStdString(day.home.folder() / "whole.bahi");
        find<QPushButton>(*day.window, "restoreThis")->click();
        auto* place = find<QLineEdit>(*day.window, "restorePlace");
        day.settle();
        INFO(find<RefusalLine>(*day.window, "restoreRefusal")->text().toStdString());
        REQUIRE(waitUntil([&] { return place->isVisible() && place->isEnabled(); }));
        place->setText(whole);
        find<QPushButton>(*day.window, "restoreButton")->click();
        REQUIRE(waitUntil([&] { return day.window->session().isOpen(); }));
        CHECK(day.window->session().path() == whole);
        CHECK(day.window->session().mayWrite());
    }
}

TEST_CASE("a damaged book names the meeting, and every rung of the ladder holds", "[ui]") {
    const Spoken english{Language::English};
    QString good;
    BadDay day{[&](BadDay& of) {
        makeRealBook(of);
        auto book = of.home.openBook();
        const auto kept = BackupService{of.home.office()}.backUpAutomatically(*book);
        good = QString::fromStdString(kept.value().path);
        book.reset();
        plain::tamper(of.home.path(), "UPDATE posting SET amount = amount + 1 WHERE entry = 1");
    }};
    day.settle();
    REQUIRE(day.window->session().check() == Check::Broken);
    auto* banner = find<StateBox>(*day.window, "damagedBanner");
    CHECK(banner->isVisible());
    CHECK(banner->title().contains(QStringLiteral("1 March 2006")));
    CHECK(banner->title().contains(QStringLiteral("Hira Devi")));
    CHECK(banner->title().contains(QStringLiteral("viewing only")));
    day.save(0, QStringLiteral("35"));
    CHECK(day.editor().form().cells().empty());

    const QString copy = QString::fromStdString(day.home.folder() / "for-her.bahi");
    day.asking.file = copy;
    find<QPushButton>(*day.window, "copyDamaged")->click();
    day.settle();
    CHECK(plain::contentOf(copy.toStdString()) == plain::contentOf(day.home.path()));

    find<QPushButton>(*day.window, "openLastBackup")->click();
    day.settle();
    auto* copies = find<QAbstractItemView>(*day.window, "knownCopies");
    CHECK(copies->currentIndex().data(KnownCopies::Path).toString() == good);
    find<QPushButton>(*day.window, "restoreButton")->click(); // looks at it
    auto* place = find<QLineEdit>(*day.window, "restorePlace");
    REQUIRE(waitUntil([&] { return place->isVisible() && place->isEnabled(); }));
    CHECK(find<StateBox>(*day.window, "backupFound")->text().contains(QStringLiteral("2006")));
    CHECK(find<StateBox>(*day.window, "besideBook")->title().contains(QStringLiteral("damaged")));
    CHECK_FALSE(find<QPushButton>(*day.window, "openHere")->isVisible());
    place->setText(QString::fromStdString(day.home.folder() / "whole.bahi"));
    find<QPushButton>(*day.window, "restoreButton")->click();
    REQUIRE(waitUntil([&] { return day.window->session().isOpen(); }));
    day.settle();
    CHECK(day.window->session().check() == Check::Whole);
    CHECK(QFile::exists(QString::fromStdString(day.home.path()))); // nothing was replaced
}

TEST_CASE("a book whose balances were changed opens for viewing too", "[ui]") {
    const Spoken english{Language::English};
    BadDay day{[](BadDay& of) {
        makeRealBook(of);
        plain::tamper(of.home.path(), "UPDATE account_balance SET debit = debit + 1");
    }};
    day.settle();
    CHECK(day.window->session().onlyToRead());
    CHECK_FALSE(day.window->session().mayWrite());
    CHECK(find<StateBox>(*day.window, "damagedBanner")->isVisible());
}

TEST_CASE("what is no book any more offers the last backup beside its refusal", "[ui]") {
    const Spoken english{Language::English};
    WindowDesk desk;
    const QString path = desk.makeBook("torn.bahi", "Jyoti");
    plain::putContent(path.toStdString(), "not a book at all, not by any means, and too short");
    desk.window().startPage().open(path);
    auto* line = find<RefusalLine>(desk.window(), "startRefusal");
    REQUIRE(waitUntil([&] { return line->isVisible(); }));
    auto* offer = find<QPushButton>(*line, "refusalOffer");
    REQUIRE(offer->isVisible());
    offer->click();
    CHECK(waitUntil([&] { return find<QWidget>(desk.window(), "knownCopies")->isVisible(); }));
}

} // namespace bahi::ui
