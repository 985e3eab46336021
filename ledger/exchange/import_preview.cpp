#include "ledger/exchange/import_preview.h"

#include "ledger/exchange/report_table.h"
#include "ledger/exchange/report_text.h"

#include <fmt/format.h>

#include <algorithm>

namespace bahi {

namespace {

constexpr std::size_t kRowsShown = 12;

ReportTable emptyTable(const Currency& currency, std::string title) {
    return {.currency = currency,
            .titles = {std::move(title)},
            .columns = {},
            .rows = {},
            .totals = {},
            .footer = {}};
}

ReportTable columnsTable(const ImportPreview& preview, const Currency& currency) {
    ReportTable table = emptyTable(currency, preview.file + ": its columns");
    table.columns = {{.key = "header", .title = "In the file"},
                     {.key = "ours", .title = "Taken for", .zeros = Zeros::Shown}};
    for (const TakenColumn& taken : preview.columns) {
        std::string ours = taken.isDoubtful ? "(doubtful)" : "(left out)";
        if (taken.ours != nullptr) ours = taken.ours->name;
        table.rows.push_back({taken.header, std::move(ours)});
    }
    return table;
}

ReportTable rowsTable(const ImportPreview& preview, const Currency& currency) {
    const auto& rows = preview.understood.rows;
    const std::size_t shown = std::min(rows.size(), kRowsShown);
    ReportTable table = emptyTable(
        currency, fmt::format("As Bahi would write it, {} of {} rows", shown, rows.size()));
    table.columns = {{.key = "line", .title = "Line"}};
    for (const std::string& column : preview.understood.columns)
        table.columns.push_back({.key = column, .title = column});
    for (std::size_t row = 0; row < shown; ++row) {
        std::vector<ReportCell> cells{rows[row].line};
        for (const std::string& cell : rows[row].cells) {
            if (cell.empty())
                cells.emplace_back();
            else
                cells.emplace_back(cell);
        }
        table.rows.push_back(std::move(cells));
    }
    return table;
}

ReportTable totalsTable(const ImportPreview& preview, const Currency& currency) {
    ReportTable table = emptyTable(currency, "To compare with the paper, in " + currency.code);
    table.columns = {{.key = "what", .title = "What"},
                     {.key = "rows", .title = "Rows"},
                     {.key = "amount", .title = "Amount"}};
    for (const ImportTotal& total : preview.totals)
        table.rows.push_back(
            {total.what, total.rows, total.amount ? ReportCell{*total.amount} : ReportCell{}});
    return table;
}

/// `Rows in the file: 24, doubtful and not in these figures: 1, without anything: 1`
std::string rowsLine(const ImportPreview& preview) {
    const std::uint64_t doubtful = preview.rows - preview.clearRows - preview.blankRows;
    std::string line = fmt::format("Rows in the file: {}", preview.rows);
    if (doubtful > 0) line += fmt::format(", doubtful and not in these figures: {}", doubtful);
    if (preview.blankRows > 0) line += fmt::format(", without anything: {}", preview.blankRows);
    if (preview.quietRows > 0)
        line += fmt::format(", with a member and no fact: {}", preview.quietRows);
    return line + "\n";
}

} // namespace

void ImportPreview::count(const std::string& what, const std::optional<Money>& amount) {
    auto found = std::find_if(totals.begin(), totals.end(),
                              [&](const ImportTotal& total) { return total.what == what; });
    if (found == totals.end()) found = totals.insert(totals.end(), {what});
    ++found->rows;
    if (amount) found->amount = found->amount.value_or(Money{}) + *amount;
}

ImportPreview previewOf(const CsvSheet& sheet, const ColumnPlan& plan, const ImportRows& rows,
                        std::span<const std::string_view> ourColumns) {
    ImportPreview preview;
    preview.file = sheet.file;
    preview.columns = plan.columns();
    preview.rows = sheet.rows.size() + sheet.misfits.size();
    preview.clearRows = rows.table().rows.size();
    preview.blankRows = rows.blankRows();
    preview.understood = {sheet.file, {ourColumns.begin(), ourColumns.end()}, {}};
    return preview;
}

void addUnderstood(ImportPreview& preview, CsvRow row, const std::string& what,
                   const std::optional<Money>& amount) {
    preview.count(what, amount);
    preview.understood.rows.push_back(std::move(row));
}

void sortByLine(Doubts& doubts) {
    std::stable_sort(doubts.begin(), doubts.end(), [](const Refused& one, const Refused& other) {
        return one.where.line < other.where.line;
    });
}

std::string previewText(const ImportPreview& preview, const Currency& currency) {
    std::string text = textReport(columnsTable(preview, currency));
    if (!preview.understood.rows.empty()) {
        text += textReport(rowsTable(preview, currency));
        text += textReport(totalsTable(preview, currency));
    }
    return text + rowsLine(preview);
}

} // namespace bahi
