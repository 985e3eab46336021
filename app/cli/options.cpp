#include "app/cli/options.h"

#include "ledger/base/digits.h"

#include <fmt/format.h>

#include <charconv>

namespace bahi::cli {

namespace {

std::optional<std::uint64_t> wholeNumber(const std::string& written) {
    const std::string digits = withLatinDigits(written);
    std::uint64_t number = 0;
    const char* end = digits.data() + digits.size();
    const auto [stop, error] = std::from_chars(digits.data(), end, number);
    if (error != std::errc{} || stop != end) return {};
    return number;
}

} // namespace

CLI::App& addCommand(CLI::App& app, const std::string& name, const std::string& what,
                     const std::string& examples) {
    CLI::App& command = *app.add_subcommand(name, what);
    command.set_help_flag("-h,--help", "Print this help and exit");
    command.group("Commands");
    command.footer("Examples:\n" + examples);
    return command;
}

CLI::App& addGroup(CLI::App& app, const std::string& name, const std::string& what,
                   const std::string& examples) {
    CLI::App& group = addCommand(app, name, what, examples);
    group.require_subcommand(1);
    return group;
}

void addArgument(CLI::App& app, const std::string& name, std::string& target,
                 const std::string& what) {
    app.add_option(name, target, what)->required()->type_name("");
}

void addBook(CLI::App& app, BookOptions& options) {
    addArgument(app, "BOOK", options.book, "The book, a file such as jyoti.bahi");
}

void addDryRun(CLI::App& app, BookOptions& options) {
    app.add_flag_callback(
        "--dry-run", [&options] { options.keep = Keep::No; },
        "Only say what would happen; write nothing");
}

CLI::Option* addText(CLI::App& app, const std::string& name, const std::string& kind,
                     std::string& target, const std::string& what) {
    return app.add_option(name, target, what)->type_name(kind);
}

CLI::Option* addDate(CLI::App& app, const std::string& name, std::optional<Date>& target,
                     const std::string& what) {
    const auto read = [name, &target](const std::string& text) {
        const auto date = parseDate(text);
        if (!date)
            throw CLI::ValidationError{name,
                                       fmt::format("“{}” is not a day, such as 2006-03-01", text)};
        target = date.value();
    };
    return app.add_option_function<std::string>(name, read, what)->type_name("DATE");
}

CLI::Option* addNumber(CLI::App& app, const std::string& name, Bounds bounds, std::uint64_t& target,
                       const std::string& what) {
    const auto read = [name, bounds, &target](const std::string& text) {
        const auto number = wholeNumber(text);
        if (!number || *number < bounds.least || *number > bounds.most)
            throw CLI::ValidationError{name, fmt::format("“{}” is not a whole number from {} to {}",
                                                         text, bounds.least, bounds.most)};
        target = *number;
    };
    return app.add_option_function<std::string>(name, read, what)->type_name("NUMBER");
}

} // namespace bahi::cli
