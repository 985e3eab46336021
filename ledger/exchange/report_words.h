#pragma once

#include "ledger/books/journal_entry.h"
#include "ledger/money/currency.h"
#include "ledger/reports/cash_book.h"
#include "ledger/reports/meeting_sheet.h"
#include "ledger/reports/particulars.h"
#include "ledger/reports/passbook.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bahi {

/// `Receipt`: a kind of voucher as reports in English call it.
std::string_view kindWord(EntryKind kind);

/// `voucher 3 taken back`, `taken back by voucher 7`; empty for a voucher that stands.
std::string takenBackWords(std::optional<VoucherNumber> reverses,
                           std::optional<VoucherNumber> reversedBy);

/// What a voucher was, in the words of the cash book: `Receipt, BHIMA`, or without a member what
/// it moved: `Payment: Stationery`, `Cut-off: Members' regular savings and 3 more`.
std::string particularsOf(const CashBookRow& row);
std::string particularsOf(const Particulars& told);

/// `2006-03-01 to 2007-02-01`, as far as the period has ends.
std::string periodWords(std::optional<Date> from, std::optional<Date> to);

/// `834.00`; an amount below nothing stands in brackets: `(25.00)`. People see no signs.
std::string amountWords(Money amount, const Currency& currency);

/// The first lines of a report: the group, if it has a name, and what is reported in what.
std::vector<std::string> titlesOf(const ReportHead& head, const std::string& what);

/// `Loan 1 to BHIMA: 500.00 at 2 % a month, instalment 100.00, resolution 1, for seeds (1210 ...)`
std::string wordsOf(const GivenLoan& loan, const Currency& currency);

/// `Voucher 5 was taken back by voucher 9: a nought was forgotten`
std::string withReason(std::string what, const std::string& reason);

} // namespace bahi
