// A new loan on terms of its own: its fields, what is said of them, and what becomes of them.

#include "ui/text/loan_terms.h"

#include "ledger/lending/agreed_loan_json.h"
#include "ledger/services/meeting_day_service.h"
#include "tests/ui/new_loans.h"
#include "tests/ui/spoken.h"
#include "ui/models/typed_terms.h"
#include "ui/text/figures.h"
#include "ui/widgets/written_list.h"

#include <QComboBox>
#include <QRegularExpression>

namespace bahi::ui {

namespace {

enum { ByRule, Declining, Flat };

/// The loan of somebody, flat at 24 % a year in ten instalments, each week.
void writeFlatWeekly(NewLoans& open, std::size_t row, std::int64_t rupees) {
    find<QComboBox>(open.page, "loanTermsCombo")->setCurrentIndex(Flat);
    open.field("loanRateField").setText(QStringLiteral("24"));
    open.field("loanCountField").setText(QStringLiteral("10"));
    find<QComboBox>(open.page, "loanFrequencyCombo")->setCurrentIndex(1);
    open.choose(row, Money::fromMinor(rupees * 100));
}

const char* const kOwnFields[] = {"loanRateField",         "loanRatePeriodCombo",
                                  "loanCountField",        "loanFrequencyCombo",
                                  "loanAmortisationCombo", "loanFirstDueField"};

Result<AgreedLoan> readBack(const TypedTerms& typed) {
    const Currency rupees = Currency::named("INR").value();
    return readAgreedLoan(jsonOf(typed, rupees), "",
                          {rupees, Money::fromMinor(1'200'00), parseDate("2026-11-02").value()});
}

QString wordsOf(const TypedTerms& typed) {
    return wordsFor(plain::must(readBack(typed)).terms);
}

} // namespace

TEST_CASE("what is typed of terms is read back as it was meant", "[ui]") {
    const TypedTerms typed{.basis = InterestBasis::Flat,
                           .rate = QStringLiteral(" १.५ "),
                           .per = RatePeriod::Monthly,
                           .instalments = QStringLiteral("१०"),
                           .every = TypedTerms::Every::TwoWeeks,
                           .amortisation = Amortisation::InterestOnly,
                           .firstDue = QStringLiteral("20/11/2026")};
    const AgreedLoan loan = plain::must(readBack(typed));
    CHECK(loan.terms.interest.method == InterestBasis::Flat);
    CHECK(loan.terms.interest.rate == InterestRate{Ratio::of(15, 1000), RatePeriod::Monthly});
    CHECK(loan.terms.instalments == 10);
    CHECK(loan.terms.amortisation == Amortisation::InterestOnly);
    CHECK(loan.terms.due.frequency == Frequency{2, TimeUnit::Weeks});
    CHECK(loan.terms.due.first == parseDate("2026-11-20").value());
    CHECK(loan.terms.rounding.instalment == Rounding{RoundingMode::HalfUp, 100});
    CHECK(loan.terms.rounding.interest == Rounding{RoundingMode::HalfUp, 1});
    const TypedTerms unread{.rate = QStringLiteral("x"), .instalments = QStringLiteral("y")};
    REQUIRE_FALSE(readBack(unread));
    CHECK(readBack(unread).refused().where.column == "interest.rate");
    const std::string dong = jsonOf(typed, Currency::named("VND").value());
    CHECK(dong.find("rounding") == std::string::npos); // there is nothing smaller
}

TEST_CASE("terms of a loan's own are said in words", "[ui]") {
    const TypedTerms simple{.rate = QStringLiteral("24"), .instalments = QStringLiteral("10")};
    CHECK(wordsOf(simple) == QStringLiteral("24% a year, on the reducing balance; equal "
                                            "instalments: 10, every month"));
    const TypedTerms bullet{.basis = InterestBasis::Flat,
                            .rate = QStringLiteral("1.5"),
                            .per = RatePeriod::Monthly,
                            .instalments = QStringLiteral("6"),
                            .every = TypedTerms::Every::TwoWeeks,
                            .amortisation = Amortisation::InterestOnly,
                            .firstDue = QStringLiteral("20.11.2026")};
    CHECK(wordsOf(bullet) ==
          QStringLiteral("1.5% a month, flat on the original sum; instalments: 6, the principal "
                         "with the last, every two weeks, the first on 20/11/2026"));
    const Spoken hindi{Language::Hindi};
    for (const TypedTerms& typed : {simple, bullet})
        CHECK_FALSE(wordsOf(typed).contains(QRegularExpression{QStringLiteral("[a-z]")}));
}

TEST_CASE("the fields of a loan's own terms are there only when they are chosen", "[ui]") {
    NewLoans open;
    auto* choice = find<QComboBox>(open.page, "loanTermsCombo");
    CHECK(choice->currentIndex() == ByRule);
    for (const char* name : kOwnFields) CHECK_FALSE(find<QWidget>(open.page, name)->isVisible());
    CHECK(open.field("loanInstalmentField").isVisible());
    choice->setCurrentIndex(Declining);
    for (const char* name : kOwnFields) {
        const auto* field = find<QWidget>(open.page, name);
        CHECK(field->isVisible());
        CHECK_FALSE(field->accessibleName().isEmpty());
    }
    CHECK_FALSE(open.field("loanInstalmentField").isVisible());
}

TEST_CASE("Enter goes through all of a loan's own terms, and gives it at the end", "[ui]") {
    NewLoans open;
    open.choose(0, Money::fromMinor(100'00));
    open.field("loanAmountField").setFocus();
    Typist typist{open.page};
    typist.press(Qt::Key_Return);
    CHECK(open.field("loanInstalmentField").hasFocus()); // by the choice, which Tab comes to
    typist.press(Qt::Key_Tab, Qt::ShiftModifier);
    CHECK(find<QWidget>(open.page, "loanTermsCombo")->hasFocus());
    typist.press(Qt::Key_Down);
    typist.press(Qt::Key_Down);
    typist.press(Qt::Key_Return);
    CHECK(open.field("loanRateField").hasFocus());
    typist.press(Qt::Key_Return); // nothing is written yet
    CHECK(open.field("loanRateField").hasFocus());
    CHECK(open.refusalAt("loanRateField").contains(QStringLiteral("missing")));
    typist.type(QStringLiteral("2"));
    typist.press(Qt::Key_Return);
    CHECK(find<QWidget>(open.page, "loanRatePeriodCombo")->hasFocus());
    typist.press(Qt::Key_Down);
    typist.press(Qt::Key_Return);
    CHECK(open.field("loanCountField").hasFocus());
    typist.type(QStringLiteral("5"));
    typist.press(Qt::Key_Return);
    CHECK(find<QWidget>(open.page, "loanFrequencyCombo")->hasFocus());
    for (int field = 0; field < 3; ++field) typist.press(Qt::Key_Return);
    CHECK(find<QWidget>(open.page, "loanPurposeCombo")->hasFocus());
    typist.press(Qt::Key_Return);
    typist.press(Qt::Key_Return);
    open.desk.settle();
    open.desk.settle();
    REQUIRE(writtenLoans(open.form()).size() == 1);
    CHECK(
        writtenLoans(open.form()).front().terms ==
        QStringLiteral("2% a month, flat on the original sum; equal instalments: 5, every month"));
    CHECK(find<QComboBox>(open.page, "loanTermsCombo")->currentIndex() == ByRule);
    CHECK(open.field("loanRateField").text().isEmpty());
}

TEST_CASE("beside a flat loan stands what it costs a year, and what declining would", "[ui]") {
    NewLoans open;
    find<QComboBox>(open.page, "loanTermsCombo")->setCurrentIndex(Flat);
    open.field("loanRateField").setText(QStringLiteral("24"));
    open.field("loanCountField").setText(QStringLiteral("12"));
    open.choose(0, Money::fromMinor(1'200'00));
    CHECK(open.figure("prospectMonths") == QStringLiteral("12"));
    CHECK(open.figure("prospectInterest") == QStringLiteral("288"));
    CHECK(open.figure("prospectFirst") == QStringLiteral("124"));
    const double flat = open.figure("prospectEffective").chopped(1).toDouble();
    CHECK(flat > 45.0);
    CHECK(flat < 60.0);
    CHECK(open.figure("prospectDeclining").toDouble() > 150.0);
    CHECK(open.figure("prospectDeclining").toDouble() < 170.0);
    find<QComboBox>(open.page, "loanTermsCombo")->setCurrentIndex(Declining);
    open.desk.settle();
    open.desk.settle();
    CHECK(open.figure("prospectEffective").chopped(1).toDouble() < 30.0);
}

TEST_CASE("what is wrong with a loan's own terms is refused at its field, in Hindi too", "[ui]") {
    NewLoans open;
    const Spoken hindi{Language::Hindi};
    const auto refusedAt = [&](const char* field, const QString& typed, const char* good) {
        INFO(field << " " << typed.toStdString());
        open.field(field).setText(typed);
        open.desk.settle();
        open.desk.settle();
        open.give();
        const QString said = open.refusalAt(field);
        INFO(said.toStdString());
        CHECK(said.contains(QRegularExpression{QStringLiteral("[ऄ-ह]")}));
        CHECK_FALSE(said.contains(QRegularExpression{QStringLiteral("[a-z]{4}")}));
        CHECK(writtenLoans(open.form()).empty());
        open.field(field).setText(QLatin1String{good});
        open.desk.settle();
        open.desk.settle();
        CHECK(open.refusalAt(field).isEmpty());
    };
    find<QComboBox>(open.page, "loanTermsCombo")->setCurrentIndex(Declining);
    open.choose(0, Money::fromMinor(100'00));
    refusedAt("loanRateField", QString{}, "12");
    refusedAt("loanRateField", QStringLiteral("x"), "12");
    refusedAt("loanCountField", QString{}, "10");
    refusedAt("loanCountField", QStringLiteral("x"), "10");
    refusedAt("loanCountField", QStringLiteral("0"), "10"); // by the book from here on
    refusedAt("loanCountField", QStringLiteral("2401"), "10");
    refusedAt("loanRateField", QStringLiteral("1000"), "24");
    refusedAt("loanFirstDueField", QStringLiteral("31/02/2026"), "");
    refusedAt("loanFirstDueField", QStringLiteral("01/01/2020"), "");
    open.give();
    CHECK(writtenLoans(open.form()).size() == 1);
}

TEST_CASE("a loan's terms are undone, and there again after the program ended", "[ui]") {
    NewLoans open;
    writeFlatWeekly(open, 0, 100);
    open.give();
    REQUIRE(writtenLoans(open.form()).size() == 1);
    const std::string cell = cells::ofItem("loan", 1, "terms");
    const std::string terms = cells::textOf(open.form().cells(), cell);
    CHECK(terms.find("flat") != std::string::npos);
    open.page.editor().undo();
    CHECK(cells::textOf(open.form().cells(), cell).empty());
    open.page.editor().redo();
    CHECK(open.form().sheet().loans.front().terms == terms);
    CHECK(open.form().sheet().loans.front().termsWhere.column == cell);
    REQUIRE(waitUntil([&] { return open.page.editor().isAllOnDisk(); }));
    open.desk.settle();
    open.page.editor().begin(); // as after the power was gone: from the disk alone
    open.desk.settle();
    REQUIRE(open.page.editor().isBegun());
    CHECK(cells::textOf(open.form().cells(), cell) == terms);
    const auto* list = find<QWidget>(open.page, "loansPanel")->findChild<WrittenList*>();
    bool isSaid = false;
    for (const QWidget* line : list->findChildren<QWidget*>())
        isSaid = isSaid || line->accessibleDescription().contains(QStringLiteral("24% a year"));
    CHECK(isSaid);
}

TEST_CASE("a loan that is taken away leaves nothing of its terms", "[ui]") {
    NewLoans open;
    const Cells before = open.form().cells();
    writeFlatWeekly(open, 0, 100);
    open.give();
    REQUIRE(open.form().cells() != before);
    press(open.page, "takeLoanAway_1");
    CHECK(open.form().cells() == before);
}

TEST_CASE("a loan on terms of its own is asked for on the sheet of its due day", "[ui]") {
    NewLoans open;
    Desk& desk = open.desk;
    writeFlatWeekly(open, 0, 100);
    open.give();
    REQUIRE(writtenLoans(open.form()).size() == 1);
    MeetingForm form = open.form();
    const Date due = fromDays(toDays(form.day().dues.day) + 7);
    form.put(form.accepting(Column::Member));
    const Money lent = writtenLoans(form).front().amount;
    std::optional<MeetingForm> next;
    desk.thread().ask(
        &open.page,
        [&](Office& office, BookThread::OpenBook& book) {
            plain::must(MeetingService{office, *book}.post({form.sheet()}, ""));
            return plain::must(MeetingDayService{*book}.on(due));
        },
        [&](const MeetingDay& day) { next.emplace(day, Uid{1}); });
    REQUIRE(waitUntil([&] { return next.has_value(); }));
    REQUIRE(lent == Money::fromMinor(100'00));
    const SheetLine* line = nullptr;
    for (const SheetLine& one : next->lines())
        if (next->rowOf(one).member.code == open.member(0) && one.loan && one.loan->balance == lent)
            line = &one;
    REQUIRE(line != nullptr);
    CHECK(line->loan->overdue.isZero());
    // 24 % a year of 100 is 46 paise a week; she brings whole rupees.
    CHECK(next->asked(*line, Column::Interest) == Money::fromMinor(46));
    CHECK(next->asked(*line, Column::Principal) == Money::fromMinor(9'54));
}

} // namespace bahi::ui
