#pragma once

#include "ledger/base/progress.h"
#include "ledger/base/result.h"
#include "ledger/services/office.h"
#include "ledger/services/practice_template.h"
#include "ledger/store/book.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace bahi {

struct PracticeGroup {
    std::uint32_t members = 12; // 1 to 60
    std::uint32_t weeks = 52;   // 0 to 5200: how long the group lives
    std::uint64_t seed = 1;
    Programme programme = Programme::JeevikaWeekly;
    std::optional<Month> dishonest = {}; // a month in which it meets: isLived
};

/// How many meetings a group plans in its life, and how many it holds.
struct PracticeMeetings {
    std::size_t planned = 0;
    std::size_t held = 0;
};
PracticeMeetings meetingsOf(const PracticeGroup& group);

/// Does the group meet in `month`?
bool isLived(const PracticeGroup& group, Month month);

/// Makes a group to practise on: invented women with random codes, who save, borrow and repay
/// after the rules of a programme. The same group gives the same book to the last byte of its log:
/// keys, clock, uids.
class PracticeService {
public:
    explicit PracticeService(Office& office) : m_office{office} {}

    /// With Keep::No it is only looked whether the book could be made. `progress` is told of each
    /// planned meeting; throws Stopped where it says so. A group that is not finished leaves no
    /// book.
    Result<std::unique_ptr<Book>> create(const std::string& path, const PracticeGroup& group,
                                         const Progress& progress = {}, Keep keep = Keep::Yes);

private:
    Office& m_office;
};

} // namespace bahi
