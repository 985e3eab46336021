#include "tests/support/foreign_tool.h"
#include "tests/ui/bookkeeper.h"
#include "tests/ui/screens/screen.h"
#include "ui/models/preferences.h"
#include "ui/pages/start_page.h"
#include "ui/widgets/theme.h"

#include <QFile>
#include <QListView>
#include <QTest>

namespace bahi::ui {

namespace {

const AddScreen kStart{"start", [](Stage& stage) { stage.settle(); }};

/// Before anything was opened here.
void showNoBooks(Stage& stage) {
    for (const QString& book : Preferences::recentBooks()) QFile::remove(book);
    auto* list = stage.window().findChild<QListView*>(QStringLiteral("recentBooks"));
    list->setFocus();
    while (list->model()->rowCount() > 0) QTest::keyClick(list, Qt::Key_Delete);
    stage.window().startPage().entered();
}

const AddScreen kNone{"start-none", showNoBooks};
const AddScreen kNoneLarge{"start-none-200", [](Stage& stage) {
                               Theme::apply(Theme::look(), Theme::kLargestText);
                               showNoBooks(stage);
                           }};

const AddScreen kLarge{"start-200",
                       [](Stage&) { Theme::apply(Theme::look(), Theme::kLargestText); }};

const AddScreen kRefused{"start-refused", [](Stage& stage) {
                             stage.window().startPage().open(stage.path("on-the-other-stick.bahi"));
                         }};

const AddScreen kPractise{"start-practice",
                          [](Stage& stage) { press(stage.window(), "practiceGroup"); }};

const AddScreen kKeys{"keys", [](Stage& stage) {
                          stage.openPractice();
                          QTest::keyClick(&stage.window(), Qt::Key_Question);
                      }};

const AddScreen kHelp{"help", [](Stage& stage) {
                          stage.openPractice();
                          QTest::keyClick(&stage.window(), Qt::Key_F1);
                      }};

const AddScreen kFinder{"finder", [](Stage& stage) {
                            stage.openPractice();
                            QTest::keyClick(&stage.window(), Qt::Key_F, Qt::ControlModifier);
                        }};

const AddScreen kDamaged{"frame-damaged", [](Stage& stage) {
                             const std::string path = stage.path("damaged.bahi").toStdString();
                             QFile::remove(stage.path("damaged.bahi"));
                             QFile::copy(stage.path("practice.bahi"), stage.path("damaged.bahi"));
                             plain::tamper(path,
                                           "UPDATE posting SET amount = amount + 1 "
                                           "WHERE entry = 2 AND line = 1");
                             stage.openBook("damaged.bahi");
                         }};

} // namespace

} // namespace bahi::ui
