#pragma once

#include "ledger/base/result.h"
#include "ledger/group/collection_sheet.h"
#include "ledger/services/posting_desk.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace bahi {

/// What a meeting keeps of its sheet, to know it again.
std::string digestOf(const CollectionSheet& sheet);

/// Turns the lines of collection sheets into records, at the desk of one transaction.
class MeetingPoster {
public:
    explicit MeetingPoster(PostingDesk& desk);

    /// The whole meeting: its record, roll call, resolutions, vouchers, leavers, minutes, cash
    /// count. What its day comes to is for the desk to check (checkedBalances, checkedCounts).
    Result<MeetingNumber> post(const CollectionSheet& sheet);

    /// Only the vouchers of `sheet`, into a meeting that is there already, for `reason`: what
    /// replaces the voucher `takenBack`, each filed as following it; or, without one, what nobody
    /// wrote down.
    Result<Done> postInto(MeetingNumber meeting, const CollectionSheet& sheet,
                          std::optional<VoucherNumber> takenBack, const std::string& reason);

    /// The roll call of `sheet`, if it has one; or its correction.
    Result<Done> postRollCall(MeetingNumber meeting, const CollectionSheet& sheet,
                              const Because& because = {});
    /// The same for its minutes and for its cash count.
    Result<Done> postMinutes(MeetingNumber meeting, const CollectionSheet& sheet,
                             const Because& because = {});
    Result<Done> postCount(MeetingNumber meeting, const CollectionSheet& sheet,
                           const Because& because = {});

private:
    using Lines = std::vector<const ReceiptLine*>;
    /// Whether a receipt takes the place of one that was taken back.
    enum class Receipts : std::uint8_t { New, Instead };

    Result<Done> addPiles(CashCounted& counted, const CollectionSheet& sheet) const;
    Result<Done> checkedLeaving(const Member& member, Date day, const Where& where);
    Result<Done> postResolutions(MeetingNumber meeting, const CollectionSheet& sheet);
    /// Whether it is for a loan on terms of its own that this meeting gives: its fee, interest in
    /// advance, a down payment.
    bool isForNewLoan(const CollectionSheet& sheet, const ReceiptLine& line) const;
    Result<Done> postReceipts(MeetingNumber meeting, Date day,
                              const std::vector<ReceiptLine>& receipts, const std::string& reason,
                              Receipts which);
    Result<Done> postReceipt(MeetingNumber meeting, Date day, const Member& member,
                             const Lines& lines, const std::string& reason, Receipts which);
    Result<Done> addReceipt(std::vector<Posting>& credits, Date day, const Member& member,
                            const ReceiptLine& line);
    Result<Done> addLoanReceipt(std::vector<Posting>& credits, Date day, const Member& member,
                                const ReceiptLine& line);
    Result<Done> checkedLoans(Date day, Receipts which);
    bool isOpen(const LoanAccount& loan, Date day) const;
    Result<LoanAccount*> loanFor(const Member& member, Date day, const ReceiptLine& line);
    Result<Done> postLoan(MeetingNumber meeting, Date day, const LoanLine& line,
                          const std::string& reason);
    Result<Done> postLoanChanges(const CollectionSheet& sheet);
    Result<Done> noteGuarantors(LoanNumber loan, const Member& borrower, Date day,
                                const LoanLine& line);
    Result<Done> postMove(MeetingNumber meeting, Date day, const MoveLine& line,
                          const std::string& reason);
    Result<Done> postLeaver(MeetingNumber meeting, Date day, const LeaveLine& line);
    Result<std::vector<Posting>> settlementOf(const Member& member, Date day);

    /// A loan as it stood before the voucher that is being written.
    struct Stood {
        LoanAccount loan;
        Where where; // of its first line
    };

    PostingDesk& m_desk;
    std::map<LoanNumber, Stood> m_stood;
    MeetingNumber m_lastMeeting;
};

} // namespace bahi
