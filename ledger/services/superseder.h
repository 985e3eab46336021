#pragma once

#include "ledger/base/changes.h"
#include "ledger/base/result.h"
#include "ledger/group/collection_sheet.h"
#include "ledger/store/book.h"
#include "ledger/store/journal.h"

#include <string>
#include <string_view>

namespace bahi {

/// Replaces one record by what a file says, each kind in its way, within one transaction.
class Superseder {
public:
    Superseder(Book& book, Writer& writer, const Record& old, std::string_view content,
               const std::string& file, const std::string& reason);

    Result<Changes> supersede();

private:
    Result<Changes> supersedeRules();
    Result<Changes> supersedeMember(const MemberJoined& old);
    Result<Changes> supersedeRollCall(const RollCall& old);
    Result<Changes> supersedeResolution(const ResolutionPassed& old);
    Result<Changes> supersedeLoan(const LoanGranted& old);
    Result<Changes> supersedeTerms(const TermsAgreed& old);
    Result<Changes> supersedeChange(const TermsChanged& old);
    Result<Changes> supersedeMinutes(const MinutesWritten& old);
    Result<Changes> supersedeCount(const CashCounted& old);
    Result<Changes> supersedeVoucher(const EntryPosted& old);
    Result<Changes> supersedeFiled(const Voucher& old);
    Result<Changes> supersedeCutoff(const Voucher& old);
    Result<Changes> supersedeTraining();

    /// The one sheet of a meeting CSV, which must be of `day`.
    Result<CollectionSheet> sheetOf(Date day, std::uint8_t sitting = 1) const;
    /// The same, of the day and sitting of `meeting`.
    Result<CollectionSheet> sheetOf(MeetingNumber meeting) const;
    Refused doesNotFit(const Where& where) const;
    Because because() const { return {m_old.number, m_reason}; }

    Book& m_book;
    Writer& m_writer;
    const Record& m_old;
    std::string_view m_content;
    const std::string& m_file;
    const std::string& m_reason;
};

} // namespace bahi
