#include "ledger/services/book_service.h"
#include "ledger/services/draft_service.h"
#include "ledger/services/member_picture_service.h"
#include "ledger/store/agreed_terms.h"
#include "ledger/store/books_file.h"
#include "ledger/store/connection.h"
#include "ledger/store/members.h"
#include "ledger/store/photos.h"
#include "ledger/store/schema.h"
#include "tests/faults/group_story.h"
#include "tests/faults/migration_book.h"
#include "tests/faults/tampering.h"
#include "tests/support/plain_values.h"
#include "tests/support/small_photo.h"
#include "tests/support/year_of_facts.h"

#include <catch2/catch.hpp>
#include <fmt/format.h>

using namespace bahi;
using namespace bahi::faults;

namespace {

std::string safeCopyOf(int schema) {
    return fmt::format("{}.schema-{}", kBook, schema);
}

std::string storedRoot(int schema) {
    return stored(fmt::format("schema-{}.root.txt", schema));
}

} // namespace

TEST_CASE("a book of an older schema says the same after its migration", "[migrations]") {
    for (const int schema : olderSchemas()) {
        World world{diskWithBookOf(schema)};
        const auto book = world.open();
        CHECK(book->database().execAndGet("PRAGMA user_version").getInt() == currentSchema());
        for (const auto& [name, text] : factsOf(world, *book, schema)) {
            INFO(name);
            CHECK(text == stored(name));
        }
    }
}

TEST_CASE("foreign keys rest while a book is migrated, and then hold again", "[migrations]") {
    for (const int schema : olderSchemas()) {
        CAPTURE(schema);
        World world{diskWithBookOf(schema)};
        const auto book = world.open();
        Database& database = book->database();
        CHECK(database.execAndGet("PRAGMA foreign_keys").getInt() == 1);
        SQLite::Statement lost{database, "PRAGMA foreign_key_check"};
        CHECK_FALSE(lost.executeStep());
        CHECK_THROWS_AS(database.exec("INSERT INTO posting VALUES (99, 1, 1010, 99, NULL, NULL, "
                                      "5)"),
                        SQLite::Exception);
    }
}

TEST_CASE("a migrated book stays undivided, and can be posted to as before", "[migrations]") {
    for (const int schema : olderSchemas()) {
        if (schema >= 4) break; // its bank has pages
        CAPTURE(schema);
        World world{diskWithBookOf(schema)};
        {
            const auto book = world.open();
            CHECK(book->database()
                      .execAndGet("SELECT sub_ledger FROM account WHERE code = 1110")
                      .getString() == "none");
            plain::writeOnce(*book, world.office().machine,
                             {Posting::debit(accounts::kBank, Money::fromMinor(100)),
                              Posting::credit(accounts::kCashBox, Money::fromMinor(100))});
        }
        CHECK(judgeBook(world.disk(), kBook).fault.empty());
    }
}

TEST_CASE("a migrated book takes a draft, and its log does not know", "[migrations]") {
    for (const int schema : olderSchemas()) {
        CAPTURE(schema);
        World world{diskWithBookOf(schema)};
        {
            const auto book = world.open();
            DraftService drafts{world.office(), *book};
            must(drafts.save(Uid{1}, plain::day("2030-01-07"), 1, {{"minutes", "rain"}}));
        }
        {
            const auto book = world.open();
            const auto draft = DraftService{world.office(), *book}.current();
            REQUIRE(draft.has_value());
            CHECK(draft->cells.at("minutes") == "rain");
        }
        const Judged judged = judgeBook(world.disk(), kBook);
        CHECK(judged.fault.empty());
        CHECK(judged.state + "\n" == storedRoot(schema));
    }
}

TEST_CASE("a migrated book takes drawings and photos, and its log does not know", "[migrations]") {
    for (const int schema : olderSchemas()) {
        CAPTURE(schema);
        World world{diskWithBookOf(schema)};
        {
            const auto book = world.open();
            const std::vector<Member> members = Members{book->database()}.all();
            REQUIRE(members.size() >= 2);
            CHECK(members[0].symbol == SymbolNumber{1});
            const std::string code = members[0].code.text();
            MemberPictureService pictures{world.office(), *book};
            must(pictures.giveSymbol(code, "spoon"));
            must(pictures.keepPhoto(code, plain::smallPhoto(24, 30, "a face"), "face.jpg"));
        }
        {
            const auto book = world.open();
            CHECK(Members{book->database()}.all().at(0).symbol == SymbolNumber{20});
            CHECK(Photos{book->database()}.of(MemberNumber{1})->isSound);
        }
        const Judged judged = judgeBook(world.disk(), kBook);
        CHECK(judged.fault.empty());
        CHECK(judged.state + "\n" == storedRoot(schema));
    }
}

TEST_CASE("a migrated book has debts without terms, and takes some", "[migrations]") {
    for (const int schema : olderSchemas()) {
        CAPTURE(schema);
        World world{diskWithBookOf(schema)};
        for (const Access access : {Access::Read, Access::Write}) {
            const auto book = must(BooksFile{world.disk()}.open(kBook, access));
            const AgreedTerms terms{book->database()};
            CHECK(terms.ofLoans().empty());
            CHECK(terms.changesOfLoans().empty());
            CHECK_FALSE(terms.of(PageNumber{1}).has_value());
            CHECK(terms.changesOf(LoanNumber{1}).empty());
        }
        {
            const auto book = world.open();
            must(book->write(world.office().machine, [](Writer& writer) -> Result<Done> {
                writer.append(TermsAgreed{LoanNumber{1}, 0, "{}"});
                writer.append(TermsChanged{LoanNumber{1}, plain::day("2030-01-07"), 0, "{}"});
                return Done{};
            }));
            CHECK(AgreedTerms{book->database()}.of(LoanNumber{1})->json == "{}");
        }
        CHECK(judgeBook(world.disk(), kBook).fault.empty());
    }
}

TEST_CASE("an older book with a row that refers to nothing is not migrated", "[migrations]") {
    for (const int schema : olderSchemas()) {
        CAPTURE(schema);
        CrashDisk disk{diskWithBookOf(schema)};
        {
            RawBook raw{disk, kBook};
            raw.exec("UPDATE posting SET member = 99 WHERE member IS NOT NULL");
        }
        const DiskImage before = disk.model().image();
        const auto opened = BooksFile{disk}.open(kBook, Access::Write);
        REQUIRE_FALSE(opened);
        CHECK(opened.refusal() == Refusal::BookDamaged);
        CHECK(disk.model().image().files.at(kBook) == before.files.at(kBook));
    }
}

TEST_CASE("an older book has no place for a record of a later kind", "[migrations]") {
    const std::vector<std::pair<Payload, std::string>> later = {
        {VoucherFiled{VoucherNumber{1}, "R-1", {}}, "paper_voucher"},
        {TermsAgreed{LoanNumber{1}, 0, "{}"}, "agreed_terms"},
        {TermsChanged{LoanNumber{1}, plain::day("2030-01-07"), 0, "{}"}, "terms_change"}};
    for (const int schema : olderSchemas())
        for (const auto& [payload, table] : later) {
            CAPTURE(schema, table);
            CrashDisk disk{diskWithBookOf(schema)};
            std::uint64_t added = 0;
            {
                RawBook raw{disk, kBook};
                Record record = raw.record(raw.size());
                record.supersedes.reset();
                record.payload = payload;
                raw.append(record);
                added = raw.size();
            }
            const Place found = firstFound(disk);
            CHECK(found.record == added);
            CHECK(found.table == table);
        }
}

TEST_CASE("a migration that meets a lost row leaves the book as it was", "[migrations]") {
    for (const int schema : olderSchemas()) {
        CAPTURE(schema);
        CrashDisk disk{diskWithBookOf(schema)};
        {
            RawBook raw{disk, kBook};
            raw.exec("UPDATE posting SET member = 99 WHERE member IS NOT NULL");
        }
        Connection connection{disk, kBook, Connection::Mode::Write};
        Database& database = connection.database();
        CHECK_THROWS_AS(migrate(database, schema, currentSchema()), SQLite::Exception);
        CHECK(database.execAndGet("PRAGMA user_version").getInt() == schema);
        CHECK(database.execAndGet("PRAGMA foreign_keys").getInt() == 1);
        CHECK_FALSE(firstSchemaDifference(database, schema));
    }
}

TEST_CASE("a migrated book has the schema of a fresh one", "[migrations]") {
    World fresh{groupStory().fresh};
    const auto expected = schemaOf(fresh.open()->database());
    for (const int schema : olderSchemas()) {
        World old{diskWithBookOf(schema)};
        CHECK(schemaOf(old.open()->database()) == expected);
    }
}

TEST_CASE("a book is copied before it is migrated, and the copy is whole", "[migrations]") {
    for (const int schema : olderSchemas()) {
        World world{diskWithBookOf(schema)};
        { const auto book = world.open(); }
        const Judged copy = judgeCopy(world.disk(), safeCopyOf(schema));
        CHECK(copy.fault.empty());
        CHECK(copy.state + "\n" == storedRoot(schema));
        const Judged migrated = judgeBook(world.disk(), kBook);
        CHECK(migrated.fault.empty());
        CHECK(migrated.state + "\n" == storedRoot(schema));
    }
}

TEST_CASE("a book of an older schema is judged as it stands", "[migrations]") {
    for (const int schema : olderSchemas()) {
        World world{diskWithBookOf(schema)};
        CHECK(judgeCopy(world.disk(), kBook).state + "\n" == storedRoot(schema));
        CHECK_FALSE(world.disk().look(safeCopyOf(schema)).exists);
        CHECK(world.disk().model().image().files == diskWithBookOf(schema).files);
    }
}

TEST_CASE("the book of a newer program is refused and left alone", "[migrations]") {
    DiskImage image = diskWithBookOf(1);
    image.files[kBook][63] = 99; // the last byte of user_version
    for (const Access access : {Access::Write, Access::Read, Access::Judge}) {
        World world{image};
        const auto opened = BooksFile{world.disk()}.open(kBook, access);
        REQUIRE_FALSE(opened);
        CHECK(opened.refusal() == Refusal::NewerBook);
        CHECK(world.disk().model().image().files == image.files);
    }
}
