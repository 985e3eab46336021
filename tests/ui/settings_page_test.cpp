// The settings page: rules through real fields, the look at once, a copy that is verified.

#include "ui/pages/settings_page.h"

#include "ledger/services/backup_service.h"
#include "tests/ui/open_settings.h"
#include "tests/ui/spoken.h"
#include "tests/ui/tabs.h"
#include "ui/models/settings_typed.h"
#include "ui/models/settings_words.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/section_list.h"
#include "ui/widgets/state_box.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <catch2/catch.hpp>

#include <future>

namespace bahi::ui {

TEST_CASE("the settings tell of the group what is so and what stays so", "[ui]") {
    OpenSettings open;
    CHECK(open.facts("groupFacts").textOf(QStringLiteral("Currency")) == u"INR");
    CHECK_FALSE(open.facts("groupFacts").textOf(QStringLiteral("Minute-book code")).isEmpty());
    open.page.goTo(SettingsPage::Rules);
    CHECK(open.isShown("rulesFacts"));
    CHECK(open.facts("rulesFacts").textOf(QStringLiteral("Women only")) == u"Yes");
}

TEST_CASE("new rules hold from their day, and change what was changed alone", "[ui]") {
    OpenSettings open;
    open.page.goTo(SettingsPage::Rules);
    const auto before = open.agreed();
    open.press("newRulesButton");
    CHECK(open.isShown("rulesForm"));
    open.field("rulesFromField").setText(date(open.dayAfterLast()));
    open.field("savingRuleField").setText(QStringLiteral("60"));
    open.field("interestRuleField").setText(QStringLiteral("1.5"));
    open.field("settingField_7").setText(QStringLiteral("9")); // fine for coming late
    QTest::keyClick(&open.field("interestRuleField"), Qt::Key_Return);
    REQUIRE(waitUntil([&] { return open.isShown("rulesNews"); }));
    const auto after = open.agreed();
    REQUIRE(after.rules.all().size() == before.rules.all().size() + 1);
    const GroupRules& fresh = after.rules.all().back();
    CHECK(fresh.regularSaving == Money::fromMinor(6000));
    CHECK(fresh.interest.toText() == "1.5");
    CHECK(fresh.meeting == before.rules.all().back().meeting);
    CHECK(fresh.interestRounding == before.rules.all().back().interestRounding);
    REQUIRE(after.settings.all().size() == before.settings.all().size() + 1);
    CHECK(after.settings.all().back().values ==
          std::map<Setting, std::int64_t>{{Setting::FineLate, 900}});
}

TEST_CASE("what is wrong with rules stands beside its field, and nothing is lost", "[ui]") {
    OpenSettings open;
    open.page.goTo(SettingsPage::Rules);
    open.press("newRulesButton");
    open.field("rulesFromField").setText(QStringLiteral("tomorrow"));
    open.field("interestRuleField").setText(QStringLiteral("1000"));
    open.field("savingRuleField").setText(QStringLiteral("12,3a"));
    open.choose("rhythmCombo", 2); // monthly
    CHECK(open.isShown("firstDayField"));
    CHECK_FALSE(open.isShown("weekdayCombo"));
    open.field("firstDayField").setText(QStringLiteral("32"));
    open.press("rulesWriteButton");
    for (const char* name : {"rulesFromField", "interestRuleField", "savingRuleField"})
        CHECK_FALSE(open.refusalAt(name).isEmpty());
    CHECK(open.field("rulesFromField").hasFocus());
    open.field("rulesFromField").setText(date(open.dayAfterLast()));
    open.field("interestRuleField").setText(QStringLiteral("2"));
    open.field("savingRuleField").clear();
    open.press("rulesWriteButton");
    CHECK_FALSE(open.refusalAt("firstDayField").isEmpty());
    open.field("firstDayField").setText(QStringLiteral("15"));
    open.field("settingField_13").setText(QStringLiteral("5000")); // times the savings
    open.press("rulesWriteButton");
    CHECK_FALSE(open.refusalAt("settingField_13").isEmpty());
    QApplication::processEvents(); // it scrolls into view
    CHECK_FALSE(open.field("settingField_13").visibleRegion().isEmpty());
    open.field("settingField_13").setText(QStringLiteral("4"));
    open.choose("settingCombo_2", 0); // women only: not agreed
    open.press("rulesWriteButton");
    open.desk.settle();
    CHECK_FALSE(open.refusalAt("settingCombo_2").isEmpty());
    CHECK(open.field("firstDayField").text() == u"15");
}

TEST_CASE("rules that come late ask for a reason; wrong ones are put right with one", "[ui]") {
    OpenSettings open;
    open.page.goTo(SettingsPage::Rules);
    open.press("newRulesButton");
    CHECK_FALSE(open.isShown("rulesReasonField"));
    open.field("rulesFromField").setText(date(*open.desk.session().info().lastMeeting));
    open.field("savingRuleField").setText(QStringLiteral("30"));
    open.press("rulesWriteButton");
    open.desk.settle();
    CHECK(open.isShown("rulesReasonField"));
    CHECK_FALSE(open.refusalAt("rulesReasonField").isEmpty());
    open.field("rulesReasonField").setText(QStringLiteral("agreed then, not written down"));
    open.press("rulesWriteButton");
    REQUIRE(waitUntil([&] { return open.isShown("rulesNews"); }));
    open.desk.settle();

    const auto agreed = open.agreed();
    const std::string last = toIso(agreed.rules.all().back().from);
    open.press(("correctRules_" + last).c_str());
    open.field("savingRuleField").setText(QStringLiteral("35"));
    open.press("rulesWriteButton");
    open.desk.settle();
    CHECK_FALSE(open.refusalAt("rulesReasonField").isEmpty());
    open.field("rulesReasonField").setText(QStringLiteral("35, not 30"));
    open.press("rulesWriteButton");
    open.desk.settle();
    CHECK(open.agreed().rules.all().back().regularSaving == Money::fromMinor(3500));
    CHECK(open.agreed().rules.all().size() == agreed.rules.all().size());
}

TEST_CASE("what is read from a form is what stood in it", "[ui]") {
    GroupRules rules;
    rules.from = plain::must(parseDate("2025-04-01"));
    rules.meeting = {Rhythm::TwiceMonthly, 1, 15};
    rules.regularSaving = Money::fromMinor(123450);
    rules.interest = plain::must(Rate::parse("2/3"));
    const std::map<Setting, std::int64_t> values = {
        {Setting::WomenOnly, 1},
        {Setting::AgeMin, 18},
        {Setting::FineLate, 250},
        {Setting::FineMissedInstalment, kFineIsMonthsInterest},
        {Setting::LoanToSavings, 4}};
    const SettingsHistory settings{{{rules.from, values, 0}}};
    const Currency inr = plain::must(Currency::named("INR"));
    for (const Digits digits : {Digits::Latin, Digits::Devanagari}) {
        const Spoken spoken{Language::English, digits};
        const ReadRules read = readRulesTyped(typedAs(rules, settings, rules.from, inr), inr);
        CHECK(read.problems.empty());
        CHECK(read.rules == rules);
        CHECK(read.settings == values);
    }
}

TEST_CASE("language, digits and look count at once", "[ui]") {
    OpenSettings open;
    const Spoken after{Language::English};
    open.page.goTo(SettingsPage::LookAndLanguage);
    const auto pressChoice = [&](const char* row, int choice) {
        find<ChoiceRow>(open.page, row)->button(choice)->click();
    };
    pressChoice("languageChoice", 1);
    CHECK(spoken() == Language::Hindi);
    pressChoice("languageChoice", 0);
    CHECK(spoken() == Language::English);
    pressChoice("digitsChoice", 1);
    CHECK(writtenDigits() == Digits::Devanagari);
    pressChoice("digitsChoice", 0);
    pressChoice("lookChoice", int(Look::Contrast));
    CHECK(Theme::look() == Look::Contrast);
    pressChoice("lookChoice", int(Look::Light));
    CHECK(Theme::look() == Look::Light);
}

TEST_CASE("a copy is made where the reader chose, verified and remembered", "[ui]") {
    OpenSettings open;
    const QTemporaryDir stick;
    open.page.goTo(SettingsPage::Backup);
    auto* last = find<StateBox>(open.page, "lastCopy");
    CHECK(last->state() == State::Attention);
    open.press("backupButton"); // and thought better of it
    open.desk.settle();
    CHECK(last->state() == State::Attention);
    open.asking.folder = QStringLiteral("/nowhere/at/all");
    open.press("backupButton");
    open.desk.settle();
    CHECK(open.isShown("backupRefusal"));
    open.asking.folder = stick.path();
    open.press("backupButton");
    REQUIRE(waitUntil([&] { return last->state() == State::Ok; }));
    CHECK_FALSE(open.isShown("backupRefusal"));
    CHECK(QDir{stick.path()}.entryList({QStringLiteral("*.bahi")}).size() == 1);
    CHECK(last->text().contains(stick.path()));
}

TEST_CASE("a copy that is not wanted any more is stopped by its button, and leaves nothing",
          "[ui]") {
    OpenSettings open;
    QTemporaryDir stick;
    open.page.goTo(SettingsPage::Backup);
    open.asking.folder = stick.path();
    std::promise<void> gate;
    open.desk.thread().ask(
        &open.page,
        [opened = gate.get_future().share()](Office&, BookThread::OpenBook&) {
            opened.wait();
            return true;
        },
        [](bool) {});
    open.press("backupButton");
    CHECK(open.isShown("backupProgress"));
    open.press("backupButton"); // it says Cancel now
    gate.set_value();
    open.desk.settle();
    CHECK_FALSE(open.isShown("backupProgress"));
    CHECK_FALSE(open.isShown("backupRefusal"));
    CHECK(QDir{stick.path()}.isEmpty());
    CHECK(find<StateBox>(open.page, "lastCopy")->state() == State::Attention); // none was taken
    open.press("backupButton");
    REQUIRE(waitUntil([&] { return find<StateBox>(open.page, "lastCopy")->state() == State::Ok; }));
}

TEST_CASE("nothing of one group is offered to the next", "[ui]") {
    OpenSettings open;
    open.page.goTo(SettingsPage::Rules);
    open.press("newRulesButton");
    open.field("savingRuleField").setText(QStringLiteral("61"));
    open.desk.session().close();
    open.desk.settle();
    CHECK_FALSE(open.isShown("rulesForm"));
    CHECK(open.isShown("newRulesButton"));
    CHECK_FALSE(find<QPushButton>(open.page, "newRulesButton")->isEnabled());
    CHECK(open.field("savingRuleField").text().isEmpty());
    CHECK(open.facts("rulesFacts").textOf(QStringLiteral("Women only")).isEmpty());
    QEvent change{QEvent::LanguageChange};
    QApplication::sendEvent(&open.page, &change);
    CHECK(open.facts("rulesFacts").textOf(QStringLiteral("Women only")).isEmpty());
    open.page.goTo(SettingsPage::Backup);
    CHECK_FALSE(open.isShown("lastCopy"));
    open.desk.open();
    open.desk.settle();
    open.desk.settle();
    CHECK(open.isShown("lastCopy"));
    CHECK(open.facts("rulesFacts").textOf(QStringLiteral("Women only")) == u"Yes");
}

TEST_CASE("rules that are being written when the book is closed are the old book's", "[ui]") {
    OpenSettings open;
    open.page.goTo(SettingsPage::Rules);
    open.press("newRulesButton");
    open.field("rulesFromField").setText(date(open.dayAfterLast()));
    open.field("savingRuleField").setText(QStringLiteral("60"));
    QTest::keyClick(&open.field("savingRuleField"), Qt::Key_Return);
    open.desk.session().close();
    open.desk.settle();
    CHECK_FALSE(open.isShown("rulesNews"));
    open.desk.open();
    CHECK(open.agreed().rules.all().back().regularSaving == Money::fromMinor(6000));
}

TEST_CASE("a copy that holds more than the book says so", "[ui]") {
    OpenSettings open;
    open.page.goTo(SettingsPage::Backup);
    const std::uint64_t records = open.desk.session().info().records;
    open.desk.thread().ask(
        &open.page,
        [records](Office& office, BookThread::OpenBook& book) {
            BackupService{office}.rememberTaken(*book, {.path = "/stick/a.bahi",
                                                        .records = records + 3,
                                                        .lastMeeting = {},
                                                        .longerSeen = {}});
            return true;
        },
        [&](bool) { Q_EMIT open.desk.session().changed({}); });
    open.desk.settle();
    open.desk.settle();
    auto* last = find<StateBox>(open.page, "lastCopy");
    CHECK(last->state() == State::Attention);
    CHECK(last->title().contains(u'3'));
    CHECK(last->title().size() < 80); // no figure beyond all books
}

TEST_CASE("everything in the settings has a name, and Tab passes through", "[ui]") {
    OpenSettings open;
    for (int section = 0; section < SettingsPage::kSections; ++section) {
        CAPTURE(section);
        open.page.goTo(SettingsPage::Section(section));
        CHECK(namelessIn(open.page) == QStringList{});
        if (section != SettingsPage::Group && section != SettingsPage::About)
            CHECK(isTabFree(open.page));
    }
    open.page.goTo(SettingsPage::Rules);
    open.press("newRulesButton");
    CHECK(namelessIn(open.page) == QStringList{});
    CHECK(isTabFree(open.page));
    QTest::keyClick(&open.field("rulesFromField"), Qt::Key_Escape);
    CHECK(open.isShown("newRulesButton"));
}

} // namespace bahi::ui
