// Money to the bank and from it in a meeting: which account is meant, and where none is open yet.

#include "ledger/services/member_service.h"
#include "ledger/services/page_service.h"
#include "tests/support/plain_values.h"
#include "tests/ui/bookkeeper.h"
#include "tests/ui/window.h"
#include "ui/pages/all_pages.h"

#include <QComboBox>
#include <QLineEdit>
#include <catch2/catch.hpp>

namespace bahi::ui {

namespace {

/// The meeting page of a book that `prepare` filled, at its payments.
struct OpenPayments {
    template <class Prepare>
    explicit OpenPayments(Prepare prepare) {
        const QString path = desk.makeBook("ujala.bahi", "Ujala");
        {
            Office& office = desk.home().office();
            const auto book =
                plain::must(BookService{office}.open(path.toStdString(), Access::Write));
            plain::must(
                MemberService{office, *book}.join({plain::aMember("M01", "2006-01-01", "Asha")}));
            prepare(office, *book);
        }
        addPages(desk.window());
        desk.window().session().open(path);
        page = desk.window().findChild<MeetingPage*>();
        REQUIRE(waitUntil([&] { return page->editor().isBegun(); }));
        desk.window().goTo(QStringLiteral("meeting"));
        desk.settle();
        press(*page, "allAsDueButton");
        page->goTo(Step::Payments);
        desk.settle();
    }

    QComboBox& bank() { return *find<QComboBox>(*page, "paymentBankCombo"); }
    void choose(const char* combo, const QString& word) {
        auto* box = find<QComboBox>(*page, combo);
        const int row = box->findText(word, Qt::MatchStartsWith);
        REQUIRE(row >= 0);
        box->setCurrentIndex(row);
    }
    void writeDown(const char* sum) {
        find<QLineEdit>(*page, "paymentAmountField")->setText(QString::fromLatin1(sum));
        auto* last = find<QLineEdit>(*page, "paymentResolutionField");
        QTest::keyClick(last, Qt::Key_Return);
        desk.settle();
    }
    std::string pageOfPayment() {
        return cells::textOf(page->editor().form().cells(), cells::ofItem("pay", 1, "page"));
    }
    bool isWritten() { return !cells::placesOf(page->editor().form().cells(), "pay").empty(); }

    WindowDesk desk;
    MeetingPage* page = nullptr;
};

void opens(Office& office, Book& book, const std::string& code, const std::string& name) {
    plain::must(PageService{office, book}.open(
        {{.code = code, .kind = SubLedger::BankAccount, .name = name}}));
}

} // namespace

TEST_CASE("the first money to the bank opens the group's one account", "[ui]") {
    OpenPayments open{[](Office&, Book&) {}};
    open.choose("paymentHeadCombo", QStringLiteral("To the bank"));
    CHECK_FALSE(open.bank().isVisible());
    open.writeDown("10");
    CHECK(open.isWritten());
    CHECK_FALSE(open.page->editor().refusal());
}

TEST_CASE("the one account there is needs no choosing", "[ui]") {
    OpenPayments open{[](Office& office, Book& book) { opens(office, book, "SBI", "State Bank"); }};
    open.choose("paymentHeadCombo", QStringLiteral("To the bank"));
    CHECK(open.bank().isVisible());
    CHECK(open.bank().currentText() == u"State Bank  SBI");
    open.writeDown("10");
    CHECK(open.pageOfPayment() == "SBI");
    CHECK_FALSE(open.page->editor().refusal());
}

TEST_CASE("of two accounts somebody chooses, and the next payment asks again", "[ui]") {
    OpenPayments open{[](Office& office, Book& book) {
        opens(office, book, "SBI", "State Bank");
        opens(office, book, "GRAMIN", "Gramin Bank");
    }};
    open.choose("paymentHeadCombo", QStringLiteral("To the bank"));
    open.writeDown("10");
    CHECK_FALSE(open.isWritten());
    CHECK_FALSE(find<QWidget>(*open.page, "paymentBankComboRefusal")->accessibleName().isEmpty());
    open.choose("paymentBankCombo", QStringLiteral("Gramin"));
    open.writeDown("10");
    CHECK(open.pageOfPayment() == "GRAMIN");
    open.choose("paymentHeadCombo", QStringLiteral("To the bank"));
    CHECK(open.bank().currentData().toString().isEmpty());
}

TEST_CASE("an account opened while the meeting is filled in can be chosen at once", "[ui]") {
    OpenPayments open{[](Office& office, Book& book) { opens(office, book, "SBI", "State Bank"); }};
    open.desk.thread().ask(
        open.page,
        [](Office& office, BookThread::OpenBook& book) {
            opens(office, *book, "GRAMIN", "Gramin Bank");
            return true;
        },
        [&](bool) { open.desk.window().session().tellChanged({.journal = true}); });
    open.desk.settle();
    open.desk.settle();
    CHECK(open.bank().findData(QStringLiteral("GRAMIN")) > 0);
}

} // namespace bahi::ui
