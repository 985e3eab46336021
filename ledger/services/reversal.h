#pragma once

#include "ledger/base/result.h"
#include "ledger/store/book.h"
#include "ledger/store/journal.h"

#include <string>

namespace bahi {

/// The voucher `number`, if it can be taken back.
Result<Voucher> reversible(Book& book, VoucherNumber number);
/// The voucher `number`, if another can stand in its place: one that can be taken back, or that
/// was and has nothing in its place yet.
Result<Voucher> replaceable(Book& book, VoucherNumber number);
/// Adds the mirror of `voucher`.
void appendReversal(Book& book, Writer& writer, const Voucher& voucher, const std::string& reason);
/// What stands in the book once `takenBack` was taken back, and perhaps replaced: no loan, no box
/// and no page overdrawn on any day, no grant used beyond what was spent of it. Refuses
/// VoucherBoundToOther, CashBelowZero.
Result<Done> checkedAfterCorrection(Book& book, const Voucher& takenBack);

} // namespace bahi
