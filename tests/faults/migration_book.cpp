#include "tests/faults/migration_book.h"

#include "ledger/base/invariant.h"
#include "ledger/services/practice_service.h"
#include "ledger/services/report_service.h"
#include "ledger/store/members.h"
#include "ledger/store/schema.h"
#include "tests/faults/group_story.h"

#include <fmt/format.h>

#include <filesystem>
#include <fstream>
#include <iterator>

namespace bahi::faults {

namespace {

void write(const std::filesystem::path& path, const char* bytes, std::size_t size) {
    std::ofstream file{path, std::ios::binary};
    file.write(bytes, static_cast<std::streamsize>(size));
}

std::string nameOf(int schema, const std::string& what) {
    return fmt::format("schema-{}.{}", schema, what);
}

} // namespace

std::vector<int> olderSchemas() {
    std::vector<int> schemas;
    for (int schema = 1; schema < currentSchema(); ++schema) schemas.push_back(schema);
    return schemas;
}

std::string stored(const std::string& name) {
    std::ifstream file{std::filesystem::path{BAHI_SOURCE} / "tests/migrations" / name,
                       std::ios::binary};
    invariant(file.good(), "every schema has its stored book");
    return {std::istreambuf_iterator<char>{file}, std::istreambuf_iterator<char>{}};
}

DiskImage diskWithBookOf(int schema) {
    DiskImage image = emptyDisk();
    const std::string bytes = stored(nameOf(schema, "bahi"));
    image.files[kBook] = {bytes.begin(), bytes.end()};
    return image;
}

std::map<std::string, std::string> factsOf(World& world, Book& book, int schema) {
    std::map<std::string, std::string> facts;
    facts[nameOf(schema, "root.txt")] = toHex(book.log().lastCheckpoint().value().root) + "\n";
    ReportService reports{world.office(), book};
    const auto print = [&](ReportRequest request) { return must(reports.print(request)); };
    ReportRequest request;
    for (const char* name : {"trial-balance", "cash-book"}) {
        request.name = name;
        facts[nameOf(schema, request.name + ".txt")] = print(request);
    }
    request.name = "passbook";
    for (const Member& member : Members{book.database()}.all()) {
        request.member = member.code.text();
        facts[nameOf(schema, "passbook-" + request.member + ".txt")] = print(request);
    }
    return facts;
}

void storeBook(const std::string& folder) {
    const DiskImage image = changed(emptyDisk(), 1, [](World& world) {
        must(PracticeService{world.office()}.create(kBook, {.members = 3, .weeks = 10, .seed = 8}));
    });
    const Bytes& bytes = image.files.at(kBook);
    const std::filesystem::path place{folder};
    write(place / nameOf(currentSchema(), "bahi"), reinterpret_cast<const char*>(bytes.data()),
          bytes.size());
    World world{image, 1, 3};
    const auto book = world.open();
    for (const auto& [name, text] : factsOf(world, *book, currentSchema()))
        write(place / name, text.data(), text.size());
}

} // namespace bahi::faults
