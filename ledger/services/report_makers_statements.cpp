#include "ledger/exchange/report_statements.h"
#include "ledger/reports/receipts_and_payments.h"
#include "ledger/services/report_makers.h"
#include "ledger/services/report_printed.h"

namespace bahi {

Result<std::string> makeReceiptsAndPayments(Book& book, const ReportRequest& request) {
    return printed(receiptsAndPaymentsOf(book, request.from, request.last()), request.format);
}

} // namespace bahi
