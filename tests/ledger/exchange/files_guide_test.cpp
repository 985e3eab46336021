// The user guide's examples are files: what it shows, Bahi reads.

#include "ledger/exchange/cutoff_csv.h"
#include "ledger/exchange/meeting_csv.h"
#include "ledger/exchange/members_csv.h"
#include "ledger/exchange/pages_csv.h"
#include "ledger/exchange/rules_json.h"
#include "ledger/exchange/settings_json.h"
#include "ledger/exchange/trainings_csv.h"
#include "ledger/exchange/voucher_csv.h"

#include <catch2/catch.hpp>

#include <fstream>
#include <map>

namespace bahi {

namespace {

/// The examples of the guide, by the line the fence opens in, with their language first.
std::map<int, std::string> examples() {
    std::ifstream guide{BAHI_SOURCE "/docs/user-guide/files.md"};
    std::map<int, std::string> found;
    std::string* open = nullptr;
    int number = 0;
    for (std::string line; std::getline(guide, line);) {
        ++number;
        const bool isFence = line.starts_with("```");
        if (isFence && open != nullptr) {
            open = nullptr;
        } else if (isFence) {
            open = &(found[number] = line.substr(3) + "\n");
        } else if (open != nullptr) {
            *open += line + "\n";
        }
    }
    return found;
}

/// What the example is; empty when its reader refuses it.
std::string readAs(std::string_view example) {
    const Currency rupees = Currency::named("INR").value();
    const auto body = std::string{example.substr(example.find('\n') + 1)};
    if (example.starts_with("json")) return readRules(body, "guide") ? "rules" : "";
    if (body.starts_with("code,name")) return readMembers(body, "guide") ? "members" : "";
    if (body.starts_with("code,date")) return readCutoff(body, "guide", rupees) ? "cut-off" : "";
    if (body.starts_with("code,kind")) return readPages(body, "guide", rupees) ? "pages" : "";
    if (body.starts_with("date,voucher"))
        return readVouchers(body, "guide", rupees) ? "vouchers" : "";
    if (body.starts_with("date,kind,topic")) return readTrainings(body, "guide") ? "trainings" : "";
    if (body.starts_with("date,")) return readMeetings(body, "guide", rupees) ? "meetings" : "";
    return {};
}

} // namespace

TEST_CASE("every example of the guide to files is read", "[exchange]") {
    std::map<std::string, int> read;
    for (const auto& [line, example] : examples()) {
        CAPTURE(line, example);
        const std::string kind = readAs(example);
        CHECK_FALSE(kind.empty());
        ++read[kind];
    }
    CHECK(read == std::map<std::string, int>{{"members", 2},
                                             {"cut-off", 1},
                                             {"pages", 1},
                                             {"meetings", 2},
                                             {"vouchers", 1},
                                             {"trainings", 1},
                                             {"rules", 3}});
}

TEST_CASE("the judge of the guide's examples knows a wrong one", "[exchange]") {
    CHECK(readAs("csv\ncode,name,joined_on\nM01,Sita,\n") == "members");
    CHECK(readAs("csv\ncode,name,joined_on\nM01,=Sita,\n").empty());
    CHECK(readAs("csv\nname\nSita\n").empty());
    CHECK(readAs("json\n{}\n").empty());
}

TEST_CASE("the long rules of the guide are the short ones with every default", "[exchange]") {
    std::vector<RulesFile> rules;
    for (const auto& [line, example] : examples())
        if (example.starts_with("json"))
            rules.push_back(readRules(example.substr(example.find('\n')), "guide").value());
    REQUIRE(rules.size() == 3);
    rules[1].rules.meeting = rules[0].rules.meeting; // has no default
    CHECK(rules[0] == rules[1]);
    CHECK(rules[2].settings.size() == settingKeys().size() - 1); // and the resolution
    CHECK(rules[2].resolution == 3);
}

} // namespace bahi
