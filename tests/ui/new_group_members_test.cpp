// The members of a new group: typed, pasted, taken out, and judged in their lines.

#include "ledger/group/symbol.h"
#include "ledger/store/members.h"
#include "tests/ui/wizard.h"
#include "ui/models/new_group_roles.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <catch2/catch.hpp>

namespace bahi::ui {

TEST_CASE("members are judged in their lines, and nothing is lost", "[ui]") {
    Wizard wizard;
    wizard.passGroup();
    wizard.enter(); // nobody yet
    CHECK(wizard.page.step() == AtMembers);
    CHECK_FALSE(wizard.refusal(QStringLiteral("members")).isEmpty());
    QAbstractItemModel& model = modelOf(wizard, "membersTable");
    const auto trouble = [&](int row) { return model.index(row, 0).data(TroubleRole).toString(); };

    put(model, 0, 0, QStringLiteral("Asha"));
    put(model, 0, 1, QStringLiteral("m01"));
    put(model, 1, 0, QStringLiteral("Bina"));
    put(model, 1, 1, QStringLiteral("M01"));
    CHECK(trouble(1).contains(QStringLiteral("M01")));
    wizard.onWithCtrl();
    CHECK(wizard.page.step() == AtMembers);
    CHECK(wizard.refusal(QStringLiteral("members")).contains(QStringLiteral("M01")));
    CHECK(model.index(1, 1).data(Qt::EditRole).toString() == QStringLiteral("M01"));
    put(model, 1, 1, QStringLiteral("M02"));
    CHECK(trouble(1).isEmpty());

    const QString names[] = {QString{200, u'x'},
                             QStringLiteral("Ra\u200Fma"),
                             QStringLiteral("Rama \U0001F642"),
                             QStringLiteral("\u0410sha"), // a Cyrillic A
                             QStringLiteral("ASHA"),
                             QStringLiteral("@rama")};
    for (const QString& name : names) {
        put(model, 2, 0, name);
        INFO(name.toStdString());
        CHECK_FALSE(trouble(2).isEmpty());
        CHECK(model.index(2, 0).data(Qt::EditRole).toString() == name);
    }
    put(model, 2, 0, QStringLiteral("asha"));
    put(model, 2, 1, QStringLiteral("M03")); // another woman of that name
    CHECK(trouble(2).isEmpty());
    put(model, 2, 1, QStringLiteral("M 3!"));
    CHECK_FALSE(trouble(2).isEmpty());
    put(model, 2, 0, QString{});
    put(model, 2, 1, QString{});
    CHECK(model.rowCount() == 3); // an empty line goes
    wizard.onWithCtrl();
    CHECK(wizard.page.step() == AtRules);
}

TEST_CASE("Ctrl+Enter takes the name that is being typed, and goes on", "[ui]") {
    Wizard wizard;
    wizard.passGroup();
    wizard.typist.type(QStringLiteral("Asha"));
    wizard.onWithCtrl();
    CHECK(wizard.page.step() == AtRules);
    CHECK(modelOf(wizard, "membersTable").index(0, 0).data(Qt::EditRole) == QStringLiteral("Asha"));
}

TEST_CASE("a list is pasted, ten thousand lines are not", "[ui]") {
    Wizard wizard;
    wizard.passGroup();
    QAbstractItemModel& model = modelOf(wizard, "membersTable");
    QApplication::clipboard()->setText(QStringLiteral("Asha\tM01\r\nBina\t\n\nसीता\tM03\n"));
    wizard.typist.press(Qt::Key_V, Qt::ControlModifier);
    REQUIRE(model.rowCount() == 4);
    CHECK(find<QLabel>(wizard.page, "membersNews")->text().contains(u'3'));
    CHECK(model.index(1, 0).data(Qt::EditRole).toString() == QStringLiteral("Bina"));
    CHECK(model.index(2, 1).data(Qt::EditRole).toString() == QStringLiteral("M03"));

    QStringList many;
    for (int at = 0; at < 10'000; ++at) many += QStringLiteral("Name %1").arg(at);
    QApplication::clipboard()->setText(many.join(u'\n'));
    wizard.typist.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(model.rowCount() == 4);
    CHECK(wizard.refusal(QStringLiteral("members")).contains(QStringLiteral("10,000")));

    // Into a cell that is being typed as well.
    QApplication::clipboard()->setText(QStringLiteral("Dina\nEla\n"));
    wizard.typist.type(QStringLiteral("x"));
    wizard.typist.press(Qt::Key_V, Qt::ControlModifier);
    CHECK(model.rowCount() == 6);
}

TEST_CASE("a line that was taken out comes back by Ctrl+Z", "[ui]") {
    Wizard wizard;
    wizard.passGroup();
    QAbstractItemModel& model = modelOf(wizard, "membersTable");
    put(model, 0, 0, QStringLiteral("Asha"));
    put(model, 1, 0, QStringLiteral("Bina"));
    put(model, 2, 0, QStringLiteral("Chanda"));
    auto* table = find<QTableView>(wizard.page, "membersTable");
    table->setCurrentIndex(model.index(1, 0));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Delete);
    REQUIRE(model.rowCount() == 3);
    QTest::keyClick(table, Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(model.rowCount() == 4);
    CHECK(model.index(1, 0).data(Qt::EditRole).toString() == u"Bina");
    CHECK(model.index(2, 0).data(Qt::EditRole).toString() == u"Chanda");
    for (int change = 0; change < 4; ++change)
        QTest::keyClick(table, Qt::Key_Z, Qt::ControlModifier);
    CHECK(model.rowCount() == 1); // before anything was typed
}

TEST_CASE("a drawing stays with its member when a line above goes", "[ui]") {
    Wizard wizard;
    QSignalSpy made{&wizard.page, &NewGroupPage::made};
    wizard.passGroup();
    QAbstractItemModel& model = modelOf(wizard, "membersTable");
    const auto drawingOf = [](QAbstractItemModel& of, int row) {
        return of.index(row, 0).data(SymbolRole).toInt();
    };
    for (const char* name : {"Asha", "Bina", "Chanda", "Dina"})
        put(model, model.rowCount() - 1, 0, QString::fromLatin1(name));
    put(model, 1, 0, QString{}); // Bina was a mistake
    REQUIRE(model.rowCount() == 4);
    CHECK(drawingOf(model, 0) == 0);
    CHECK(drawingOf(model, 1) == 2); // Chanda
    CHECK(drawingOf(model, 2) == 3); // Dina
    put(model, 3, 0, QStringLiteral("Ela"));
    CHECK(drawingOf(model, 3) == 1); // what Bina left
    put(model, 0, 0, QString{});

    wizard.onWithCtrl();
    wizard.passRules();
    wizard.typist.press(Qt::Key_Right);
    QAbstractItemModel& opening = modelOf(wizard, "openingTable");
    CHECK(drawingOf(opening, 0) == 2);
    wizard.typist.press(Qt::Key_Left);
    wizard.enter();
    REQUIRE(wizard.page.step() == AtSign);
    wizard.enter();
    REQUIRE(waitUntil([&] { return made.count() == 1; }));

    const auto book = wizard.home.openBook();
    std::vector<std::string> drawings;
    for (const Member& her : Members{book->database()}.all())
        drawings.push_back(her.name + " " + nameOf(her.symbol));
    CHECK(drawings == std::vector<std::string>{"Chanda fish", "Dina leaf", "Ela pot"});
}

TEST_CASE("a name too long for its cell is whole in the tool tip, and no page", "[ui]") {
    Wizard wizard;
    wizard.passGroup();
    QAbstractItemModel& model = modelOf(wizard, "membersTable");
    const QString name = QStringLiteral("श्रीमती ज्योतिर्मयी विश्वकर्मा उर्फ लक्ष्मी देवी");
    put(model, 0, 0, name);
    CHECK(model.index(0, 0).data(Qt::ToolTipRole).toString() == name);
    const QString page = QStringLiteral("<b>Asha</b>");
    put(model, 1, 0, page);
    CHECK(model.index(1, 0).data(Qt::ToolTipRole).toString() == page.toHtmlEscaped());
    wizard.onWithCtrl();
    wizard.passRules();
    wizard.typist.press(Qt::Key_Right);
    QAbstractItemModel& opening = modelOf(wizard, "openingTable");
    CHECK(opening.index(0, 0).data(Qt::ToolTipRole).toString() == name);
    put(opening, 1, 1, QStringLiteral("<i>12"));
    CHECK_FALSE(opening.index(1, 1).data(Qt::ToolTipRole).toString().contains(u'<'));
}

} // namespace bahi::ui
