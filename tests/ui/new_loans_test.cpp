// A loan is judged while it is written: at its field, in figures, before it stands in the list.

#include "tests/ui/new_loans.h"

#include "tests/ui/spoken.h"
#include "ui/text/figures.h"
#include "ui/widgets/written_list.h"

#include <QLayout>
#include <QPushButton>
#include <catch2/catch.hpp>

namespace bahi::ui {

namespace {

const Money kRupee = Money::fromMinor(1'00);

} // namespace

TEST_CASE("a loan above the limit is refused at its amount, in figures, and not written", "[ui]") {
    NewLoans open;
    const Money most = open.most(0);
    REQUIRE(most.isPositive());
    open.choose(0, most + kRupee);
    auto& field = open.field("loanAmountField");
    field.setFocus();
    QTest::keyClick(&field, Qt::Key_Return);
    const QString said = open.refusalAt("loanAmountField");
    CHECK(said.contains(amount(most, open.form().currency())));
    CHECK(said.contains(QStringLiteral("4 times")));
    CHECK(field.hasFocus()); // she stays where it can be put right
    open.give();
    CHECK(writtenLoans(open.form()).empty());
    CHECK(field.property("refused").toBool());
    field.setText(open.plain(most));
    open.desk.settle();
    CHECK(open.refusalAt("loanAmountField").isEmpty());
    open.give();
    REQUIRE(writtenLoans(open.form()).size() == 1);
    CHECK(writtenLoans(open.form()).front().amount == most);
    CHECK(field.text().isEmpty());
}

TEST_CASE("what the book has not looked at yet waits for it, and is refused then", "[ui]") {
    NewLoans open;
    open.combo("loanMemberCombo").choose(open.codeOf(0));
    open.field("loanAmountField").setText(open.plain(open.most(0) + kRupee));
    press(open.page, "primaryButton"); // at once
    open.desk.settle();
    open.desk.settle();
    CHECK(writtenLoans(open.form()).empty());
    CHECK_FALSE(open.refusalAt("loanAmountField").isEmpty());
}

TEST_CASE("beside a loan stand her savings, her limit, her loans and what the terms come to",
          "[ui]") {
    NewLoans open;
    std::size_t row = 0; // of somebody with a loan
    while (open.form().day().dues.rows[row].loans.empty()) ++row;
    open.field("loanInstalmentField").setText(QStringLiteral("10"));
    open.choose(row, Money::fromMinor(100'00));
    const Currency& currency = open.form().currency();
    CHECK(open.figure("prospectSaved") ==
          amount(open.form().day().saved.at(open.member(row)), currency));
    CHECK(open.figure("prospectMost") == amount(open.most(row), currency));
    CHECK(open.figure("prospectLoan") ==
          amount(open.form().day().dues.rows[row].loans.front().balance, currency));
    CHECK(open.figure("prospectMonths") == QStringLiteral("10"));
    CHECK(open.figure("prospectFirst").toInt() > 10); // with its interest
    CHECK(open.figure("prospectInterest").toInt() > 0);
}

TEST_CASE("what she saves today counts for her limit; taken back, her line is refused", "[ui]") {
    NewLoans open;
    open.page.goTo(Step::Savings);
    const std::string saving = cells::of("saving", open.member(0));
    open.page.editor().enter({{saving, "100"}}, QStringLiteral("saving"));
    open.page.goTo(Step::NewLoans);
    const Money most = open.most(0) + Money::fromMinor(400'00);
    open.choose(0, most);
    CHECK(open.figure("prospectMost") == amount(most, open.form().currency()));
    open.give();
    REQUIRE(writtenLoans(open.form()).size() == 1);
    open.page.editor().enter({{saving, "20"}}, QStringLiteral("saving"));
    open.desk.settle();
    REQUIRE(waitUntil([&] { return open.page.editor().refusal().has_value(); }));
    CHECK(open.page.editor().refusal()->why == Refusal::LoanAboveSavings);
    bool isMarked = false;
    const auto* list = find<QWidget>(open.page, "loansPanel")->findChild<WrittenList*>();
    for (const QWidget* line : list->findChildren<QWidget*>())
        isMarked =
            isMarked || line->accessibleName().contains(amount(most, open.form().currency()));
    CHECK(isMarked);
}

TEST_CASE("what is said below the fields of a new loan can be read whole", "[ui]") {
    NewLoans open;
    open.field("loanInstalmentField").setText(QStringLiteral("100"));
    open.choose(0, Money::fromMinor(90'000'00));
    for (int wide = 1100; wide <= 1300; wide += 25) {
        open.page.resize(wide, 700);
        QTest::qWait(20); // the fields make room
        for (const char* name : {"loanAmountFieldRefusal", "loanInstalmentFieldRefusal"}) {
            const auto* line = find<QWidget>(open.page, name);
            INFO(wide << " " << name << " " << line->width() << "x" << line->height());
            REQUIRE(line->isVisible());
            CHECK(line->height() >= line->layout()->heightForWidth(line->width()));
        }
    }
}

TEST_CASE("each field of a new loan is refused where it stands, in Hindi too", "[ui]") {
    NewLoans open;
    const Spoken hindi{Language::Hindi};
    const auto isHindi = [&](const char* field) {
        const QString said = open.refusalAt(field);
        INFO(field << ": " << said.toStdString());
        CHECK(said.contains(QRegularExpression{QStringLiteral("[ऄ-ह]")}));
        CHECK_FALSE(said.contains(QRegularExpression{QStringLiteral("[a-z]{4}")}));
    };
    open.field("loanAmountField").setText(QStringLiteral("12,3a"));
    open.give();
    isHindi("loanMemberCombo");
    open.combo("loanMemberCombo").choose(open.codeOf(0));
    open.give();
    isHindi("loanAmountField");
    open.choose(0, Money{});
    open.give();
    isHindi("loanAmountField");
    open.choose(0, open.most(0) + kRupee);
    open.give();
    isHindi("loanAmountField");
    open.choose(0, kRupee);
    open.field("loanInstalmentField").setText(QStringLiteral("x"));
    open.give();
    isHindi("loanInstalmentField");
    open.field("loanInstalmentField").setText(QStringLiteral("0.01")); // a hundred months
    open.choose(0, Money::fromMinor(700));                             // seven hundred
    open.give();
    isHindi("loanInstalmentField");
    open.field("loanInstalmentField").clear();
    open.combo("loanGuarantorCombo").choose(open.codeOf(0)); // herself
    open.desk.settle();
    open.give();
    isHindi("loanGuarantorCombo");
    open.combo("loanGuarantorCombo").choose(open.codeOf(1));
    open.field("loanResolutionField").setText(QString(3000, u'x'));
    open.desk.settle();
    open.give();
    isHindi("loanResolutionField");
    CHECK(writtenLoans(open.form()).empty());
    open.field("loanResolutionField").clear();
    open.give();
    CHECK(writtenLoans(open.form()).size() == 1);
}

TEST_CASE("all as due is offered only where something is due", "[ui]") {
    NewLoans open;
    auto* button = find<QPushButton>(open.page, "allAsDueButton");
    const auto isOffered = [&](Step step) {
        open.page.goTo(step);
        return button->isVisible();
    };
    for (const Step step : {Step::RollCall, Step::Savings, Step::Repayments, Step::Fines})
        CHECK(isOffered(step));
    for (const Step step :
         {Step::NewLoans, Step::Payments, Step::Count, Step::Minutes, Step::Close})
        CHECK_FALSE(isOffered(step));
    open.page.goTo(Step::Count); // where the sheet still stands
    QTest::keyClick(find<QWidget>(open.page, "meetingSheetView"), Qt::Key_F4);
    CHECK(open.form().cells().empty());
    press(open.page, "meetingDayButton");
    CHECK_FALSE(button->isVisible());
    open.page.goTo(Step::Savings);
    QTest::keyClick(find<QWidget>(open.page, "meetingSheetView"), Qt::Key_F4);
    CHECK_FALSE(open.form().cells().empty());
}

} // namespace bahi::ui
