#include "ledger/services/loan_pages.h"

#include "ledger/store/loans.h"

namespace bahi {

LoanAccount* LoanPages::page(LoanNumber number) {
    const auto known = m_pages.find(number);
    if (known != m_pages.end()) return &known->second;
    auto loan = Loans{m_database}.loan(number);
    if (!loan) return nullptr;
    return &m_pages.emplace(number, std::move(*loan)).first->second;
}

std::vector<LoanAccount*> LoanPages::ofMember(MemberNumber member) {
    if (m_complete.insert(member).second)
        for (LoanAccount& loan : Loans{m_database}.ofMember(member))
            m_pages.try_emplace(loan.number(), std::move(loan)); // a page in use knows more
    std::vector<LoanAccount*> pages;
    for (auto& [number, loan] : m_pages)
        if (loan.member() == member) pages.push_back(&loan);
    return pages;
}

void LoanPages::given(LoanAccount loan) {
    m_pages.try_emplace(loan.number(), std::move(loan));
}

} // namespace bahi
