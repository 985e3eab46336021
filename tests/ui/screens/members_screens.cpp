// The register of members.

#include "tests/ui/bookkeeper.h"
#include "tests/ui/screens/screen.h"
#include "ui/pages/members_page.h"
#include "ui/widgets/theme.h"

namespace bahi::ui {

namespace {

MembersPage& open(Stage& stage) {
    stage.openPractice();
    stage.window().goTo(QStringLiteral("members"));
    stage.settle();
    stage.settle();
    return *stage.window().findChild<MembersPage*>();
}

const AddScreen kMembers{"members", [](Stage& stage) { open(stage); }};

const AddScreen kMembers150{"members-150", [](Stage& stage) {
                                Theme::apply(Theme::look(), 150);
                                open(stage);
                            }};

const AddScreen kJoin{"member-new", [](Stage& stage) { open(stage).startNew(); }};

const AddScreen kDescribe{"member-describe",
                          [](Stage& stage) { press(open(stage), "describeButton"); }};

} // namespace

} // namespace bahi::ui
