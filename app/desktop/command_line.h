#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace bahi::desktop {

/// What the arguments ask for.
enum class Ask {
    Window,
    Version,
    Help,
    NotUnderstood,
};

struct CommandLine {
    Ask ask = Ask::Window;
    bool practice = false;
    std::string file;  // of the book to open; empty: none
    std::string wrong; // the argument that was not understood
};

/// Reads the arguments without the program's name. Options of Qt, such as `-platform`, are left to
/// Qt. Before any QApplication: `--version` needs no display.
CommandLine readCommandLine(const std::vector<std::string_view>& arguments);

extern const std::string_view kHelp;

} // namespace bahi::desktop
