// A full disk, a stick that was pulled, a book that was moved: none costs a bookkeeper a single
// cell.

#include "tests/ui/bad_day.h"
#include "tests/ui/spoken.h"

#include <QFile>
#include <QPushButton>
#include <catch2/catch.hpp>

namespace bahi::ui {

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

} // namespace bahi::ui
