// A new group, step by step.

#include "tests/ui/bookkeeper.h"
#include "tests/ui/screens/screen.h"
#include "ui/pages/new_group_page.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemView>
#include <QLineEdit>

namespace bahi::ui {

namespace {

/// As many as a group may be, some with names as long as papers have them.
QStringList longNames() {
    QStringList names = {
        QStringLiteral("श्रीमती ज्योतिर्मयी विश्वकर्मा उर्फ लक्ष्मी देवी पत्नी श्री कृष्णचंद्र विश्वकर्मा"),
        QStringLiteral("रुक्मिणी क्षत्रिय उर्फ स्मृति देवी भट्टाचार्या"),
        QStringLiteral("Shrimati Jyotirmayee Vishwakarma, wife of Krishnachandra Vishwakarma")};
    while (names.size() < 20) names << QStringLiteral("सदस्य %1 कुमारी").arg(names.size() + 1);
    return names;
}

constexpr std::array kNames = {"आशा देवी", "शबाना खातून", "गीता देवी", "रुखसाना बेगम", "सुनीता देवी"};

enum Place { AtLanguage, AtGroup, AtMembers, AtRules, AtStart, AtSign };

QStringList usualNames() {
    QStringList names;
    for (const char* name : kNames) names << QString::fromUtf8(name);
    return names;
}

/// What `count` women have saved, and what lies in the box for it.
void bring(NewGroupPage& page, int count) {
    find<QLineEdit>(page, "cashField")->setText(QStringLiteral("600"));
    find<QLineEdit>(page, "bankNameField")
        ->setText(QStringLiteral("उत्तर बिहार ग्रामीण बैंक, पोठिया शाखा"));
    find<QLineEdit>(page, "bankField")->setText(QStringLiteral("1,18,510"));
    auto* table = find<QAbstractItemView>(page, "openingTable")->model();
    for (int row = 0; row < count; ++row)
        table->setData(table->index(row, 1), QStringLiteral("5,940"), Qt::EditRole);
    table->setData(table->index(1, 2), QStringLiteral("12,000"), Qt::EditRole);
    table->setData(table->index(1, 3), QStringLiteral("1,000"), Qt::EditRole);
    find<QAbstractButton>(page, "confirmSurplusCheck")->click();
}

/// The wizard as it stands when somebody went on to `last`.
void walk(Stage& stage, Place last, const QStringList& names = usualNames(),
          bool savesAlready = false) {
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
        for (const QString& name : names)
            members->setData(members->index(row++, 0), name, Qt::EditRole);
    }
    for (const Place place : {AtRules, AtStart}) on(place);
    if (last == AtStart || savesAlready) typist.press(Qt::Key_Right);
    if (savesAlready) bring(*page, int(names.size()));
    on(AtSign);
}

/// A group of twenty with long names, in letters of `percent`.
void walkLong(Stage& stage, Place last, int percent) {
    Theme::apply(Theme::look(), percent);
    walk(stage, last, longNames(), last >= AtStart);
}

const AddScreen kLongMembers{"group-3-members-long",
                             [](Stage& stage) { walkLong(stage, AtMembers, 100); }};
const AddScreen kLongMembers200{"group-3-members-long-200",
                                [](Stage& stage) { walkLong(stage, AtMembers, 200); }};
const AddScreen kRules200{"group-4-rules-200", [](Stage& stage) { walkLong(stage, AtRules, 200); }};
const AddScreen kLongStart{"group-5-opening-long",
                           [](Stage& stage) { walkLong(stage, AtStart, 100); }};
const AddScreen kLongStart200{"group-5-opening-long-200",
                              [](Stage& stage) { walkLong(stage, AtStart, 200); }};
const AddScreen kLongSign{"group-6-summary-long",
                          [](Stage& stage) { walkLong(stage, AtSign, 100); }};
const AddScreen kLongSign200{"group-6-summary-long-200",
                             [](Stage& stage) { walkLong(stage, AtSign, 200); }};

const AddScreen kLanguage{"group-1-language", [](Stage& stage) { walk(stage, AtLanguage); }};
const AddScreen kGroup{"group-2-name", [](Stage& stage) { walk(stage, AtGroup); }};
const AddScreen kMembers{"group-3-members", [](Stage& stage) { walk(stage, AtMembers); }};
const AddScreen kRules{"group-4-rules", [](Stage& stage) { walk(stage, AtRules); }};
const AddScreen kStart{"group-5-opening", [](Stage& stage) { walk(stage, AtStart); }};
const AddScreen kSign{"group-6-summary", [](Stage& stage) { walk(stage, AtSign); }};

} // namespace

} // namespace bahi::ui
