// Random vouchers, meetings and corrections through the services, and beside them a list of what
// was posted. The book takes a voucher exactly when nothing of what then stands is overdrawn on any
// day, and after every step each page and each control account is what the list adds up to.

#include "ledger/reports/balance_sheet.h"
#include "ledger/reports/receipts_and_payments.h"
#include "ledger/services/correction_service.h"
#include "ledger/services/meeting_service.h"
#include "ledger/services/member_service.h"
#include "ledger/services/page_service.h"
#include "ledger/services/verify_service.h"
#include "ledger/store/balances.h"
#include "ledger/store/journal.h"
#include "tests/ledger/property/lives.h"
#include "tests/ledger/property/voucher_model.h"
#include "tests/support/office.h"
#include "tests/support/plain_values.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include <algorithm>

namespace bahi::model {

using namespace plain;

namespace {

/// What happens, as small numbers that mean the least when they are 0.
struct Deed {
    int event;
    int hundreds;
    int when;
    int which;
};

rc::Gen<Deed> aDeed() {
    using rc::gen::inRange;
    using rc::gen::set;
    return rc::gen::build<Deed>(set(&Deed::event, inRange(0, VoucherModel::kEvents + 6)),
                                set(&Deed::hundreds, inRange(1, 40)),
                                set(&Deed::when, inRange(0, 90)),
                                set(&Deed::which, inRange(0, 40)));
}

const Date kBegin = day("2006-01-01");

/// A group whose book and whose list of papers grow together.
class VoucherLife {
public:
    VoucherLife() : m_book{m_home.makeBook()} {
        must(MemberService{m_home.office(), *m_book}.join(
            {aMember("M01", "2006-01-01"), aMember("M02", "2006-01-01")}));
        must(PageService{m_home.office(), *m_book}.open(VoucherModel::pages()));
        must(MeetingService{m_home.office(), *m_book}.post({aMeeting("2006-01-01", {resolves(1)})},
                                                           ""));
    }

    void live(const Deed& deed) {
        if (deed.event < VoucherModel::kEvents)
            post(deed);
        else if (deed.event < VoucherModel::kEvents + 4)
            takeBack(deed);
        else
            count(deed);
        compare();
    }

    void end() {
        const Date last = fromDays(toDays(kBegin) + 400);
        const auto told = receiptsAndPaymentsOf(*m_book, kBegin, last);
        RC_ASSERT(told.totalClosing.inMinor() == m_model.cash(last));
        const BalanceSheet sheet = balanceSheetOf(*m_book, last);
        RC_ASSERT(sheet.totalLeft == sheet.totalRight);
        RC_ASSERT(VerifyService{m_home.office()}.verify(*m_book).ok());
    }

private:
    void post(const Deed& deed) {
        const Date date = fromDays(toDays(kBegin) + deed.when);
        const auto lines = VoucherModel::linesOf(deed.event, deed.hundreds * 100'00, deed.which);
        VoucherSheet sheet;
        sheet.date = date;
        sheet.reference = "V" + std::to_string(++m_papers);
        sheet.resolution = ResolutionNumber{1};
        for (const ModelLine& line : lines)
            sheet.lines.push_back({AccountCode{static_cast<std::uint16_t>(line.account)},
                                   line.name(),
                                   Money::fromMinor(line.amount),
                                   {},
                                   {},
                                   {}});
        VoucherModel next = m_model;
        next.post(date, lines);
        judge(MeetingService{m_home.office(), *m_book}.post({}, "", Keep::Yes, {}, {sheet}), next);
    }

    void takeBack(const Deed& deed) {
        if (m_model.vouchers().empty()) return;
        const std::size_t place = static_cast<std::size_t>(deed.which) % m_model.vouchers().size();
        VoucherModel next = m_model;
        if (!next.takeBack(place)) return;
        judge(CorrectionService{m_home.office(), *m_book}.reverse(VoucherNumber{place + 1},
                                                                  "a mistake"),
              next);
    }

    /// A meeting at which the box is counted, rightly or not.
    void count(const Deed& deed) {
        const Date date = fromDays(toDays(kBegin) + 100 + m_meetings);
        ++m_meetings;
        const std::int64_t wrong = deed.which % 3 == 0 ? 1'00 : 0;
        CollectionSheet sheet = aMeeting(toIso(date));
        const Money total = Money::fromMinor(m_model.box(date) + wrong);
        sheet.count.push_back({Money{}, 1, total, {}});
        const auto posted = MeetingService{m_home.office(), *m_book}.post({sheet}, "");
        RC_ASSERT(whyNot(posted) ==
                  (wrong == 0 ? std::nullopt : std::optional{Refusal::CashCountDiffers}));
    }

    template <class Value>
    void judge(const Result<Value>& found, const VoucherModel& next) {
        if (next.isSound() != bool{found})
            RC_FAIL("the model says " + next.firstFault() + ", the book " +
                    (found ? "took it"
                           : std::to_string(static_cast<int>(found.refusal())) + " about " +
                                 found.refused().subject));
        if (found) m_model = next;
    }

    void compare() {
        const Journal journal{m_book->database()};
        for (const auto& [place, amount] : m_model.places())
            RC_ASSERT(balanceOf(journal, place).inMinor() == amount);
        const auto balances = Balances{m_book->database()}.all();
        for (const auto& [account, amount] : m_model.controls()) {
            const auto found = balances.find(AccountCode{static_cast<std::uint16_t>(account)});
            const Money told = found == balances.end() ? Money{} : found->second.balance();
            RC_ASSERT(told.inMinor() == amount);
        }
        RC_ASSERT(journal.lastNumber().value == m_model.vouchers().size());
    }

    Money balanceOf(const Journal& journal, const ModelPlace& place) {
        const AccountCode account{static_cast<std::uint16_t>(place.account)};
        if (!place.member.empty())
            return journal.memberBalance(account, MemberNumber{place.member == "M01" ? 1U : 2U});
        if (place.page.empty()) return journal.balanceOn(account, fromDays(toDays(kBegin) + 400));
        return journal.pageBalance(account, VoucherModel::numberOf(place.page));
    }

    TestOffice m_home;
    std::unique_ptr<Book> m_book;
    VoucherModel m_model;
    int m_papers = 0;
    int m_meetings = 0;
};

} // namespace

TEST_CASE("whatever vouchers come and go, no page is overdrawn and all add up", "[property]") {
    holdsForAll("lives of vouchers", [] {
        const auto deeds = *rc::gen::resize(80, rc::gen::container<std::vector<Deed>>(aDeed()));
        VoucherLife life;
        for (const Deed& deed : deeds) life.live(deed);
        life.end();
    });
}

} // namespace bahi::model
