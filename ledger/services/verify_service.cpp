#include "ledger/services/verify_service.h"

#include "ledger/log/codes.h"
#include "ledger/log/encoding.h"
#include "ledger/store/books_file.h"
#include "ledger/store/meetings.h"
#include "ledger/store/members.h"
#include "ledger/words/record_words.h"

#include <SQLiteCpp/Exception.h>
#include <fmt/format.h>

#include <algorithm>
#include <sstream>

namespace bahi {

namespace {

/// Sound books are remembered by a line: size, root, day.
constexpr std::size_t kLongestMemory = 256;

} // namespace

std::string VerifyService::memoryOf(Book& book) const {
    return m_office.stateFolder + "/verified/" + toHex(book.identity().bookId);
}

Result<Verification> VerifyService::verify(const std::string& path, const Progress& progress) {
    auto opened = BooksFile{m_office.files}.open(path, Access::Judge);
    if (!opened) {
        // What SQLite itself stumbles over is a finding, not a book that cannot be read.
        if (opened.refusal() != Refusal::BookDamaged) return opened.refused();
        return Verification{0, "", Finding{0, "sqlite", "", "SQLite cannot read the file"}};
    }
    return verify(*opened.value(), progress);
}

Verification VerifyService::verify(Book& book, const Progress& progress) {
    Verification found = bahi::verify(book, progress);
    if (found.ok()) remember(book, found);
    return found;
}

void VerifyService::remember(Book& book, const Verification& found) {
    const Date today{std::chrono::floor<std::chrono::days>(m_office.machine.clock.now())};
    try {
        m_office.files.writeSmallFile(
            memoryOf(book), fmt::format("{} {} {}\n", found.records, found.root, toIso(today)));
    } catch (const FileFailure&) {
        // A sound book is sound, also where this computer may not remember it.
    }
}

std::optional<LastVerified> VerifyService::lastVerified(Book& book) {
    const std::string path = memoryOf(book);
    if (!m_office.files.look(path).exists) return {};
    const Bytes bytes = m_office.files.head(path, kLongestMemory);
    std::istringstream line{std::string{bytes.begin(), bytes.end()}};
    std::uint64_t records = 0;
    std::string root;
    std::string day;
    line >> records >> root >> day;
    const auto date = parseDate(day);
    const auto checkpoint = book.log().checkpointCovering(RecordNumber{records});
    if (!date || !checkpoint || checkpoint->size != records || toHex(checkpoint->root) != root)
        return {};
    return LastVerified{records, date.value()};
}

namespace {

/// The day `moment` was, as the records' times are compared everywhere.
Date dayOf(Moment moment) {
    return Date{std::chrono::floor<std::chrono::days>(moment)};
}

/// The meeting that was closed in the transaction which wrote `record`.
std::optional<Date> meetingAround(Book& book, RecordNumber record) {
    const auto covering = book.log().checkpointCovering(record);
    if (!covering) return {};
    std::uint64_t before = 0;
    for (const StoredCheckpoint& checkpoint : book.log().checkpoints())
        if (checkpoint.size < covering->size) before = std::max(before, checkpoint.size);
    std::optional<Date> day;
    for (const Meeting& meeting : Meetings{book.database()}.all())
        if (meeting.record.value > before && meeting.record.value <= covering->size &&
            (!day || meeting.record.value <= record.value))
            day = meeting.heldOn;
    return day;
}

/// Whom a record concerns alone, if anybody.
std::optional<MemberNumber> memberIn(const Payload& payload) {
    if (const auto* joined = std::get_if<MemberJoined>(&payload)) return joined->number;
    if (const auto* left = std::get_if<MemberLeft>(&payload)) return left->member;
    if (const auto* loan = std::get_if<LoanGranted>(&payload)) return loan->member;
    if (const auto* entry = std::get_if<EntryPosted>(&payload)) return entry->member;
    if (const auto* office = std::get_if<OfficeTaken>(&payload)) return office->member;
    if (const auto* nominee = std::get_if<NomineeNamed>(&payload)) return nominee->member;
    if (const auto* details = std::get_if<MemberDescribed>(&payload)) return details->member;
    return {};
}

/// What `read` gives, or nothing where the file is torn there.
template <class Read>
auto unlessTorn(Read read) -> decltype(read()) {
    try {
        return read();
    } catch (const MalformedRecord&) {
        return {};
    } catch (const SQLite::Exception&) {
        return {};
    }
}

} // namespace

FindingAbout VerifyService::about(Book& book, const Finding& finding) const {
    FindingAbout found;
    if (finding.record == 0) return found;
    const RecordNumber number{finding.record};
    found.meeting = unlessTorn([&] { return meetingAround(book, number); });
    const auto record = unlessTorn([&] { return book.log().record(number); });
    if (!record) return found;
    found.kind = wordOfKind(kindOf(record->record.payload));
    found.writtenOn = dayOf(record->record.recordedAt);
    const auto member = memberIn(record->record.payload);
    if (member)
        found.member = unlessTorn([&]() -> std::string {
            for (const Member& her : Members{book.database()}.all())
                if (her.number == *member) return her.name.empty() ? her.code.text() : her.name;
            return {};
        });
    return found;
}

CodeAnswer VerifyService::findMinuteBookCode(Book& book, std::string_view written) {
    const auto wanted = plainCode(written);
    for (const StoredCheckpoint& checkpoint : book.log().checkpoints()) {
        const TreeHead head{book.identity().bookId, checkpoint.size, checkpoint.root};
        if (wanted == plainCode(minuteBookCode(head))) return {true, checkpoint.size};
    }
    return {};
}

CodeAnswer VerifyService::findLineMark(Book& book, std::string_view written) {
    const auto wanted = plainCode(written);
    const auto leaves = book.log().leaves();
    std::uint64_t number = 0;
    for (const StoredCheckpoint& checkpoint : book.log().checkpoints())
        for (; number < checkpoint.size && number < leaves.size(); ++number)
            if (wanted == plainCode(lineMark(leaves[number], checkpoint.root)))
                return {true, number + 1};
    return {};
}

} // namespace bahi
