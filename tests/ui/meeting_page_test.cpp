// The meeting page, typed into as a bookkeeper would.

#include "ui/pages/meeting_page.h"

#include "ledger/services/correction_service.h"
#include "tests/ui/bookkeeper.h"
#include "tests/ui/slow_disk.h"
#include "ui/pages/closed_meeting_view.h"
#include "ui/pages/correction_panel.h"
#include "ui/widgets/sheet_view.h"
#include "ui/widgets/state_box.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <catch2/catch.hpp>

namespace bahi::ui {

namespace {

/// The meeting page of a practice group, in a window of a small laptop.
struct OpenPage {
    explicit OpenPage(std::uint32_t weeks = 52) : desk{weeks}, page{desk.session()} {
        page.resize(1270, 700);
        page.show();
        desk.open();
        REQUIRE(waitUntil([this] { return page.editor().isBegun(); }));
        desk.settle();
    }

    const MeetingForm& form() { return page.editor().form(); }

    void count(Typist& typist) { countAsTheBook(page, typist); }

    Desk desk;
    MeetingPage page;
};

} // namespace

TEST_CASE("twelve who pay as due are written down in twenty keys", "[ui]") {
    OpenPage open;
    Typist typist{open.page};
    typist.press(Qt::Key_F4);
    typist.press(Qt::Key_Return);
    CHECK(open.page.step() == Step::Count);
    open.count(typist);
    CHECK(open.page.step() == Step::Minutes);
    typist.press(Qt::Key_Return); // who is proposed presides
    CHECK(open.page.step() == Step::Close);
    open.desk.settle();
    typist.press(Qt::Key_Return);
    auto* closed = find<QWidget>(open.page, "closedMeeting");
    CHECK(waitUntil([&] { return closed->isVisible(); }));
    CHECK(typist.pressed() <= 20);
    CHECK(find<QLabel>(open.page, "codeGroup_5")->text().size() == 4);
    open.desk.settle();
    CHECK(find<QWidget>(open.page, "copyTag")->isVisible());
    find<QPushButton>(open.page, "correctMeetingButton")->click();
    open.desk.settle();
    auto* correction = open.page.findChild<CorrectionPanel*>();
    CHECK(correction->isVisible());
    // What the leaders copy is the code of the log as it stands after a correction.
    const QString before = find<QLabel>(open.page, "codeGroup_5")->text();
    const auto brought = [&] {
        QStringList sums;
        const QRegularExpression ofMember{QStringLiteral("^brought_")};
        for (const QLabel* sum : closed->findChildren<QLabel*>(ofMember)) sums << sum->text();
        return sums;
    };
    const QStringList sumsBefore = brought();
    const QString boxBefore = find<QLabel>(open.page, "closedBoxAmount")->text();
    open.desk.thread().ask(
        &open.page,
        [](Office& office, BookThread::OpenBook& book) {
            return bool{CorrectionService{office, *book}.reverse(
                VoucherNumber{BookService{office}.info(*book).vouchers}, "written twice")};
        },
        [](bool isDone) { CHECK(isDone); });
    Q_EMIT correction->corrected();
    open.desk.settle();
    open.desk.settle();
    CHECK(find<QLabel>(open.page, "codeGroup_5")->text() != before);
    CHECK(find<QLabel>(open.page, "closedBoxAmount")->text() != boxBefore);
    REQUIRE(brought().size() == sumsBefore.size());
    CHECK(brought() != sumsBefore);
    CHECK(find<QWidget>(open.page, "closedWritten")
              ->accessibleName()
              .contains(QStringLiteral("put right up to")));
}

TEST_CASE("three who differ and a new loan are written down in sixty keys", "[ui]") {
    OpenPage open;
    Typist typist{open.page};
    auto* sheet = find<SheetView>(open.page, "meetingSheetView");
    // The first brings 5 less of her principal, the second pays nothing back, the third is late.
    typist.press(Qt::Key_Right);
    for (int column = 0; column < 3; ++column) typist.press(Qt::Key_Right);
    REQUIRE(SheetModel::columnOf(sheet->currentIndex()) == Column::Principal);
    typist.type(QStringLiteral("75"));
    typist.press(Qt::Key_Return);
    typist.type(QStringLiteral("0"));
    typist.press(Qt::Key_Return);
    for (int column = 0; column < 3; ++column) typist.press(Qt::Key_Left);
    typist.type(QStringLiteral("2")); // late
    typist.press(Qt::Key_Left);
    typist.press(Qt::Key_F4); // everything else as due
    typist.press(Qt::Key_5, Qt::AltModifier);
    CHECK(open.page.step() == Step::NewLoans);
    typist.press(Qt::Key_Down); // the first member
    typist.press(Qt::Key_Return);
    typist.type(QStringLiteral("100"));
    for (int field = 0; field < 4; ++field) typist.press(Qt::Key_Return);
    open.desk.settle();           // the book has looked at it
    typist.press(Qt::Key_Return); // no more loans
    CHECK(open.page.step() == Step::Payments);
    typist.press(Qt::Key_Return); // nor payments
    CHECK(open.page.step() == Step::Count);
    open.count(typist);
    typist.press(Qt::Key_Return);
    open.desk.settle();
    typist.press(Qt::Key_Return);
    auto* closed = find<QWidget>(open.page, "closedMeeting");
    CHECK(waitUntil([&] { return closed->isVisible(); }));
    INFO("keys: " << typist.pressed());
    CHECK(typist.pressed() <= 60);
}

TEST_CASE("what is entered is there again after the program ended, with the cursor", "[ui]") {
    Desk desk;
    std::string cursor;
    Cells before;
    {
        MeetingPage page{desk.session()};
        page.show();
        desk.open();
        REQUIRE(waitUntil([&] { return page.editor().isBegun(); }));
        Typist typist{page};
        typist.press(Qt::Key_Right);
        typist.press(Qt::Key_Right);
        typist.type(QStringLiteral("35"));
        typist.press(Qt::Key_Return);
        REQUIRE(waitUntil([&] { return page.editor().isAllOnDisk(); }));
        QTest::qWait(400); // the cursor rests, and is written down
        desk.settle();
        before = page.editor().form().cells();
        cursor = page.editor().savedCursor();
        CHECK(before.size() > 3);
        CHECK(cursor.starts_with("saving/"));
    }
    desk.shut();

    BookThread thread{desk.home().office()};
    BookSession session{thread};
    MeetingPage page{session};
    page.show();
    session.open(desk.path());
    REQUIRE(waitUntil([&] { return page.editor().isBegun(); }));
    CHECK(page.editor().form().cells() == before);
    CHECK(page.editor().savedCursor() == cursor);
    auto* sheet = find<SheetView>(page, "meetingSheetView");
    CHECK(SheetModel::columnOf(sheet->currentIndex()) == Column::Saving);
    CHECK(sheet->currentIndex().row() > 0);
}

TEST_CASE("a letter in an amount is refused beside the sheet, and stays to be put right", "[ui]") {
    OpenPage open;
    Typist typist{open.page};
    typist.press(Qt::Key_Right);
    typist.press(Qt::Key_Right);
    typist.type(QStringLiteral("1"));
    auto* field = find<QLineEdit>(open.page, "sheetCellField");
    field->setText(QStringLiteral("12a"));
    typist.press(Qt::Key_Return);
    CHECK(find<QLineEdit>(open.page, "sheetCellField")->text() == QStringLiteral("12a"));
    CHECK(find<QWidget>(open.page, "meetingRefusal")->isVisible());
    CHECK(open.form().cells().empty());
    field->setText(QStringLiteral("१२"));
    typist.press(Qt::Key_Return);
    CHECK(open.form().moneyIn(open.form().cellOf(open.form().lines().front(), Column::Saving)) ==
          Money::fromMinor(12'00));
}

TEST_CASE("an amount typed into a cell replaces what is asked, from its first digit on", "[ui]") {
    OpenPage open;
    Typist typist{open.page};
    typist.press(Qt::Key_Right);
    typist.press(Qt::Key_Right);
    typist.type(QStringLiteral("275"));
    typist.press(Qt::Key_Return);
    const SheetLine& first = open.form().lines().front();
    CHECK(open.form().shown(first, Column::Saving) == Money::fromMinor(275'00));
    CHECK(open.form().isDone(first));
}

TEST_CASE("everything can be undone, back to the empty sheet", "[ui]") {
    OpenPage open;
    Typist typist{open.page};
    for (int line = 0; line < 12; ++line) typist.press(Qt::Key_Return);
    CHECK(open.form().box().in.isPositive());
    for (int line = 0; line < 12; ++line) typist.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(open.form().cells().empty());
    open.desk.settle();
    CHECK(open.page.editor().isAllOnDisk());
}

TEST_CASE("a box that differs is closed only with a resolution that names it", "[ui]") {
    OpenPage open;
    Typist typist{open.page};
    typist.press(Qt::Key_F4);
    typist.press(Qt::Key_Return);
    open.count(typist);
    open.page.goTo(Step::Count);
    auto* ones = find<QLineEdit>(open.page, "countField_100");
    const int counted = ones->text().toInt();
    ones->setText(QString::number(counted + 7));
    Q_EMIT ones->textEdited(ones->text());
    open.page.goTo(Step::Close);
    open.desk.settle();
    auto* primary = find<QPushButton>(open.page, "primaryButton");
    primary->click();
    CHECK(open.page.step() == Step::Count);
    primary->click(); // all is counted
    CHECK(open.page.step() == Step::Count);
    primary->click();
    CHECK(open.page.step() == Step::Payments);
    CHECK(find<QLineEdit>(open.page, "paymentAmountField")->text() == QStringLiteral("7.00"));
    auto* words = find<QLineEdit>(open.page, "paymentResolutionField");
    words->setText(QStringLiteral("Seven rupees were found in the box"));
    typist.press(Qt::Key_Return);
    CHECK(open.form().box().shouldBe() == open.form().box().counted);
    open.page.goTo(Step::Minutes);
    typist.press(Qt::Key_Return);
    open.desk.settle();
    CHECK(open.page.editor().gap() == Gap::None);
    primary->click();
    auto* closed = find<QWidget>(open.page, "closedMeeting");
    CHECK(waitUntil([&] { return closed->isVisible(); }));
}

TEST_CASE("nothing is closed while a line is in pencil, uncounted or without a chair", "[ui]") {
    OpenPage open;
    CHECK(open.page.editor().gap() == Gap::Pencil);
    find<QPushButton>(open.page, "allAsDueButton")->click();
    CHECK(open.page.editor().gap() == Gap::NotCounted);
    Typist typist{open.page};
    open.page.goTo(Step::Count);
    open.count(typist);
    CHECK(open.page.editor().gap() == Gap::NobodyPresides);
    open.page.editor().close();
    open.desk.settle();
    CHECK(open.page.editor().isBegun());
}

TEST_CASE("a member leaves in a meeting, and the box says what she takes home", "[ui]") {
    OpenPage open;
    const auto& rows = open.form().day().dues.rows;
    std::size_t leaver = 0; // who has more than she owes
    while (leaver + 1 < rows.size() && !open.form().settlementOf(leaver).isPositive()) ++leaver;
    REQUIRE(open.form().settlementOf(leaver).isPositive());
    const std::string code = rows[leaver].member.code.text();
    open.page.writeLeaving(QString::fromStdString(code));
    CHECK(open.page.step() == Step::Minutes);
    open.page.goTo(Step::Savings);
    find<QPushButton>(open.page, "allAsDueButton")->click();
    Typist typist{open.page};
    open.page.goTo(Step::Count);
    open.count(typist);
    typist.press(Qt::Key_Return);
    open.desk.settle();
    // The engine settles her as the page said: else the count would differ from the book.
    CHECK(open.page.editor().gap() == Gap::None);
    typist.press(Qt::Key_Return);
    auto* closed = find<QWidget>(open.page, "closedMeeting");
    CHECK(waitUntil([&] { return closed->isVisible(); }));
}

TEST_CASE("a full disk loses nothing: it is said, and written down when there is room", "[ui]") {
    SlowDisk disk{0};
    plain::TestOffice home;
    plain::must(PracticeService{home.office()}.create(home.path(), {.weeks = 20}));
    Office office{disk, home.office().machine, home.office().dataFolder, home.office().stateFolder};
    BookThread thread{office};
    BookSession session{thread};
    MeetingPage page{session};
    page.show();
    session.open(QString::fromStdString(home.path()));
    REQUIRE(waitUntil([&] { return page.editor().isBegun(); }));
    waitUntil([&] { return !thread.isBusy(); });
    Typist typist{page};
    SlowDisk::setFull(true);
    typist.press(Qt::Key_Return);
    CHECK(waitUntil([&] { return page.editor().failure().has_value(); }));
    CHECK(page.editor().failure()->failure == Failure::DiskFull);
    CHECK(find<QWidget>(page, "meetingRefusal")->isVisible());
    const Cells entered = page.editor().form().cells();
    CHECK_FALSE(page.editor().isOnDisk(entered.begin()->first));
    SlowDisk::setFull(false);
    typist.press(Qt::Key_Return);
    CHECK(waitUntil([&] { return page.editor().isAllOnDisk(); }));
    CHECK(page.editor().isOnDisk(entered.begin()->first));
}

TEST_CASE("Alt and a digit go to a step from every field and write nothing", "[ui]") {
    OpenPage open;
    open.page.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&open.page));
    Typist typist{open.page};
    open.page.goTo(Step::Count);
    typist.type(QStringLiteral("5"));
    typist.press(Qt::Key_6, Qt::AltModifier);
    CHECK(open.page.step() == Step::Payments);
    CHECK(find<QLineEdit>(open.page, "countField_50000")->text() == QStringLiteral("5"));
    auto* amount = find<QLineEdit>(open.page, "paymentAmountField");
    amount->setFocus();
    typist.press(Qt::Key_2, Qt::AltModifier);
    CHECK(open.page.step() == Step::Savings);
    CHECK(amount->text().isEmpty());
}

TEST_CASE("what the book refuses has no tick, and its line is not done", "[ui]") {
    OpenPage open;
    auto* sheet = find<SheetView>(open.page, "meetingSheetView");
    Typist typist{open.page};
    int row = 0; // of a woman with a loan
    while (!open.form().lines().at(std::size_t(row)).loan) ++row;
    sheet->setCurrentIndex(sheet->model()->index(row, int(Column::Principal)));
    typist.type(QStringLiteral("900000"));
    typist.press(Qt::Key_Return);
    open.desk.settle();
    REQUIRE(waitUntil([&] { return open.page.editor().refusal().has_value(); }));
    const QModelIndex cell = sheet->model()->index(row, int(Column::Principal));
    const QModelIndex total = sheet->model()->index(row, int(Column::Total));
    CHECK(cell.data(SheetModel::RefusedRole).toBool());
    CHECK_FALSE(cell.data(SheetModel::SavedRole).toBool());
    CHECK_FALSE(total.data(SheetModel::DoneRole).toBool());
    CHECK(total.data(SheetModel::RefusedRole).toBool());
    CHECK(find<QWidget>(open.page, "meetingRefusal")->isVisible());
}

TEST_CASE("the roll is called by the mouse too", "[ui]") {
    OpenPage open;
    auto* sheet = find<SheetView>(open.page, "meetingSheetView");
    const QModelIndex roll = sheet->model()->index(0, int(Column::RollCall));
    QTest::mouseClick(sheet->viewport(), Qt::LeftButton, {}, sheet->visualRect(roll).center());
    auto* menu = sheet->findChild<QMenu*>(QStringLiteral("attendanceMenu"));
    REQUIRE(menu != nullptr);
    menu->actions().at(1)->trigger();
    CHECK(open.form().rollOf(open.form().lines().front()) == Attendance::Late);
}

TEST_CASE("while she counts, a difference says nothing yet", "[ui]") {
    OpenPage open;
    open.page.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&open.page));
    find<QPushButton>(open.page, "allAsDueButton")->click();
    open.page.goTo(Step::Count);
    Typist typist{open.page};
    typist.type(QStringLiteral("1"));
    QApplication::processEvents();
    auto* verdict = find<StateBox>(open.page, "boxVerdict");
    CHECK(verdict->state() == State::PartDone);
    for (std::size_t face = 0; face < denominationsOf(open.form().currency()).size(); ++face)
        typist.press(Qt::Key_Return);
    QApplication::processEvents();
    CHECK(verdict->state() == State::Differs);
    CHECK(open.page.focusWidget() == find<QWidget>(open.page, "primaryButton"));
}

} // namespace bahi::ui
