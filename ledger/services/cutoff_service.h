#pragma once

#include "ledger/base/changes.h"
#include "ledger/base/result.h"
#include "ledger/group/cutoff_sheet.h"
#include "ledger/services/office.h"
#include "ledger/store/book.h"

#include <string>

namespace bahi {

/// Starts the book of a group that already saves: its opening balances, once.
class CutoffService {
public:
    CutoffService(Office& office, Book& book) : m_office{office}, m_book{book} {}

    /// Refuses CutoffTwice, CutoffAfterMeetings, CutoffUnbalanced (with both sums), and unknown
    /// members. A loan brought forward bears interest from the month after the cut-off.
    Result<Changes> post(const CutoffSheet& sheet, Keep keep = Keep::Yes);

private:
    Office& m_office;
    Book& m_book;
};

/// The part of posting that a correction of the cut-off does again, with its reason.
Result<Done> postCutoff(Book& book, Writer& writer, const CutoffSheet& sheet,
                        const std::string& reason);

} // namespace bahi
