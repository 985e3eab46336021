#pragma once

#include "ledger/base/result.h"
#include "ledger/group/voucher_sheet.h"
#include "ledger/services/posting_desk.h"
#include "ledger/store/journal.h"

#include <optional>
#include <vector>

namespace bahi {

/// Turns vouchers into records, at the desk of one transaction.
class VoucherPoster {
public:
    explicit VoucherPoster(PostingDesk& desk) : m_desk{desk} {}

    /// The voucher, the loan it gives, its number on paper. Nothing (0) if it was posted before,
    /// line for line. Refuses VoucherSavedDifferently, VoucherTakenBack (it was posted before, line
    /// for line, and reversed), NoRulesYet, FollowsUnknown, LoanNotHers, VoucherMixesCash,
    /// VoucherKindWrong, ResolutionMissing, and what the desk refuses.
    /// `reason` says why, where it stands for one that was taken back.
    Result<VoucherNumber> post(const VoucherSheet& sheet, const std::string& reason = "");

private:
    Result<bool> isAlreadySaved(const VoucherSheet& sheet, bool isInstead);
    bool isOf(const Voucher& saved, const VoucherSheet& sheet);
    Result<Done> checkedHers(LoanNumber loan, const VoucherLine& line);
    bool isResolvedUpon(std::optional<VoucherNumber> voucher);
    bool says(const Posting& posting, const VoucherLine& line);
    Result<LoanNumber> grant(const VoucherSheet& sheet, const VoucherLine& line);
    Result<std::vector<Posting>> postingsOf(const VoucherSheet& sheet);
    PageName completed(const VoucherSheet& sheet, const VoucherLine& line);
    Result<EntryKind> kindOf(const VoucherSheet& sheet, const std::vector<Posting>& postings);
    Result<std::optional<VoucherNumber>> followed(const VoucherSheet& sheet);
    std::optional<MemberNumber> memberOf(const std::vector<Posting>& postings);

    PostingDesk& m_desk;
};

} // namespace bahi
