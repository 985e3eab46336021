// The floor plan as a test: a room includes only itself and the rooms listed above it.

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

namespace {

constexpr std::array<std::string_view, 19> kRooms = {
    "ledger/base/",
    "ledger/money/",
    "ledger/books/",
    "ledger/group/",
    "ledger/lending/",
    "ledger/log/",
    "ledger/privacy/",
    "ledger/store/",
    "ledger/reports/",
    "ledger/exchange/",
    "ledger/audit/",
    "ledger/federation/",
    "ledger/words/",
    "ledger/services/",
    "ui/text/",
    "ui/models/",
    "ui/widgets/",
    "ui/pages/",
    "app/",
};

auto roomOf(std::string_view path) {
    return std::find_if(kRooms.begin(), kRooms.end(),
                        [&](std::string_view room) { return path.starts_with(room); });
}

/// What `line` includes, without its quotes or brackets; empty if it includes nothing.
std::string_view includedBy(std::string_view line) {
    const auto skip = [&line](std::string_view what) {
        line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size()));
        if (!line.starts_with(what)) return false;
        line.remove_prefix(what.size());
        return true;
    };
    if (!skip("#") || !skip("include") || !(skip("\"") || skip("<"))) return {};
    return line.substr(0, line.find_first_of("\">"));
}

/// The programs only compose: main.cpp of each opens the file and hands it to the services.
bool isMainOfAProgram(std::string_view file) {
    return file.starts_with("app/") && file.ends_with("/main.cpp");
}

/// `line` of `file` breaks the plan: an upward include, Qt in the engine or on the command line,
/// SQL in the windows, a way to the file that does not lead through the services.
bool breaksPlan(std::string_view file, std::string_view line) {
    const std::string_view included = includedBy(line);
    if (included.empty()) return false;

    const bool withoutQt = file.starts_with("ledger/") || file.starts_with("app/cli/");
    if (withoutQt && (included.starts_with("Q") || included.starts_with("ui/"))) return true;

    const bool toTheStore = included.starts_with("ledger/store/");
    if (file.starts_with("ui/") && (toTheStore || included.starts_with("SQLiteCpp/"))) return true;
    if (file.starts_with("app/") && toTheStore && !isMainOfAProgram(file)) return true;

    return roomOf(included) != kRooms.end() && roomOf(included) > roomOf(file);
}

std::vector<std::string> breachesIn(const std::filesystem::path& path, const std::string& file) {
    std::vector<std::string> breaches;
    std::ifstream source{path};
    for (std::string line; std::getline(source, line);) {
        if (breaksPlan(file, line)) breaches.push_back(std::string{file}.append(": ").append(line));
    }
    return breaches;
}

} // namespace

TEST_CASE("includes flow downward only", "[tidy]") {
    namespace fs = std::filesystem;
    const std::vector<std::string> none;
    int files = 0;
    for (const char* floor : {"ledger", "ui", "app"}) {
        const fs::path root = fs::path{BAHI_SOURCE} / floor;
        if (!fs::exists(root)) continue;
        for (const auto& entry : fs::recursive_directory_iterator{root}) {
            const std::string file = fs::relative(entry.path(), BAHI_SOURCE).generic_string();
            if (!file.ends_with(".h") && !file.ends_with(".cpp")) continue;
            CAPTURE(file);
            CHECK(roomOf(file) != kRooms.end());
            CHECK(breachesIn(entry.path(), file) == none);
            ++files;
        }
    }
    CHECK(files > 0);
}

TEST_CASE("the plan's judge knows a breach from a good line", "[tidy]") {
    CHECK(breaksPlan("ledger/money/money.h", R"(#include "ledger/books/journal_entry.h")"));
    CHECK(breaksPlan("ledger/log/record.h", R"(#  include "ledger/store/books_file.h")"));
    CHECK(breaksPlan("ledger/services/meeting_service.h", R"(#include "app/cli/options.h")"));
    CHECK(breaksPlan("ledger/store/book.cpp", R"(#include "ledger/words/refusal_text.h")"));
    CHECK(breaksPlan("ledger/books/account.h", "#include <QString>"));
    CHECK(breaksPlan("app/cli/report.cpp", "#include <QString>"));
    CHECK(breaksPlan("app/cli/report.cpp", R"(#include "ledger/store/books_file.h")"));
    CHECK(breaksPlan("ui/models/passbook_model.cpp", "#include <SQLiteCpp/Statement.h>"));
    CHECK(breaksPlan("ui/pages/member_page.cpp", R"(#include "ledger/store/journal.h")"));

    CHECK_FALSE(breaksPlan("ledger/books/account.h", R"(#include "ledger/money/money.h")"));
    CHECK_FALSE(breaksPlan("ledger/books/account.h", R"(#include "ledger/books/period.h")"));
    CHECK_FALSE(breaksPlan("ledger/books/account.h", "#include <string>"));
    CHECK_FALSE(breaksPlan("ledger/books/account.h", "// #include <QString>"));
    CHECK_FALSE(breaksPlan("ledger/store/journal.cpp", "#include <SQLiteCpp/Statement.h>"));
    CHECK_FALSE(breaksPlan("ui/pages/member_page.cpp", "#include <QWidget>"));
    CHECK_FALSE(breaksPlan("app/cli/main.cpp", R"(#include "ledger/store/books_file.h")"));
    CHECK_FALSE(breaksPlan("app/cli/main.cpp", R"(#include "ledger/services/meeting_service.h")"));
}
