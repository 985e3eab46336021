// What must not cost a bookkeeper a single cell: a slow disk, another program, a clock that went
// back.

#include "tests/ui/bad_day.h"
#include "tests/ui/spoken.h"
#include "ui/widgets/state_box.h"

#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <catch2/catch.hpp>

namespace bahi::ui {

namespace {

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

} // namespace

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

} // namespace bahi::ui
