#include "ledger/store/resolutions.h"

#include "ledger/store/rows.h"

namespace bahi {

std::set<ResolutionNumber> resolutionNumbers(SQLite::Database& database) {
    std::set<ResolutionNumber> numbers;
    SQLite::Statement row{database, "SELECT DISTINCT number FROM resolution"};
    while (row.executeStep()) numbers.insert(idIn<ResolutionNumber>(row, 0));
    return numbers;
}

} // namespace bahi
