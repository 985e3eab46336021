// A member's drawing and photo on her page, and she who leaves in the open meeting.

#include "ledger/group/photo.h"
#include "ledger/services/member_page_service.h"
#include "tests/ui/answering.h"
#include "tests/ui/desk.h"
#include "tests/ui/tabs.h"
#include "ui/models/photo_making.h"
#include "ui/pages/meeting_page.h"
#include "ui/pages/members_page.h"
#include "ui/widgets/member_list_view.h"
#include "ui/widgets/sheet_view.h"

#include <QImage>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QTemporaryDir>
#include <catch2/catch.hpp>

namespace bahi::ui {

namespace {

/// The members page and the meeting page of a practice group, tied as in the window.
struct OpenPages {
    OpenPages() : desk{20}, members{desk.session(), asking}, meeting{desk.session()} {
        QObject::connect(&members, &MembersPage::stayAsked, &meeting,
                         &MeetingPage::takeLeavingBack);
        members.resize(1270, 700);
        members.show();
        meeting.resize(1270, 700);
        meeting.show();
        desk.open();
        REQUIRE(waitUntil([this] { return meeting.editor().isBegun(); }));
        REQUIRE(waitUntil([this] { return list().model()->rowCount() > 0; }));
        desk.settle();
    }

    MemberListView& list() { return *find<MemberListView>(members, "memberList"); }
    int symbolOf(int row) {
        return list().model()->index(row, 0).data(MembersList::SymbolRole).toInt();
    }
    std::string codeOf(int row) {
        return list().model()->index(row, 0).data(MembersList::CodeRole).toString().toStdString();
    }
    void press(const char* button) { find<QPushButton>(members, button)->click(); }
    bool isShown(const char* name) { return find<QWidget>(members, name)->isVisible(); }
    bool isEnabled(const char* name) { return find<QPushButton>(members, name)->isEnabled(); }
    QListWidget& grid() { return *find<QListWidget>(members, "drawingGrid"); }
    bool hasPhoto(const std::string& code) {
        std::optional<bool> has;
        desk.thread().ask(
            &members,
            [code](Office&, BookThread::OpenBook& open) {
                return plain::must(MemberPageService{*open}.of(code)).photo.has_value();
            },
            [&](bool answer) { has = answer; });
        desk.settle();
        return has.value();
    }

    Desk desk;
    Answering asking;
    MembersPage members;
    MeetingPage meeting;
};

/// A picture of `size`, red at the left, green in the middle, blue at the right.
QString pictureIn(const QTemporaryDir& folder, QSize size, const char* name) {
    QImage picture{size, QImage::Format_RGB32};
    picture.fill(Qt::green);
    QPainter painter{&picture};
    painter.fillRect(0, 0, size.width() / 8, size.height(), Qt::red);
    painter.fillRect(size.width() * 7 / 8, 0, size.width() / 8, size.height(), Qt::blue);
    painter.end();
    picture.setText(QStringLiteral("Comment"), QStringLiteral("taken at the well"));
    QString path = folder.filePath(QString::fromLatin1(name));
    REQUIRE(picture.save(path));
    return path;
}

} // namespace

TEST_CASE("a drawing is chosen with the keys, and who had it gets the other", "[ui]") {
    OpenPages open;
    const int rows = open.list().model()->rowCount();
    REQUIRE(open.symbolOf(0) == 0);
    REQUIRE(open.symbolOf(2) == 2);
    open.press("drawingButton");
    REQUIRE(open.isShown("memberDrawing"));
    CHECK(namelessIn(open.members) == QStringList{});
    CHECK(open.grid().count() == 20);
    CHECK(open.grid().currentRow() == 0);
    CHECK_FALSE(open.isEnabled("drawingTakeButton")); // it is hers
    const QString third = open.list().model()->index(2, 0).data().toString();
    CHECK(open.grid().item(2)->data(Qt::AccessibleTextRole).toString().contains(third));
    open.grid().setCurrentRow(2);
    CHECK(open.isEnabled("drawingTakeButton"));
    CHECK(find<QLabel>(open.members, "drawingChosen")->text().contains(third));
    QTest::keyClick(&open.grid(), Qt::Key_Return);
    REQUIRE(waitUntil([&] { return open.isShown("memberNews"); }));
    open.desk.settle();
    CHECK(open.symbolOf(0) == 2);
    CHECK(open.symbolOf(2) == 0);

    open.press("drawingButton"); // a free one: nobody else's changes
    open.grid().setCurrentRow(19);
    open.press("drawingTakeButton");
    REQUIRE(waitUntil([&] { return open.symbolOf(0) == 19; }));
    CHECK(open.symbolOf(2) == 0);
    CHECK(open.list().model()->rowCount() == rows);
    open.press("drawingButton");
    QTest::keyClick(&open.grid(), Qt::Key_Escape);
    CHECK_FALSE(open.isShown("memberDrawing"));
}

TEST_CASE("any picture becomes a small photo out of its middle that says nothing else", "[ui]") {
    const QTemporaryDir folder;
    for (const QSize size : {QSize{4000, 3000}, QSize{300, 900}, QSize{240, 300}, QSize{50, 20}}) {
        for (const char* name : {"a.png", "b.jpg"}) {
            CAPTURE(size.width(), size.height(), name);
            const Bytes jpeg = plain::must(photoOutOf(pictureIn(folder, size, name)));
            CHECK(bool{checkedPhoto(jpeg, name)});
            const QImage photo = imageOf(jpeg);
            CHECK(photo.width() <= kPhotoWidth);
            CHECK(std::abs(photo.width() * 5 - photo.height() * 4) <= 5);
            CHECK(QColor{photo.pixel(photo.rect().center())}.green() > 200);
        }
    }
    // What stands at the sides of a wide picture is cut off: the photo is green to its edges.
    const QImage wide = imageOf(plain::must(photoOutOf(pictureIn(folder, {4000, 3000}, "w.png"))));
    CHECK(wide.size() == QSize{kPhotoWidth, kPhotoHeight});
    CHECK(QColor{wide.pixel(2, 150)}.red() < 60);
    CHECK(QColor{wide.pixel(237, 150)}.blue() < 60);
}

TEST_CASE("a picture of noise is small enough all the same, and no picture is refused", "[ui]") {
    const QTemporaryDir folder;
    QImage noise{kPhotoWidth, kPhotoHeight, QImage::Format_RGB32};
    std::uint32_t seed = 7;
    for (int row = 0; row < noise.height(); ++row)
        for (int column = 0; column < noise.width(); ++column)
            noise.setPixel(column, row, (seed = seed * 1664525 + 1013904223) >> 8 | 0xFF000000);
    REQUIRE(noise.save(folder.filePath(QStringLiteral("noise.png"))));
    CHECK(plain::must(photoOutOf(folder.filePath(QStringLiteral("noise.png")))).size() <=
          kPhotoBytes);
    QFile letter{folder.filePath(QStringLiteral("letter.jpg"))};
    REQUIRE(letter.open(QIODevice::WriteOnly));
    letter.write("Dear treasurer");
    letter.close();
    CHECK(plain::whyNot(photoOutOf(letter.fileName())) == Refusal::PhotoMalformed);
    CHECK(plain::whyNot(photoOutOf(folder.filePath(QStringLiteral("none.jpg")))) ==
          Refusal::PhotoMalformed);
}

TEST_CASE("a photo is chosen, looked at, kept, shown to nobody else, and removed", "[ui]") {
    const QTemporaryDir folder;
    OpenPages open;
    const std::string code = open.codeOf(0);
    CHECK_FALSE(open.isShown("memberFace"));
    open.press("photoButton");
    CHECK_FALSE(open.isEnabled("photoKeepButton"));
    CHECK_FALSE(open.isShown("photoRemoveButton"));
    open.asking.file = folder.filePath(QStringLiteral("none.jpg"));
    open.press("photoChooseButton");
    CHECK_FALSE(open.isEnabled("photoKeepButton"));
    open.asking.file = pictureIn(folder, {800, 600}, "face.png");
    open.press("photoChooseButton");
    CHECK_FALSE(find<QLabel>(open.members, "photoPicture")->pixmap(Qt::ReturnByValue).isNull());
    CHECK_FALSE(open.hasPhoto(code)); // until it is kept
    open.press("photoKeepButton");
    REQUIRE(waitUntil([&] { return open.isShown("memberNews"); }));
    REQUIRE(waitUntil([&] { return open.isShown("memberFace"); }));
    CHECK(open.hasPhoto(code));
    CHECK(namelessIn(open.members) == QStringList{});
    CHECK(open.list().model()->index(0, 0).data(Qt::DecorationRole).isNull());

    open.press("photoButton");
    open.asking.isSure = false;
    open.press("photoRemoveButton");
    open.desk.settle();
    CHECK(open.hasPhoto(code));
    open.asking.isSure = true;
    open.press("photoRemoveButton");
    REQUIRE(waitUntil([&] { return !open.isShown("memberPhoto"); }));
    CHECK_FALSE(open.hasPhoto(code));
    REQUIRE(waitUntil([&] { return !open.isShown("memberFace"); }));
}

TEST_CASE("who leaves in the open meeting is marked in her line, and may stay after all", "[ui]") {
    OpenPages open;
    const MeetingForm& form = open.meeting.editor().form();
    const std::string code = form.day().dues.rows.front().member.code.text();
    SheetView& sheet = *find<SheetView>(open.meeting, "meetingSheetView");
    const auto note = [&] {
        return sheet.model()->index(0, 0).data(SheetModel::NoteRole).toString();
    };
    const auto leave = [&] {
        open.meeting.writeLeaving(QString::fromStdString(code));
        open.desk.settle();
        REQUIRE(form.sheet().leavers.size() == 1);
    };
    const auto expectNothing = [&] {
        CHECK(form.sheet().leavers.empty());
        CHECK(form.sheet().resolutions.empty());
        CHECK(note().isEmpty());
    };
    auto* box = find<QWidget>(open.meeting, "leaverLine");
    CHECK(note().isEmpty());
    leave();
    CHECK_FALSE(note().isEmpty());
    CHECK(sheet.model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(note()));
    open.meeting.goTo(Step::Savings);
    sheet.setCurrentIndex(sheet.model()->index(0, 2));
    CHECK(box->isVisible());
    sheet.setCurrentIndex(sheet.model()->index(sheet.model()->rowCount() - 1, 2));
    CHECK_FALSE(box->isVisible()); // another's line

    sheet.setCurrentIndex(sheet.model()->index(0, 2)); // by the button under the sheet
    find<QPushButton>(open.meeting, "stayButton")->click();
    expectNothing();
    CHECK_FALSE(box->isVisible());

    leave(); // by a key in her line
    open.meeting.goTo(Step::Savings);
    sheet.setCurrentIndex(sheet.model()->index(0, 0));
    QTest::keyClick(&sheet, Qt::Key_Delete);
    expectNothing();
    open.meeting.editor().undo(); // that too can be undone
    CHECK(form.sheet().leavers.size() == 1);
    open.meeting.editor().redo();

    leave(); // on her own page
    open.members.showMember(QString::fromStdString(code));
    open.members.entered();
    REQUIRE(waitUntil([&] { return open.isShown("memberLeaves"); }));
    open.press("leaveButton");
    expectNothing();
    CHECK_FALSE(open.isShown("memberLeaves"));
    open.desk.settle();
    open.members.entered();
    open.desk.settle();
    CHECK_FALSE(open.isShown("memberLeaves"));
}

} // namespace bahi::ui
