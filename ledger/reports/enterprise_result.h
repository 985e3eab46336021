#pragma once

#include "ledger/group/member.h"
#include "ledger/reports/page_lines.h"
#include "ledger/reports/report_head.h"

#include <optional>
#include <string_view>
#include <vector>

namespace bahi {

/// What a partner put into an enterprise and has not taken out.
struct PartnersCapital {
    MemberCode member;
    Money amount;
};

/// One enterprise between two days: papad making, the hire of a tent.
struct EnterpriseResult {
    std::optional<LedgerPage> page; // none: what stands on no page
    std::vector<PageLine> result;   // sales above nothing, purchases and costs below
    Money profit;                   // their sum; below nothing: a loss
    std::vector<PageLine> holds;    // its till and its stock, at the end
    std::vector<PartnersCapital> partners;
    Money capital; // of all partners
};

/// Every enterprise of the group. A year's close is left out, as from income and expenditure.
struct EnterpriseResults {
    ReportHead head;
    std::optional<Date> from; // none: nothing was entered yet
    std::optional<Date> to;
    std::vector<EnterpriseResult> enterprises; // those anything stands or stood on, by page
    Money profit;                              // of all of them
};

/// Without days: the accounting year of the last entry. Throws MalformedRecord if the enterprises
/// do not come to the accounts of the trial balance.
EnterpriseResults enterpriseResultsOf(Book& book, std::optional<Date> from = {},
                                      std::optional<Date> to = {});

} // namespace bahi
