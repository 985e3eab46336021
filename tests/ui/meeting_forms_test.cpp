// The form of a meeting between its book and its page: other days, other members, no members, and
// keys pressed while it is being closed.

#include "ledger/services/member_service.h"
#include "tests/ui/bookkeeper.h"
#include "tests/ui/spoken.h"
#include "tests/ui/window.h"
#include "ui/pages/all_pages.h"
#include "ui/pages/closed_meeting_view.h"
#include "ui/pages/correction_panel.h"
#include "ui/widgets/refusal_line.h"
#include "ui/widgets/sheet_view.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <catch2/catch.hpp>

namespace bahi::ui {

namespace {

struct OpenForm {
    OpenForm() : page{desk.session()} {
        page.resize(1270, 700);
        page.show();
        desk.open();
        REQUIRE(waitUntil([this] { return page.editor().isBegun(); }));
        desk.settle();
    }

    const MeetingForm& form() { return page.editor().form(); }
    void moveTo(const QString& day) {
        press(page, "meetingDayButton");
        find<QLineEdit>(page, "meetingDayField")->setText(day);
        press(page, "primaryButton");
        desk.settle();
    }
    /// Everything to the last step, with a chair.
    void prepare() {
        press(page, "allAsDueButton");
        Typist typist{page};
        page.goTo(Step::Count);
        countAsTheBook(page, typist);
        typist.press(Qt::Key_Return);
        desk.settle();
        REQUIRE(page.editor().gap() == Gap::None);
    }

    Desk desk;
    MeetingPage page;
};

} // namespace

TEST_CASE("a group that met a day late moves its meeting, and what was entered stays", "[ui]") {
    OpenForm open;
    const Date planned = open.form().day().dues.day;
    Typist typist{open.page};
    typist.press(Qt::Key_Return);
    const Cells before = open.form().cells();
    const Date next = fromDays(toDays(planned) + 1);
    open.moveTo(QString::fromStdString(toIso(next)));
    CHECK(open.form().day().dues.day == next);
    CHECK(open.form().cells() == before);
    CHECK(open.page.step() == Step::Savings);
    REQUIRE(waitUntil([&] { return open.page.editor().isAllOnDisk(); }));
    // The draft went with it: another start takes it up on that day.
    open.page.editor().begin();
    open.desk.settle();
    REQUIRE(open.page.editor().isBegun());
    CHECK(open.form().day().dues.day == next);
    CHECK(open.form().cells() == before);
}

TEST_CASE("a day that is none is refused at its field, and the meeting stays where it was",
          "[ui]") {
    OpenForm open;
    const Date planned = open.form().day().dues.day;
    open.moveTo(QStringLiteral("31/02/2026"));
    CHECK(open.form().day().dues.day == planned);
    CHECK(find<QLineEdit>(open.page, "meetingDayField")->isVisible());
    CHECK_FALSE(find<QWidget>(open.page, "meetingDayFieldRefusal")->accessibleName().isEmpty());
}

TEST_CASE("a form begun for nothing is thrown away with the second press", "[ui]") {
    OpenForm open;
    Typist typist{open.page};
    typist.press(Qt::Key_Return);
    open.desk.settle();
    press(open.page, "meetingDayButton");
    press(open.page, "throwDraftAwayButton");
    open.desk.settle();
    CHECK_FALSE(open.form().cells().empty());
    press(open.page, "throwDraftAwayButton");
    open.desk.settle();
    REQUIRE(open.page.editor().isBegun());
    CHECK(open.form().cells().empty());
}

TEST_CASE("the last meeting can be corrected while the next is open", "[ui]") {
    OpenForm open;
    press(open.page, "meetingDayButton");
    press(open.page, "correctLastButton");
    open.desk.settle();
    auto* correction = open.page.findChild<CorrectionPanel*>();
    CHECK(correction->isVisible());
    open.page.entered(); // by the rail and back
    CHECK(correction->isVisible());
    press(*correction, "correctionBackButton");
    CHECK(find<SheetView>(open.page, "meetingSheetView")->isVisible());
}

TEST_CASE("somebody who joins stands in the open form, with what was entered before", "[ui]") {
    OpenForm open;
    Typist typist{open.page};
    typist.press(Qt::Key_Return);
    const Cells before = open.form().cells();
    const std::size_t lines = open.form().lines().size();
    open.desk.thread().ask(
        &open.page,
        [day = open.form().day().dues.day](Office& office, BookThread::OpenBook& book) {
            return plain::must(MemberService{office, *book}.join(
                {{.code = {}, .name = "Nayi", .joinedOn = day, .where = {}}}));
        },
        [&](const std::vector<Member>&) { open.desk.session().tellChanged({}); });
    REQUIRE(waitUntil([&] { return open.form().lines().size() == lines + 1; }));
    CHECK(open.form().cells() == before);
    CHECK(find<SheetView>(open.page, "meetingSheetView")->model()->rowCount() == int(lines) + 1);
}

TEST_CASE("a meeting entered late asks why at its field, in Hindi too", "[ui]") {
    OpenForm open;
    const Date last = *open.desk.session().info().lastMeeting;
    open.moveTo(QString::fromStdString(toIso(fromDays(toDays(last) - 1)))); // between two
    REQUIRE(open.form().day().isLate);
    press(open.page, "allAsDueButton");
    Typist typist{open.page};
    open.page.goTo(Step::Count);
    countAsTheBook(open.page, typist);
    typist.press(Qt::Key_Return);
    open.desk.settle();
    REQUIRE(open.page.editor().gap() == Gap::LateReason);
    const Spoken hindi{Language::Hindi};
    open.page.goTo(Step::Close);
    auto* reason = find<QLineEdit>(open.page, "lateReasonField");
    auto* said = find<RefusalLine>(open.page, "closeRefusal");
    CHECK(reason->isVisible());
    CHECK(reason->property("refused").toBool());
    CHECK(said->text().startsWith(QStringLiteral("लिखें कि")));
    reason->setText(QString{QChar{1}}); // no sign a book keeps
    Q_EMIT reason->editingFinished();
    open.desk.settle();
    CHECK(reason->property("refused").toBool());
    CHECK(said->text().contains(QRegularExpression{QStringLiteral("[ऄ-ह]")}));
    CHECK_FALSE(said->text().startsWith(QStringLiteral("लिखें कि")));
    reason->setText(QStringLiteral("कागज देर से मिला"));
    Q_EMIT reason->editingFinished();
    open.desk.settle();
    CHECK_FALSE(reason->property("refused").toBool());
    CHECK(open.page.editor().gap() == Gap::None);
}

TEST_CASE("nothing is undone while the meeting is being closed", "[ui]") {
    OpenForm open;
    open.prepare();
    open.page.goTo(Step::Close);
    press(open.page, "primaryButton");
    Typist{open.page}.press(Qt::Key_Z, Qt::ControlModifier);
    auto* closed = find<QWidget>(open.page, "closedMeeting");
    REQUIRE(waitUntil([&] { return closed->isVisible(); }));
    open.desk.settle();
    // No ghost of it is left behind: the next meeting is of another day.
    const Date held = *open.desk.session().info().lastMeeting;
    open.page.editor().begin();
    open.desk.settle();
    REQUIRE(open.page.editor().isBegun());
    CHECK(open.form().day().dues.day > held);
    CHECK(open.form().cells().empty());
}

TEST_CASE("minutes that were undone are gone from their field too", "[ui]") {
    OpenForm open;
    open.page.goTo(Step::Minutes);
    auto* minutes = find<QPlainTextEdit>(open.page, "minutesEdit");
    minutes->setPlainText(QStringLiteral("The bank was spoken of."));
    open.page.mayLeave(); // writes it down
    REQUIRE(open.form().cells().contains("minutes"));
    open.page.editor().undo();
    CHECK(minutes->toPlainText().isEmpty());
}

TEST_CASE("a group without members is led to take them in, and nothing falls", "[ui]") {
    WindowDesk desk;
    const QString path = desk.makeBook("nobody.bahi", "Ujala");
    MainWindow& window = desk.window();
    addPages(window);
    window.session().open(path);
    REQUIRE(waitUntil([&] { return window.session().isOpen(); }));
    window.goTo(QStringLiteral("meeting"));
    desk.settle();
    auto* page = window.findChild<MeetingPage*>();
    CHECK_FALSE(page->editor().isBegun());
    CHECK(find<QWidget>(*page, "noMeeting")->isVisible());
    QTest::keyClick(page, Qt::Key_Return);
    QTest::keyClick(page, Qt::Key_F4);
}

TEST_CASE("another book that opens takes the keys of the first away", "[ui]") {
    WindowDesk desk;
    plain::must(PracticeService{desk.home().office()}.create(desk.home().folder() / "one.bahi",
                                                             {.weeks = 4}));
    plain::must(PracticeService{desk.home().office()}.create(desk.home().folder() / "two.bahi",
                                                             {.weeks = 6, .seed = 2}));
    MainWindow& window = desk.window();
    addPages(window);
    const auto path = [&](const char* name) {
        return QString::fromStdString(desk.home().folder() / name);
    };
    window.session().open(path("one.bahi"));
    auto* page = window.findChild<MeetingPage*>();
    REQUIRE(waitUntil([&] { return page->editor().isBegun(); }));
    auto* sheet = find<SheetView>(*page, "meetingSheetView");
    window.session().open(path("two.bahi"));
    QTest::keyClick(sheet, Qt::Key_Return); // before it is there
    QTest::keyClick(sheet, Qt::Key_F4);
    REQUIRE(waitUntil([&] { return page->editor().isBegun(); }));
    CHECK(page->editor().form().cells().empty());
}

} // namespace bahi::ui
