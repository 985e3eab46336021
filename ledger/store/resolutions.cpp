#include "ledger/store/resolutions.h"

#include "ledger/store/rows.h"

namespace bahi {

namespace {

// From the end: what is cited was mostly passed at the same meeting.
constexpr auto kSelect = "SELECT 1 FROM resolution WHERE number = ? ORDER BY record DESC LIMIT 1";

} // namespace

bool isPassed(Database& database, ResolutionNumber resolution) {
    Query row{database, kSelect};
    bindId(row, 1, resolution);
    return row.executeStep();
}

} // namespace bahi
