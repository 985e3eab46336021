// Holds the engine's loans against figures nobody here wrote: `bahi-loan-cases DIR [--json]`.
//
// Prints pass, fail with the first difference, or unsupported with the option that is missing, for
// every case of every file, then `N passed, N failed, N skipped`. With `--least 85` it fails (exit
// code 1) unless all cases of the tiers core and math pass, and 85 % of the tier option.

#include "tests/peers/loan_cases/case_events.h"
#include "tests/peers/loan_cases/case_schedule.h"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <vector>

namespace {

using namespace bahi::cases;

struct Judged {
    std::string id;
    std::string tier;
    Verdict verdict;
};

Verdict judge(const Json& one) {
    try {
        CaseTerms terms = termsOf(one.value("terms", Json{}));
        // A manner of printing: the terms are those of a last instalment that takes the residue.
        const Json convention = one.value("convention", Json::object());
        terms.residueInTotalsOnly = textIn(convention, "id") == "emi-residual-in-totals-only";
        const Json events = one.value("events", Json::array());
        // Nothing paid is something too, where late principal bears interest.
        const bool lives = !events.empty() || has(one.at("terms"), "recalculation");
        return lives ? judgeLife(one, terms) : judgeSchedule(one, terms);
    } catch (const Unsupported& missing) {
        return {Outcome::Unsupported, missing.what()};
    } catch (const Json::exception& malformed) {
        return {Outcome::Unsupported, malformed.what()};
    } catch (const std::runtime_error& other) { // a figure that does not fit
        return {Outcome::Unsupported, other.what()};
    }
}

std::string idOf(const Json& one, const std::string& file) {
    const bool named = one.is_object() && one.contains("id") && one.at("id").is_string();
    return named ? one.at("id").get<std::string>() : file;
}

void judgeFile(const std::filesystem::path& path, std::vector<Judged>& all) {
    const std::string file = path.filename().string();
    std::ifstream in{path};
    const Json read = Json::parse(in, nullptr, false);
    const Json none;
    const Json& cases = read.is_array()                              ? read
                        : read.is_object() && read.contains("cases") ? read.at("cases")
                                                                     : none;
    if (!cases.is_array()) {
        all.push_back({file, {}, {Outcome::Unsupported, "no list of cases"}});
        return;
    }
    for (const Json& one : cases) {
        if (!one.is_object()) {
            all.push_back({file, {}, {Outcome::Unsupported, "no case"}});
            continue;
        }
        const bool tiered = one.contains("tier") && one.at("tier").is_string();
        all.push_back(
            {idOf(one, file), tiered ? one.at("tier").get<std::string>() : "", judge(one)});
    }
}

std::vector<Judged> judgeFolder(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator{folder})
        if (entry.is_regular_file() && entry.path().extension() == ".json")
            files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    std::vector<Judged> all;
    for (const auto& file : files) judgeFile(file, all);
    return all;
}

std::string wordFor(Outcome outcome) {
    switch (outcome) {
        case Outcome::Pass:
            return "pass";
        case Outcome::Fail:
            return "fail";
        case Outcome::Unsupported:
            return "unsupported";
    }
    return {};
}

long countOf(const std::vector<Judged>& all, Outcome outcome) {
    return std::count_if(all.begin(), all.end(),
                         [&](const Judged& one) { return one.verdict.outcome == outcome; });
}

void print(const std::vector<Judged>& all) {
    for (const Judged& one : all) {
        std::cout << wordFor(one.verdict.outcome) << "  " << one.id;
        if (!one.verdict.detail.empty()) std::cout << "  " << one.verdict.detail;
        std::cout << '\n';
    }
    std::cout << countOf(all, Outcome::Pass) << " passed, " << countOf(all, Outcome::Fail)
              << " failed, " << countOf(all, Outcome::Unsupported) << " skipped\n";
}

void printJson(const std::vector<Judged>& all) {
    Json cases = Json::array();
    for (const Judged& one : all)
        cases.push_back({{"id", one.id},
                         {"result", wordFor(one.verdict.outcome)},
                         {"detail", one.verdict.detail}});
    std::cout << Json{{"cases", cases}}.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
}

/// Whether all of core and math pass, and `least` per cent of option.
bool isEnough(const std::vector<Judged>& all, long least) {
    const auto share = [&](const std::string& tier) {
        long passed = 0;
        long of = 0;
        for (const Judged& one : all) {
            if (one.tier != tier) continue;
            ++of;
            if (one.verdict.isPass()) ++passed;
        }
        std::cerr << tier << ": " << passed << " of " << of << '\n';
        return of == 0 ? 0 : passed * 100 / of;
    };
    const bool core = share("core") == 100;
    const bool math = share("math") == 100;
    return share("option") >= least && core && math;
}

int run(const std::vector<std::string>& arguments) {
    std::string folder;
    bool asJson = false;
    long least = -1;
    for (std::size_t index = 0; index < arguments.size(); ++index) {
        const std::string& argument = arguments[index];
        if (argument == "--json") {
            asJson = true;
        } else if (argument == "--least" && index + 1 < arguments.size()) {
            const std::string& number = arguments[++index];
            std::from_chars(number.data(), number.data() + number.size(), least);
        } else {
            folder = argument;
        }
    }
    if (folder.empty() || !std::filesystem::is_directory(folder)) {
        std::cerr << "usage: bahi-loan-cases DIR [--json] [--least PERCENT]\n";
        return 2;
    }
    const auto all = judgeFolder(folder);
    asJson ? printJson(all) : print(all);
    return least < 0 || isEnough(all, least) ? 0 : 1;
}

} // namespace

int main(int argc, char** argv) {
    try {
        return run({argv + 1, argv + argc});
    } catch (const std::exception& failed) { // a folder that cannot be read
        std::cerr << "bahi-loan-cases: " << failed.what() << '\n';
        return 2;
    }
}
