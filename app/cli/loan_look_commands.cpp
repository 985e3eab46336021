#include "app/cli/after_write.h"
#include "app/cli/commands.h"
#include "app/cli/look_options.h"
#include "ledger/books/chart_of_accounts.h"
#include "ledger/exchange/harmless_text.h"
#include "ledger/exchange/loan_words.h"
#include "ledger/exchange/report_lending.h"
#include "ledger/exchange/report_text.h"
#include "ledger/exchange/report_words.h"
#include "ledger/services/loan_look_service.h"

#include <fmt/format.h>

#include <limits>

namespace bahi::cli {

namespace {

struct LoanOptions : LookOptions {
    std::uint64_t loan = 0;

    LoanNumber number() const { return LoanNumber{static_cast<std::uint32_t>(loan)}; }
};

Result<ExitCode> list(Desk& desk, const LoanOptions& options) {
    const auto book = BookService{desk.office}.open(options.book, Access::Read);
    if (!book) return book.refused();
    LoanLookService service{desk.office, *book.value()};
    const WhichLoans which = options.notClosed ? WhichLoans::NotClosed : WhichLoans::All;
    return printList(desk, options, tableOf(service.list(which, options.day)));
}

/// `principal 150.00, interest 7.00; overdue 150.00 and 7.00 for 60 days`
std::string dueWords(const LoanLook& look) {
    const auto words = [&](Money amount) { return amountWords(amount, look.head.currency); };
    std::string due =
        fmt::format("principal {}, interest {}", words(look.principalDue), words(look.interestDue));
    if (!look.chargesDue.isZero()) due += ", fees and fines " + words(look.chargesDue);
    if (look.arrears.since)
        due +=
            fmt::format("; overdue {} and {}, for {} since {}", words(look.arrears.principal),
                        words(look.arrears.interest),
                        counted(static_cast<std::uint64_t>(look.arrears.daysOn(look.asOf)), "day"),
                        toIso(*look.arrears.since));
    return due;
}

std::string rateOf(const LoanLook& look) {
    const LoanTerms& terms = look.page.terms;
    std::string words = terms.agreed ? rateWords(terms) : rateWords(terms) + " % a month";
    if (look.effectiveRate)
        words += fmt::format("; effective {} % a year", look.effectiveRate->toText());
    return words;
}

std::string termsOf(const LoanLook& look) {
    const LoanPage& page = look.page;
    const Currency& currency = look.head.currency;
    std::string text;
    const auto add = [&text](std::string_view name, const std::string& value) {
        if (!value.empty()) text += labelled(name, value);
    };
    std::string guarantors;
    for (const MemberCode& code : page.guarantors)
        guarantors += (guarantors.empty() ? "" : ", ") + code.text();
    add("given on", toIso(page.givenOn));
    if (page.terms.resolution)
        add("resolution", std::to_string(page.terms.resolution->value));
    else
        add("resolution", "none: brought forward");
    add("fund", fmt::format("{} {}", page.account.value, ChartOfAccounts::nameOf(page.account)));
    add("purpose", page.purpose);
    add("reference", page.reference);
    add("guarantors", guarantors);
    add("principal", amountWords(page.terms.principal, currency));
    add("rate", rateOf(look));
    add("instalment", instalmentWords(page.terms, currency));
    add("outstanding", amountWords(page.balance, currency));
    add("due", dueWords(look));
    return text;
}

std::string textOf(const LoanLook& look) {
    const LoanPage& page = look.page;
    std::string text;
    const std::string who =
        page.name.empty() ? page.member.text() : page.member.text() + " " + page.name;
    for (const std::string& title :
         titlesOf(look.head,
                  fmt::format("Loan {} of {} on {}", page.number.value, who, toIso(look.asOf))))
        text += harmless(title) + "\n";
    text += "\n" + termsOf(look) + "\n" + textReport(pageTableOf(look));
    if (!look.agreed.empty()) text += textReport(agreedTableOf(look));
    if (!look.left.empty()) text += textReport(leftTableOf(look));
    while (text.ends_with("\n\n")) text.pop_back();
    return text;
}

Result<ExitCode> show(Desk& desk, const LoanOptions& options) {
    const auto book = BookService{desk.office}.open(options.book, Access::Read);
    if (!book) return book.refused();
    const auto look =
        LoanLookService{desk.office, *book.value()}.look(options.number(), options.day);
    if (!look) return look.refused();
    return printLook(desk, options, look.value(), textOf);
}

Result<ExitCode> payoff(Desk& desk, const LoanOptions& options) {
    const auto book = BookService{desk.office}.open(options.book, Access::Read);
    if (!book) return book.refused();
    const auto told =
        LoanLookService{desk.office, *book.value()}.payoff(options.number(), *options.day);
    if (!told) return told.refused();
    if (options.format == ReportFormat::Json)
        return printText(desk, options, jsonReport(jsonOf(told.value())));
    return printList(desk, options, tableOf(told.value()));
}

void addLoan(CLI::App& app, LoanOptions& options) {
    addBook(app, options);
    addNumber(app, "LOAN", {1, std::numeric_limits<std::uint32_t>::max()}, options.loan,
              "The number of the loan");
}

} // namespace

void addLoanLookCommands(CLI::App& group, Chosen& chosen) {
    {
        auto options = std::make_shared<LoanOptions>();
        CLI::App& app = addCommand(group, "list", "List the loans and how each stands",
                                   "  bahi loan list jyoti.bahi\n"
                                   "  bahi loan list jyoti.bahi --open --as-of 2007-03-31");
        addListOfDebts(app, *options);
        choose(app, chosen, Effect::Reads, options, list);
    }
    {
        auto options = std::make_shared<LoanOptions>();
        CLI::App& app = addCommand(
            group, "show", "Say everything of one loan",
            "  bahi loan show jyoti.bahi 3\n"
            "      its terms and its page, what is due, the plan month by month as it was agreed,\n"
            "      and what is left of it; --format csv prints the two plans");
        addLoan(app, *options);
        addLookAsOf(app, *options);
        choose(app, chosen, Effect::Reads, options, show);
    }
    {
        auto options = std::make_shared<LoanOptions>();
        CLI::App& app = addCommand(
            group, "payoff", "Say what closes a loan on a day",
            "  bahi loan payoff jyoti.bahi 3 --on 2007-02-01\n"
            "      the principal, and the interest the group's rule asks by then; nothing is\n"
            "      posted: what she brings is entered in a meeting, as her repayment");
        addLoan(app, *options);
        addDate(app, "--on", options->day, "The day, past or to come", Need::Required);
        addListPrinting(app, *options);
        choose(app, chosen, Effect::Reads, options, payoff);
    }
}

} // namespace bahi::cli
