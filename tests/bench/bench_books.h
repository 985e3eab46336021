#pragma once

#include "ledger/group/collection_sheet.h"
#include "ledger/group/member.h"
#include "ledger/services/office.h"
#include "ledger/store/book.h"
#include "ledger/store/posix_file_system.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace bahi::bench {

inline constexpr std::size_t kLinesOfMeeting = 60;

/// Where the books stand: a folder beside the program, so on the build tree's disk.
std::string benchFolder();
/// A place for a book that is used once; whatever stood there is gone.
std::string freshPath(const std::string& name);
void removeBook(const std::string& path);

/// The real disk, clock and randomness, and a key of its own that stays the same.
class BenchOffice {
public:
    BenchOffice();
    Office& office() { return m_office; }

private:
    PosixFileSystem m_files;
    SystemClock m_clock;
    SystemRandom m_random;
    DeviceKey m_device;
    Office m_office;
};

/// A group of twenty that meets every `daysApart` days; every meeting makes exactly sixty posting
/// lines: twenty savings, sixteen or so voluntary savings, a loan by resolution, and two older
/// loans repaid in part, with interest.
class SixtyLineGroup {
public:
    SixtyLineGroup(Office& office, const std::string& path, int daysApart);
    ~SixtyLineGroup();

    Book& book() { return *m_book; }
    /// The next `count` meetings, as the bookkeeper hands them in.
    std::vector<CollectionSheet> nextSheets(std::size_t count);
    void post(std::vector<CollectionSheet> sheets);
    void close();

private:
    CollectionSheet sheet(std::uint32_t meeting);
    const Member& memberOf(std::uint32_t loan) const;

    Office& m_office;
    std::unique_ptr<Book> m_book;
    std::vector<Member> m_members;
    int m_daysApart;
    std::uint32_t m_meetings = 0;
};

/// A book of `meetings` such meetings that is built once and kept. Each transaction takes
/// `perPost` of them.
struct KeptBook {
    const char* name;
    std::size_t meetings;
    int daysApart;
    std::size_t perPost;
};
/// Weekly for ten years, a transaction for each meeting.
inline constexpr KeptBook kTenYears{"ten-years", 520, 7, 1};
/// A million postings, on every day of 45 years.
inline constexpr KeptBook kMillion{"million", 16'667, 1, 500};

/// Its path; building it if it is not there, and saying how long that took.
std::string keptBook(const KeptBook& kept);

} // namespace bahi::bench
