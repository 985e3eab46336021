// Setting up a group, typed into the real widgets as a bookkeeper would.

#include "ledger/services/verify_service.h"
#include "ledger/store/loans.h"
#include "ledger/store/members.h"
#include "ledger/store/pages.h"
#include "ledger/store/rules_book.h"
#include "tests/ui/accessible_walk.h"
#include "tests/ui/spoken.h"
#include "tests/ui/wizard.h"
#include "ui/models/new_group_make.h"
#include "ui/models/new_group_rules.h"
#include "ui/pages/new_group_step.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QLabel>
#include <QSignalSpy>
#include <catch2/catch.hpp>

#include <set>

namespace bahi::ui {

TEST_CASE("a group of twelve is made by keys alone", "[ui]") {
    Wizard wizard;
    QSignalSpy made{&wizard.page, &NewGroupPage::made};
    wizard.passGroup();
    wizard.passMembers(12);
    wizard.passRules();
    wizard.enter();
    REQUIRE(wizard.page.step() == AtSign);
    wizard.enter();
    REQUIRE(waitUntil([&] { return made.count() == 1; }));
    CHECK(made.front().front().toString() == wizard.path());

    const auto book = wizard.home.openBook();
    const BookInfo info = BookService{wizard.home.office()}.info(*book);
    CHECK(info.groupName == "Ujala");
    CHECK(info.currency.code == "INR");
    CHECK(info.members == 12);
    CHECK(Members{book->database()}.all().front().name == "Member A");
    CHECK_FALSE(info.practice);
    // Nothing of the making stays beside it.
    CHECK(wizard.home.folder().names() == std::vector<std::string>{"group.bahi"});
    CHECK(VerifyService{wizard.home.office()}.verify(*book).ok());
    const auto rules = RulesBook{book->database()}.history().all();
    REQUIRE(rules.size() == 1);
    CHECK(rules[0].regularSaving == Money::fromMinor(20'00));
    CHECK(rules[0].interest.toText() == "1");
}

TEST_CASE("a group that saves already begins with its cut-off", "[ui]") {
    Wizard wizard;
    QSignalSpy made{&wizard.page, &NewGroupPage::made};
    wizard.passGroup();
    wizard.passMembers(2);
    wizard.passRules();
    wizard.typist.press(Qt::Key_Right); // saves already
    wizard.typist.press(Qt::Key_Tab);   // the day is proposed
    wizard.typist.press(Qt::Key_Tab);
    wizard.typist.type(QStringLiteral("600"));
    wizard.typist.press(Qt::Key_Tab);
    wizard.typist.type(QStringLiteral("State Bank"));
    wizard.typist.press(Qt::Key_Tab);
    wizard.typist.type(QStringLiteral("1,000"));
    wizard.typist.press(Qt::Key_Tab);
    CHECK(wizard.field("cashField").text() == QStringLiteral("600"));
    CHECK(wizard.field("bankField").text() == QStringLiteral("1,000"));
    CHECK(wizard.page.focusWidget() == find<QWidget>(wizard.page, "openingTable"));
    for (const char* figure : {"900", "", "800", "500", "50"}) { // B alone has a loan
        wizard.typist.type(QString::fromLatin1(figure));
        wizard.enter();
    }
    CHECK(find<QLabel>(wizard.page, "surplusFigure")->text() == QStringLiteral("400"));
    wizard.enter(); // after the last figure
    CHECK(wizard.page.step() == AtStart);
    CHECK(wizard.refusal(QStringLiteral("surplus")).contains(QStringLiteral("does not balance")));
    wizard.typist.press(Qt::Key_Space);
    wizard.enter();
    REQUIRE(wizard.page.step() == AtSign);
    wizard.enter();
    REQUIRE(waitUntil([&] { return made.count() == 1; }));

    const auto book = wizard.home.openBook();
    CHECK(BookService{wizard.home.office()}.info(*book).cash == Money::fromMinor(600'00));
    CHECK(VerifyService{wizard.home.office()}.verify(*book).ok());
    const auto pages = Pages{book->database()}.all();
    REQUIRE(pages.size() == 1);
    CHECK(pages[0].name == "State Bank");
    const auto loan = Loans{book->database()}.loan(LoanNumber{1});
    REQUIRE(loan);
    CHECK(loan->terms().principal == Money::fromMinor(500'00));
    CHECK(loan->terms().instalment == Money::fromMinor(50'00));
}

TEST_CASE("a book cannot be made where a file is, or no folder", "[ui]") {
    Wizard wizard;
    wizard.enter();
    plain::putContent(wizard.home.path(), "somebody's");
    wizard.field("groupNameField").setText(QStringLiteral("Ujala"));
    wizard.field("pathField").setText(wizard.path());
    wizard.enter();
    REQUIRE(waitUntil([&] { return !wizard.thread.isBusy(); }));
    CHECK(wizard.page.step() == AtGroup);
    CHECK(wizard.refusal(QStringLiteral("pathField")).contains(QStringLiteral("there already")));
    CHECK(wizard.page.focusWidget() == &wizard.field("pathField"));
    CHECK(wizard.field("groupNameField").text() == QStringLiteral("Ujala"));
    CHECK(plain::contentOf(wizard.home.path()) == "somebody's");

    wizard.field("pathField").setText(wizard.path("gone/group.bahi"));
    CHECK(wizard.refusal(QStringLiteral("pathField")).isEmpty());
    wizard.enter();
    REQUIRE(waitUntil([&] { return !wizard.refusal(QStringLiteral("pathField")).isEmpty(); }));
    CHECK(wizard.refusal(QStringLiteral("pathField")).contains(QStringLiteral("folder")));
    CHECK(wizard.page.step() == AtGroup);
}

TEST_CASE("a file that comes in between leaves nothing behind and says so at its field", "[ui]") {
    Wizard wizard;
    wizard.passGroup();
    wizard.passMembers();
    wizard.passRules();
    wizard.enter();
    REQUIRE(wizard.page.step() == AtSign);
    plain::putContent(wizard.home.path(), "somebody's");
    wizard.enter();
    REQUIRE(wizard.reaches(AtGroup));
    CHECK(wizard.refusal(QStringLiteral("pathField")).contains(QStringLiteral("there already")));
    CHECK(wizard.home.folder().names() == std::vector<std::string>{"group.bahi"});
    CHECK(plain::contentOf(wizard.home.path()) == "somebody's");
    CHECK(modelOf(wizard, "membersTable").rowCount() == 4);
}

TEST_CASE("a group's name with a hidden letter or a picture is refused beside it", "[ui]") {
    Wizard wizard;
    wizard.enter();
    const QString names[] = {QString{200, u'x'}, QStringLiteral("Uja\u202Ela"),
                             QStringLiteral("Ujala \U0001F642"), QStringLiteral("=1+1")};
    for (const QString& name : names) {
        wizard.field("groupNameField").setText(name);
        wizard.enter();
        CHECK(wizard.page.step() == AtGroup);
        CHECK_FALSE(wizard.refusal(QStringLiteral("groupNameField")).isEmpty());
        CHECK(wizard.field("groupNameField").text() == name);
    }
}

TEST_CASE("a book without a file name is asked for one", "[ui]") {
    Wizard wizard;
    wizard.enter();
    for (const QString& path : {QString{}, QString::fromStdString(wizard.home.folder() / "")}) {
        wizard.field("pathField").setText(path);
        wizard.enter();
        CHECK(wizard.page.step() == AtGroup);
        CHECK(wizard.refusal(QStringLiteral("pathField")).contains(QStringLiteral("no name")));
    }
}

TEST_CASE("the line of steps and the titles say the same words", "[ui]") {
    Wizard wizard;
    const auto steps = wizard.page.findChildren<NewGroupStep*>();
    REQUIRE(steps.size() == 6);
    for (const Language language : kLanguages) {
        const Spoken spoken{language};
        for (const NewGroupStep* step : steps) {
            INFO(step->heading().toStdString());
            CHECK(step->heading().endsWith(step->name(), Qt::CaseInsensitive));
        }
    }
}

TEST_CASE("the largest text cuts nothing off in a new group of twenty", "[ui]") {
    const Spoken english{Language::English};
    Wizard wizard;
    wizard.passGroup();
    QAbstractItemModel& members = modelOf(wizard, "membersTable");
    put(members, 0, 0, QStringLiteral("श्रीमती ज्योतिर्मयी विश्वकर्मा उर्फ लक्ष्मी देवी पत्नी श्री कृष्णचंद्र"));
    for (int row = 1; row < 20; ++row) put(members, row, 0, QStringLiteral("Member %1").arg(row));
    wizard.onWithCtrl();
    wizard.passRules();
    wizard.typist.press(Qt::Key_Right);
    for (int row = 0; row < 20; ++row)
        put(modelOf(wizard, "openingTable"), row, 1, QStringLiteral("5,940"));
    wizard.field("cashField").setText(QStringLiteral("1,18,800"));
    wizard.onWithCtrl();
    REQUIRE(wizard.page.step() == AtSign);
    for (const Language language : kLanguages) {
        speak(language);
        for (const int percent : {100, 150, 200}) {
            Theme::apply(Look::Light, percent);
            for (int step = AtSign; step >= AtLanguage; --step) {
                wizard.page.goTo(step);
                waitUntil([&] { return cutOff(wizard.page).empty(); }, 2000);
                INFO(codeOf(language).toStdString() << " " << percent << " step " << step);
                CHECK(cutOff(wizard.page) == std::vector<std::string>{});
                CHECK(wizard.page.size() == QSize{1270, 650}); // never grows
            }
            wizard.page.goTo(AtSign);
            REQUIRE(wizard.reaches(AtSign));
        }
    }
    Theme::apply(Look::Light, 100);
}

TEST_CASE("Escape asks before it throws away", "[ui]") {
    Wizard wizard;
    QSignalSpy cancelled{&wizard.page, &NewGroupPage::cancelled};
    wizard.enter();
    wizard.typist.type(QStringLiteral("Ujala"));
    wizard.asking.yes = false;
    wizard.typist.press(Qt::Key_Escape);
    CHECK(wizard.asking.asked.size() == 1);
    CHECK(cancelled.count() == 0);
    CHECK(wizard.field("groupNameField").text() == QStringLiteral("Ujala"));
    wizard.asking.yes = true;
    wizard.typist.press(Qt::Key_Escape);
    CHECK(cancelled.count() == 1);
}

TEST_CASE("Tab walks through every step and comes back, and every control has a name", "[ui]") {
    Wizard wizard;
    for (int step = AtLanguage; step <= AtSign; ++step) {
        if (step == AtGroup) wizard.field("pathField").setText(wizard.path());
        if (step == AtMembers) put(modelOf(wizard, "membersTable"), 0, 0, QStringLiteral("Asha"));
        if (step == AtStart) wizard.typist.press(Qt::Key_Right);
        INFO("step " << step);
        std::set<QWidget*> met;
        QWidget* first = wizard.page.focusWidget();
        REQUIRE(first != nullptr);
        for (int presses = 0; presses < 80; ++presses) {
            QWidget* now = wizard.page.focusWidget();
            met.insert(now);
            const auto* button = qobject_cast<QAbstractButton*>(now);
            const bool isNamed = !now->accessibleName().isEmpty() ||
                                 (button != nullptr && !button->text().isEmpty());
            INFO(now->metaObject()->className() << " " << now->objectName().toStdString());
            CHECK(isNamed);
            wizard.typist.press(Qt::Key_Tab);
            if (wizard.page.focusWidget() == first) break;
        }
        CHECK(wizard.page.focusWidget() == first);
        CHECK(met.contains(find<QWidget>(wizard.page, "primaryButton")));
        if (step == AtStart) CHECK(met.contains(find<QWidget>(wizard.page, "openingTable")));
        if (step == AtRules) CHECK(met.contains(&wizard.field("ageMaxField")));
        if (step == AtStart) {
            wizard.field("cashField").setText(QStringLiteral("10"));
            find<QCheckBox>(wizard.page, "confirmSurplusCheck")->click();
        }
        if (step < AtSign) {
            wizard.page.goTo(step + 1);
            REQUIRE(wizard.reaches(step + 1));
        }
    }
}

TEST_CASE("the engine's refusal leads to its step and leaves no file", "[ui]") {
    plain::TestOffice home;
    NewGroup group{.path = QString::fromStdString(home.path()),
                   .currency = Currency::named("INR").value(),
                   .name = "Ujala",
                   .members = {},
                   .rules = {},
                   .settings = {},
                   .opening = {}};
    REQUIRE_FALSE(readRules(
        textsOf(Programme::JeevikaWeekly, group.currency, parseDate("2026-11-02").value()), group));
    group.members = {{1, MemberCode::parse("M01").value(), "Asha"},
                     {2, MemberCode::parse("M01").value(), "Bina"}};
    std::atomic<int> part = 0;
    const auto made = makeBook(home.office(), group, part);
    REQUIRE_FALSE(made);
    CHECK(made.refusal() == Refusal::MemberCodeTaken);
    CHECK(made.refused().where.file == steps::kMembers);
    CHECK(made.refused().where.line == 2);
    CHECK(home.folder().names().empty());

    NewGroup elsewhere = group;
    elsewhere.path = QString::fromStdString(home.folder() / "gone/group.bahi");
    const auto nowhere = makeBook(home.office(), elsewhere, part);
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.refusal() == Refusal::FolderNotFound);
    CHECK(nowhere.refused().subject == elsewhere.path.toStdString());
    CHECK(nowhere.refused().where.file == steps::kGroup);

    group.members[1].code = MemberCode::parse("BANK").value(); // the name of the bank's page
    group.opening = Opening{.day = parseDate("2026-10-31").value(),
                            .cash = Money::fromMinor(100'00),
                            .bankName = "State Bank",
                            .bank = Money::fromMinor(50'00),
                            .members = {{Money::fromMinor(100'00), {}, {}}, {}}};
    CHECK(makeBook(home.office(), group, part));
    CHECK(part == kPartsOfMaking);
    CHECK(BookService{home.office()}.info(*home.openBook()).members == 2);
}

} // namespace bahi::ui
