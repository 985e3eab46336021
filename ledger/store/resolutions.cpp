#include "ledger/store/resolutions.h"

#include "ledger/store/rows.h"

#include <algorithm>
#include <set>

namespace bahi {

namespace {

// From the end: what is cited was mostly passed at the same meeting.
constexpr auto kSelect = "SELECT 1 FROM resolution WHERE number = ? ORDER BY record DESC LIMIT 1";
constexpr auto kSelectNumbers = "SELECT number FROM resolution ORDER BY record";

} // namespace

bool isPassed(Database& database, ResolutionNumber resolution) {
    Query row{database, kSelect};
    bindId(row, 1, resolution);
    return row.executeStep();
}

ResolutionNumber nextResolution(Database& database) {
    std::set<ResolutionNumber> passed;
    ResolutionNumber next;
    for (Query row{database, kSelectNumbers}; row.executeStep(); passed.insert(next))
        next = idIn<ResolutionNumber>(row, 0);
    do { // behind the largest number comes the first
        next.value = std::max(next.value + 1, 1U);
    } while (passed.contains(next));
    return next;
}

} // namespace bahi
