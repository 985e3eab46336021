#include "app/desktop/command_line.h"

#include <array>

namespace bahi::desktop {

const std::string_view kHelp =
    R"(Usage: bahi-desktop [OPTIONS] [BOOK]

The account book of a savings group, in a window. Opens BOOK, or shows the books there are.

Options:
  --practice    Open the practice group in this user's data folder, and make it first if it is
                not there. Nothing in it counts.
  --version     Print the version and exit
  -h,--help     Print this help and exit

The same books from the command line: bahi --help.
)";

namespace {

/// Qt's own options that take a value.
constexpr std::array<std::string_view, 6> kOfQt = {"-platform", "-style",    "-stylesheet",
                                                   "-display",  "-geometry", "-session"};

bool isOfQt(std::string_view option) {
    for (const std::string_view known : kOfQt)
        if (option == known || option.substr(option.starts_with("--") ? 1 : 0) == known)
            return true;
    return false;
}

} // namespace

CommandLine readCommandLine(const std::vector<std::string_view>& arguments) {
    CommandLine line;
    bool onlyFiles = false;
    for (std::size_t at = 0; at < arguments.size(); ++at) {
        const std::string_view argument = arguments[at];
        const bool isOption = !onlyFiles && argument.size() > 1 && argument[0] == '-';
        if (isOption && argument == "--") {
            onlyFiles = true;
        } else if (isOption && argument == "--version") {
            return {.ask = Ask::Version, .file = {}, .wrong = {}};
        } else if (isOption && (argument == "--help" || argument == "-h")) {
            return {.ask = Ask::Help, .file = {}, .wrong = {}};
        } else if (isOption && argument == "--practice") {
            line.practice = true;
        } else if (isOption && isOfQt(argument)) {
            ++at; // its value
        } else if (isOption || !line.file.empty()) {
            return {.ask = Ask::NotUnderstood, .file = {}, .wrong = std::string{argument}};
        } else {
            line.file = argument;
        }
    }
    return line;
}

} // namespace bahi::desktop
