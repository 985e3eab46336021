// What is half written stays where it belongs: in its form, in its book, and out of a damaged one.

#include "tests/support/foreign_tool.h"
#include "tests/ui/bookkeeper.h"
#include "tests/ui/window.h"
#include "ui/pages/all_pages.h"
#include "ui/pages/members_page.h"
#include "ui/widgets/member_combo.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <catch2/catch.hpp>

#include <future>

namespace bahi::ui {

namespace {

/// Two practice groups with the same members' codes on one computer; the first is open.
struct TwoGroups {
    TwoGroups() {
        for (const char* name : {"one.bahi", "two.bahi"})
            plain::must(PracticeService{desk.home().office()}.create(desk.home().folder() / name,
                                                                     {.weeks = 8}));
        addPages(desk.window());
        open("one.bahi");
    }
    QString path(const char* name) { return QString::fromStdString(desk.home().folder() / name); }
    void open(const char* name) {
        desk.window().session().open(path(name));
        REQUIRE(waitUntil([&] { return page().editor().isBegun() && isOpen(name); }));
        desk.window().goTo(QStringLiteral("meeting"));
        desk.settle();
    }
    bool isOpen(const char* name) { return desk.window().session().path() == path(name); }
    MeetingPage& page() { return *desk.window().findChild<MeetingPage*>(); }
    MemberCombo& combo(const char* name) { return *find<MemberCombo>(page(), name); }
    QLineEdit& field(const char* name) { return *find<QLineEdit>(page(), name); }

    WindowDesk desk;
};

} // namespace

TEST_CASE("a half written loan or payment never goes into the next group's book", "[ui]") {
    TwoGroups groups;
    MeetingPage& page = groups.page();
    page.goTo(Step::NewLoans);
    groups.combo("loanMemberCombo").setCurrentIndex(2);
    groups.combo("loanGuarantorCombo").setCurrentIndex(3);
    groups.field("loanAmountField").setText(QStringLiteral("100"));
    groups.field("loanResolutionField").setText(QStringLiteral("secret of one"));
    find<QComboBox>(page, "loanPurposeCombo")->setEditText(QStringLiteral("secret of one"));
    page.goTo(Step::Payments);
    find<QComboBox>(page, "paymentHeadCombo")->setCurrentIndex(8); // to the bank
    groups.field("paymentAmountField").setText(QStringLiteral("50"));
    groups.field("paymentTextField").setText(QStringLiteral("secret of one"));
    groups.field("paymentResolutionField").setText(QStringLiteral("secret of one"));
    groups.desk.settle();
    groups.open("two.bahi");
    for (const char* combo : {"loanMemberCombo", "loanGuarantorCombo", "paymentMemberCombo"})
        CHECK(groups.combo(combo).chosen().isEmpty());
    for (const char* field : {"loanAmountField", "loanResolutionField", "paymentAmountField",
                              "paymentTextField", "paymentResolutionField"})
        CHECK(groups.field(field).text().isEmpty());
    CHECK(find<QComboBox>(page, "loanPurposeCombo")->currentText().isEmpty());
    CHECK(find<QComboBox>(page, "paymentHeadCombo")->currentIndex() == 0);
}

TEST_CASE("who presides is proposed in every meeting anew", "[ui]") {
    TwoGroups groups;
    groups.page().goTo(Step::Minutes);
    const QString president = groups.combo("chairCombo").chosen();
    REQUIRE_FALSE(president.isEmpty());
    groups.combo("chairCombo").setCurrentIndex(groups.combo("chairCombo").count() - 1);
    REQUIRE(groups.combo("chairCombo").chosen() != president);
    groups.open("two.bahi");
    groups.page().goTo(Step::Minutes);
    CHECK(groups.combo("chairCombo").chosen() == president);
}

TEST_CASE("a purpose or a resolution put right leaves no refusal at the amount", "[ui]") {
    TwoGroups groups;
    groups.page().goTo(Step::NewLoans);
    find<QComboBox>(groups.page(), "loanPurposeCombo")
        ->setEditText(QStringLiteral("cow 999941057058"));
    groups.field("loanResolutionField").setText(QStringLiteral(" "));
    groups.combo("loanMemberCombo").setCurrentIndex(1);
    groups.field("loanAmountField").setText(QStringLiteral("10"));
    groups.desk.settle();
    press(groups.page(), "primaryButton");
    groups.desk.settle();
    CHECK(find<QWidget>(groups.page(), "loanAmountFieldRefusal")->accessibleName().isEmpty());
    CHECK_FALSE(
        find<QWidget>(groups.page(), "loanPurposeComboRefusal")->accessibleName().isEmpty());
    find<QComboBox>(groups.page(), "loanPurposeCombo")->setEditText(QStringLiteral("cow"));
    press(groups.page(), "primaryButton");
    groups.desk.settle();
    CHECK(cells::placesOf(groups.page().editor().form().cells(), "loan").size() == 1);
}

TEST_CASE("no loan is tried in a damaged book that is only viewed", "[ui]") {
    TwoGroups groups;
    plain::tamper(groups.path("two.bahi").toStdString(),
                  "DELETE FROM record WHERE number = (SELECT max(number) FROM record)");
    groups.desk.window().session().open(groups.path("two.bahi"));
    REQUIRE(waitUntil([&] { return groups.isOpen("two.bahi"); }));
    groups.desk.settle();
    REQUIRE_FALSE(groups.desk.window().session().mayWrite());
    REQUIRE(waitUntil([&] { return groups.page().editor().isBegun(); }));
    groups.page().goTo(Step::NewLoans);
    groups.combo("loanMemberCombo").setCurrentIndex(1);
    groups.field("loanAmountField").setText(QStringLiteral("10"));
    QTest::keyClick(&groups.field("loanResolutionField"), Qt::Key_Return);
    groups.desk.settle();
    QTest::keyClick(&groups.field("loanAmountField"), Qt::Key_5); // it is not deaf
    CHECK(groups.field("loanAmountField").text().contains(u'5'));
}

TEST_CASE("while the day is changed, the main button takes that day and nobody's money", "[ui]") {
    TwoGroups groups;
    press(groups.page(), "meetingDayButton");
    auto* primary = find<QPushButton>(groups.page(), "primaryButton");
    const QString deed = primary->text();
    primary->click();
    groups.desk.settle();
    CHECK(groups.page().editor().form().cells().empty());
    CHECK(primary->text() != deed);
    press(groups.page(), "meetingDayButton");
    CHECK(primary->text() == deed);
    primary->setFocus();
    QTest::keyClick(primary, Qt::Key_Return);
    groups.desk.settle();
    CHECK(groups.page().editor().form().cells().empty());
}

TEST_CASE("a form that is being written is not left before its answer", "[ui]") {
    TwoGroups groups;
    groups.desk.window().goTo(QStringLiteral("members"));
    groups.desk.settle();
    auto& members = *groups.desk.window().findChild<MembersPage*>();
    press(members, "newMemberButton");
    auto* name = find<QLineEdit>(members, "memberNameField");
    name->setText(QStringLiteral("Bina"));
    std::promise<void> gate;
    groups.desk.thread().ask(
        &members,
        [opened = gate.get_future().share()](Office&, BookThread::OpenBook&) {
            opened.wait();
            return true;
        },
        [](bool) {});
    QTest::keyClick(name, Qt::Key_Return);
    QTest::keyClick(name, Qt::Key_Escape);
    CHECK(find<QWidget>(members, "memberForm")->isVisible());
    gate.set_value();
    groups.desk.settle();
    CHECK_FALSE(find<QWidget>(members, "memberForm")->isVisible()); // she is written
}

} // namespace bahi::ui
