#include "ledger/books/statement_heads.h"

#include <array>

namespace bahi {

std::string_view nameOf(ReceiptsHead head) {
    constexpr std::array<std::string_view, 11> kNames = {
        "Opening cash and bank",
        "Savings and shares",
        "Other savings",
        "Loans returned, principal",
        "Loans returned, interest and fees",
        "Borrowings",
        "Membership fees",
        "Fines",
        "Group work and enterprise",
        "Grants",
        "Other receipts",
    };
    return kNames.at(static_cast<std::size_t>(head));
}

std::string_view nameOf(PaymentsHead head) {
    constexpr std::array<std::string_view, 12> kNames = {
        "Closing cash and bank",
        "Loans to members",
        "Savings and shares returned",
        "Dividend, share-out, interest on savings",
        "Borrowings, principal",
        "Borrowings, interest",
        "Training and programme",
        "Enterprise",
        "Running costs",
        "Stationery",
        "Travel",
        "Other payments",
    };
    return kNames.at(static_cast<std::size_t>(head));
}

} // namespace bahi
