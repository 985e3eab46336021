#include "app/folders.h"

#include <cstdlib>
#include <pwd.h>
#include <unistd.h>

namespace bahi {

namespace {

/// An absolute path from the environment: by the XDG rules any other does not count.
std::string fromEnvironment(const char* name) {
    const char* value = std::getenv(name);
    return value != nullptr && *value == '/' ? value : "";
}

std::string home() {
    std::string home = fromEnvironment("HOME");
    if (!home.empty()) return home;
    const passwd* user = ::getpwuid(::getuid());
    return user != nullptr && user->pw_dir != nullptr ? user->pw_dir : "/";
}

std::string folder(const char* variable, const char* usual) {
    const std::string base = fromEnvironment(variable);
    return (base.empty() ? home() + usual : base) + "/bahi";
}

} // namespace

Folders foldersOfUser() {
    return {folder("XDG_DATA_HOME", "/.local/share"), folder("XDG_STATE_HOME", "/.local/state")};
}

} // namespace bahi
