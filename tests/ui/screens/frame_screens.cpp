#include "tests/support/foreign_tool.h"
#include "tests/ui/bookkeeper.h"
#include "tests/ui/screens/screen.h"
#include "ui/pages/start_page.h"
#include "ui/widgets/theme.h"

#include <QFile>
#include <QTest>

namespace bahi::ui {

namespace {

const AddScreen kStart{"start", [](Stage& stage) { stage.settle(); }};

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
