#pragma once

#include "ledger/base/result.h"
#include "ledger/group/voucher_sheet.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace bahi {

/// Where the money of a standard voucher comes from or goes to.
enum class CashSide : std::uint8_t {
    None,   // both sides are said: the box and the bank, a till and its sales
    Debit,  // it comes in: into the box, or into a bank account if one is named
    Credit, // it goes out
};

/// A voucher a group writes again and again, so that nobody has to know its accounts:
///
///     bank charge   5040 Bank charges  17.70   1110 SBI  17.70
struct StandardVoucher {
    std::string_view group; // bank, fund, enterprise: who looks for it there
    std::string_view name;
    std::string_view what; // in English, for people
    std::uint16_t debit;   // 0: the cash side
    std::uint16_t credit;  // 0: the cash side
    CashSide cash = CashSide::None;
    std::uint16_t thenDebit = 0; // the linked entry without cash that follows, if any
    std::uint16_t thenCredit = 0;
};

/// All of them, those of one group together.
std::span<const StandardVoucher> standardVouchers();

/// What somebody fills in.
struct StandardVoucherForm {
    Date date;
    Money amount;
    std::string page = {}; // of a bank account, grant, enterprise: whatever it is about
    std::string bank = {}; // the bank account on the cash side; empty: the box
    std::optional<MemberCode> member = {};
    std::optional<ResolutionNumber> resolution = {};
    std::string reference = {}; // its number on paper; needed where another entry follows
    std::string text = {};
};

/// The voucher, and the one that follows it, if it has one: called like the first, with `/2`.
/// Refuses AmountZero, ReferenceMalformed (none, where one is needed).
Result<std::vector<VoucherSheet>> sheetsOf(const StandardVoucher& voucher,
                                           const StandardVoucherForm& form);

} // namespace bahi
