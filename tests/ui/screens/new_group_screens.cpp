// A new group, step by step.

#include "tests/ui/bookkeeper.h"
#include "tests/ui/screens/screen.h"
#include "ui/pages/new_group_page.h"

#include <QAbstractItemView>
#include <QLineEdit>

namespace bahi::ui {

namespace {

constexpr std::array kNames = {"आशा देवी", "शबाना खातून", "गीता देवी", "रुखसाना बेगम", "सुनीता देवी"};

enum Place { AtLanguage, AtGroup, AtMembers, AtRules, AtStart, AtSign };

/// The wizard as it stands when somebody went on to `last`.
void walk(Stage& stage, Place last) {
    press(stage.window(), "newGroup");
    stage.settle();
    auto* page = stage.window().findChild<NewGroupPage*>();
    Typist typist{stage.window()};
    const auto on = [&](Place place) {
        if (place > last) return;
        typist.press(Qt::Key_Return, Qt::ControlModifier);
        waitUntil([&] { return page->step() == place; });
        stage.settle();
    };
    on(AtGroup);
    if (last >= AtGroup) {
        find<QLineEdit>(*page, "groupNameField")->setText(QStringLiteral("उजाला महिला समूह"));
        find<QLineEdit>(*page, "pathField")->setText(stage.path("ujala.bahi"));
    }
    on(AtMembers);
    if (last >= AtMembers) {
        auto* members = find<QAbstractItemView>(*page, "membersTable")->model();
        int row = 0;
        for (const char* name : kNames)
            members->setData(members->index(row++, 0), QString::fromUtf8(name), Qt::EditRole);
    }
    for (const Place place : {AtRules, AtStart}) on(place);
    if (last == AtStart) typist.press(Qt::Key_Right); // saves already
    on(AtSign);
}

const AddScreen kLanguage{"group-1-language", [](Stage& stage) { walk(stage, AtLanguage); }};
const AddScreen kGroup{"group-2-name", [](Stage& stage) { walk(stage, AtGroup); }};
const AddScreen kMembers{"group-3-members", [](Stage& stage) { walk(stage, AtMembers); }};
const AddScreen kRules{"group-4-rules", [](Stage& stage) { walk(stage, AtRules); }};
const AddScreen kStart{"group-5-opening", [](Stage& stage) { walk(stage, AtStart); }};
const AddScreen kSign{"group-6-summary", [](Stage& stage) { walk(stage, AtSign); }};

} // namespace

} // namespace bahi::ui
