#pragma once

#include "ledger/base/progress.h"
#include "ledger/base/result.h"
#include "ledger/services/office.h"
#include "ledger/store/book.h"

#include <cstdint>
#include <memory>
#include <string>

namespace bahi {

struct PracticeGroup {
    std::uint32_t members = 12; // 1 to 60
    std::uint32_t weeks = 52;   // 0 to 5200
    std::uint64_t seed = 1;
};

/// Makes a group to practise on: invented women with random codes, who save, borrow and repay
/// every week. The same seed gives the same book to the last byte of its log: keys, clock, uids.
class PracticeService {
public:
    explicit PracticeService(Office& office) : m_office{office} {}

    /// With Keep::No it is only looked whether the book could be made. `progress` is told of each
    /// week.
    Result<std::unique_ptr<Book>> create(const std::string& path, const PracticeGroup& group,
                                         const Progress& progress = {}, Keep keep = Keep::Yes);

private:
    Office& m_office;
};

} // namespace bahi
