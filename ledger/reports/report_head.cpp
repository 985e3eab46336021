#include "ledger/reports/report_head.h"

#include "ledger/log/encoding.h"
#include "ledger/store/texts.h"

namespace bahi {

ReportHead headOf(Book& book) {
    const BookCreated& identity = book.identity();
    const auto known = Currency::named(identity.currency);
    return {.groupName = Texts{book.database()}.of(RecordNumber{1}, TextField::GroupName),
            .currency = {.code = identity.currency,
                         .minorDigits = identity.minorDigits,
                         .grouping = known ? known.value().grouping : Grouping::Western}};
}

void mustTie(bool ties, const char* what) {
    if (!ties) throw MalformedRecord{what};
}

} // namespace bahi
