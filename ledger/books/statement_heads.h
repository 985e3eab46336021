#pragma once

#include <cstdint>
#include <string_view>

namespace bahi {

/// The heads under which receipts stand in the receipts and payments account, in its order (R0 to
/// R10 of the accounting handbook; the heads of the monthly forms in use).
enum class ReceiptsHead : std::uint8_t {
    OpeningCash,
    Savings, // and shares
    OtherSavings,
    LoanPrincipal,
    LoanInterest, // and fees
    Borrowings,
    MembershipFees,
    Fines,
    GroupWork, // and enterprise
    Grants,
    Other,
};

/// The heads of payments, in their order (P0 to P11).
enum class PaymentsHead : std::uint8_t {
    ClosingCash,
    Loans,
    SavingsReturned, // and shares
    Dividend,        // share-out, interest on savings
    BorrowingsPrincipal,
    BorrowingsInterest,
    Training, // and programme
    Enterprise,
    RunningCosts,
    Stationery,
    Travel,
    Other,
};

/// In English, as the statement prints it.
std::string_view nameOf(ReceiptsHead head);
std::string_view nameOf(PaymentsHead head);

} // namespace bahi
