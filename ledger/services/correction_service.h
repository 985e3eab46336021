#pragma once

#include "ledger/base/changes.h"
#include "ledger/base/result.h"
#include "ledger/services/office.h"
#include "ledger/store/book.h"

#include <string>
#include <string_view>

namespace bahi {

/// Puts mistakes right in the open: a voucher is taken back by its mirror, every other fact is
/// superseded by a new record. The mistake, the correction and the reason stay readable.
class CorrectionService {
public:
    CorrectionService(Office& office, Book& book) : m_office{office}, m_book{book} {}

    /// Takes `voucher` back, on its own day. Refuses ReasonMissing, VoucherUnknown,
    /// VoucherIsReversal, VoucherAlreadyReversed, VoucherBoundToOther (a loan that was repaid
    /// since, savings that were paid out, a leaver's settlement) and CashBelowZero.
    Result<Changes> reverse(VoucherNumber voucher, const std::string& reason,
                            Keep keep = Keep::Yes);

    /// Replaces what record `number` says by what `content` says: rules as JSON; a member, the
    /// cut-off, a roll call, a resolution, minutes, a count, a loan's terms, a change of them, a
    /// training or a voucher, of a meeting or beside them, as the CSV that would enter it
    /// (docs/user-guide/corrections.md). A voucher and the cut-off are taken back and entered anew
    /// in one transaction. Refuses ReasonMissing, RecordUnknown, RecordNotCorrectable,
    /// RecordAlreadySuperseded, FileDoesNotFitRecord, and whatever is wrong with the file.
    Result<Changes> supersede(RecordNumber number, std::string_view content,
                              const std::string& file, const std::string& reason,
                              Keep keep = Keep::Yes);

    /// Erases a member's name from the book and leaves the log as provable as it was.
    Result<Changes> eraseName(const std::string& memberCode, const std::string& reason,
                              Keep keep = Keep::Yes);
    /// The same for the name of a page, of what was corrected too. Refuses ReasonMissing,
    /// PageUnknown.
    Result<Changes> erasePageName(const std::string& pageCode, const std::string& reason,
                                  Keep keep = Keep::Yes);

private:
    Office& m_office;
    Book& m_book;
};

} // namespace bahi
