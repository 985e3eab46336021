#pragma once

#include "ledger/base/result.h"
#include "ledger/group/collection_sheet.h"
#include "ledger/group/group_rules.h"
#include "ledger/group/member.h"
#include "ledger/services/loan_pages.h"
#include "ledger/services/money_text.h"
#include "ledger/store/book.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace bahi {

/// What a meeting keeps of its sheet, to know it again.
std::string digestOf(const CollectionSheet& sheet);

/// Turns the lines of collection sheets into records, within one transaction. Knows the members,
/// the rules and the loans as they stand with everything it has posted so far, so that a
/// thousand meetings are posted without reading the book again for each.
class MeetingPoster {
public:
    MeetingPoster(Book& book, Writer& writer);

    /// The whole meeting: its record, roll call, resolutions, vouchers, leavers.
    Result<MeetingNumber> post(const CollectionSheet& sheet);

    /// Only the vouchers of `sheet`, into a meeting that is there already: what replaces a
    /// voucher taken back for `reason`.
    Result<Done> postInto(MeetingNumber meeting, const CollectionSheet& sheet,
                          const std::string& reason);

    /// The roll call of `sheet`, if it has one; or its correction.
    Result<Done> postRollCall(MeetingNumber meeting, const CollectionSheet& sheet,
                              Because because = {});

    /// Refuses CashBelowZero if the box holds less than nothing at the end of `day` or a later one.
    Result<Done> checkedCash(Date day, const Where& where);

private:
    using Lines = std::vector<const ReceiptLine*>;

    Result<const Member*> memberOn(const MemberCode& code, Date day, const Where& where);
    Result<Done> checkedResolution(ResolutionNumber number, const Where& where) const;
    Result<Done> checkedUnsettled(const CollectionSheet& sheet) const;
    Result<Done> checkedLeaving(const Member& member, Date day, const Where& where);
    Result<Done> postResolutions(MeetingNumber meeting, const CollectionSheet& sheet);
    Result<Done> postReceipts(MeetingNumber meeting, const CollectionSheet& sheet,
                              const std::string& reason);
    Result<Done> postReceipt(MeetingNumber meeting, Date day, const Member& member,
                             const Lines& lines, const std::string& reason);
    Result<Done> addReceipt(std::vector<Posting>& credits, Date day, const Member& member,
                            const ReceiptLine& line);
    Result<Done> addLoanReceipt(std::vector<Posting>& credits, Date day, const Member& member,
                                const ReceiptLine& line);
    Result<LoanAccount*> loanFor(const Member& member, Date day, const ReceiptLine& line);
    Result<Done> postLoan(MeetingNumber meeting, Date day, const LoanLine& line,
                          const std::string& reason);
    Result<Done> postLeaver(MeetingNumber meeting, Date day, const LeaveLine& line);
    Result<std::vector<Posting>> settlementOf(const Member& member, Date day);
    Result<Done> postEntry(Date day, EntryKind kind, std::vector<Posting> postings,
                           MeetingNumber meeting, MemberNumber member,
                           std::optional<ResolutionNumber> resolution, const std::string& reason,
                           const Where& where);

    Book& m_book;
    Writer& m_writer;
    MoneyText m_money;
    std::map<MemberCode, Member> m_members;
    LoanPages m_loans;
    std::set<AccountCode> m_opened;
    RulesHistory m_rules;
    MeetingNumber m_lastMeeting;
    VoucherNumber m_lastVoucher;
    LoanNumber m_lastLoan;
    Date m_lastEntryDay;
};

} // namespace bahi
