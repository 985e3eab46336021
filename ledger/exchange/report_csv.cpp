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
    const auto isForMachines = [&table](std::size_t column) {
        return table.columns[column].readers != Readers::People;
    };
    std::vector<std::string_view> keys;
    for (std::size_t column = 0; column < table.columns.size(); ++column)
        if (isForMachines(column)) keys.push_back(table.columns[column].key);
    CsvWriter csv{keys};
    for (const auto& row : table.rows)
        for (std::size_t column = 0; column < row.size(); ++column)
            if (isForMachines(column)) std::visit(CellWriter{csv, table.currency}, row[column]);
    return csv.bytes();
}

} // namespace bahi
