// Long work that somebody thinks better of.

#include "ledger/services/backup_service.h"
#include "ledger/services/practice_service.h"
#include "ledger/services/verify_service.h"
#include "tests/support/office.h"

#include <catch2/catch.hpp>

namespace bahi {

using namespace plain;

namespace {

/// One who looks, and thinks better of it when told for the `times`-th time.
class Doubting {
public:
    explicit Doubting(int times) : m_left{times} {}

    Progress progress() {
        return {[this](std::uint64_t, std::uint64_t) {
                    if (--m_left == 0) m_stop.request_stop();
                },
                m_stop.get_token()};
    }
    bool hasStopped() const { return m_stop.stop_requested(); }

private:
    int m_left;
    std::stop_source m_stop;
};

} // namespace

TEST_CASE("work that nobody wants any more leaves nothing behind", "[services]") {
    TestOffice home;
    Office& office = home.office();
    const FreshFolder folder;
    const std::string book = folder / "practice.bahi";
    {
        Doubting doubting{3};
        CHECK_THROWS_AS(PracticeService{office}.create(book, {.weeks = 20}, doubting.progress()),
                        Stopped);
        CHECK(folder.names().empty());
    }
    must(PracticeService{office}.create(book, {.weeks = 30}));
    const std::string whole = contentOf(book);
    int told = 0;
    must(VerifyService{office}.verify(book, [&](std::uint64_t, std::uint64_t) { ++told; }));
    REQUIRE(told > 0);

    Doubting early{1};
    CHECK_THROWS_AS(VerifyService{office}.verify(book, early.progress()), Stopped);
    const std::string fresh = folder / "fresh.bahi";
    // In the backup, after it, in the copy of it, at the last moment before that has its name.
    for (const int times : {1, told, told + 1, 2 * told}) {
        CAPTURE(times);
        Doubting doubting{times};
        CHECK_THROWS_AS(BackupService{office}.restore(book, fresh, Keep::Yes, doubting.progress()),
                        Stopped);
        CHECK(doubting.hasStopped());
        CHECK(folder.names() == std::vector<std::string>{"practice.bahi"});
    }
    auto opened = must(BookService{office}.open(book, Access::Read));
    Doubting late{told};
    CHECK_THROWS_AS(BackupService{office}.backUp(*opened, fresh, Keep::Yes, late.progress()),
                    Stopped);
    opened.reset();
    CHECK(folder.names() == std::vector<std::string>{"practice.bahi"});
    CHECK(contentOf(book) == whole);
    CHECK_FALSE(whyNot(BackupService{office}.restore(book, fresh)).has_value());
}

} // namespace bahi
