#pragma once

#include "ledger/base/changes.h"
#include "ledger/base/result.h"
#include "ledger/group/cutoff_sheet.h"
#include "ledger/services/office.h"
#include "ledger/store/book.h"
#include "ledger/store/journal.h"

#include <string>

namespace bahi {

/// Starts the book of a group that already saves: its opening balances, once.
class CutoffService {
public:
    CutoffService(Office& office, Book& book) : m_office{office}, m_book{book} {}

    /// Refuses CutoffTwice, CutoffAfterMeetings, CutoffAfterVouchers, CutoffUnbalanced (with both
    /// sums), and unknown members. A loan brought forward bears interest from the month after the
    /// cut-off.
    Result<Changes> post(const CutoffSheet& sheet, Keep keep = Keep::Yes);

private:
    Office& m_office;
    Book& m_book;
};

/// Nothing that counts is older than the cut-off. Refuses CutoffAfterVouchers.
Result<Done> checkedBeforeVouchers(Book& book, const CutoffSheet& sheet);

/// What a correction enters in place of the cut-off `old`, which is taken back already. A loan that
/// stands in both keeps its number, and so what was repaid on it since.
Result<Done> postCutoffInstead(Book& book, Writer& writer, const CutoffSheet& sheet,
                               const Voucher& old, const std::string& reason);

} // namespace bahi
