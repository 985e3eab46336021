#pragma once

#include "app/cli/list_printing.h"
#include "app/cli/options.h"
#include "ledger/exchange/report_csv.h"
#include "ledger/exchange/report_json.h"
#include "ledger/services/book_service.h"

#include <optional>
#include <string>

namespace bahi::cli {

/// What looks at debts are told, at loans and at borrowings alike: a list of them, or one.
struct LookOptions : ListOptions {
    std::optional<Date> day;
    bool notClosed = false; // of a list
};

/// `--as-of`, and how it is printed.
void addLookAsOf(CLI::App& app, LookOptions& options);
/// The book, `--as-of`, `--open`, and how it is printed.
void addListOfDebts(CLI::App& app, LookOptions& options);

/// One of them in full: `text` for people, its table and its JSON for programs.
template <class Look>
Result<ExitCode> printLook(Desk& desk, const ListOptions& options, const Look& look,
                           std::string (*text)(const Look&)) {
    switch (options.format) {
        case ReportFormat::Text:
            return printText(desk, options, text(look));
        case ReportFormat::Csv:
            return printText(desk, options, csvReport(tableOf(look)));
        case ReportFormat::Json:
            return printText(desk, options, jsonReport(jsonOf(look)));
    }
    return ExitCode::Done;
}

} // namespace bahi::cli
