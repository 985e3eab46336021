#pragma once

#include "tests/ui/window.h"
#include "ui/pages/new_group_page.h"
#include "ui/pages/new_group_table.h"
#include "ui/widgets/refusal_line.h"

#include <QLineEdit>

namespace bahi::ui {

/// The steps of a new group.
enum Place { AtLanguage, AtGroup, AtMembers, AtRules, AtStart, AtSign };

/// The page of a new group in a window of a small laptop, over an empty folder.
struct Wizard {
    Wizard() : thread{home.office()}, page{thread, asking}, typist{page} {
        page.resize(1270, 650);
        page.show();
        page.activateWindow();
        (void)QTest::qWaitForWindowActive(&page);
        page.entered();
    }

    QString path(const char* name = "group.bahi") const {
        return QString::fromStdString(home.folder() / name);
    }
    bool reaches(int step) {
        return waitUntil([&] { return page.step() == step && !thread.isBusy(); }, 5000);
    }
    QLineEdit& field(const char* name) { return *find<QLineEdit>(page, name); }
    /// What stands beside the field.
    QString refusal(const QString& field) {
        return find<RefusalLine>(page, (field + QStringLiteral("Refusal")).toLatin1().constData())
            ->text();
    }
    void enter() { typist.press(Qt::Key_Return); }
    void onWithCtrl() { typist.press(Qt::Key_Return, Qt::ControlModifier); }

    /// To the members, by keys alone.
    void passGroup() {
        enter();
        REQUIRE(page.step() == AtGroup);
        typist.type(QStringLiteral("Ujala"));
        typist.press(Qt::Key_Tab);
        typist.press(Qt::Key_Tab);
        typist.type(path());
        CHECK(field("pathField").text() == path());
        enter();
        REQUIRE(reaches(AtMembers));
    }
    /// To the rules; `count` women.
    void passMembers(int count = 3) {
        for (int at = 0; at < count; ++at) {
            typist.type(QStringLiteral("Member ") + QChar{u'A' + at});
            enter();
        }
        enter();
        REQUIRE(page.step() == AtRules);
    }
    void passRules() {
        enter();
        REQUIRE(page.step() == AtStart);
    }

    plain::TestOffice home;
    BookThread thread;
    TestAsking asking;
    NewGroupPage page;
    Typist typist;
};

inline QAbstractItemModel& modelOf(Wizard& wizard, const char* table) {
    return *find<NewGroupTable>(wizard.page, table)->model();
}

inline void put(QAbstractItemModel& model, int row, int column, const QString& text) {
    model.setData(model.index(row, column), text, Qt::EditRole);
}

} // namespace bahi::ui
