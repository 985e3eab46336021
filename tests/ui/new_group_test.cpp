// Setting up a group, typed into the real widgets as a bookkeeper would.

#include "ledger/services/member_service.h"
#include "ledger/services/verify_service.h"
#include "ledger/store/loans.h"
#include "ledger/store/members.h"
#include "ledger/store/pages.h"
#include "ledger/store/rules_book.h"
#include "tests/ui/desk.h"
#include "ui/models/new_group_make.h"
#include "ui/models/new_group_roles.h"
#include "ui/models/new_group_rules.h"
#include "ui/pages/new_group_page.h"
#include "ui/pages/new_group_table.h"
#include "ui/text/figures.h"
#include "ui/text/language.h"
#include "ui/widgets/asking.h"
#include "ui/widgets/refusal_line.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <catch2/catch.hpp>

#include <set>

namespace bahi::ui {

namespace {

/// Answers as the test says.
class ToldAsking : public Asking {
public:
    QString openFile(QWidget*, const QString&, const QString&, const QString&) override {
        return {};
    }
    QString saveFile(QWidget*, const QString&, const QString&, const QString&) override {
        return path;
    }
    QString chooseFolder(QWidget*, const QString&, const QString&) override { return {}; }
    bool question(QWidget*, const QString&, const QString&, const QString&) override {
        ++questions;
        return yes;
    }

    QString path;
    bool yes = true;
    int questions = 0;
};

enum Place { AtLanguage, AtGroup, AtMembers, AtRules, AtStart, AtSign };

/// The page in a window of a small laptop, over an empty folder.
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
    /// To the rules; `count` women, the first with a code.
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
    ToldAsking asking;
    NewGroupPage page;
    Typist typist;
};

QAbstractItemModel& modelOf(Wizard& wizard, const char* table) {
    return *find<NewGroupTable>(wizard.page, table)->model();
}

void put(QAbstractItemModel& model, int row, int column, const QString& text) {
    model.setData(model.index(row, column), text, Qt::EditRole);
}

} // namespace

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

TEST_CASE("Escape asks before it throws away", "[ui]") {
    Wizard wizard;
    QSignalSpy cancelled{&wizard.page, &NewGroupPage::cancelled};
    wizard.enter();
    wizard.typist.type(QStringLiteral("Ujala"));
    wizard.asking.yes = false;
    wizard.typist.press(Qt::Key_Escape);
    CHECK(wizard.asking.questions == 1);
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
