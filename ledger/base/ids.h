#pragma once

#include <compare>
#include <cstdint>

namespace bahi {

/// A record's place in the log, from 1.
struct RecordNumber {
    std::uint64_t value = 0;
    friend auto operator<=>(RecordNumber, RecordNumber) = default;
};

/// The number written on the voucher: consecutive from 1, never used twice.
struct VoucherNumber {
    std::uint64_t value = 0;
    friend auto operator<=>(VoucherNumber, VoucherNumber) = default;
};

/// A member's place in the register, from 1 in the order of joining.
struct MemberNumber {
    std::uint32_t value = 0;
    friend auto operator<=>(MemberNumber, MemberNumber) = default;
};

/// A drawing by which a member is known, from 1 (ledger/group/symbol.h).
struct SymbolNumber {
    std::uint32_t value = 0;
    friend auto operator<=>(SymbolNumber, SymbolNumber) = default;
};

/// A meeting's place in the minute book, from 1 in the order of being entered.
struct MeetingNumber {
    std::uint32_t value = 0;
    friend auto operator<=>(MeetingNumber, MeetingNumber) = default;
};

/// A loan's page in the loan ledger, from 1.
struct LoanNumber {
    std::uint32_t value = 0;
    friend auto operator<=>(LoanNumber, LoanNumber) = default;
};

/// A page the group opened in its books: a bank account, a lender's loan, a grant; from 1.
struct PageNumber {
    std::uint32_t value = 0;
    friend auto operator<=>(PageNumber, PageNumber) = default;
};

/// A resolution's number in the minute book, as the group numbers them.
struct ResolutionNumber {
    std::uint32_t value = 0;
    friend auto operator<=>(ResolutionNumber, ResolutionNumber) = default;
};

} // namespace bahi
