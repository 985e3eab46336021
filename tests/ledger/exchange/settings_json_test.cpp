// Settings in a rules file, and the rules as people read them.

#include "ledger/exchange/settings_json.h"

#include "ledger/exchange/rules_json.h"
#include "ledger/exchange/rules_text.h"
#include "tests/support/plain_values.h"

#include <catch2/catch.hpp>

#include <set>

using namespace bahi;
using namespace bahi::plain;

namespace {

Result<RulesFile> read(const std::string& settings, const std::string& currency = "INR") {
    return readRules(R"({"currency": ")" + currency + R"(", "from": "2006-03-01",
        "meeting": {"rhythm": "monthly", "day": 1}, "saving": {"regular": "25"},
        "interest": {"per_cent_per_month": "2"}, "settings": )" +
                         settings + "}",
                     "rules.json");
}

GroupRules rulesFrom(std::string_view from, std::int64_t saving) {
    GroupRules rules = read("{}").value().rules;
    rules.from = day(from);
    rules.regularSaving = rupees(saving);
    return rules;
}

} // namespace

TEST_CASE("every setting is read, as what it is", "[exchange]") {
    const auto file = read(R"({"tier": 2, "women_only": true, "age_min": 18, "age_max": 60,
        "one_per_family": false, "fine_missed_saving": "2", "fine_late": 5,
        "fine_absent": "10.50", "fine_missed_instalment": "one-month-interest",
        "admission_fee": "५०", "admission_fee_to_corpus": true, "resolution_above": "1,000",
        "loan_to_savings": 4, "saving_due_when_missed": true, "catch_up_saving": true,
        "resolution": 7})");
    REQUIRE(file);
    using enum Setting;
    const std::map<Setting, std::int64_t> wanted = {{Tier, 2},
                                                    {WomenOnly, 1},
                                                    {AgeMin, 18},
                                                    {AgeMax, 60},
                                                    {OnePerFamily, 0},
                                                    {FineMissedSaving, 200},
                                                    {FineLate, 500},
                                                    {FineAbsent, 1050},
                                                    {FineMissedInstalment, kFineIsMonthsInterest},
                                                    {AdmissionFee, 5000},
                                                    {AdmissionFeeToCorpus, 1},
                                                    {ResolutionAbove, 100'000},
                                                    {LoanToSavings, 4},
                                                    {SavingDueWhenMissed, 1},
                                                    {CatchUpSaving, 1}};
    CHECK(file.value().settings == wanted);
    CHECK(file.value().resolution == 7);
    CHECK(readRules(writeRules(file.value()), "again").value() == file.value());
    CHECK(read(R"({"fine_missed_instalment": "3"})").value().settings.at(FineMissedInstalment) ==
          300);
    CHECK(read("{}").value().settings.empty());
    CHECK(writeRules(read("{}").value()).find("settings") == std::string::npos);
    CHECK(read(R"({"fine_late": 5})", "VND").value().settings.at(FineLate) == 5); // no decimals
}

TEST_CASE("a setting that is wrong is refused at its key", "[exchange]") {
    struct Case {
        std::string settings;
        Refusal why;
        std::string key;
        std::string allowed;
    };
    using enum Refusal;
    const auto wrong = GENERATE(values<Case>({
        {"[]", ValueUnknown, "settings", "object"},
        {R"({"women-only": true})", KeyUnknown, "settings.women-only", ""},
        {R"({"fines": 5})", KeyUnknown, "settings.fines", ""},
        {R"({"tier": 0})", ValueUnknown, "settings.tier", "1-3"},
        {R"({"tier": 4})", ValueUnknown, "settings.tier", "1-3"},
        {R"({"tier": "2"})", ValueUnknown, "settings.tier", "1-3"},
        {R"({"age_min": -1})", ValueUnknown, "settings.age_min", "0-150"},
        {R"({"age_min": 18.5})", ValueUnknown, "settings.age_min", "0-150"},
        {R"({"age_max": 18446744073709551615})", ValueUnknown, "settings.age_max", "0-150"},
        {R"({"age_min": 60, "age_max": 18})", ValueUnknown, "settings.age_max", "60 and above"},
        {R"({"loan_to_savings": 0})", ValueUnknown, "settings.loan_to_savings", "1-1000"},
        {R"({"women_only": 1})", ValueUnknown, "settings.women_only", "true, false"},
        {R"({"women_only": "yes"})", ValueUnknown, "settings.women_only", "true, false"},
        {R"({"women_only": null})", ValueUnknown, "settings.women_only", "true, false"},
        {R"({"fine_late": 2.5})", ValueUnknown, "settings.fine_late", "text, whole number"},
        {R"({"fine_late": true})", ValueUnknown, "settings.fine_late", "text, whole number"},
        {R"({"fine_late": "2.505"})", AmountTooFine, "settings.fine_late", "2"},
        {R"({"fine_late": "-2"})", AmountNegative, "settings.fine_late", ""},
        {R"({"fine_late": "one-month-interest"})", AmountMalformed, "settings.fine_late", ""},
        {R"({"resolution": 0})", ValueUnknown, "settings.resolution", "1-4294967295"},
        {R"({"resolution": 4294967296})", ValueUnknown, "settings.resolution", "1-4294967295"},
    }));
    CAPTURE(wrong.settings);
    const auto file = read(wrong.settings);
    REQUIRE_FALSE(file);
    CHECK(file.refusal() == wrong.why);
    CHECK(file.refused().where.column == wrong.key);
    if (!wrong.allowed.empty()) CHECK(file.refused().allowed == wrong.allowed);
}

TEST_CASE("rules are told with the day each holds from", "[exchange]") {
    const RulesHistory rules{{rulesFrom("2006-03-01", 25), rulesFrom("2007-04-01", 50),
                              rulesFrom("2008-04-01", 50), rulesFrom("2009-04-01", 75)}};
    using enum Setting;
    const SettingsHistory settings{{{day("2006-03-01"), {{WomenOnly, 1}, {FineLate, 500}}, 0},
                                    {day("2007-04-01"), {{FineLate, 500}}, 0},
                                    {day("2008-04-01"), {{FineLate, 700}, {AgeMin, 18}}, 4},
                                    {day("2009-04-01"), {{WomenOnly, 0}}, 0}}};
    const std::string text =
        rulesText(rules, settings, Currency::named("INR").value(), day("2008-05-01"));
    const auto says = [&](const std::string& line) {
        CAPTURE(text, line);
        CHECK(text.find(line + "\n") != std::string::npos);
    };
    const auto line = [](std::string name, std::string value, const std::string& since) {
        name.resize(28, ' ');
        value.resize(36, ' ');
        return name + value + "since " + since;
    };
    says("Rules of 2008-05-01, in INR");
    says(line("meetings", "monthly, on day 1", "2006-03-01"));
    says(line("regular saving", "50.00", "2007-04-01"));
    says(line("interest a month", "2 %", "2006-03-01"));
    says(line("women only", "yes", "2006-03-01"));
    says(line("fine, coming late", "7.00", "2008-04-01"));
    says(line("years of age, at least", "18", "2008-04-01"));
    CHECK(text.find("tier") == std::string::npos); // nobody agreed on it
}

TEST_CASE("every setting has its words", "[exchange]") {
    const Currency inr = Currency::named("INR").value();
    CHECK(settingText(Setting::FineMissedInstalment, kFineIsMonthsInterest, inr) ==
          "one month's interest");
    CHECK(settingText(Setting::FineMissedInstalment, 250, inr) == "2.50");
    CHECK(settingText(Setting::WomenOnly, 0, inr) == "no");
    std::set<std::string> keys;
    for (const std::string_view key : settingKeys()) keys.emplace(key);
    CHECK(keys.size() == 16);
    CHECK(keys.contains("saving_due_when_missed"));
}
