#include "tests/ui/screens/screen.h"
#include "ui/pages/start_page.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>

namespace bahi::ui {

namespace {

void press(QWidget& in, const char* name) {
    in.findChild<QAbstractButton*>(QString::fromLatin1(name))->click();
}

const AddScreen kStart{"start", [](Stage& stage) { stage.settle(); }};

const AddScreen kLarge{"start-200",
                       [](Stage&) { Theme::apply(Theme::look(), Theme::kLargestText); }};

const AddScreen kRefused{"start-refused", [](Stage& stage) {
                             stage.window().startPage().open(stage.path("on-the-other-stick.bahi"));
                         }};

const AddScreen kPractise{"start-practice",
                          [](Stage& stage) { press(stage.window(), "practiceGroup"); }};

} // namespace

} // namespace bahi::ui
