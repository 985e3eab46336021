// Loans of which a newer Bahi agreed something in words that are not known here.

#include "ledger/exchange/loan_words.h"
#include "ledger/lending/agreed_loan.h"
#include "ledger/reports/loan_look.h"
#include "ledger/services/correction_service.h"
#include "ledger/services/loan_change_service.h"
#include "ledger/services/verify_service.h"
#include "ledger/store/agreed_terms.h"
#include "ledger/store/loans.h"
#include "ledger/store/rules_book.h"
#include "tests/support/papers.h"
#include "tests/support/plain_values.h"
#include "tests/support/printing.h"

#include <catch2/catch.hpp>

namespace bahi {

using namespace plain;

namespace {

/// Three loans of 1,000: of the first unknown terms were agreed, of the second, which goes by the
/// group's rule, an unknown change, and of the third nothing more.
class NewerAgreements {
public:
    NewerAgreements() {
        mustFile(group, {.meetings = "2006-02-01,saving,M01,,5000,,\n"
                                     "2006-02-01,resolution,,,,1,as the group agreed\n"
                                     "2006-02-01,loan,M01,,1000,1,goat\n"
                                     "2006-02-01,instalment,M01,,100,1,\n"
                                     "2006-02-01,loan,M02,,1000,1,seeds\n"
                                     "2006-02-01,instalment,M02,,100,1,\n"
                                     "2006-02-01,loan,M03,,1000,1,roof\n"
                                     "2006-02-01,instalment,M03,,100,1,\n"});
        write(TermsAgreed{LoanNumber{1}, 1,
                          R"({"instalments":12,"interest":{"rate":12},"tithe":"5"})"});
        write(TermsChanged{LoanNumber{2}, day("2006-02-15"), 1, R"({"kind":"tithe"})"});
    }

    void write(const Payload& payload) {
        must(group.book().write(
            group.office().machine,
            [&](Writer& writer) -> Result<RecordNumber> { return writer.append(payload); }));
    }
    Money due(std::uint32_t loan, std::string_view on) {
        return group.loan(loan).interestDue(day(on), RulesBook{group.book().database()}.history());
    }
    std::optional<Refusal> supersede(RecordNumber record, const std::string& content) {
        return whyNot(CorrectionService{group.office(), group.book()}.supersede(
            record, content, "terms.txt", "wrongly written"));
    }

    Group group;
};

bool isUnread(const LoanAccount& loan) {
    return loan.terms().agreed && loan.terms().agreed->terms.isUnread;
}

} // namespace

TEST_CASE("what a newer program agreed of a loan hides no other", "[services]") {
    NewerAgreements at;
    const auto loans = Loans{at.group.book().database()}.all();
    REQUIRE(loans.size() == 3);
    CHECK(isUnread(loans[0]));
    CHECK(isUnread(loans[1]));
    CHECK_FALSE(isUnread(loans[2]));
    for (const LoanAccount& loan : loans) CHECK(loan.balance() == rupees(1000));
    CHECK(rateWords(loans[0].terms()) == "terms this version cannot read");
    CHECK(at.due(1, "2006-04-01") == Money{});
    CHECK(at.due(2, "2006-04-01") == Money{});
    CHECK(at.due(3, "2006-04-01") == rupees(40));
    mustFile(at.group, {.meetings = "2006-03-01,repayment,M03,,120,,\n"});
    CHECK(VerifyService{at.group.office()}.verify(at.group.book()).ok());
}

TEST_CASE("of a loan on unread terms nothing falls due", "[services]") {
    NewerAgreements at;
    for (const std::uint32_t number : {1U, 2U}) {
        const auto look = must(loanLookOf(at.group.book(), LoanNumber{number}, day("2006-12-31")));
        CHECK(look.page.balance == rupees(1000));
        CHECK(look.principalDue == Money{});
        CHECK(look.interestDue == Money{});
        CHECK(look.arrears.daysOn(day("2006-12-31")) == 0);
        CHECK(look.agreed.empty());
        CHECK(look.left.empty());
        CHECK_FALSE(look.effectiveRate);
        CHECK(whyNot(loanPayoffOf(at.group.book(), LoanNumber{number}, day("2006-12-31"))) ==
              Refusal::NewerBook);
    }
}

TEST_CASE("a loan on unread terms waits for the newer program", "[services]") {
    NewerAgreements at;
    const auto brings = [&](const std::string& row) {
        return files(at.group, {.meetings = "2006-03-01," + row + "\n"});
    };
    CHECK(brings("repayment,M01,,112,,") == Refusal::NewerBook);
    CHECK(brings("principal,M02,,100,,") == Refusal::NewerBook);
    CHECK(brings("change,M01,,,1,kind=waiver interest=1") == Refusal::NewerBook);
    LoanChangeService service{at.group.office(), at.group.book()};
    const auto on = [](std::uint32_t loan) {
        return LoanAgreement{LoanNumber{loan}, day("2006-03-01"), ResolutionNumber{1}};
    };
    const std::string waiver = R"({"kind":"waiver","interest":"1"})";
    CHECK(whyNot(service.change(on(1), waiver)) == Refusal::NewerBook);
    CHECK(whyNot(service.change(on(2), waiver)) == Refusal::NewerBook);
    CHECK(whyNot(service.agree(on(2), R"({"instalments":2,"interest":{"rate":1}})")) ==
          Refusal::NewerBook);
    const AgreedTerms agreed{at.group.book().database()};
    CHECK(at.supersede(agreed.of(LoanNumber{1})->record, "instalments=12 interest.rate=12") ==
          Refusal::NewerBook);
    CHECK(at.supersede(agreed.changesOf(LoanNumber{2}).front().record, "") == Refusal::NewerBook);
    CHECK(Loans{at.group.book().database()}.loan(LoanNumber{1})->balance() == rupees(1000));
}

} // namespace bahi
