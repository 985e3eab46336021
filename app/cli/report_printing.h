#pragma once

#include "app/cli/command.h"
#include "ledger/services/report_service.h"

#include <string>

namespace CLI {
class App;
}

namespace bahi::cli {

/// What every report takes.
struct PrintOptions : BookOptions {
    ReportRequest request;
    std::string output = "-";
};

void addPrinting(CLI::App& app, PrintOptions& options);

/// The report, on stdout or as a new file. Below a text somebody reads it says on stderr how far
/// the book was verified on this computer.
Result<ExitCode> printReport(Desk& desk, const PrintOptions& options);

} // namespace bahi::cli
