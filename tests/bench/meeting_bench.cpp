// One meeting of sixty posting lines, until it is on the disk; against the very same rows written
// by nothing but SQLite into tables that check nothing.

#include "tests/bench/bench_books.h"
#include "tests/bench/demand.h"
#include "tests/bench/measures.h"
#include "tests/bench/raw_sqlite.h"
#include "tests/bench/slow_disk.h"
#include "tests/bench/stopwatch.h"
#include "tests/bench/summary.h"

#include <SQLiteCpp/Database.h>
#include <fmt/format.h>

#include <chrono>
#include <optional>

namespace bahi::bench {

void measureMeeting(benchmark::State& state) {
    const std::chrono::microseconds perSync{state.range(1)};
    std::optional<SlowDisk> slow;
    if (perSync.count() > 0) slow.emplace(perSync);
    BenchOffice office;
    const std::string path = freshPath("meeting.bahi");
    const std::string rawPath = freshPath("meeting.raw");
    SixtyLineGroup group{office.office(), path, 7};
    const auto meetingsBefore = static_cast<std::size_t>(state.range(0));
    group.post(group.nextSheets(meetingsBefore));
    sqlite3* book = group.book().database().getHandle();

    RawDatabase raw{rawPath};
    for (const std::string& table : bareSchemaOf(book)) raw.run(table);
    auto inserts = RowTape::insertsInto(raw);
    RowTape::since(book, 0).write(raw, inserts);
    demandSamePragmas(book, raw.handle());

    Samples ours;
    Samples bare;
    std::size_t rows = 0;
    for ([[maybe_unused]] auto _ : state) {
        auto sheets = group.nextSheets(1);
        const auto before = static_cast<std::int64_t>(group.book().log().size());
        const Took cost = took([&] { group.post(std::move(sheets)); });
        ours.add(cost);
        state.SetIterationTime(cost.wall);

        const RowTape tape = RowTape::since(book, before);
        demand(tape.rowsOf("posting") == kLinesOfMeeting, "a meeting has sixty posting lines");
        rows = tape.rows();
        bare.add(took([&] { tape.write(raw, inserts); }));
    }
    const double ratio = ours.median() / bare.median();
    state.counters["rows"] = static_cast<double>(rows);
    state.counters["bahi_ms"] = ours.median() * 1e3;
    state.counters["raw_ms"] = bare.median() * 1e3;
    state.counters["bahi_cpu_ms"] = ours.computing() * 1e3;
    state.counters["raw_cpu_ms"] = bare.computing() * 1e3;
    state.counters["ratio"] = ratio;
    std::string where = fmt::format("a a meeting of 60 lines after {} others", meetingsBefore);
    if (slow) where += fmt::format(", {} us more for each sync", perSync.count());
    const auto figure = [](const Samples& samples) {
        return fmt::format("{:.2f} ms ({:.2f})", samples.median() * 1e3, samples.computing() * 1e3);
    };
    tell(where + " (computing)", figure(ours));
    tell(fmt::format("a   raw SQLite, the same {} rows, bare (computing)", rows), figure(bare));
    const std::string times = fmt::format("{:.2f} x", ratio);
    if (slow)
        tell(where + ", against raw", times);
    else
        judge(where + ", against raw", times, "<= 1.5 x", ratio <= 1.5);
    group.close();
    removeBook(path);
}

} // namespace bahi::bench
