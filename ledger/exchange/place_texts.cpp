#include "ledger/exchange/place_texts.h"

#include "ledger/reports/report_head.h"
#include "ledger/store/members.h"
#include "ledger/store/pages.h"

namespace bahi {

namespace {

template <class Id>
void keep(std::vector<std::string>& codes, Id number, std::string_view code) {
    if (codes.size() <= number.value) codes.resize(number.value + std::size_t{1});
    codes[number.value] = code;
}

template <class Id>
std::string_view codeIn(const std::vector<std::string>& codes, Id number, const char* what) {
    mustTie(number.value < codes.size() && !codes[number.value].empty(), what);
    return codes[number.value];
}

} // namespace

PageCodes pageCodesOf(Book& book) {
    std::vector<std::string> members;
    std::vector<std::string> pages;
    for (const Member& member : Members{book.database()}.all())
        keep(members, member.number, member.code.text());
    for (const LedgerPage& page : Pages{book.database()}.all()) keep(pages, page.number, page.code);
    return {std::move(members), std::move(pages)};
}

std::string_view PageCodes::of(MemberNumber member) const {
    return codeIn(m_members, member, "a voucher names a member nobody took in");
}

std::string_view PageCodes::of(PageNumber page) const {
    return codeIn(m_pages, page, "a posting stands on a page nobody opened");
}

PageLabel labelOf(const Page& page, const PageCodes& codes) {
    PageLabel label{};
    if (isOpenedPage(page.subLedger)) {
        label.page = codes.of(PageNumber{page.number});
        if (page.member != 0) label.member = codes.of(MemberNumber{page.member});
    } else if (page.subLedger == SubLedger::Member) {
        label.member = codes.of(MemberNumber{page.number});
    } else if (page.subLedger == SubLedger::Loan) {
        label.loan = LoanNumber{page.number};
    } else {
        mustTie(page == Page{}, "a posting stands on a page its account does not have");
    }
    return label;
}

std::size_t PlaceTexts::Hash::operator()(const Key& key) const {
    constexpr std::uint64_t kMix = 0x9E3779B97F4A7C15;
    const std::uint64_t mixed = (key.place + key.member * kMix) * kMix;
    return mixed ^ (mixed >> 32);
}

PlaceTexts::Place& PlaceTexts::of(AccountCode account, const Page& page) {
    const Key key{std::uint64_t{account.value} << 48 |
                      std::uint64_t{static_cast<std::uint8_t>(page.subLedger)} << 32 | page.number,
                  page.member};
    const auto found = m_places.find(key);
    if (found != m_places.end()) return found->second;
    return m_places.emplace(key, Place{m_make(account, page), false}).first->second;
}

} // namespace bahi
