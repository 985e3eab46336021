#pragma once

#include "ledger/base/result.h"
#include "ledger/reports/member_movement.h"
#include "ledger/reports/named_meeting.h"
#include "ledger/services/office.h"
#include "ledger/store/book.h"

#include <string>
#include <string_view>
#include <vector>

namespace bahi {

/// What a proof shows, once checked.
struct ProvenReceipt {
    std::string bookId;
    std::string memberCode;
    std::uint64_t size = 0;
    std::string root;
    std::string minuteBookCode; // to be held against the paper minute book
    std::string device;
    MemberMovement moved; // by her vouchers, of what the proof shows to be hers
    std::vector<EntryPosted> vouchers;
};

/// One woman's receipt, proven without showing anybody else's.
class ProofService {
public:
    ProofService(Office& office, Book& book) : m_office{office}, m_book{book} {}

    /// JSON of docs/format.md, section 9. Refuses MemberUnknown, MeetingUnknown, NothingToProve.
    Result<std::string> proveLine(const std::string& memberCode, const MeetingName& meeting);

    /// Checks a proof by itself, without a book. Refuses ProofMalformed with what is wrong.
    static Result<ProvenReceipt> check(std::string_view proof);

private:
    Office& m_office;
    Book& m_book;
};

} // namespace bahi
