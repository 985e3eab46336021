#include "tests/faults/crash_states.h"

#include "tests/faults/power_cut.h"

#include <fmt/format.h>

#include <chrono>
#include <functional>
#include <random>
#include <string_view>
#include <unordered_map>

namespace bahi::faults {

namespace {

constexpr std::size_t kMostFailures = 20;
constexpr unsigned kRetryEvery = 16;

std::size_t hashOf(const DiskImage& image) {
    std::size_t all = 0;
    const auto mix = [&](std::string_view text) {
        all = all * 0x9E3779B97F4A7C15U ^ std::hash<std::string_view>{}(text);
    };
    for (const auto& [path, bytes] : image.files) {
        mix(path);
        mix({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
    }
    return all;
}

bool isHot(const DiskImage& image) {
    for (const auto& [path, bytes] : image.files)
        if (path.ends_with("-journal") && !bytes.empty()) return true;
    return false;
}

/// One operation, cut again and again.
class Cutter {
public:
    Cutter(const Operation& operation, const Budget& budget)
        : m_operation{operation}, m_budget{budget}, m_rehearsal{rehearse(operation)} {
        m_tally.operations = 1;
    }

    Tally run() {
        PowerCut cut{m_operation.before};
        for (m_cut = 0; m_cut <= m_rehearsal.changes.size(); ++m_cut) {
            if (m_cut > 0) cut.add(m_rehearsal.changes[m_cut - 1]);
            if (m_cut % m_budget.cutEvery != 0 && m_cut != m_rehearsal.acknowledgedAt) continue;
            ++m_tally.cuts;
            lookAt(cut);
            if (m_tally.failures.size() >= kMostFailures) break;
        }
        return m_tally;
    }

private:
    bool acknowledged() const { return m_cut >= m_rehearsal.acknowledgedAt; }

    std::mt19937_64 randomOf(std::uint64_t state) const {
        std::seed_seq seeds{m_budget.seed, std::uint64_t{hashOfName()}, std::uint64_t{m_cut},
                            state};
        return std::mt19937_64{seeds};
    }
    std::uint32_t hashOfName() const {
        return static_cast<std::uint32_t>(std::hash<std::string>{}(m_operation.name));
    }

    void lookAt(const PowerCut& cut) {
        look(cut.allKept(), 0);
        if (cut.pending() == 0) return;
        look(cut.allLost(), 1);
        for (unsigned state = 2; state < 2 + m_budget.randomStates; ++state) {
            std::mt19937_64 random = randomOf(state);
            look(cut.anyOf(random), state);
        }
    }

    void look(const DiskImage& image, unsigned state) {
        ++m_tally.states;
        const Judged judged = judgedOnce(image);
        if (!isRight(judged)) fail(judged, fmt::format("state {}", state));
        if (m_tally.states % kRetryEvery == 0) doAgain(image, state);
        const bool again =
            m_budget.secondCutEvery > 0 && m_tally.states % m_budget.secondCutEvery == 0;
        if (again && isHot(image)) cutRecovery(image, state);
    }

    bool isRight(const Judged& judged) const {
        if (!judged.fault.empty()) return false;
        if (judged.state == m_rehearsal.after) return true;
        return judged.state == m_rehearsal.before && !acknowledged();
    }

    /// The same disk gives the same answer, so each is asked once.
    Judged judgedOnce(const DiskImage& image) {
        const auto [known, isNew] = m_known.try_emplace(hashOf(image));
        if (isNew) {
            ++m_tally.images;
            if (isHot(image)) ++m_tally.hot;
            CrashDisk disk{image};
            known->second = m_operation.judge(disk);
        }
        return known->second;
    }

    /// The user tries again: it is done then, or was.
    void doAgain(const DiskImage& image, unsigned state) {
        ++m_tally.retries;
        World world{image, m_operation.device};
        try {
            m_operation.run(world);
        } catch (const WasRefused&) { // as it was done already
        } catch (const std::exception& error) {
            fail({"", error.what()}, fmt::format("state {}, done again", state));
            return;
        }
        CrashDisk disk{world.disk().model().image()};
        const Judged judged = m_operation.judge(disk);
        if (!judged.fault.empty() || judged.state != m_rehearsal.after)
            fail(judged, fmt::format("state {}, done again", state));
    }

    /// The power goes a second time, while the book recovers from the first.
    void cutRecovery(const DiskImage& image, unsigned state) {
        CrashDisk disk{image};
        m_operation.judge(disk);
        PowerCut cut{image};
        std::size_t at = 0;
        const auto lookAgain = [&](const DiskImage& left) {
            ++m_tally.secondStates;
            const Judged judged = judgedOnce(left);
            if (!isRight(judged)) fail(judged, fmt::format("state {}, second cut {}", state, at));
        };
        for (const DiskChange& change : disk.model().changes()) {
            cut.add(change);
            ++at;
            lookAgain(cut.allKept());
            if (cut.pending() == 0) continue;
            lookAgain(cut.allLost());
            std::mt19937_64 random = randomOf(1'000'000 + state * 1'000 + at);
            for (int draw = 0; draw < 2; ++draw) lookAgain(cut.anyOf(random));
        }
    }

    void fail(const Judged& judged, const std::string& where) {
        if (m_tally.failures.size() >= kMostFailures) return;
        const std::string found = !judged.fault.empty()  ? judged.fault
                                  : judged.state.empty() ? "not there"
                                  : judged.state == m_rehearsal.before
                                      ? "as before, though acknowledged"
                                      : "neither before nor after";
        m_tally.failures.push_back(fmt::format("{} --seed {}: cut after change {} of {}, {}: {}",
                                               m_operation.name, m_budget.seed, m_cut,
                                               m_rehearsal.changes.size(), where, found));
    }

    const Operation& m_operation;
    const Budget& m_budget;
    const Rehearsal m_rehearsal;
    std::size_t m_cut = 0;
    std::unordered_map<std::size_t, Judged> m_known;
    Tally m_tally;
};

} // namespace

void Tally::add(const Tally& other) {
    operations += other.operations;
    cuts += other.cuts;
    states += other.states;
    images += other.images;
    hot += other.hot;
    secondStates += other.secondStates;
    retries += other.retries;
    failures.insert(failures.end(), other.failures.begin(), other.failures.end());
}

Tally cutEverywhere(const Operation& operation, const Budget& budget) {
    return Cutter{operation, budget}.run();
}

Tally cutAll(const Budget& budget) {
    Tally all;
    for (const Operation& operation : operations())
        if (budget.only.empty() || budget.only == operation.name)
            all.add(cutEverywhere(operation, budget));
    return all;
}

} // namespace bahi::faults
