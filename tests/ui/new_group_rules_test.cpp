// The rules of a new group, judged in their fields.

#include "ui/models/new_group_rules.h"

#include "tests/ui/wizard.h"

#include <QAbstractButton>
#include <QComboBox>
#include <catch2/catch.hpp>

namespace bahi::ui {

TEST_CASE("the rules are judged in their fields", "[ui]") {
    Wizard wizard;
    wizard.passGroup();
    wizard.passMembers();
    const auto refuses = [&](const char* field, const QString& text) {
        INFO(field << " " << text.toStdString());
        const QString before = wizard.field(field).text();
        wizard.field(field).setText(text);
        wizard.enter();
        CHECK(wizard.page.step() == AtRules);
        CHECK_FALSE(wizard.refusal(QString::fromLatin1(field)).isEmpty());
        CHECK(wizard.field(field).text() == text);
        CHECK(wizard.page.focusWidget() == &wizard.field(field));
        wizard.field(field).setText(before);
    };
    refuses("rulesFromField", QStringLiteral("first of May"));
    refuses("rulesFromField", QStringLiteral("31/02/2026"));
    refuses("rateField", QStringLiteral("1000"));
    refuses("rateField", QString{});
    refuses("savingField", QStringLiteral("-5"));
    refuses("savingField", QStringLiteral("20.005"));
    refuses("ageMinField", QStringLiteral("200"));
    refuses("ageMaxField", QStringLiteral("17")); // from 18 on
    for (const RuleField field :
         {RuleField::RoundingTo, RuleField::ResolutionAbove, RuleField::FineMissedSaving,
          RuleField::FineLate, RuleField::FineAbsent, RuleField::FineMissedInstalment,
          RuleField::AdmissionFee, RuleField::LoanToSavings})
        refuses(QStringLiteral("rule%1").arg(int(field)).toLatin1().constData(),
                QStringLiteral("many"));
    refuses(QStringLiteral("rule%1").arg(int(RuleField::RoundingTo)).toLatin1().constData(),
            QStringLiteral("0"));

    auto* rhythm = find<QComboBox>(wizard.page, "rhythmCombo");
    auto* second = find<QComboBox>(wizard.page, "secondDayCombo");
    CHECK_FALSE(second->isVisible());
    rhythm->setCurrentIndex(1);
    CHECK(second->isVisible());
    second->setCurrentIndex(0);
    wizard.enter();
    CHECK(wizard.page.step() == AtRules);
    CHECK_FALSE(wizard.refusal(QStringLiteral("secondDayCombo")).isEmpty());
    second->setCurrentIndex(14);
    wizard.field("rulesFromField").setText(QStringLiteral("2026-11-02"));
    wizard.field("savingField").setText(QStringLiteral("३०"));
    wizard.enter();
    CHECK(wizard.page.step() == AtStart);
}

TEST_CASE("another template keeps what was changed under the first", "[ui]") {
    Wizard wizard;
    wizard.passGroup();
    wizard.passMembers();
    auto* weekly = qobject_cast<QAbstractButton*>(wizard.page.focusWidget());
    REQUIRE(weekly != nullptr);
    wizard.field("savingField").setText(QStringLiteral("35"));
    wizard.typist.press(Qt::Key_Right);
    CHECK(wizard.field("savingField").text() == QStringLiteral("100"));
    CHECK(wizard.field("rateField").text() == QStringLiteral("2"));
    wizard.typist.press(Qt::Key_Left);
    CHECK(wizard.field("savingField").text() == QStringLiteral("35"));
    wizard.typist.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(wizard.page.step() == AtMembers);
    wizard.onWithCtrl();
    CHECK(wizard.field("savingField").text() == QStringLiteral("35"));
}

} // namespace bahi::ui
