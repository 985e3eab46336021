#include "tests/faults/group_story.h"
#include "tests/faults/io_faults.h"
#include "tests/faults/kills.h"
#include "tests/faults/power_cut.h"
#include "tests/faults/tampering.h"

#include <catch2/catch.hpp>

#include <cstdlib>
#include <unistd.h>

using namespace bahi;
using namespace bahi::faults;

namespace {

/// Says what failed, one line each.
void checkNone(const std::vector<std::string>& failures) {
    for (const std::string& failure : failures) FAIL_CHECK(failure);
    CHECK(failures.empty());
}

const Operation& operationCalled(const std::string& name) {
    for (const Operation& operation : operations())
        if (operation.name == name) return operation;
    throw std::runtime_error{"no operation is called " + name};
}

} // namespace

TEST_CASE("a disk without power keeps what was synced, and a prefix is what a cut leaves",
          "[faults]") {
    const Operation& post = operationCalled("post");
    const Rehearsal rehearsal = rehearse(post);
    for (std::size_t at = 0; at < rehearsal.changes.size(); at += 9) {
        World world{post.before};
        world.disk().model().set({DiskFault::Kind::PowerCut, at, true});
        CHECK_THROWS(post.run(world));
        PowerCut cut{post.before};
        for (std::size_t change = 0; change < at; ++change) cut.add(rehearsal.changes[change]);
        CHECK(world.disk().model().image().files == cut.allKept().files);
    }
}

TEST_CASE("after a power cut every operation was done wholly or not at all", "[faults]") {
    for (const Operation& operation : operations()) {
        const Tally tally =
            cutEverywhere(operation, {.seed = 7, .randomStates = 1, .cutEvery = 6, .only = {}});
        CHECK(tally.states >= 2);
        checkNone(tally.failures);
    }
}

TEST_CASE("a second power cut while a book recovers does no harm", "[faults]") {
    const Tally tally = cutEverywhere(
        operationCalled("post"),
        {.seed = 3, .randomStates = 2, .secondCutEvery = 15, .cutEvery = 12, .only = {}});
    CHECK(tally.secondStates > 20);
    checkNone(tally.failures);
}

TEST_CASE("a disk that fails or is full harms nothing", "[faults]") {
    const FaultTally tally = failEverywhere({.seed = 1, .cutEvery = 61, .only = {}});
    CHECK(tally.told > 50);
    checkNone(tally.failures);
}

TEST_CASE("whoever knows the format is found out all the same", "[faults]") {
    TamperTally tally;
    commitEverything(tally);
    CHECK(tally.named >= 130);
    checkNone(tally.failures);
}

TEST_CASE("a flipped byte is noticed, and its record named", "[faults]") {
    TamperTally tally;
    flipEverything({.seed = 1, .cutEvery = 97, .only = {}}, tally);
    CHECK(tally.flips > 100);
    checkNone(tally.failures);
}

TEST_CASE("a program that is killed loses no acknowledged meeting", "[faults]") {
    const char* named = std::getenv("BAHI_PROGRAM");
    const std::string program = named != nullptr ? named : BAHI_PROGRAM;
    if (access(program.c_str(), X_OK) != 0) {
        WARN("there is no program to kill yet: " << program);
        return;
    }
    const KillTally tally = killAgainAndAgain(program, 20, {.seed = 1, .only = {}});
    CHECK(tally.kills == 20);
    checkNone(tally.failures);
}
