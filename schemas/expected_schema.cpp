// Writes down what the migrations make, in memory, with the SQLite this program is built with: to
// make it anew at each opening of a book would take longer than the opening.
//
//     bahi_expected_schema HEADER

#include <schemas/migrations.h>

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <sqlite3.h>
#include <string>

namespace {

constexpr auto kSelect =
    "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema ORDER BY name, type";

void demand(bool good, const char* what) {
    if (good) return;
    std::fprintf(stderr, "the expected schema cannot be made: %s\n", what);
    std::exit(1);
}

std::string literal(const unsigned char* text) {
    return std::string{"R\"sql("} + reinterpret_cast<const char*>(text) + ")sql\"";
}

} // namespace

int main(int count, char** arguments) {
    demand(count == 2, "it needs the name of a header");
    sqlite3* memory = nullptr;
    demand(sqlite3_open(":memory:", &memory) == SQLITE_OK, "no memory");
    for (const auto& migration : bahi::schemas::kMigrations)
        demand(sqlite3_exec(memory, std::string{migration.sql}.c_str(), nullptr, nullptr,
                            nullptr) == SQLITE_OK,
               sqlite3_errmsg(memory));
    std::ofstream header{arguments[1]};
    header << "#pragma once\n\n#include <string_view>\n\nnamespace bahi::schemas {\n\n"
           << "/// The SQLite it was made with.\n"
           << "inline constexpr std::string_view kMadeWith = \"" << sqlite3_sourceid() << "\";\n\n"
           << "struct ExpectedObject {\n    std::string_view type, name, table, sql;\n};\n\n"
           << "inline constexpr ExpectedObject kExpected[] = {\n";
    sqlite3_stmt* row = nullptr;
    demand(sqlite3_prepare_v2(memory, kSelect, -1, &row, nullptr) == SQLITE_OK,
           sqlite3_errmsg(memory));
    while (sqlite3_step(row) == SQLITE_ROW) {
        header << "    {";
        for (int column = 0; column < 4; ++column)
            header << (column == 0 ? "" : ", ") << literal(sqlite3_column_text(row, column));
        header << "},\n";
    }
    header << "};\n\n} // namespace bahi::schemas\n";
    sqlite3_finalize(row);
    sqlite3_close(memory);
    demand(header.flush().good(), "the header cannot be written");
    return 0;
}
