#pragma once

#include "ledger/exchange/text_stream.h"
#include "ledger/store/book.h"

namespace bahi {

enum class ExportFormat { Ledger, Hledger, Beancount, Csv, Json };

/// Writes the whole journal of a book for another program. Codes stand for people and pages, and
/// nothing anybody wrote in words goes out.
class ExportService {
public:
    explicit ExportService(Book& book) : m_book{book} {}

    /// Every voucher, by date and number, piece by piece into `sink`; however long the journal, it
    /// takes the same memory. Throws MalformedRecord if a voucher does not balance, or if those of
    /// a month do not come to the balances that were projected: then what the sink took is not a
    /// journal. What the sink throws goes through.
    void write(ExportFormat format, const ByteSink& sink);

private:
    Book& m_book;
};

} // namespace bahi
