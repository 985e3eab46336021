#pragma once

#include "ledger/group/member.h"
#include "ledger/reports/report_head.h"
#include "ledger/store/journal.h"
#include "ledger/store/paper_vouchers.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bahi {

struct RegisteredLine {
    AccountCode account;
    std::string_view name;
    std::string page; // whose part of the account; empty: it has none
    Money debit;
    Money credit;
};

/// A voucher as the register has it. Its debits equal its credits.
struct RegisteredVoucher {
    VoucherNumber number;
    Date date;
    EntryKind kind;
    std::optional<MemberCode> member;
    PaperVoucher paper;
    std::optional<VoucherNumber> reverses;
    std::optional<VoucherNumber> reversedBy;
    std::string text; // what somebody wrote on it; empty: nothing, or erased
    std::vector<RegisteredLine> lines;
    Money total; // of one side
};

/// Every voucher between two days, by date and number, with all its lines: the journal.
struct VouchersRegister {
    ReportHead head;
    std::optional<Date> from; // none: nothing was entered yet
    std::optional<Date> to;
    std::vector<RegisteredVoucher> vouchers;
    Money total; // of one side
};

/// Throws MalformedRecord if the vouchers are not all that moved the accounts in these days.
VouchersRegister vouchersRegisterOf(Book& book, std::optional<Date> from = {},
                                    std::optional<Date> to = {});

} // namespace bahi
