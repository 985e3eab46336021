// What somebody wrote on a voucher is printed with it.

#include "ledger/exchange/report_csv.h"
#include "ledger/exchange/report_json.h"
#include "ledger/exchange/report_statements.h"
#include "ledger/exchange/report_text.h"
#include "ledger/reports/vouchers_register.h"
#include "tests/support/group.h"
#include "tests/support/plain_values.h"

#include <catch2/catch.hpp>

namespace bahi {

using namespace plain;

TEST_CASE("the register of vouchers tells what is written on them", "[reports]") {
    Group group;
    VoucherSheet voucher{.date = day("2006-03-01"),
                         .reference = "V1",
                         .kind = {},
                         .resolution = {},
                         .follows = "",
                         .narration = "old papers sold to the dealer in the lane behind the bank",
                         .lines = {},
                         .where = {}};
    voucher.lines = {{AccountCode{1010}, {}, rupees(50), {}, "", {}},
                     {AccountCode{4250}, {}, -rupees(50), {}, "", {}}};
    VoucherSheet plain = voucher;
    plain.reference = "V2";
    plain.narration.clear();
    must(
        MeetingService{group.office(), group.book()}.post({}, "", Keep::Yes, {}, {voucher, plain}));
    const VouchersRegister told = vouchersRegisterOf(group.book());
    REQUIRE(told.vouchers.size() == 2);
    CHECK(told.vouchers[0].text == voucher.narration);
    CHECK(told.vouchers[1].text.empty());
    CHECK(textReport(tableOf(told)).find("(" + voucher.narration + ")\n") != std::string::npos);
    CHECK(csvReport(tableOf(told)).find("50.00,0.00,\"" + voucher.narration + "\"") !=
          std::string::npos);
    CHECK(jsonOf(told).at("vouchers").at(0).at("text") == voucher.narration);
    CHECK(jsonOf(told).at("vouchers").at(1).at("text").is_null());
}

} // namespace bahi
