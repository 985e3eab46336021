// Years of meetings in one post, against SQLite inserting the rows that post made: into the same
// schema with its triggers, keys and indexes, and into bare tables.

#include "tests/bench/bench_books.h"
#include "tests/bench/demand.h"
#include "tests/bench/measures.h"
#include "tests/bench/raw_sqlite.h"
#include "tests/bench/stopwatch.h"
#include "tests/bench/summary.h"

#include <SQLiteCpp/Database.h>
#include <fmt/format.h>

#include <algorithm>
#include <optional>

namespace bahi::bench {

namespace {

constexpr std::size_t kMeetings = 2000;

/// What SQLite alone needs: the rows of the book before are there already.
struct Plan {
    std::vector<std::string> wholeSchema;
    std::vector<std::string> bareSchema;
    RowTape before;
    RowTape imported;
};

Took insertAlone(const std::vector<std::string>& schema, const Plan& plan) {
    const std::string path = freshPath("import.raw");
    Took cost;
    {
        RawDatabase raw{path};
        for (const std::string& object : schema) raw.run(object);
        auto inserts = RowTape::insertsInto(raw);
        plan.before.write(raw, inserts);
        cost = took([&] { plan.imported.write(raw, inserts); });
        const std::string postings = answer(raw.handle(), "SELECT count(*) FROM posting");
        demand(postings == std::to_string(kMeetings * kLinesOfMeeting), "all postings are there");
    }
    removeBook(path);
    return cost;
}

Took import(std::optional<Plan>& plan) {
    BenchOffice office;
    const std::string path = freshPath("import.bahi");
    SixtyLineGroup group{office.office(), path, 7};
    sqlite3* book = group.book().database().getHandle();
    const auto lastBefore = static_cast<std::int64_t>(group.book().log().size());
    if (!plan) plan = Plan{wholeSchemaOf(book), bareSchemaOf(book), RowTape::since(book, 0), {}};
    auto sheets = group.nextSheets(kMeetings);
    const Took cost = took([&] { group.post(std::move(sheets)); });
    if (plan->imported.rows() == 0) plan->imported = RowTape::since(book, lastBefore);
    group.close();
    removeBook(path);
    return cost;
}

} // namespace

void measureImport(benchmark::State& state) {
    std::optional<Plan> plan;
    Samples ours;
    Samples same;
    Samples bare;
    for (auto _ : state) {
        const Took cost = import(plan);
        ours.add(cost);
        state.SetIterationTime(cost.wall);
        same.add(insertAlone(plan->wholeSchema, *plan));
        bare.add(insertAlone(plan->bareSchema, *plan));
    }
    const auto rows = static_cast<double>(plan->imported.rows());
    // On a busy machine the two differ: the smaller share counts.
    const auto shareOf = [&](const Samples& alone) {
        return std::min(alone.median() / ours.median(), alone.computing() / ours.computing());
    };
    const double share = shareOf(same);
    const double bareShare = shareOf(bare);
    state.counters["rows"] = rows;
    state.counters["bahi_cpu_s"] = ours.computing();
    state.counters["raw_cpu_s"] = same.computing();
    state.counters["bare_cpu_s"] = bare.computing();
    state.counters["bahi_rows_per_s"] = rows / ours.median();
    state.counters["raw_rows_per_s"] = rows / same.median();
    state.counters["bare_rows_per_s"] = rows / bare.median();
    tell(fmt::format("b import of {} meetings, {:.0f} rows", kMeetings, rows),
         fmt::format("{:.0f} rows/s", rows / ours.median()));
    tell("b raw SQLite, the same rows and schema",
         fmt::format("{:.0f} rows/s", rows / same.median()));
    judge("b import against raw SQLite, same schema", fmt::format("{:.0f} %", share * 100),
          ">= 60 %", share >= 0.6);
    tell("b import against raw SQLite, bare tables", fmt::format("{:.0f} %", bareShare * 100));
}

} // namespace bahi::bench
