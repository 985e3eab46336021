// Every field of the rules, with what cannot be right: said at the field, in Hindi, and kept there.

#include "tests/ui/open_settings.h"
#include "tests/ui/spoken.h"

#include <QRegularExpression>
#include <catch2/catch.hpp>

namespace bahi::ui {

namespace {

bool isHindi(const QString& text) {
    static const QRegularExpression hindi{QStringLiteral(R"(\p{Devanagari}.*[।?!])")};
    static const QRegularExpression english{QStringLiteral(R"([A-Za-z]{3,} [A-Za-z]{2,})")};
    return hindi.match(text).hasMatch() && !english.match(text).hasMatch();
}

} // namespace

TEST_CASE("whatever is wrong in a field of the rules is said there in Hindi", "[ui]") {
    OpenSettings open;
    const Spoken hindi{Language::Hindi};
    open.page.goTo(SettingsPage::Rules);
    open.press("newRulesButton");
    open.choose("rhythmCombo", 1); // twice a month: both days are asked for
    auto* form = find<QWidget>(open.page, "rulesForm");
    const QString wrong =
        QString::fromUtf8(GENERATE(as<const char*>{}, "१२क", "-5", "99999999999999999999", "1/1"));
    CAPTURE(wrong.toStdString());
    int fields = 0;
    for (QLineEdit* field : form->findChildren<QLineEdit*>()) {
        if (!field->isVisible() || field->objectName().isEmpty()) continue;
        field->setText(wrong);
        ++fields;
    }
    REQUIRE(fields > 12);
    open.press("rulesWriteButton");
    open.desk.settle();
    CHECK(open.isShown("rulesForm"));
    for (QLineEdit* field : form->findChildren<QLineEdit*>()) {
        if (!field->isVisible() || field->objectName().isEmpty()) continue;
        const std::string name = field->objectName().toStdString();
        CAPTURE(name, open.refusalAt(name.c_str()).toStdString());
        CHECK(field->text() == wrong);
        if (name == "rulesReasonField") continue;                     // any words will do
        if (name == "interestRuleField" && wrong == u"1/1") continue; // one per cent
        CHECK(isHindi(open.refusalAt(name.c_str())));
    }
}

TEST_CASE("a reason is refused at its field where it says too much of a person", "[ui]") {
    OpenSettings open;
    const Spoken hindi{Language::Hindi};
    open.page.goTo(SettingsPage::Rules);
    const Date from = open.agreed().rules.all().back().from;
    open.press(("correctRules_" + toIso(from)).c_str());
    open.field("savingRuleField").setText(QStringLiteral("35"));
    for (const char* reason : {"", "2345 6789 0124"}) {
        CAPTURE(reason);
        open.field("rulesReasonField").setText(QString::fromLatin1(reason));
        open.press("rulesWriteButton");
        open.desk.settle();
        CHECK(open.isShown("rulesForm"));
        CHECK(isHindi(open.refusalAt("rulesReasonField")));
    }
}

} // namespace bahi::ui
