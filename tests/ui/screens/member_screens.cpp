#include "ledger/services/member_picture_service.h"
#include "ledger/store/members.h"
#include "tests/ui/desk.h"
#include "tests/ui/screens/screen.h"
#include "ui/models/photo_making.h"
#include "ui/pages/meeting_page.h"
#include "ui/widgets/sheet_view.h"

#include <QImage>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>

namespace bahi::ui {

namespace {

void showMembers(Stage& stage) {
    stage.openPractice();
    stage.window().goTo(QStringLiteral("members"));
    stage.settle();
}

void press(Stage& stage, const char* button) {
    find<QPushButton>(stage.window(), button)->click();
    stage.settle();
}

/// Somebody in a blue sari before a wall.
QString drawnFace(Stage& stage) {
    QImage face{640, 480, QImage::Format_RGB32};
    face.fill(QColor{0xD8, 0xCD, 0xB4});
    QPainter painter{&face};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor{0x2B, 0x5C, 0x9E});
    painter.drawEllipse(170, 60, 300, 620);
    painter.setBrush(QColor{0x9A, 0x63, 0x42});
    painter.drawEllipse(250, 120, 140, 180);
    painter.end();
    const QString path = stage.path("face.png");
    face.save(path);
    return path;
}

void giveFace(Stage& stage) {
    const Bytes jpeg = plain::must(photoOutOf(drawnFace(stage)));
    stage.window().session().thread().ask(
        &stage.window(),
        [jpeg](Office& office, BookThread::OpenBook& open) {
            const Member member = Members{open->database()}.all().front();
            MemberPictureService pictures{office, *open};
            return bool{pictures.keepPhoto(member.code.text(), jpeg, "face.png")};
        },
        [](bool) {});
    stage.settle();
}

const AddScreen kDrawing{"member-drawing", [](Stage& stage) {
                             showMembers(stage);
                             press(stage, "drawingButton");
                             find<QListWidget>(stage.window(), "drawingGrid")->setCurrentRow(2);
                         }};

const AddScreen kNoPhoto{"member-photo-none", [](Stage& stage) {
                             showMembers(stage);
                             press(stage, "photoButton");
                         }};

const AddScreen kPhoto{"member-photo", [](Stage& stage) {
                           stage.openPractice();
                           giveFace(stage);
                           showMembers(stage);
                           press(stage, "photoButton");
                       }};

const AddScreen kFace{"member-face", [](Stage& stage) {
                          stage.openPractice();
                          giveFace(stage);
                          showMembers(stage);
                      }};

const AddScreen kLeaver{
    "meeting-leaver", [](Stage& stage) {
        stage.openPractice();
        stage.window().goTo(QStringLiteral("meeting"));
        stage.settle();
        auto* page = find<MeetingPage>(stage.window(), "meetingPage");
        const auto& rows = page->editor().form().day().dues.rows;
        page->writeLeaving(QString::fromStdString(rows.at(2).member.code.text()));
        page->goTo(Step::Savings);
        auto* sheet = find<SheetView>(stage.window(), "meetingSheetView");
        sheet->setCurrentIndex(sheet->model()->index(3, 2));
    }};

} // namespace

} // namespace bahi::ui
