#include "tests/bench/bench_books.h"

#include "ledger/services/book_service.h"
#include "ledger/services/meeting_service.h"
#include "ledger/services/member_service.h"
#include "tests/bench/demand.h"
#include "tests/bench/stopwatch.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>

namespace bahi::bench {

namespace {

using namespace std::chrono_literals;

constexpr Date kFounded{1980y, std::chrono::January, 7d};
constexpr std::uint32_t kMembers = 20;
constexpr int kDaysToFirstInterest = 35;

Money rupees(std::int64_t amount) {
    return Money::fromMinor(amount * 100);
}

NewBook freshBook() {
    NewBook fresh{
        .currency = Currency::named("INR").value(), .groupName = "Sixty lines", .rules = {}};
    fresh.rules.from = kFounded;
    fresh.rules.regularSaving = rupees(20);
    fresh.rules.interest = Rate::parse("2").value();
    return fresh;
}

void build(const KeptBook& kept, const std::string& path) {
    BenchOffice office;
    SixtyLineGroup group{office.office(), path, kept.daysApart};
    for (std::size_t done = 0; done < kept.meetings;) {
        const std::size_t count = std::min(kept.perPost, kept.meetings - done);
        group.post(group.nextSheets(count));
        done += count;
    }
}

} // namespace

std::string benchFolder() {
    static const std::string folder = [] {
        const auto beside =
            std::filesystem::canonical("/proc/self/exe").parent_path() / "bahi_bench.books";
        std::filesystem::create_directories(beside);
        return beside.string();
    }();
    return folder;
}

void removeBook(const std::string& path) {
    for (const char* ending : {"", "-journal", ".part", ".part-journal"})
        std::filesystem::remove(path + ending);
}

std::string freshPath(const std::string& name) {
    const std::string path = benchFolder() + "/" + name;
    removeBook(path);
    return path;
}

BenchOffice::BenchOffice()
    : m_device{DeviceKey::Seed{6, 2, 0}},
      m_office{m_files, Machine{m_clock, m_random, m_device}, benchFolder() + "/data",
               benchFolder() + "/state"} {}

SixtyLineGroup::SixtyLineGroup(Office& office, const std::string& path, int daysApart)
    : m_office{office}, m_daysApart{daysApart} {
    auto made = BookService{office}.create(path, freshBook());
    demand(bool{made}, "a new book at " + path);
    m_book = std::move(made).value();
    std::vector<NewMember> newcomers;
    for (std::uint32_t number = 1; number <= kMembers; ++number)
        newcomers.push_back({{}, "Member " + std::to_string(number), kFounded, {}});
    const auto joined = MemberService{office, *m_book}.join(newcomers);
    demand(bool{joined}, "twenty members");
    m_members = joined.value();
}

SixtyLineGroup::~SixtyLineGroup() {
    close();
}

void SixtyLineGroup::close() {
    m_book.reset();
}

const Member& SixtyLineGroup::memberOf(std::uint32_t loan) const {
    return m_members[loan % kMembers];
}

std::vector<CollectionSheet> SixtyLineGroup::nextSheets(std::size_t count) {
    std::vector<CollectionSheet> sheets;
    while (sheets.size() < count) sheets.push_back(sheet(++m_meetings));
    return sheets;
}

/// Meeting n gives loan n. A repayment is two lines, since interest has fallen due by then.
CollectionSheet SixtyLineGroup::sheet(std::uint32_t meeting) {
    CollectionSheet sheet;
    sheet.uid = m_office.machine.random.bytes<16>();
    sheet.heldOn = fromDays(toDays(kFounded) + static_cast<int>(meeting) * m_daysApart);
    const auto receive = [&](const Member& member, ReceiptHead head, Money amount,
                             std::optional<LoanNumber> loan) {
        sheet.receipts.push_back({member.code, head, amount, loan, {}});
    };
    std::size_t lines = 0;
    for (const Member& member : m_members) {
        const bool late = (member.number.value + meeting) % kMembers == 0;
        sheet.attendance.push_back(
            {member.code, late ? Attendance::Late : Attendance::Present, {}});
        receive(member, ReceiptHead::RegularSaving, rupees(20), {});
        lines += 2;
    }
    const auto wait = static_cast<std::uint32_t>(kDaysToFirstInterest / m_daysApart);
    for (const std::uint32_t age : {wait, 2 * wait}) {
        if (age >= meeting) continue;
        const std::uint32_t loan = meeting - age;
        receive(memberOf(loan), ReceiptHead::Repayment, rupees(250), LoanNumber{loan});
        lines += 2;
    }
    const ResolutionNumber resolution{meeting};
    sheet.resolutions.push_back({resolution, "Loan for seeds", {}});
    sheet.loans.push_back({memberOf(meeting).code,
                           accounts::kLoansOwnFunds,
                           rupees(500),
                           rupees(50),
                           resolution,
                           "seeds",
                           {},
                           {}});
    lines += 2;
    for (std::size_t place = 0; lines < kLinesOfMeeting; ++place, ++lines)
        receive(m_members[place], ReceiptHead::VoluntarySaving, rupees(10), {});
    return sheet;
}

void SixtyLineGroup::post(std::vector<CollectionSheet> sheets) {
    const auto posted = MeetingService{m_office, *m_book}.post(std::move(sheets), "");
    demand(bool{posted}, "a meeting is posted");
}

std::string keptBook(const KeptBook& kept) {
    const std::string path = benchFolder() + "/" + kept.name + ".bahi";
    if (std::filesystem::exists(path)) return path;
    std::fprintf(stderr, "building %s: %zu meetings, %zu posting lines ...\n", path.c_str(),
                 kept.meetings, kept.meetings * kLinesOfMeeting);
    const Stopwatch watch;
    const std::string unfinished = freshPath(std::string{kept.name} + ".unfinished");
    build(kept, unfinished);
    std::filesystem::rename(unfinished, path);
    std::fprintf(stderr, "built in %.1f s\n", watch.seconds());
    return path;
}

} // namespace bahi::bench
