#pragma once

#include "ledger/books/chart_of_accounts.h"
#include "ledger/exchange/place_texts.h"
#include "ledger/exchange/text_stream.h"
#include "ledger/money/currency.h"
#include "ledger/store/balances.h"
#include "ledger/store/journal.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace bahi {

/// What an export says of its book before the first voucher. No name: exports get mailed around.
struct ExportHead {
    std::string bookId;
    std::uint64_t records = 0;
    std::string minuteBookCode;
    Currency currency;
    std::vector<const ChartedAccount*> accounts; // every one that ever moved, by code
};

/// Writes a journal for another program, voucher by voucher, and keeps none of them.
class JournalExport {
public:
    JournalExport() = default;
    virtual ~JournalExport() = default;
    JournalExport(const JournalExport&) = delete;
    JournalExport& operator=(const JournalExport&) = delete;

    virtual void begin(const ExportHead& head) = 0;
    /// By date and number.
    virtual void add(const Voucher& voucher) = 0;
    /// Behind the last voucher of a month that has any: where each account stands that ever moved.
    virtual void endMonth(Month month, const std::map<AccountCode, Money>& balances) = 0;
    virtual void end() = 0;
};

/// What every format writes with.
struct ExportDesk {
    TextStream out;
    PageCodes codes;
};

} // namespace bahi
