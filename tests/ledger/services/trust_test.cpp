// Verifying, backups and proofs.

#include "ledger/log/codes.h"
#include "ledger/services/backup_service.h"
#include "ledger/services/correction_service.h"
#include "ledger/services/proof_service.h"
#include "ledger/services/verify_service.h"
#include "ledger/store/journal.h"
#include "tests/support/group.h"
#include "tests/support/plain_values.h"

#include <catch2/catch.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <set>

namespace bahi {

using namespace plain;
using enum ReceiptHead;

namespace {

void meetTwice(Group& group) {
    must(group.meets(
        aMeeting("2006-03-01", {pays("M01", RegularSaving, 25), pays("M02", RegularSaving, 30)})));
    must(group.meets(aMeeting("2006-04-01", {pays("M01", RegularSaving, 35)})));
}

std::string textOf(const ProvenReceipt& receipt) {
    std::string text = receipt.bookId + receipt.memberCode + receipt.root + receipt.minuteBookCode +
                       receipt.device + std::to_string(receipt.size);
    for (const EntryPosted& entry : receipt.vouchers) {
        text += fmt::format(" {} {}", entry.number.value, toIso(entry.date));
        for (const Posting& posting : entry.postings)
            text += fmt::format(" {}/{} {}", posting.account.value, posting.page.number,
                                posting.amount.inMinor());
    }
    return text;
}

/// Flips the lowest bit of the first `needle` in the file.
void flip(const std::string& path, const std::string& needle) {
    std::string bytes = contentOf(path);
    const auto place = bytes.find(needle);
    REQUIRE(place != std::string::npos);
    bytes[place] = static_cast<char>(bytes[place] ^ 1);
    putContent(path, bytes);
}

Moment at(std::string_view iso) {
    return std::chrono::sys_days{day(iso)} + std::chrono::hours{18};
}

} // namespace

TEST_CASE("codes on paper are found in the book they come from, and only there", "[services]") {
    Group group;
    meetTwice(group);
    VerifyService service{group.office()};
    const BookId id = group.book().identity().bookId;
    for (const StoredCheckpoint& checkpoint : group.book().log().checkpoints()) {
        const std::string code = minuteBookCode({id, checkpoint.size, checkpoint.root});
        const CodeAnswer found = service.findMinuteBookCode(group.book(), code);
        CHECK(found.belongs);
        CHECK(found.size == checkpoint.size);
    }
    const auto leaves = group.book().log().leaves();
    const RecordNumber record = Journal{group.book().database()}.voucher(VoucherNumber{1})->record;
    const auto covering = group.book().log().checkpointCovering(record);
    const std::string mark = lineMark(leaves[record.value - 1], covering->root);
    CHECK(service.findLineMark(group.book(), mark).size == record.value);
    std::string lowered = mark;
    std::transform(lowered.begin(), lowered.end(), lowered.begin(),
                   [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
    CHECK(service.findLineMark(group.book(), lowered).belongs);

    CHECK_FALSE(service.findMinuteBookCode(group.book(), "0000-0000-0000-0000-0000").belongs);
    CHECK_FALSE(service.findLineMark(group.book(), "0000-0000-0000-0000").belongs);
    CHECK_FALSE(service.findLineMark(group.book(), "").belongs);
    CHECK_FALSE(service.findMinuteBookCode(group.book(), "!").belongs);
    CHECK_FALSE(service.findMinuteBookCode(group.book(), mark).belongs);
}

TEST_CASE("this computer remembers how far a book was found sound", "[services]") {
    Group group;
    VerifyService service{group.office()};
    CHECK_FALSE(service.lastVerified(group.book()).has_value());
    CHECK(service.verify(group.book()).ok());
    const auto sound = service.lastVerified(group.book());
    REQUIRE(sound.has_value());
    CHECK(sound->records == group.book().log().size());
    CHECK(sound->on == day("2006-03-10"));
    meetTwice(group);
    CHECK(service.lastVerified(group.book())->records == sound->records);
}

TEST_CASE("a damaged book is found out and not remembered as sound", "[services]") {
    Group group;
    flip(group.closed(), "Sunanda");
    const auto found = must(VerifyService{group.office()}.verify(group.path()));
    REQUIRE_FALSE(found.ok());
    CHECK(found.firstBad->table == "text");
    CHECK_FALSE(group.home().files().look(group.home().folder() / "state").exists);
}

TEST_CASE("a backup is a sound copy under a new name", "[services]") {
    Group group;
    meetTwice(group);
    BackupService service{group.office()};
    const std::string copy = group.home().folder() / "copy.bahi";
    CHECK(must(service.backUp(group.book(), copy, Keep::No)).path == copy);
    CHECK_FALSE(group.home().files().look(copy).exists);
    const BackupReport report = must(service.backUp(group.book(), copy));
    CHECK(report.records == group.book().log().size());
    CHECK(report.meetings == 2);
    CHECK(report.lastMeeting == day("2006-04-01"));
    CHECK(must(VerifyService{group.office()}.verify(copy)).ok());
    CHECK(whyNot(service.backUp(group.book(), copy)) == Refusal::FileExists);
    CHECK(whyNot(service.backUp(group.book(), copy, Keep::No)) == Refusal::FileExists);
    CHECK(whyNot(service.backUp(group.book(), group.home().folder() / "no/copy.bahi")) ==
          Refusal::FolderNotFound);

    const FreshFolder stick;
    const BackupReport named = must(service.backUp(group.book(), stick.path().string()));
    REQUIRE(stick.names().size() == 1);
    CHECK(named.path.ends_with(stick.names()[0]));
    CHECK(stick.names()[0].find("Jyoti") == std::string::npos);
}

TEST_CASE("of a damaged book no copy is left", "[services]") {
    Group group;
    meetTwice(group);
    flip(group.closed(), "Sunanda");
    auto damaged = must(BookService{group.office()}.open(group.path(), Access::Judge));
    const FreshFolder folder;
    CHECK(whyNot(BackupService{group.office()}.backUp(*damaged, folder / "copy.bahi")) ==
          Refusal::BackupNotSound);
    CHECK(folder.names().empty());
    CHECK(whyNot(BackupService{group.office()}.restore(group.path(), folder / "new.bahi")) !=
          std::nullopt);
    CHECK(folder.names().empty());
}

TEST_CASE("a restored book goes on, under a new name only", "[services]") {
    Group group;
    meetTwice(group);
    BackupService service{group.office()};
    const std::string copy = group.home().folder() / "copy.bahi";
    const std::string fresh = group.home().folder() / "fresh.bahi";
    must(service.backUp(group.book(), copy));
    must(group.meets(aMeeting("2006-05-01", {pays("M01", RegularSaving, 25)})));
    service.remember(group.book());

    CHECK(whyNot(service.restore(copy, group.path())) == Refusal::FileExists);
    CHECK(whyNot(service.restore(group.home().folder() / "none", fresh)) == Refusal::BookNotFound);
    CHECK(must(service.restore(copy, fresh, Keep::No)).path == fresh);
    CHECK_FALSE(group.home().files().look(fresh).exists);
    const BackupReport report = must(service.restore(copy, fresh));
    CHECK(report.longerSeen == group.book().log().size());
    CHECK(must(VerifyService{group.office()}.verify(fresh)).ok());
    auto book = must(BookService{group.office()}.open(fresh, Access::Write));
    CHECK_FALSE(whyNot(MeetingService{group.office(), *book}.post({aMeeting("2006-06-01")}, "")));
}

TEST_CASE("the last ten automatic backups stay, and the last of each of twelve months",
          "[services]") {
    Group group;
    BackupService service{group.office()};
    const FreshFolder counted;
    std::vector<std::string> made;
    Date today = day("2006-01-05");
    for (int turn = 0; turn < 36; ++turn) { // every eleven or twelve days for a year and more
        group.home().clock().set(at(toIso(today)));
        made.push_back(must(service.backUpAutomatically(group.book())).path);
        today = fromDays(toDays(today) + 13);
    }
    std::set<std::string> wanted(made.end() - 10, made.end());
    std::map<std::string, std::string> lastOfMonth;
    const auto monthOfPath = [](const std::string& path) {
        return path.substr(path.rfind('/') + 1, 6);
    };
    for (const std::string& path : made) lastOfMonth[monthOfPath(path)] = path;
    REQUIRE(lastOfMonth.size() > 12);
    for (auto month = lastOfMonth.rbegin(); std::distance(lastOfMonth.rbegin(), month) < 12;
         ++month)
        wanted.insert(month->second);
    for (const std::string& path : made)
        CHECK(group.home().files().look(path).exists == wanted.contains(path));
}

TEST_CASE("a proof shows one woman's receipt and checks by itself", "[services]") {
    Group group;
    meetTwice(group);
    ProofService service{group.office(), group.book()};
    const std::string proof = must(service.proveLine("m01", {day("2006-03-01")}));
    const ProvenReceipt receipt = must(ProofService::check(proof));
    CHECK(receipt.memberCode == "M01");
    REQUIRE(receipt.vouchers.size() == 1);
    CHECK(receipt.vouchers[0].postings[0].amount == rupees(25));
    CHECK(receipt.minuteBookCode == minuteBookCodeOf(group.book()));
    const auto other = Journal{group.book().database()}.voucher(VoucherNumber{2}).value();
    REQUIRE(other.member == MemberNumber{2});
    CHECK(proof.find(toBase64(group.book().log().record(other.record)->bytes)) ==
          std::string::npos);
    CHECK(proof.find("Bhimabai") == std::string::npos);

    CHECK(whyNot(service.proveLine("M99", {day("2006-03-01")})) == Refusal::MemberUnknown);
    CHECK(whyNot(service.proveLine("M01", {day("2006-03-02")})) == Refusal::MeetingUnknown);
    CHECK(whyNot(service.proveLine("M03", {day("2006-03-01")})) == Refusal::NothingToProve);
    CHECK(whyNot(ProofService::check("")) == Refusal::ProofMalformed);
    CHECK(whyNot(ProofService::check("[]")) == Refusal::ProofMalformed);
}

TEST_CASE("no changed letter of a proof makes it say something else", "[services]") {
    Group group;
    meetTwice(group);
    const std::string proof =
        must(ProofService{group.office(), group.book()}.proveLine("M01", {day("2006-03-01")}));
    const std::string told = textOf(must(ProofService::check(proof)));
    int accepted = 0;
    for (std::size_t place = 0; place < proof.size(); ++place)
        for (const int change : {1, 4, 32}) {
            std::string changed = proof;
            changed[place] = static_cast<char>(changed[place] ^ change);
            const auto found = ProofService::check(changed);
            if (!found) continue;
            ++accepted;
            INFO(place << " of " << changed);
            REQUIRE(textOf(found.value()) == told);
        }
    CHECK(accepted < static_cast<int>(proof.size() / 2)); // blanks, and capitals of hex digits
}

TEST_CASE("a proof cut short or mixed with another is refused", "[services]") {
    Group group;
    meetTwice(group);
    ProofService service{group.office(), group.book()};
    const std::string march = must(service.proveLine("M01", {day("2006-03-01")}));
    const std::string april = must(service.proveLine("M01", {day("2006-04-01")}));
    const std::string hers = must(service.proveLine("M02", {day("2006-03-01")}));
    for (std::size_t size = 0; size + 2 < march.size(); size += 7)
        CHECK(whyNot(ProofService::check(march.substr(0, size))) == Refusal::ProofMalformed);
    using Json = nlohmann::ordered_json;
    const auto with = [&](const std::string& other, std::size_t record) {
        Json mixed = Json::parse(march);
        mixed["records"].push_back(Json::parse(other)["records"][record]);
        return whyNot(ProofService::check(mixed.dump()));
    };
    CHECK(with(april, 0) == Refusal::ProofMalformed); // herself again
    CHECK(with(april, 1) == Refusal::ProofMalformed); // her voucher of another meeting
    CHECK(with(hers, 0) == Refusal::ProofMalformed);  // another woman
    CHECK(with(hers, 1) == Refusal::ProofMalformed);  // and her voucher
    CHECK_FALSE(whyNot(ProofService::check(Json::parse(march).dump())).has_value());
}

TEST_CASE("a computer remembers the longest book it saw", "[services]") {
    Group group;
    meetTwice(group);
    BackupService service{group.office()};
    const std::string early = group.home().folder() / "early.bahi";
    must(service.backUp(group.book(), early));
    must(group.meets(aMeeting("2006-05-01", {pays("M01", RegularSaving, 25)})));
    service.remember(group.book());
    const auto longest = group.book().log().size();

    const std::string first = group.home().folder() / "first.bahi";
    must(service.restore(early, first));
    auto shorter = must(BookService{group.office()}.open(first, Access::Write));
    service.remember(*shorter); // somebody goes on in the shorter one
    shorter.reset();
    CHECK(must(service.restore(early, group.home().folder() / "second.bahi")).longerSeen ==
          longest);
}

TEST_CASE("no book is made where a journal of another lies", "[services]") {
    Group group;
    meetTwice(group);
    BackupService service{group.office()};
    const std::string copy = group.home().folder() / "copy.bahi";
    must(service.backUp(group.book(), copy));
    for (const char* kind : {"-journal", "-wal", "-shm"}) {
        CAPTURE(kind);
        const FreshFolder folder;
        const std::string place = folder / "new.bahi";
        putContent(place + kind, "left behind");
        CHECK(whyNot(service.backUp(group.book(), place)) == Refusal::SideFileBesideBook);
        CHECK(whyNot(service.backUp(group.book(), place, Keep::No)) == Refusal::SideFileBesideBook);
        CHECK(whyNot(service.restore(copy, place)) == Refusal::SideFileBesideBook);
        CHECK(whyNot(BookService{group.office()}.create(place, aBook())) ==
              Refusal::SideFileBesideBook);
        CHECK(contentOf(place + kind) == "left behind");
        CHECK(folder.names().size() == 1);
    }
}

TEST_CASE("a stranger's file with the name of a half-made book stays", "[services]") {
    Group group;
    meetTwice(group);
    const FreshFolder folder;
    putContent(folder / "copy.bahi.part", "my own notes\n");
    must(BackupService{group.office()}.backUp(group.book(), folder / "copy.bahi"));
    CHECK(contentOf(folder / "copy.bahi.part") == "my own notes\n");
    CHECK(folder.names().size() == 2);
}

} // namespace bahi
