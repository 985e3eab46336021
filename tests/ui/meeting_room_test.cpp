// The meeting page on the smallest screens, with the largest text.

#include "tests/ui/bookkeeper.h"
#include "tests/ui/spoken.h"
#include "tests/ui/window.h"
#include "ui/pages/all_pages.h"
#include "ui/widgets/page_room.h"
#include "ui/widgets/state_box.h"
#include "ui/widgets/theme.h"

#include <QLineEdit>
#include <QScrollBar>
#include <catch2/catch.hpp>

namespace bahi::ui {

namespace {

/// The text as large as it gets, and as it was after.
class LargestText {
public:
    LargestText() : m_before{Theme::textPercent()} {
        Theme::apply(Theme::look(), Theme::kLargestText);
    }
    ~LargestText() { Theme::apply(Theme::look(), m_before); }

private:
    int m_before;
};

bool isScrolling(MainWindow& window) {
    const auto* room = window.findChild<PageRoom*>();
    return room->verticalScrollBar()->maximum() > 0 || room->horizontalScrollBar()->maximum() > 0;
}

} // namespace

TEST_CASE("with the largest text no step of a meeting scrolls as a page", "[ui]") {
    WindowDesk desk;
    const std::string path = desk.home().folder() / "practice.bahi";
    plain::must(PracticeService{desk.home().office()}.create(path, {.weeks = 30}));
    const LargestText large;
    for (const QSize size : {QSize{1366, 768}, QSize{1280, 720}}) {
        WindowDesk fresh;
        MainWindow& window = fresh.window(size);
        addPages(window);
        window.session().open(QString::fromStdString(path));
        auto* page = window.findChild<MeetingPage*>();
        window.goTo(QStringLiteral("meeting"));
        REQUIRE(waitUntil([&] { return page->editor().isBegun(); }));
        for (const Language language : {Language::English, Language::Hindi}) {
            const Spoken spoken{language};
            fresh.settle();
            for (int step = int(Step::RollCall); step <= int(Step::Close); ++step) {
                page->goTo(Step(step));
                fresh.settle();
                INFO(size.width() << " " << int(language) << " step " << step << ": "
                                  << page->minimumSizeHint().width() << "x"
                                  << page->minimumSizeHint().height() << " in "
                                  << window.findChild<PageRoom*>()->room().height());
                CHECK(waitUntil([&] { return !isScrolling(window); }, 500));
            }
            page->goTo(Step::Savings);
            press(*page, "allAsDueButton");
            page->goTo(Step::Count);
            Typist{window}.type(QStringLiteral("9"));
            fresh.settle();
            INFO("differs: " << size.width() << " " << int(language) << " "
                             << page->minimumSizeHint().height());
            CHECK(waitUntil([&] { return !isScrolling(window); }, 500)); // and says what differs
            page->goTo(Step::Savings);
            page->goTo(Step::Count);
            find<QWidget>(window, "primaryButton")->setFocus(); // all is counted
            fresh.settle();
            CHECK(find<StateBox>(window, "boxVerdict")->state() == State::Differs);
            CHECK(waitUntil([&] { return !isScrolling(window); }, 500));
            page->editor().undo();
            page->editor().undo();
            const auto* line = find<QWidget>(window, "topLine");
            const auto* help = find<QWidget>(window, "helpButton");
            CHECK(help->y() < line->height() / 2 + help->height() / 2); // not below the others
            CHECK(qAbs(help->geometry().center().y() -
                       find<QWidget>(window, "findButton")->geometry().center().y()) < 8);
        }
    }
}

} // namespace bahi::ui
