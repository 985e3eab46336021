#include "tests/faults/migration_book.h"

#include "ledger/services/practice_service.h"
#include "ledger/services/report_service.h"
#include "ledger/store/members.h"
#include "tests/faults/group_story.h"

#include <filesystem>
#include <fstream>

namespace bahi::faults {

namespace {

void write(const std::filesystem::path& path, const char* bytes, std::size_t size) {
    std::ofstream file{path, std::ios::binary};
    file.write(bytes, static_cast<std::streamsize>(size));
}

DiskImage practiceBook() {
    return changed(emptyDisk(), 1, [](World& world) {
        must(PracticeService{world.office()}.create(kBook, {.members = 3, .weeks = 10, .seed = 8}));
    });
}

} // namespace

DiskImage schema1Book() {
    return changed(practiceBook(), 2, [](World& world) { becomeSchema1(world.disk(), kBook); });
}

std::map<std::string, std::string> factsOf(World& world, Book& book) {
    std::map<std::string, std::string> facts;
    facts["schema-1.root.txt"] = toHex(book.log().lastCheckpoint().value().root) + "\n";
    ReportService reports{world.office(), book};
    const auto print = [&](ReportRequest request) { return must(reports.print(request)); };
    ReportRequest request;
    for (const char* name : {"trial-balance", "cash-book"}) {
        request.name = name;
        facts["schema-1." + request.name + ".txt"] = print(request);
    }
    request.name = "passbook";
    for (const Member& member : Members{book.database()}.all()) {
        request.member = member.code.text();
        facts["schema-1.passbook-" + request.member + ".txt"] = print(request);
    }
    return facts;
}

void storeSchema1(const std::string& folder) {
    const DiskImage old = schema1Book();
    const Bytes& bytes = old.files.at(kBook);
    const std::filesystem::path place{folder};
    write(place / "schema-1.bahi", reinterpret_cast<const char*>(bytes.data()), bytes.size());
    World world{practiceBook(), 1, 3};
    const auto book = world.open();
    for (const auto& [name, text] : factsOf(world, *book))
        write(place / name, text.data(), text.size());
}

} // namespace bahi::faults
