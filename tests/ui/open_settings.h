#pragma once

#include "ledger/services/rules_service.h"
#include "tests/ui/answering.h"
#include "tests/ui/desk.h"
#include "ui/pages/settings_page.h"
#include "ui/widgets/fact_list.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

namespace bahi::ui {

/// The settings of a practice group of eight weeks.
struct OpenSettings {
    OpenSettings() : desk{8}, page{desk.session(), asking} {
        page.resize(1270, 700);
        page.show();
        desk.open();
        desk.settle();
        desk.settle();
    }

    QLineEdit& field(const char* name) { return *find<QLineEdit>(page, name); }
    void press(const char* button) { find<QPushButton>(page, button)->click(); }
    bool isShown(const char* name) { return find<QWidget>(page, name)->isVisible(); }
    FactList& facts(const char* name) { return *find<FactList>(page, name); }
    QString refusalAt(const char* name) {
        return find<QWidget>(page, (std::string{name} + "Refusal").c_str())->accessibleName();
    }
    void choose(const char* combo, int row) { find<QComboBox>(page, combo)->setCurrentIndex(row); }
    Date dayAfterLast() { return fromDays(toDays(*desk.session().info().lastMeeting) + 1); }
    struct Agreed {
        RulesHistory rules;
        SettingsHistory settings;
    };
    Agreed agreed() {
        Agreed found;
        desk.thread().ask(
            &page,
            [](Office& office, BookThread::OpenBook& open) {
                const RulesService rules{office, *open};
                return Agreed{rules.rules(), rules.settings()};
            },
            [&](const Agreed& read) { found = read; });
        desk.settle();
        return found;
    }

    Desk desk;
    Answering asking;
    SettingsPage page;
};

} // namespace bahi::ui
