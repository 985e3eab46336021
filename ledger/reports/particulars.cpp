#include "ledger/reports/particulars.h"

#include <algorithm>

namespace bahi {

Particulars Names::particularsOf(const Voucher& voucher, AccountCode account) const {
    Particulars told{.kind = voucher.kind,
                     .member = codeOf(voucher.member),
                     .accounts = {},
                     .reverses = voucher.reverses,
                     .reversedBy = voucher.reversedBy};
    for (const Posting& posting : voucher.postings) {
        const bool isKnown =
            posting.account == account || std::find(told.accounts.begin(), told.accounts.end(),
                                                    posting.account) != told.accounts.end();
        if (!isKnown) told.accounts.push_back(posting.account);
    }
    return told;
}

std::string Names::textOf(const Page& page) const {
    if (page.subLedger == SubLedger::None) return {};
    if (page.subLedger == SubLedger::Loan) return "loan " + std::to_string(page.number);
    const auto codeText = [this](std::uint32_t member) {
        const auto code = codeOf(MemberNumber{member});
        return code ? code->text() : std::string{};
    };
    if (page.subLedger == SubLedger::Member) return codeText(page.number);
    const auto opened = m_pages.find(PageNumber{page.number});
    mustTie(opened != m_pages.end(), "a posting stands on a page that was opened");
    return page.member == 0 ? opened->second.code
                            : opened->second.code + " " + codeText(page.member);
}

std::optional<MemberCode> Names::codeOf(const std::optional<MemberNumber>& member) const {
    if (!member) return {};
    const auto code = m_members.find(*member);
    if (code == m_members.end()) return {};
    return code->second;
}

} // namespace bahi
