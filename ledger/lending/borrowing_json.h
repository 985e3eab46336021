#pragma once

#include "ledger/base/result.h"
#include "ledger/lending/borrowing_terms.h"
#include "ledger/money/currency.h"

#include <string>
#include <string_view>

namespace bahi {

/// Reads what was agreed with a lender as `docs/user-guide/borrowings.md` has it, and checks it.
///
///     {"kind": "cash-credit", "interest": {"rate": "12"},
///      "limits": [{"from": "2026-04-01", "limit": "300000", "drawing_power": "150000"}],
///      "subvention": [{"from": "2026-04-01", "up_to": "300000", "effective_rate": "7",
///                      "prompt_rate": "3"}]}
///     {"kind": "term-loan", "terms": {"principal": "50000", "disbursed_on": "2026-04-05",
///      "instalments": 12, "interest": {"rate": "14"}}}
///
/// Refuses what readJson refuses, KeyMissing, KeyUnknown, ValueUnknown, what amounts, dates and
/// rates are refused with, and what checkBorrowing refuses. `currency` may stand there, and is then
/// the book's.
Result<BorrowingTerms> readBorrowing(std::string_view bytes, const std::string& file,
                                     const Currency& currency);

/// The one spelling that a book keeps: keys in their order, no blanks, no currency. Refuses as
/// readJson.
Result<std::string> keptBorrowing(std::string_view bytes, const std::string& file);

/// A later agreement as a book keeps it; its day stands beside it.
///
///     {"kind": "limit", "limit": "300000", "drawing_power": "200000"}
///     {"kind": "demand", "amount": "4600", "due": "2026-06-05"}
///     {"kind": "rate-change", "rate": "11.5", "from": "2026-07-01"}
///
/// or any other event of loan-terms.md that changes a loan. Refuses as readBorrowing; what moves
/// money is in the vouchers and no change (ValueUnknown).
Result<BorrowingChange> readBorrowingChange(std::string_view bytes, const std::string& file,
                                            const Currency& currency, Date on);

/// The same, to be kept.
std::string keptLimit(const CreditLimit& limit, const Currency& currency);
std::string keptDemand(const LenderDemand& demand, const Currency& currency);

} // namespace bahi
