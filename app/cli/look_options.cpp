#include "app/cli/look_options.h"

namespace bahi::cli {

void addLookAsOf(CLI::App& app, LookOptions& options) {
    addDate(app, "--as-of", options.day, "The last day that counts; else all days");
    addListPrinting(app, options);
}

void addListOfDebts(CLI::App& app, LookOptions& options) {
    addBook(app, options);
    addDate(app, "--as-of", options.day, "The last day that counts; else all days");
    addFlag(app, "--open", options.notClosed, "Leave out those on which nothing is owed");
    addListPrinting(app, options);
}

} // namespace bahi::cli
