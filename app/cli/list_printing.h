#pragma once

#include "app/cli/command.h"
#include "ledger/exchange/report_table.h"
#include "ledger/services/report_service.h"

#include <string>

namespace CLI {
class App;
}

namespace bahi::cli {

/// What every list takes.
struct ListOptions : BookOptions {
    ReportFormat format = ReportFormat::Text;
    std::string output = "-";
};

void addListPrinting(CLI::App& app, ListOptions& options);

/// `table` in the format that was asked for, on stdout or as a new file.
Result<ExitCode> printList(Desk& desk, const ListOptions& options, const ReportTable& table);

/// `text` the same way.
Result<ExitCode> printText(Desk& desk, const ListOptions& options, const std::string& text);

} // namespace bahi::cli
