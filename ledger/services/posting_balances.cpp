// The part of PostingDesk that looks at what the postings of a transaction came to: no box, no
// bank account and no page may end a day on the wrong side.

#include "ledger/services/posting_desk.h"
#include "ledger/services/soundness.h"
#include "ledger/store/journal.h"

#include <algorithm>
#include <utility>

namespace bahi {

/// What lowers a balance is looked at later; what raises it cannot make it wrong.
void PostingDesk::touch(const Posting& posting, Date day) {
    const Account& account = m_opened.at(posting.account);
    if (posting.account == kGrantsUsed && posting.amount.isNegative())
        m_released.insert(PageNumber{posting.page.number});
    const bool lowers = posting.amount.isNegative() == account.isDebitNormal();
    if (!lowers || !staysOnItsSide(account) || posting.page.subLedger == SubLedger::Loan) return;
    const auto [place, isNew] = m_touched.emplace(Touched{posting.account, posting.page}, day);
    if (!isNew) place->second = std::min(place->second, day);
}

std::string PostingDesk::nameOf(Page page) const {
    const auto memberName = [&](std::uint32_t number) {
        for (const auto& [code, member] : m_members)
            if (member.number.value == number) return code.text();
        return std::to_string(number);
    };
    if (page.subLedger == SubLedger::None) return {};
    if (page.subLedger == SubLedger::Member) return memberName(page.number);
    std::string name = std::to_string(page.number);
    for (const auto& [code, opened] : m_pages)
        if (opened.number.value == page.number) name = code;
    return page.member == 0 ? name : name + "/" + memberName(page.member);
}

Money PostingDesk::boxOn(AccountCode box, Date day) {
    if (day >= m_lastEntryDay) return m_writer.balanceOf(box);
    return Journal{database()}.balanceOn(box, day);
}

Result<Done> PostingDesk::checkedPlace(const Touched& place, Date from, const Where& where) {
    const Account& account = m_opened.at(place.account);
    const bool isBox = place.account == accounts::kCashBox;
    const Money least = isBox && from >= m_lastEntryDay
                            ? m_writer.balanceOf(place.account)
                            : Journal{database()}.leastOnPageFrom(account, place.page, from);
    if (!least.isNegative()) return Done{};
    if (isBox)
        return Refused{.why = Refusal::CashBelowZero}
            .about(toIso(from))
            .got(text(-least))
            .at(where);
    const std::string page = nameOf(place.page);
    return Refused{.why = accounts::isBank(place.account) ? Refusal::BankBelowZero
                                                          : Refusal::PageBelowZero}
        .about(std::to_string(place.account.value) + (page.empty() ? "" : " ") + page)
        .got(text(-least))
        .want(toIso(from))
        .at(where);
}

/// What is taken as used of a grant was spent on what it is for.
Result<Done> PostingDesk::checkedGrant(PageNumber grant, const Where& where) {
    std::vector<LedgerPage> pages;
    for (const auto& [code, page] : m_pages) pages.push_back(page);
    const GrantUse use = useOf(grant, database(), pages);
    if (!use.isOverused()) return Done{};
    return Refused{.why = Refusal::GrantOverused}
        .about(nameOf(Page::of(SubLedger::Grant, grant)))
        .got(text(use.released))
        .want(text(use.spent))
        .at(where);
}

Result<Done> PostingDesk::checkedCounts() {
    for (const Count& count : std::exchange(m_counts, {})) {
        const Money atEnd = boxOn(accounts::kCashBox, count.day);
        if (count.total == count.box || count.total == atEnd) continue;
        return Refused{.why = Refusal::CashCountDiffers}
            .about(toIso(count.day))
            .got(text(count.total))
            .want(text(atEnd))
            .at(count.where);
    }
    return Done{};
}

Result<Done> PostingDesk::checkedBalances(const Where& where) {
    const auto touched = std::exchange(m_touched, {});
    const auto grants = std::exchange(m_released, {});
    for (const auto& [place, day] : touched) BAHI_TRY(checkedPlace(place, day, where));
    for (const PageNumber grant : grants) BAHI_TRY(checkedGrant(grant, where));
    return Done{};
}

} // namespace bahi
