#include "ledger/exchange/report_csv.h"

#include "ledger/exchange/csv_writer.h"

namespace bahi {

namespace {

struct CellWriter {
    CsvWriter& csv;
    const Currency& currency;

    void operator()(std::monostate) const { csv.nothing(); }
    void operator()(const std::string& text) const { csv.text(text); }
    void operator()(Money amount) const { csv.amount(amount, currency); }
    void operator()(Date date) const { csv.date(date); }
    void operator()(std::uint64_t number) const { csv.number(number); }
};

} // namespace

std::string csvReport(const ReportTable& table) {
    std::vector<std::string_view> keys;
    for (const ReportColumn& column : table.columns) keys.push_back(column.key);
    CsvWriter csv{keys};
    for (const auto& row : table.rows)
        for (const ReportCell& cell : row) std::visit(CellWriter{csv, table.currency}, cell);
    return csv.bytes();
}

} // namespace bahi
