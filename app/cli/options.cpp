#include "app/cli/options.h"

#include "ledger/base/digits.h"

#include <CLI/CLI.hpp>
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

void addFiles(CLI::App& app, const std::string& name, std::vector<std::string>& target,
              const std::string& what) {
    app.add_option(name, target, what)->type_name("FILE")->allow_extra_args(false);
}

void addRepeated(CLI::App& app, const std::string& name, const std::string& kind,
                 std::vector<std::string>& target, const std::string& what) {
    app.add_option(name, target, what)->type_name(kind)->allow_extra_args(false);
}

void addArguments(CLI::App& app, const std::string& name, std::vector<std::string>& target,
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

void addText(CLI::App& app, const std::string& name, const std::string& kind, std::string& target,
             const std::string& what, Need need) {
    const auto take = [name, &target](const std::string& text) {
        if (text.empty()) refuseOption(name, "nothing is written behind it");
        target = text;
    };
    app.add_option_function<std::string>(name, take, what)
        ->type_name(kind)
        ->required(need == Need::Required);
}

void addOutput(CLI::App& app, std::string& output) {
    addText(app, "-o,--output", "FILE", output,
            "Write a new file, whole or not at all; - is stdout, as without it");
}

void addFlag(CLI::App& app, const std::string& name, bool& target, const std::string& what) {
    app.add_flag(name, target, what);
}

void addChoice(CLI::App& app, const std::string& name, const std::string& kind,
               const std::vector<std::string>& words,
               const std::function<void(const std::string&)>& take, const std::string& what,
               Need need) {
    const bool isRequired = need == Need::Required;
    app.add_option_function<std::string>(name, take, what)
        ->check(CLI::IsMember{words})
        ->required(isRequired)
        ->option_text(isRequired ? kind + " (needed)" : kind);
}

void addDate(CLI::App& app, const std::string& name, std::optional<Date>& target,
             const std::string& what, Need need) {
    const auto read = [name, &target](const std::string& text) {
        const auto date = parseDate(text);
        if (!date) refuseOption(name, fmt::format("“{}” is not a day, such as 2006-03-01", text));
        target = date.value();
    };
    app.add_option_function<std::string>(name, read, what)
        ->type_name(name.starts_with('-') ? "DATE" : "")
        ->required(need == Need::Required);
}

void addMeetingDay(CLI::App& app, const std::string& name, std::optional<Date>& day,
                   std::uint8_t& sitting, const std::string& what, Need need) {
    const auto read = [name, &day, &sitting](const std::string& text) {
        const auto slash = text.find('/');
        const auto date = parseDate(text.substr(0, slash));
        const auto which = slash == std::string::npos ? std::optional<std::uint64_t>{0}
                                                      : wholeNumber(text.substr(slash + 1));
        const bool isSitting = which && *which <= 9 && (*which > 0 || slash == std::string::npos);
        if (!date || !isSitting)
            refuseOption(name, fmt::format("“{}” is not a day, such as 2006-03-01, nor a meeting "
                                           "of one, such as 2006-03-01/2",
                                           text));
        day = date.value();
        sitting = static_cast<std::uint8_t>(*which);
    };
    app.add_option_function<std::string>(name, read, what)
        ->type_name("DATE[/N]")
        ->required(need == Need::Required);
}

void addNumber(CLI::App& app, const std::string& name, Bounds bounds, std::uint64_t& target,
               const std::string& what) {
    const auto read = [name, bounds, &target](const std::string& text) {
        const auto number = wholeNumber(text);
        if (!number || *number < bounds.least || *number > bounds.most)
            refuseOption(name, fmt::format("“{}” is not a whole number from {} to {}", text,
                                           bounds.least, bounds.most));
        target = *number;
    };
    const bool isArgument = !name.starts_with('-');
    app.add_option_function<std::string>(name, read, what)
        ->type_name(isArgument ? "" : "NUMBER")
        ->required(isArgument);
}

bool isGiven(const CLI::App& app, std::string_view option) {
    return app.count(std::string{option}) > 0;
}

void refuseOption(const std::string& option, const std::string& why) {
    throw CLI::ValidationError{option, why};
}

void whenUsed(CLI::App& app, const std::function<void()>& see) {
    app.callback(see);
}

} // namespace bahi::cli
