// What is set: of the group and of this computer.

#include "ledger/services/backup_service.h"
#include "ledger/services/book_service.h"
#include "tests/support/office.h"
#include "tests/ui/bookkeeper.h"
#include "tests/ui/screens/screen.h"
#include "ui/pages/settings_page.h"
#include "ui/widgets/theme.h"

namespace bahi::ui {

namespace {

SettingsPage& open(Stage& stage, SettingsPage::Section section) {
    stage.openPractice();
    stage.window().goTo(QStringLiteral("settings"));
    stage.settle();
    auto* page = stage.window().findChild<SettingsPage*>();
    page->goTo(section);
    stage.settle();
    return *page;
}

const AddScreen kGroup{"settings-group", [](Stage& stage) { open(stage, SettingsPage::Group); }};
const AddScreen kRules{"settings-rules", [](Stage& stage) { open(stage, SettingsPage::Rules); }};
const AddScreen kLook{"settings-look",
                      [](Stage& stage) { open(stage, SettingsPage::LookAndLanguage); }};
const AddScreen kBackup{"settings-backup", [](Stage& stage) {
                            auto book = plain::must(BookService{stage.office()}.open(
                                stage.path("practice.bahi").toStdString(), Access::Read));
                            plain::must(BackupService{stage.office()}.backUpAutomatically(*book));
                            book.reset();
                            open(stage, SettingsPage::Backup);
                        }};
const AddScreen kAbout{"settings-about", [](Stage& stage) { open(stage, SettingsPage::About); }};
const AddScreen kBanks{"settings-banks", [](Stage& stage) { open(stage, SettingsPage::Banks); }};
const AddScreen kBankNew{"settings-bank-new", [](Stage& stage) {
                             press(open(stage, SettingsPage::Banks), "newBankButton");
                         }};
const AddScreen kRulesLarge{"settings-rules-150", [](Stage& stage) {
                                Theme::apply(Theme::look(), 150);
                                open(stage, SettingsPage::Rules);
                            }};
const AddScreen kChange{"settings-rules-change", [](Stage& stage) {
                            press(open(stage, SettingsPage::Rules), "newRulesButton");
                        }};

} // namespace

} // namespace bahi::ui
