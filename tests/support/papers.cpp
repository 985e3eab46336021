#include "tests/support/papers.h"

#include "ledger/exchange/meeting_csv.h"
#include "ledger/exchange/voucher_csv.h"
#include "ledger/services/meeting_service.h"
#include "ledger/store/balances.h"

namespace bahi::plain {

namespace {

constexpr auto kMeetingHeader = "date,kind,member,head,amount,ref,text\n";
constexpr auto kVoucherHeader =
    "date,voucher,kind,account,member,page,debit,credit,instalment,resolution,follows,text\n";

} // namespace

std::optional<Refusal> files(Group& group, const Papers& papers) {
    const Currency rupees = Currency::named("INR").value();
    std::vector<CollectionSheet> sheets;
    if (!papers.meetings.empty()) {
        auto read = readMeetings(kMeetingHeader + papers.meetings, "m.csv", rupees);
        if (!read) return read.refusal();
        sheets = std::move(read).value();
    }
    std::vector<VoucherSheet> vouchers;
    if (!papers.vouchers.empty()) {
        auto read = readVouchers(kVoucherHeader + papers.vouchers, "v.csv", rupees);
        if (!read) return read.refusal();
        vouchers = std::move(read).value();
    }
    MeetingService service{group.office(), group.book()};
    return whyNot(service.post(sheets, papers.late, Keep::Yes, {}, vouchers));
}

void mustFile(Group& group, const Papers& papers) {
    if (const auto why = files(group, papers))
        throw std::runtime_error{"refused: " + std::to_string(static_cast<int>(*why))};
}

std::int64_t balanceOf(Group& group, std::uint16_t code) {
    const auto balances = Balances{group.book().database()}.all();
    const auto found = balances.find(AccountCode{code});
    return found == balances.end() ? 0 : found->second.balance().inMinor();
}

} // namespace bahi::plain
