// Where a new group stands: what it has, what each brings, and what is left over.

#include "tests/ui/wizard.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QTableView>
#include <catch2/catch.hpp>

namespace bahi::ui {

TEST_CASE("no digit is lost that is typed right after a click", "[ui]") {
    Wizard wizard;
    wizard.passGroup();
    wizard.passMembers(2);
    wizard.passRules();
    wizard.typist.press(Qt::Key_Right);
    auto* table = find<QTableView>(wizard.page, "openingTable");
    QAbstractItemModel& model = *table->model();
    table->setCurrentIndex(model.index(1, 1));
    table->setFocus();
    const QPoint cell = table->visualRect(model.index(1, 1)).center();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, cell); // on what is chosen already
    QTest::keyClick(table, Qt::Key_1);
    auto* editor = table->findChild<QLineEdit*>();
    REQUIRE(editor != nullptr);
    QTest::keyClicks(editor, QStringLiteral("50"));
    QTest::qWait(QApplication::doubleClickInterval() + 50);
    QTest::keyClick(editor, Qt::Key_Return);
    CHECK(model.index(1, 1).data(Qt::EditRole).toString() == u"150");
}

TEST_CASE("an opening is judged in its fields and follows its women", "[ui]") {
    Wizard wizard;
    wizard.passGroup();
    wizard.passMembers(3);
    wizard.passRules();
    wizard.typist.press(Qt::Key_Right);
    wizard.field("cashField").setText(QStringLiteral("six hundred"));
    wizard.enter();
    CHECK(wizard.page.step() == AtStart);
    CHECK_FALSE(wizard.refusal(QStringLiteral("cashField")).isEmpty());
    wizard.field("cashField").setText(QString{});
    wizard.enter();
    CHECK(wizard.page.step() == AtStart); // nothing is written
    CHECK_FALSE(wizard.refusal(QStringLiteral("cashField")).isEmpty());
    wizard.field("cashField").setText(QStringLiteral("600"));
    wizard.field("cutoffDayField").setText(QStringLiteral("1/1/2999"));
    wizard.enter();
    CHECK_FALSE(wizard.refusal(QStringLiteral("cutoffDayField")).isEmpty());
    wizard.field("cutoffDayField").setText(QStringLiteral("1.11.2026"));

    QAbstractItemModel& model = modelOf(wizard, "openingTable");
    put(model, 2, 1, QStringLiteral("600"));
    put(model, 2, 3, QStringLiteral("50")); // no loan
    wizard.enter();
    CHECK(wizard.page.step() == AtStart);
    CHECK(wizard.refusal(QStringLiteral("openingTable")).contains(QStringLiteral("Line 3")));
    put(model, 2, 3, QString{});
    CHECK(find<QLabel>(wizard.page, "surplusFigure")->text() == QStringLiteral("0"));

    // The second woman goes; what was written of the third stays hers.
    wizard.page.goTo(AtMembers);
    put(modelOf(wizard, "membersTable"), 1, 0, QString{});
    wizard.page.goTo(AtStart);
    REQUIRE(wizard.page.step() == AtStart);
    REQUIRE(model.rowCount() == 2);
    CHECK(model.index(1, 1).data(Qt::EditRole).toString() == QStringLiteral("600"));
    wizard.page.goTo(AtSign);
    CHECK(wizard.page.step() == AtSign);
}

TEST_CASE("what cannot stand in the opening is said at its field or line", "[ui]") {
    Wizard wizard;
    wizard.passGroup();
    wizard.passMembers(2);
    wizard.passRules();
    wizard.typist.press(Qt::Key_Right);
    const auto refuses = [&](const char* field, const QString& text) {
        INFO(field << " " << text.toStdString());
        const QString before = wizard.field(field).text();
        wizard.field(field).setText(text);
        wizard.onWithCtrl();
        CHECK(wizard.page.step() == AtStart);
        CHECK_FALSE(wizard.refusal(QString::fromLatin1(field)).isEmpty());
        CHECK(wizard.page.focusWidget() == &wizard.field(field));
        wizard.field(field).setText(before);
    };
    refuses("cutoffDayField", QStringLiteral("yesterday"));
    refuses("cashField", QStringLiteral("-5"));
    refuses("cashField", QStringLiteral("5.005"));
    refuses("bankField", QStringLiteral("1e9"));
    refuses("bankNameField", QStringLiteral("State\u202EBank"));
    refuses("cashField", QStringLiteral("9000000000000"));

    QAbstractItemModel& model = modelOf(wizard, "openingTable");
    auto* table = find<QTableView>(wizard.page, "openingTable");
    wizard.field("cashField").setText(QStringLiteral("10"));
    const auto refusesCell = [&](int column, const QString& text, const char* because) {
        INFO(column << " " << text.toStdString());
        put(model, 1, column, text);
        wizard.onWithCtrl();
        CHECK(wizard.page.step() == AtStart);
        const QString said = wizard.refusal(QStringLiteral("openingTable"));
        CHECK(said.contains(QStringLiteral("Line 2")));
        CHECK(said.contains(QString::fromLatin1(because)));
        CHECK(table->currentIndex() == model.index(1, column));
    };
    refusesCell(1, QStringLiteral("some"), "not an amount");
    put(model, 1, 1, QStringLiteral("900"));
    refusesCell(2, QStringLiteral("5OO"), "not an amount");
    put(model, 1, 2, QStringLiteral("500"));
    refusesCell(3, QStringLiteral("600"), "more than the 500");
    put(model, 1, 3, QStringLiteral("50"));
    wizard.onWithCtrl();
    CHECK(wizard.refusal(QStringLiteral("openingTable")).isEmpty());
    CHECK_FALSE(wizard.refusal(QStringLiteral("surplus")).isEmpty()); // 390 are missing
}

TEST_CASE("a confirmed surplus that changes is asked for again", "[ui]") {
    Wizard wizard;
    wizard.passGroup();
    wizard.passMembers(1);
    wizard.passRules();
    wizard.typist.press(Qt::Key_Right);
    wizard.field("cashField").setText(QStringLiteral("600"));
    auto* confirm = find<QCheckBox>(wizard.page, "confirmSurplusCheck");
    confirm->click();
    CHECK(confirm->isChecked());
    wizard.field("cashField").setText(QStringLiteral("700"));
    CHECK_FALSE(confirm->isChecked());
    wizard.page.goTo(AtSign);
    CHECK(wizard.page.step() == AtStart);
    put(modelOf(wizard, "openingTable"), 0, 1, QStringLiteral("900")); // a deficit now
    CHECK(confirm->text().contains(QStringLiteral("200")));
    confirm->click();
    wizard.page.goTo(AtSign);
    CHECK(wizard.page.step() == AtSign);
}

} // namespace bahi::ui
