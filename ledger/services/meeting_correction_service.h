#pragma once

#include "ledger/base/changes.h"
#include "ledger/base/result.h"
#include "ledger/group/collection_sheet.h"
#include "ledger/reports/meeting_minutes.h"
#include "ledger/services/office.h"
#include "ledger/store/book.h"
#include "ledger/store/journal.h"

#include <optional>
#include <string>
#include <vector>

namespace bahi {

/// What one woman brought in a meeting, as it counts now: one voucher, or none.
struct Brought {
    Member member;
    std::optional<Attendance> attendance; // none: nobody wrote it down
    std::vector<ReceiptLine> lines;       // a loan's always with its number
    std::optional<VoucherNumber> voucher; // none: nothing was written down
    std::vector<LoanNumber> loans;        // that she could have paid on: of this or an earlier day

    Money total() const;
    Money of(ReceiptHead head, std::optional<LoanNumber> loan = {}) const;
};

/// A closed meeting, member by member. Somebody with several vouchers has several rows.
struct MeetingOnRecord {
    Date heldOn;
    std::uint8_t sitting = 1;
    MeetingNumber number;
    bool hasRollCall = false;
    std::vector<Brought> rows; // in the order of joining; who left may have paid on a loan
    /// What was counted at its end against what the book says now; none: nobody counted.
    std::optional<MinutedCount> count;
};

/// What is right of one member in a meeting.
struct RightLine {
    MemberCode member;
    std::optional<VoucherNumber> voucher = {}; // Brought::voucher, whose place it takes
    std::vector<ReceiptLine> receipts = {};    // all she brought; none: nothing
    std::optional<Attendance> attendance = {}; // none: as it was written down
};

/// Corrects a closed meeting, member by member: what she brought by taking her voucher back and
/// entering another one in its place, her roll call by a new one. The mistake, the correction and
/// the reason stay readable, and nobody else's voucher is touched.
class MeetingCorrectionService {
public:
    MeetingCorrectionService(Office& office, Book& book) : m_office{office}, m_book{book} {}

    /// Refuses MeetingUnknown.
    Result<MeetingOnRecord> read(Date day, std::uint8_t sitting);

    /// All of it or nothing. Refuses MeetingUnknown, ReasonMissing, NothingToChange, MemberUnknown,
    /// and what CorrectionService::reverse and a meeting's receipts refuse.
    Result<Changes> correct(Date day, std::uint8_t sitting, const RightLine& right,
                            const std::string& reason, Keep keep = Keep::Yes);

private:
    std::optional<RecordNumber> rollCallOf(const Meeting& meeting) const;
    Result<Done> correctRollCall(Writer& writer, const Meeting& meeting, const RightLine& right,
                                 const std::string& reason);
    Result<Done> correctReceipts(Writer& writer, const Meeting& meeting, const RightLine& right,
                                 const std::string& reason);

    Office& m_office;
    Book& m_book;
};

} // namespace bahi
