// The full verification of a ten-year book, against SQLite reading every row of it and OpenSSL
// hashing the same records; and how soon the first report of it stands.

#include "ledger/log/checkpoint.h"
#include "ledger/reports/trial_balance.h"
#include "ledger/store/books_file.h"
#include "ledger/store/journal.h"
#include "ledger/store/verification.h"
#include "tests/bench/bench_books.h"
#include "tests/bench/child.h"
#include "tests/bench/demand.h"
#include "tests/bench/measures.h"
#include "tests/bench/raw_sqlite.h"
#include "tests/bench/stopwatch.h"
#include "tests/bench/summary.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <fmt/format.h>
#include <openssl/evp.h>

namespace bahi::bench {

namespace {

/// Every column of every row, and SHA-256 of every record, as the leaf is made.
double readAlone(const std::string& path) {
    RawDatabase raw{path, RawDatabase::Access::Read};
    EVP_MD* method = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    EVP_MD_CTX* hash = EVP_MD_CTX_new();
    std::vector<std::string> tables;
    RawStatement names{raw.handle(), "SELECT name FROM sqlite_schema WHERE type = 'table'"};
    while (names.step()) tables.push_back(names.text(0));

    std::int64_t sum = 0;
    const double seconds = secondsOf([&] {
        for (const std::string& table : tables) {
            const bool isLog = table == "record";
            RawStatement row{raw.handle(), isLog ? "SELECT number, uid, leaf, bytes FROM record"
                                                 : "SELECT * FROM " + table};
            const int columns = sqlite3_column_count(row.get());
            while (row.step()) {
                for (int column = 0; column < columns; ++column) {
                    if (sqlite3_column_type(row.get(), column) == SQLITE_INTEGER)
                        sum += sqlite3_column_int64(row.get(), column);
                    else
                        sum += sqlite3_column_blob(row.get(), column) == nullptr ? 0 : 1;
                }
                if (!isLog) continue;
                unsigned char digest[32];
                const unsigned char prefix = 0;
                EVP_DigestInit_ex2(hash, method, nullptr);
                EVP_DigestUpdate(hash, &prefix, 1);
                EVP_DigestUpdate(hash, sqlite3_column_blob(row.get(), 3),
                                 static_cast<std::size_t>(sqlite3_column_bytes(row.get(), 3)));
                EVP_DigestFinal_ex(hash, digest, nullptr);
                sum += digest[0];
            }
        }
    });
    benchmark::DoNotOptimize(sum);
    EVP_MD_CTX_free(hash);
    EVP_MD_free(method);
    return seconds;
}

struct Parts {
    Took whole;
    double pragmas = 0;
    double signatures = 0;
};

double secondsOfPragma(Book& book, const std::string& pragma) {
    return secondsOf([&] {
        SQLite::Statement row{book.database(), "PRAGMA " + pragma};
        while (row.executeStep()) {
        }
    });
}

Parts verifyOnce(const std::string& path) {
    BenchOffice office;
    BooksFile file{office.office().files};
    auto opened = file.open(path, Access::Judge);
    demand(bool{opened}, "the ten-year book opens");
    Book& book = *opened.value();
    Parts parts;
    Verification found;
    parts.whole = took([&] { found = verify(book); });
    demand(found.ok(), "the ten-year book is sound");
    parts.pragmas =
        secondsOfPragma(book, "foreign_key_check") + secondsOfPragma(book, "integrity_check(1)");
    const auto checkpoints = book.log().checkpoints();
    const PublicKey key = book.log().deviceKeyAt(book.log().size());
    bool good = true;
    parts.signatures = secondsOf([&] {
        for (const StoredCheckpoint& checkpoint : checkpoints)
            good = openedNote(checkpoint.note, key).has_value() && good;
    });
    demand(good, "every checkpoint is signed");
    return parts;
}

} // namespace

void measureVerification(benchmark::State& state) {
    const std::string path = keptBook(kTenYears);
    Samples whole;
    Samples pragmas;
    Samples signatures;
    Samples walk;
    Samples reading;
    for (auto _ : state) {
        const Parts parts = verifyOnce(path);
        state.SetIterationTime(parts.whole.wall);
        whole.add(parts.whole);
        pragmas.add(parts.pragmas);
        signatures.add(parts.signatures);
        walk.add(parts.whole.wall - parts.pragmas - parts.signatures);
        reading.add(readAlone(path));
    }
    const double ratio = walk.median() / reading.median();
    state.counters["verify_ms"] = whole.median() * 1e3;
    state.counters["pragmas_ms"] = pragmas.median() * 1e3;
    state.counters["signatures_ms"] = signatures.median() * 1e3;
    state.counters["walk_ms"] = walk.median() * 1e3;
    state.counters["raw_ms"] = reading.median() * 1e3;
    state.counters["ratio"] = ratio;
    judge("d verification of ten years, whole", fmt::format("{:.0f} ms", whole.median() * 1e3),
          "< 500 ms", whole.median() < 0.5);
    tell("d   of it computing", fmt::format("{:.0f} ms", whole.computing() * 1e3));
    tell("d   of it PRAGMA foreign_key_check, integrity_check",
         fmt::format("{:.0f} ms", pragmas.median() * 1e3));
    tell("d   of it 520 signatures", fmt::format("{:.0f} ms", signatures.median() * 1e3));
    tell("d   the rest: log and rows", fmt::format("{:.0f} ms", walk.median() * 1e3));
    tell("d raw SQLite reads all rows, OpenSSL hashes the records",
         fmt::format("{:.0f} ms", reading.median() * 1e3));
    judge("d log and rows against raw reading", fmt::format("{:.2f} x", ratio), "<= 3 x",
          ratio <= 3);
}

void measureOpening(benchmark::State& state) {
    const std::string path = keptBook(kTenYears);
    const std::string output = benchFolder() + "/ten-years.csv";
    BenchOffice office;
    BooksFile file{office.office().files};
    Samples opening;
    Samples process;
    for (auto _ : state) {
        const Stopwatch watch;
        auto opened = file.open(path, Access::Read);
        demand(bool{opened}, "the ten-year book opens");
        Book& book = *opened.value();
        const TrialBalance trial = trialBalanceOf(book, Journal{book.database()}.lastDay());
        const double seconds = watch.seconds();
        demand(!trial.rows.empty(), "the trial balance has rows");
        opening.add(seconds);
        state.SetIterationTime(seconds);
        opened = Refusal::BookNotFound; // closed
        process.add(runChild(trialBalanceCommand(path), output).took);
    }
    state.counters["process_ms"] = process.median() * 1e3;
    judge("d opening ten years to the first report",
          fmt::format("{:.1f} ms", opening.median() * 1e3), "< 50 ms", opening.median() < 0.05);
    tell("d bahi report trial-balance of it, whole process (computing)",
         fmt::format("{:.1f} ms ({:.1f})", process.median() * 1e3, process.computing() * 1e3));
}

} // namespace bahi::bench
