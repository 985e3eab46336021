// One value has one encoding: damaged bytes either decode to nothing, or to another record whose
// own bytes they are. No damage goes unseen.

#include "ledger/log/encoding.h"
#include "ledger/log/record.h"
#include "tests/support/example_records.h"
#include "tests/support/random_records.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include <numeric>
#include <string>
#include <vector>

namespace bahi {

namespace {

/// Every value around a small one, each bit, and all bits.
std::vector<int> changes() {
    std::vector<int> changes(31);
    std::iota(changes.begin(), changes.end(), 1);
    changes.insert(changes.end(), {0x20, 0x40, 0x80, 0xff});
    return changes;
}

const std::vector<int> kChanges = changes();

/// `bytes` are no record, or exactly what the record they hold is written as.
bool isCanonicalOrRefused(const Bytes& bytes) {
    try {
        return encoded(decoded(bytes)) == bytes;
    } catch (const MalformedRecord&) {
        return true;
    }
}

bool isRefused(const Bytes& bytes) {
    try {
        decoded(bytes);
        return false;
    } catch (const MalformedRecord&) {
        return true;
    }
}

} // namespace

TEST_CASE("a changed byte is refused or makes another record of its own", "[log]") {
    for (const Record& record : plain::exampleRecords()) {
        const Bytes good = encoded(record);
        CAPTURE(kindName(kindOf(record.payload)), toHex(good));
        Bytes bytes = good;
        for (std::size_t place = 0; place < good.size(); ++place) {
            CAPTURE(place);
            for (const int change : kChanges) {
                bytes[place] = static_cast<std::uint8_t>(good[place] ^ change);
                if (!isCanonicalOrRefused(bytes)) FAIL(change);
            }
            bytes[place] = good[place];
        }
    }
    rc::prop("in any record", [] {
        const Bytes good = encoded(plain::anyRecord(plain::between(1, plain::kKinds)));
        Bytes bytes = good;
        for (int i = 0; i < 20; ++i) {
            const auto place = *rc::gen::inRange<std::size_t>(0, good.size());
            bytes[place] ^= *rc::gen::arbitrary<std::uint8_t>();
            RC_ASSERT(isCanonicalOrRefused(bytes));
            bytes[place] = good[place];
        }
    });
}

TEST_CASE("a record cut short is refused", "[log]") {
    for (const Record& record : plain::exampleRecords()) {
        const Bytes good = encoded(record);
        CAPTURE(kindName(kindOf(record.payload)));
        for (std::size_t size = 0; size < good.size(); ++size) {
            const Bytes cut{good.begin(), good.begin() + static_cast<std::ptrdiff_t>(size)};
            if (!isRefused(cut)) FAIL(size);
        }
    }
}

TEST_CASE("a record with something behind it is refused", "[log]") {
    for (const Record& record : plain::exampleRecords()) {
        CAPTURE(kindName(kindOf(record.payload)));
        for (const std::string more : {"00", "01", "ff", "0000000000000000"}) {
            Bytes bytes = encoded(record);
            const Bytes added = plain::bytesOf(more);
            bytes.insert(bytes.end(), added.begin(), added.end());
            CHECK(isRefused(bytes));
        }
    }
}

TEST_CASE("a byte more or less anywhere does not give the same record", "[log]") {
    rc::prop("in any record", [] {
        const Record record = plain::anyRecord(plain::between(1, plain::kKinds));
        const Bytes good = encoded(record);
        const auto place = *rc::gen::inRange<std::size_t>(0, good.size());
        const auto at = static_cast<std::ptrdiff_t>(place);
        Bytes longer = good;
        longer.insert(longer.begin() + at, *rc::gen::arbitrary<std::uint8_t>());
        RC_ASSERT(isCanonicalOrRefused(longer));
        Bytes shorter = good;
        shorter.erase(shorter.begin() + at);
        RC_ASSERT(isCanonicalOrRefused(shorter));
    });
}

TEST_CASE("bytes nobody wrote are refused or canonical", "[log]") {
    rc::prop("even with a good beginning", [](const Bytes& rest) {
        Bytes bytes = encoded(plain::anyRecord(plain::between(1, plain::kKinds)));
        bytes.resize(*rc::gen::inRange<std::size_t>(0, bytes.size()));
        bytes.insert(bytes.end(), rest.begin(), rest.end());
        RC_ASSERT(isCanonicalOrRefused(bytes));
    });
}

} // namespace bahi
