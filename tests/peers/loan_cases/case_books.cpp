#include "tests/peers/loan_cases/case_books.h"

#include "ledger/lending/provision.h"
#include "tests/peers/loan_cases/case_compare.h"

#include <array>
#include <charconv>

namespace bahi::cases {

namespace {

/// A day of the band that is printed as `regular`, `31-60` or `>365`.
std::int32_t dayOfBand(const std::string& printed) {
    if (printed == "regular" || printed == "current") return 0;
    const bool beyond = !printed.empty() && printed.front() == '>';
    std::int32_t day = 0;
    const char* from = printed.data() + (beyond ? 1 : 0);
    const auto read = std::from_chars(from, printed.data() + printed.size(), day);
    const bool known = read.ec == std::errc{} && day >= 0 && day < 10'000;
    if (!known) throw Unsupported{"bucket " + printed};
    return beyond ? day + 1 : day;
}

Verdict judgeAging(const Json& one, const Scale& scale) {
    AgedPortfolio aged;
    ProvisionTable table = publishedProvisionTable();
    for (const Json& band : one.at("aging")) {
        const std::int32_t day = dayOfBand(textIn(band, "bucket"));
        aged.add(day, amountIn(band, "outstanding", scale));
        if (!has(band, "rate")) continue;
        const auto rate = Rate::parse(textIn(band, "rate"));
        if (!rate) throw Unsupported{"rate " + textIn(band, "rate")};
        table.perCent.at(bandOf(day)) = rate.value();
    }
    const ProvisionByAge provision = provisionFor(aged, table);
    for (const Json& band : one.at("aging")) {
        Json figures = band;
        figures.erase("rate");
        const std::size_t at = bandOf(dayOfBand(textIn(band, "bucket")));
        const Shown shown{
            {{"outstanding", aged.byBand[at]}, {"provision", provision.byBand.at(at)}},
            {{"bucket", textIn(band, "bucket")}}};
        auto verdict = compare(figures, shown, scale, "aging");
        if (!verdict.isPass()) return verdict;
    }
    Shown totals{{{"outstanding", aged.total()}, {"provision", provision.total()}}, {}};
    for (const std::int32_t days : {0, 30, 60, 90}) {
        const auto share = bahi::perCentOf(aged.atRisk(days));
        const std::string key = "par_" + std::to_string(days == 0 ? 1 : days) + "_percent";
        if (share) totals.texts[key] = share->toText();
    }
    return compare(one.value("aging_totals", Json::object()), totals, scale, "aging_totals");
}

/// Of what was due, what was collected without prepayments.
Verdict judgeRepaymentRate(const Json& said, const Scale& scale) {
    const Money due = amountIn(said, "due", scale);
    const Money prepaid = has(said, "prepayments") ? amountIn(said, "prepayments", scale) : Money{};
    const Money current = has(said, "collected_including_prepayments")
                              ? amountIn(said, "collected_including_prepayments", scale) - prepaid
                              : amountIn(said, "collected_current", scale);
    Shown shown{{{"due", due},
                 {"prepayments", prepaid},
                 {"collected_current", current},
                 {"collected_including_prepayments", current + prepaid}},
                {}};
    const auto percent = bahi::perCentOf(Share{current.inMinor(), due.inMinor()});
    if (percent) shown.texts["percent"] = percent->toText();
    return compare(said, shown, scale, "repayment_rate");
}

} // namespace

bool isOfPortfolio(const Json& one) {
    return has(one, "aging") || has(one, "repayment_rate");
}

Verdict judgePortfolio(const Json& one, const Scale& scale) {
    if (has(one, "aging")) {
        auto verdict = judgeAging(one, scale);
        if (!verdict.isPass()) return verdict;
    }
    if (!has(one, "repayment_rate")) return {};
    return judgeRepaymentRate(one.at("repayment_rate"), scale);
}

Verdict judgeFineRule(const Json& said, const Scale& scale) {
    constexpr std::array kCounts = {"one", "two", "three", "four", "five", "six"};
    const Money fine = amountIn(said, "per_missed_monthly_saving", scale);
    const Money saving =
        has(said, "saving_per_month") ? amountIn(said, "saving_per_month", scale) : Money{};
    Shown shown{{{"per_missed_monthly_saving", fine}, {"saving_per_month", saving}}, {}};
    Money fines;
    Money collected = saving; // of the month itself
    for (std::size_t missed = 0; missed < kCounts.size(); ++missed) {
        fines += fine;
        collected += saving;
        const std::string months =
            std::string{kCounts[missed]} + (missed == 0 ? "_month" : "_months");
        const std::string after =
            std::string{kCounts[missed]} + "_missed" + (missed == 0 ? "_month" : "_months");
        shown.amounts["missed_" + months] = fines;
        shown.amounts["saving_collected_after_" + after] = collected;
    }
    return compare(said, shown, scale, "fine_rule");
}

} // namespace bahi::cases
