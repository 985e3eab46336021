#include "ledger/store/database.h"

#include <sqlite3.h>

namespace bahi {

namespace {

/// SQLite counts every byte it allocates, under a lock, for figures nobody here asks for. Without
/// them sqlite3_hard_heap_limit64 does nothing.
int withoutCounting(int flags) {
    static const int once = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    static_cast<void>(once); // refused where SQLite already runs: then it counts
    return flags;
}

} // namespace

Database::Database(const std::string& path, int flags, int busyMilliseconds, const std::string& vfs)
    : SQLite::Database{path, withoutCounting(flags), busyMilliseconds, vfs} {}

Query::Query(Database& database, std::string_view sql) : m_database{database} {
    const auto idle = database.m_idle.find(sql);
    if (idle != database.m_idle.end()) {
        m_statement = database.m_idle.extract(idle);
        return;
    }
    Database::Statements fresh;
    const std::string text{sql};
    fresh.emplace(text, std::make_unique<SQLite::Statement>(database, text));
    m_statement = fresh.extract(fresh.begin());
}

Query::~Query() {
    statement().tryReset(); // its run may have failed: that was said then
    statement().clearBindings();
    m_database.m_idle.insert(std::move(m_statement)); // one too many goes
}

} // namespace bahi
