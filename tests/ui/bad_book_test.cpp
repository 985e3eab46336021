// Books that may only be read, that are damaged, or are no books any more.

#include "ledger/services/backup_service.h"
#include "tests/support/foreign_tool.h"
#include "tests/ui/bad_day.h"
#include "tests/ui/spoken.h"
#include "ui/models/known_copies.h"
#include "ui/widgets/state_box.h"

#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <catch2/catch.hpp>

namespace bahi::ui {

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
