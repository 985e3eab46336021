// The page to check and sign: what it says, and the paper it makes.

#include "ui/models/new_group_summary.h"

#include "tests/ui/agreed_group.h"
#include "tests/ui/spoken.h"
#include "tests/ui/wizard.h"

#include <QAbstractButton>
#include <QDir>
#include <catch2/catch.hpp>

#include <algorithm>

namespace bahi::ui {

TEST_CASE("the summary says everything once, in a bookkeeper's words", "[ui]") {
    NewGroup group = agreedGroup();
    group.path = QDir::home().filePath(QStringLiteral("Documents/ujala.bahi"));
    const Summary summary = summaryOf(group);
    CHECK(summary.money.said == QStringLiteral("Indian rupees (INR)"));
    CHECK(summary.file.said == QStringLiteral("Home folder/Documents/ujala.bahi"));

    const auto agreed = std::count_if(
        summary.rules.rows.begin(), summary.rules.rows.end(),
        [](const SummaryPart::Row& row) { return row.word == QStringLiteral("Agreed"); });
    CHECK(agreed == 1);

    REQUIRE(summary.members.rows.size() == 3);
    CHECK(summary.members.rows[0].said ==
          QStringLiteral("savings 1,100, loan 5,000, instalment 250"));
    CHECK(summary.members.rows[1].symbol == 2);
    CHECK(summary.members.rows[2].said.startsWith(QStringLiteral("M77\n")));
    CHECK(summary.codes == QStringLiteral("Bahi gives a code to everybody who has none here."));
    group.members.back().code.reset();
    CHECK(summaryOf(group).codes == QStringLiteral("Bahi gives each of them a code."));
}

TEST_CASE("the summary is printed before the book is made", "[ui]") {
    Wizard wizard;
    wizard.passGroup();
    wizard.passMembers();
    wizard.passRules();
    wizard.enter();
    REQUIRE(wizard.page.step() == AtSign);
    wizard.typist.press(Qt::Key_P, Qt::ControlModifier);
    CHECK(wizard.asking.printed.startsWith("%PDF"));
    CHECK(wizard.page.step() == AtSign);
    CHECK(wizard.home.folder().names().empty()); // nothing is made by it

    wizard.asking.printed.clear();
    auto* button = find<QAbstractButton>(wizard.page, "printToSignButton");
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Return); // and not "Make the book"
    CHECK(wizard.asking.printed.startsWith("%PDF"));
    CHECK(wizard.home.folder().names().empty());
}

} // namespace bahi::ui
