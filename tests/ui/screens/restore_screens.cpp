#include "ledger/services/backup_service.h"
#include "ledger/services/book_service.h"
#include "ledger/services/meeting_service.h"
#include "tests/support/group.h"
#include "tests/support/office.h"
#include "tests/ui/bookkeeper.h"
#include "tests/ui/screens/screen.h"
#include "ui/pages/start_page.h"
#include "ui/widgets/theme.h"

#include <QFile>

namespace bahi::ui {

namespace {

/// A copy of a group's book in its folder, as Bahi keeps one after each meeting.
QString copied(Stage& stage, std::string_view file) {
    const auto book =
        plain::must(BookService{stage.office()}.open(stage.path(file).toStdString(), Access::Read));
    return QString::fromStdString(
        plain::must(BackupService{stage.office()}.backUpAutomatically(*book)).path);
}

/// Three groups of this computer have copies; one was taken along, on a stick that is not there.
void makeCopies(Stage& stage) {
    for (const char* file : {"kiran.bahi", "samuh.bahi", "practice.bahi"}) copied(stage, file);
    const auto book = plain::must(
        BookService{stage.office()}.open(stage.path("kiran.bahi").toStdString(), Access::Read));
    BackupService{stage.office()}.rememberTaken(*book, {.path = "/media/asha/stick/kiran.bahi",
                                                        .records = 1,
                                                        .lastMeeting = {},
                                                        .longerSeen = {}});
}

/// The group of Kiran meets four times; after the second a copy was made.
void meetAndCopy(Stage& stage) {
    const auto book = plain::must(
        BookService{stage.office()}.open(stage.path("kiran.bahi").toStdString(), Access::Write));
    for (const char* day : {"2026-07-06", "2026-08-03", "2026-09-07", "2026-10-05"}) {
        plain::must(MeetingService{stage.office(), *book}.post({plain::aMeeting(day)}, "late"));
        if (std::string_view{day} == "2026-08-03")
            plain::must(BackupService{stage.office()}.backUpAutomatically(*book));
    }
}

void lookAtFirst(Stage& stage) {
    press(stage.window(), "restoreBackup");
    stage.settle();
    press(stage.window(), "restoreButton");
    stage.settle();
}

void listed(Stage& stage) {
    makeCopies(stage);
    press(stage.window(), "restoreBackup");
}

void found(Stage& stage) {
    copied(stage, "samuh.bahi");
    QFile::remove(stage.path("samuh.bahi"));
    lookAtFirst(stage);
}

void shorter(Stage& stage) {
    meetAndCopy(stage);
    lookAtFirst(stage);
}

void large(Stage& stage, void (*show)(Stage&)) {
    Theme::apply(Theme::look(), Theme::kLargestText);
    show(stage);
}

const AddScreen kListed{"restore", listed};
const AddScreen kListedLarge{"restore-200", [](Stage& stage) { large(stage, listed); }};
const AddScreen kFound{"restore-found", found};
const AddScreen kFoundLarge{"restore-found-200", [](Stage& stage) { large(stage, found); }};
const AddScreen kShorter{"restore-shorter", shorter};
const AddScreen kShorterLarge{"restore-shorter-200", [](Stage& stage) { large(stage, shorter); }};

} // namespace

} // namespace bahi::ui
