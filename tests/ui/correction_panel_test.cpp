// The last meeting put right, member by member.

#include "ui/pages/correction_panel.h"

#include "tests/ui/desk.h"
#include "tests/ui/spoken.h"
#include "tests/ui/tabs.h"
#include "ui/text/figures.h"
#include "ui/widgets/register_view.h"

#include <QLabel>
#include <QPushButton>
#include <catch2/catch.hpp>

namespace bahi::ui {

namespace {

struct OpenCorrection {
    OpenCorrection() : desk{30}, panel{desk.session()} {
        panel.resize(1270, 700);
        panel.show();
        desk.open();
        desk.settle();
        panel.show(*desk.session().info().lastMeeting, 1);
        desk.settle();
        REQUIRE(list().model()->rowCount() >= 10);
    }

    RegisterView& list() { return *find<RegisterView>(panel, "correctionList"); }
    QLineEdit& field(const char* name) { return *find<QLineEdit>(panel, name); }
    void press(const char* button) { find<QPushButton>(panel, button)->click(); }
    bool isShown(const char* name) { return find<QWidget>(panel, name)->isVisible(); }
    QString refusalAt(const char* name) {
        return find<QWidget>(panel, (std::string{name} + "Refusal").c_str())->accessibleName();
    }
    /// What is written of the row as `column` shows it.
    QString shown(int row, int column) {
        return list().model()->index(row, column).data().toString();
    }
    Money cash() { return desk.session().info().cash; }
    /// The first row of somebody who brought something.
    int somebody() {
        for (int row = 0; row < list().model()->rowCount(); ++row)
            if (!shown(row, 2).isEmpty()) return row;
        return 0;
    }

    Desk desk;
    CorrectionPanel panel;
};

} // namespace

TEST_CASE("what she brought is put right with a reason; old and new are seen before", "[ui]") {
    OpenCorrection open;
    const int row = open.somebody();
    open.list().setCurrentIndex(open.list().model()->index(row, 0));
    const QString before = open.shown(row, 2);
    const Money cash = open.cash();
    open.field("correct_fine").setText(QStringLiteral("17"));
    CHECK(find<QLabel>(open.panel, "correctionSums")->text().contains(before));
    open.press("correctButton");
    open.desk.settle();
    CHECK_FALSE(open.refusalAt("correctionReasonField").isEmpty());
    CHECK(open.field("correct_fine").text() == u"17"); // nothing is lost
    open.field("correctionReasonField").setText(QStringLiteral("the fine was overlooked"));
    int told = 0;
    QObject::connect(&open.panel, &CorrectionPanel::corrected, [&] { ++told; });
    QTest::keyClick(&open.field("correctionReasonField"), Qt::Key_Return);
    REQUIRE(waitUntil([&] { return open.isShown("correctionNews"); }));
    open.desk.settle();
    CHECK(told == 1);
    CHECK(open.shown(row, 2) != before);
    CHECK(open.list().currentIndex().row() == row);
    CHECK(open.cash() > cash);
    CHECK(open.field("correct_fine").text() == u"17");
    CHECK(open.field("correctionReasonField").text().isEmpty());
}

TEST_CASE("an answer of the roll call is put right alone", "[ui]") {
    OpenCorrection open;
    const int row = open.somebody();
    open.list().setCurrentIndex(open.list().model()->index(row, 0));
    const QString before = open.shown(row, 1);
    auto* roll = find<QComboBox>(open.panel, "correctRollCombo");
    roll->setCurrentIndex((roll->currentIndex() + 1) % roll->count());
    const QString right = roll->currentText();
    open.field("correctionReasonField").setText(QStringLiteral("she came after all"));
    open.press("correctButton");
    REQUIRE(waitUntil([&] { return open.isShown("correctionNews"); }));
    CHECK(open.shown(row, 1) == right);
    CHECK(right != before);
}

TEST_CASE("what is refused stands beside its field", "[ui]") {
    OpenCorrection open;
    open.field("correct_saving").setText(QStringLiteral("12,3a"));
    open.press("correctButton");
    CHECK_FALSE(open.refusalAt("correct_saving").isEmpty());
    CHECK(open.field("correct_saving").hasFocus());
    open.list().setCurrentIndex(open.list().model()->index(1, 0));
    open.field("correctionReasonField").setText(QStringLiteral("no reason"));
    open.press("correctButton"); // as it was written
    open.desk.settle();
    CHECK_FALSE(open.refusalAt("correctionReasonField").isEmpty());
}

TEST_CASE("every field of a correction says in Hindi what is wrong with it", "[ui]") {
    OpenCorrection open;
    const Spoken hindi{Language::Hindi};
    open.list().setCurrentIndex(open.list().model()->index(open.somebody(), 0));
    const auto fields =
        open.panel.findChildren<QLineEdit*>(QRegularExpression{QStringLiteral("^correct_")});
    REQUIRE(fields.size() >= 3);
    for (QLineEdit* field : fields) {
        const QByteArray name = field->objectName().toUtf8();
        INFO(name.constData());
        const QString before = field->text();
        field->setText(QStringLiteral("12,3a"));
        open.press("correctButton");
        const QString said = open.refusalAt(name.constData());
        CHECK(said.contains(QStringLiteral("राशि")));
        CHECK(field->hasFocus());
        for (const QLineEdit* other : fields)
            if (other != field)
                CHECK(open.refusalAt(other->objectName().toUtf8().constData()).isEmpty());
        field->setText(before);
    }
    open.field("correct_fine").setText(QStringLiteral("17"));
    open.press("correctButton"); // without a reason
    open.desk.settle();
    CHECK(open.refusalAt("correctionReasonField").contains(QStringLiteral("कारण")));
}

TEST_CASE("more than she owes is refused beside the loan", "[ui]") {
    OpenCorrection open;
    for (int row = 0; row < open.list().model()->rowCount(); ++row) {
        open.list().setCurrentIndex(open.list().model()->index(row, 0));
        const auto loans = open.panel.findChildren<QLineEdit*>(
            QRegularExpression{QStringLiteral("^correct_principal/\\d+$")});
        if (loans.isEmpty() || !loans.front()->isVisible()) continue;
        loans.front()->setText(QStringLiteral("900000"));
        open.field("correctionReasonField").setText(QStringLiteral("miscounted"));
        open.press("correctButton");
        open.desk.settle();
        CHECK_FALSE(open.refusalAt(loans.front()->objectName().toUtf8().constData()).isEmpty());
        return;
    }
    FAIL("nobody has a loan");
}

TEST_CASE("whoever leaves the book while a correction is written loses nothing else", "[ui]") {
    OpenCorrection open;
    open.list().setCurrentIndex(open.list().model()->index(open.somebody(), 0));
    open.field("correct_fine").setText(QStringLiteral("17"));
    open.field("correctionReasonField").setText(QStringLiteral("the fine was overlooked"));
    const Money before = open.cash();
    int told = 0;
    QObject::connect(&open.panel, &CorrectionPanel::corrected, [&] { ++told; });
    open.press("correctButton");
    open.desk.session().close();
    open.desk.settle();
    CHECK(told == 0);
    CHECK(open.list().model()->rowCount() == 0);
    CHECK(open.field("correctionReasonField").text().isEmpty());
    CHECK_FALSE(open.isShown("correctionNews"));
    QEvent change{QEvent::LanguageChange};
    QApplication::sendEvent(&open.panel, &change);
    open.panel.show(plain::must(parseDate("2006-02-01")), 1); // nothing is open
    open.desk.settle();
    CHECK(open.list().model()->rowCount() == 0);

    open.desk.open(); // the correction was written all the same
    CHECK(open.cash() > before);
    open.panel.show(*open.desk.session().info().lastMeeting, 1);
    open.desk.settle();
    CHECK(open.list().model()->rowCount() >= 10);
}

TEST_CASE("everything of a correction has a name, Tab passes through, Esc leads back", "[ui]") {
    OpenCorrection open;
    CHECK(namelessIn(open.panel) == QStringList{});
    CHECK(isTabFree(open.panel));
    bool left = false;
    QObject::connect(&open.panel, &CorrectionPanel::left, [&] { left = true; });
    QTest::keyClick(&open.field("correct_saving"), Qt::Key_Escape);
    CHECK(left);
    left = false;
    open.panel.show(plain::must(parseDate("1999-01-01")), 1); // nobody met
    open.desk.settle();
    CHECK(left);
}

} // namespace bahi::ui
