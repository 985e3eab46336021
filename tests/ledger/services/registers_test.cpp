// The registers through the one door they have.

#include "ledger/services/report_service.h"
#include "tests/support/office.h"
#include "tests/support/plain_values.h"
#include "tests/support/register_story.h"

#include <catch2/catch.hpp>

namespace bahi {

using namespace plain;

namespace {

ReportRequest asks(std::string name, std::optional<Date> asOf = {}, std::string loan = "") {
    ReportRequest request;
    request.name = std::move(name);
    request.asOf = asOf;
    request.loan = std::move(loan);
    return request;
}

} // namespace

TEST_CASE("every register prints for people and for machines", "[services]") {
    GroupBook group{"Ujala"};
    liveThroughHalfAYear(group);
    ReportService service{group.office(), group.book()};
    for (const char* name : {"attendance-register", "savings-register", "loan-ledger", "dcb",
                             "collection-sheet", "minutes", "monthly-report", "panchasutra"})
        for (const ReportFormat format :
             {ReportFormat::Text, ReportFormat::Csv, ReportFormat::Json}) {
            CAPTURE(name);
            ReportRequest request = asks(name, day("2006-08-01"));
            request.format = format;
            const std::string printed = must(service.print(request));
            const bool isText = format == ReportFormat::Text;
            CHECK((printed.find("Proof: ") != std::string::npos) == isText);
        }
}

TEST_CASE("a loan or a meeting that is not there has no register", "[services]") {
    GroupBook group{"Ujala"};
    liveThroughHalfAYear(group);
    ReportService service{group.office(), group.book()};
    for (const char* loan : {"0", "2", "-1", "1x", "one", "99999999999"}) {
        CAPTURE(loan);
        CHECK(whyNot(service.print(asks("loan-ledger", {}, loan))) == Refusal::LoanUnknown);
    }
    for (const char* loan : {"1", "01", "१"})
        CHECK_FALSE(whyNot(service.print(asks("loan-ledger", {}, loan))).has_value());
    CHECK(whyNot(service.print(asks("minutes", day("2006-05-01")))) == Refusal::MeetingUnknown);
    CHECK(whyNot(service.print(asks("minutes"))) == Refusal::OptionMissing);
    CHECK(whyNot(service.print(asks("collection-sheet"))) == Refusal::OptionMissing);
    CHECK(whyNot(service.print(asks("monthly-report"))) == Refusal::OptionMissing);
}

} // namespace bahi
