#include "tests/peers/loan_cases/case_terms.h"

#include "ledger/lending/repayment_schedule.h"
#include "tests/peers/loan_cases/case_dates.h"
#include "tests/peers/loan_cases/case_rounding.h"

#include <algorithm>
#include <array>

namespace bahi::cases {

namespace {

bool contains(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

/// Terms that say how money is to be paid back. What says how a life runs is read where lives are.
constexpr std::array kRead = {"principal",
                              "rate",
                              "rate_period",
                              "method",
                              "amortisation",
                              "instalments",
                              "frequency",
                              "disbursed_on",
                              "first_due_on",
                              "due_dates",
                              "interest_calculation",
                              "day_count",
                              "days_in_year",
                              "days_in_month",
                              "decimals",
                              "rounding",
                              "grace",
                              "keep_instalment_of",
                              "month_end_due_date",
                              "fixed_instalment",
                              "schedule_type",
                              "requested_first_due_on",
                              "annuity_due",
                              "fee",
                              "fees",
                              "non_working",
                              "custom_split",
                              "schedule",
                              "cycle_day",
                              "interest_in_advance",
                              "down_payment",
                              "fixed_principal",
                              "tranches",
                              "repayment_date_on",
                              "cycle_date"};
constexpr std::array kOfLives = {"allocation",
                                 "product",
                                 "recalculation",
                                 "penalty",
                                 "written_off_on",
                                 "stop_penalty_after_write_off",
                                 "prepayment",
                                 "interest_on_prepaid_instalments_cancelled",
                                 "payment_allocation",
                                 "overdue_charge",
                                 "loan_schedule_processing",
                                 "future_instalment_allocation"};
constexpr std::array kRemarks = {"dates_are_relative", "rate_note", "terms_inferred"};

template <std::size_t size>
bool isAmong(const std::array<const char*, size>& some, const std::string& key) {
    return std::find(some.begin(), some.end(), key) != some.end();
}

/// A sentence beside a term.
bool isRemark(const std::string& key, const Json& value) {
    return value.is_string() && key.size() > 5 && key.compare(key.size() - 5, 5, "_note") == 0;
}

/// Interest taken from what is paid out, by whatever name.
bool isWithheld(const std::string& key) {
    return key == "interest_in_advance" ||
           (contains(key, "interest") && (contains(key, "deduct") || contains(key, "withheld")));
}

void checkKnown(const Json& stated) {
    for (const auto& [key, value] : stated.items())
        if (!value.is_null() && !isRemark(key, value) && !isWithheld(key) && !isAmong(kRead, key) &&
            !isAmong(kOfLives, key) && !isAmong(kRemarks, key))
            throw Unsupported{"term " + key};
}

Amortisation amortisationOf(const Json& stated) {
    const std::string said = textIn(stated, "amortisation");
    if (has(stated, "fixed_instalment")) return Amortisation::FixedInstalment;
    if (has(stated, "fixed_principal")) return Amortisation::FixedPrincipal;
    if (said.empty() || said == "equal_principal") return Amortisation::EqualPrincipal;
    if (said == "equal_instalment") return Amortisation::EqualInstalment;
    if (said == "fixed_principal") return Amortisation::FixedPrincipal;
    if (contains(said, "bullet") || contains(said, "interest_only"))
        return Amortisation::InterestOnly;
    if (said == "custom_split") return Amortisation::CustomSplit;
    if (said == "given schedule") return Amortisation::GivenInstalments;
    throw Unsupported{"amortisation " + said};
}

InterestRate rateOf(const Json& stated) {
    const std::string per = textIn(stated, "rate_period");
    const std::string rate = textIn(stated, "rate");
    if (rate.empty()) return {};
    if (contains(per, "fraction")) return {ratioOf(rate), RatePeriod::PerInstalment};
    if (per == "year") return {perCentOf(rate), RatePeriod::Yearly};
    if (per == "month") return {perCentOf(rate), RatePeriod::Monthly};
    if (per == "day") return {perCentOf(rate), RatePeriod::Daily};
    if (per == "week") return {perCentOf(rate) * Ratio::of(52), RatePeriod::Yearly};
    if (per == "quarter") return {perCentOf(rate) * Ratio::of(4), RatePeriod::Yearly};
    if (per == "half_year") return {perCentOf(rate) * Ratio::of(2), RatePeriod::Yearly};
    if (per == "instalment") return {perCentOf(rate), RatePeriod::PerInstalment};
    throw Unsupported{"rate_period " + per};
}

/// A day count for interest that runs by days; nothing where the text names another rule.
std::optional<DayCount> dayCountOf(const std::string& said) {
    for (const char* before : {"previous calendar month", "previous month", "month before"})
        if (contains(said, before)) return DayCount::MonthBefore;
    if (contains(said, "30/360") && !contains(said, "annual/12")) return DayCount::Thirty360;
    if (contains(said, "30/365")) return DayCount::Thirty365;
    if (contains(said, "30/actual")) return DayCount::ThirtyActual;
    if (contains(said, "actual/actual")) return DayCount::ActualActual;
    if (contains(said, "actual/365")) return DayCount::Actual365;
    if (contains(said, "actual/360")) return DayCount::Actual360;
    if (contains(said, "actual/364") || contains(said, "annual/364")) return DayCount::Actual364;
    return {};
}

/// The same from the days a year and a month are said to have, where the text does not say.
std::optional<DayCount> dayCountIn(const Json& stated) {
    const auto named = dayCountOf(textIn(stated, "day_count"));
    if (named || !has(stated, "days_in_year")) return named;
    const std::string month = textIn(stated, "days_in_month");
    return dayCountOf((month.empty() ? "actual" : month) + "/" + textIn(stated, "days_in_year"));
}

InterestTerms interestOf(const Json& stated) {
    InterestTerms interest;
    const std::string method = textIn(stated, "method");
    if (!method.empty() && method != "declining" && method != "flat")
        throw Unsupported{"method " + method};
    interest.method = method == "flat" ? InterestBasis::Flat : InterestBasis::Declining;
    interest.rate = rateOf(stated);
    const std::string days = textIn(stated, "day_count");
    const std::string calculation = textIn(stated, "interest_calculation");
    const auto dayCount = dayCountIn(stated);
    const bool byDays = dayCountOf(days) && !contains(days, "annual/12");
    const bool daily = contains(calculation, "daily") || (calculation.empty() && byDays);
    if (!daily && !calculation.empty() && calculation != "per_period")
        throw Unsupported{"interest_calculation " + calculation};
    interest.accrual = daily ? Accrual::Daily : Accrual::PerPeriod;
    if (daily && !dayCount && !days.empty()) throw Unsupported{"day_count " + days};
    interest.dayCount = dayCount.value_or(DayCount::Actual365);
    interest.monthPart = MonthPart::OfItsDays;
    interest.week = WeekRule::OneOf52;
    if (contains(days, "annual*7"))
        interest.week =
            textIn(stated, "days_in_year") == "360" ? WeekRule::SevenOf360 : WeekRule::SevenOf365;
    if (contains(days, "7/365")) interest.week = WeekRule::SevenOf365;
    if (contains(days, "7/360")) interest.week = WeekRule::SevenOf360;
    if (contains(days, "prorated by actual/nominal"))
        interest.brokenFirst = BrokenPeriod::ActualOverNominal;
    // A textbook's annuity due rounds nothing; where it is rounded, only the level is in advance.
    const bool rounds = has(stated, "decimals");
    if (textIn(stated, "annuity_due") == "true")
        interest.due = rounds ? InterestDue::LevelInAdvance : InterestDue::PaymentsInAdvance;
    for (const auto& item : stated.items())
        if (isWithheld(item.key()) && item.value() == true) interest.due = InterestDue::InAdvance;
    // The level of a loan whose interest runs by days, or is free at first, is that of nominal
    // periods, unless the level is fitted to the dates and tried once more.
    const std::string residual = textIn(stated.value("rounding", Json::object()), "residual");
    const bool free =
        countIn(stated.value("grace", Json::object()), "interest_free_instalments") > 0;
    interest.levelFromNominalPeriods = (daily || free) && !contains(residual, "EMI-adjust");
    return interest;
}

void readGrace(const Json& stated, RepaymentTerms& terms) {
    const Json said = stated.value("grace", Json::object());
    Grace& grace = terms.grace;
    const std::vector<std::pair<std::string, std::int32_t*>> known = {
        {"principal_instalments", &grace.interestOnly},
        {"interest_payment_instalments", &grace.interestDeferred},
        {"interest_free_instalments", &grace.interestFree},
        {"whole_loan_shift_instalments", &grace.shifted},
        {"moratorium_months", &grace.capitalisedMonths},
        {"lengthening_instalments", &grace.lengthening},
        {"moratorium_instalments", &grace.lengthening},
    };
    for (const auto& item : said.items()) {
        const std::string& key = item.key();
        const auto one = std::find_if(known.begin(), known.end(),
                                      [&](const auto& name) { return name.first == key; });
        if (one != known.end())
            *one->second = countIn(said, key);
        else if (key == "interest_charged_in_grace")
            grace.interestAskedMeanwhile = textIn(said, key) == "true";
        else if (!item.value().is_null())
            throw Unsupported{"grace " + key};
    }
}

FeeTerm feeOf(const Json& said, const Scale& scale) {
    FeeTerm fee;
    const std::string basis = textIn(said, "basis");
    const std::string charged = textIn(said, "charged");
    const std::vector<std::pair<std::string, FeeBasis>> bases = {
        {"percent_of_principal", FeeBasis::Principal},
        {"percent_of_principal_plus_total_interest", FeeBasis::PrincipalAndInterest},
        {"percent_of_total_interest", FeeBasis::TotalInterest},
        {"percent_of_instalment_principal", FeeBasis::InstalmentPrincipal},
        {"percent_of_instalment_interest", FeeBasis::InstalmentInterest},
        {"percent_of_instalment", FeeBasis::WholeInstalment},
        {"percent_of_outstanding_principal", FeeBasis::OutstandingPrincipal},
    };
    const auto share = std::find_if(bases.begin(), bases.end(),
                                    [&](const auto& one) { return one.first == basis; });
    if (basis == "amount") {
        fee.amount = amountIn(said, "value", scale);
    } else if (share != bases.end()) {
        fee.basis = share->second;
        fee.share = perCentOf(textIn(said, "value"));
    } else {
        throw Unsupported{"fee basis " + basis};
    }
    if (charged == "every_instalment" || charged.empty())
        fee.when = FeeTime::EveryInstalment;
    else if (charged == "first_instalment" || charged == "with_first_instalment")
        fee.when = FeeTime::FirstInstalment;
    else if (contains(charged, "disbursement") || charged == "upfront")
        fee.when = FeeTime::AtDisbursement;
    else
        throw Unsupported{"fee charged " + charged};
    return fee;
}

/// A share of what is paid out, as a figure or with how it is brought.
void readDownPayment(const Json& stated, RepaymentTerms& terms) {
    if (!has(stated, "down_payment")) return;
    const Json& said = stated.at("down_payment");
    std::string perCent = said.is_object() ? std::string{} : textIn(stated, "down_payment");
    DownPayment payment;
    for (const char* key : {"percent", "percentage"})
        if (said.is_object() && has(said, key)) perCent = textIn(said, key);
    for (const char* key : {"auto", "automatic"})
        if (said.is_object() && has(said, key)) payment.automatic = textIn(said, key) == "true";
    payment.share = perCentOf(perCent);
    terms.downPayment = payment;
}

void readTranches(const Json& stated, const Scale& scale, RepaymentTerms& terms) {
    for (const Json& one : stated.value("tranches", Json::array()))
        terms.tranches.push_back({dateIn(one, "on"), amountIn(one, "amount", scale)});
    // The first is the loan itself.
    if (!terms.tranches.empty() && terms.tranches.front().on == terms.disbursedOn)
        terms.tranches.erase(terms.tranches.begin());
}

void readSplit(const Json& stated, RepaymentTerms& terms) {
    for (const Json& part : stated.value("custom_split", Json::array()))
        terms.split.push_back({ratioOf(textIn(part, "principal_fraction")),
                               has(part, "interest_fraction")
                                   ? ratioOf(textIn(part, "interest_fraction"))
                                   : Ratio{}});
}

void readGiven(const Json& stated, const Scale& scale, RepaymentTerms& terms) {
    const auto amount = [&](const Json& row, const char* key) {
        return has(row, key) ? amountIn(row, key, scale) : Money{};
    };
    Money sum;
    for (const Json& row : stated.value("schedule", Json::array())) {
        terms.given.push_back({dateIn(row, "due"), amount(row, "principal"),
                               amount(row, "interest"), amount(row, "fees"),
                               amount(row, "penalties")});
        sum += terms.given.back().principal;
    }
    // The schedule is the loan, whatever amount is printed above it.
    if (!terms.given.empty()) terms.principal = sum;
}

/// The level found for another first due date stays.
void keepLevel(const Json& stated, RepaymentTerms& terms) {
    const Json& kept = stated.at("keep_instalment_of");
    RepaymentTerms before = terms;
    before.due.first = dateIn(kept, "first_due_on");
    const auto schedule = scheduleOf(before);
    if (!schedule) throw Unsupported{"keep_instalment_of"};
    terms.fixedAmount = schedule.value().level;
    terms.rounding.residue = Residue::Last;
}

} // namespace

CaseTerms termsOf(const Json& stated) {
    if (!stated.is_object()) throw Unsupported{"no terms"};
    checkKnown(stated);
    CaseTerms result;
    result.scale = scaleOf(stated);
    result.datesOnly = !has(stated, "rate") && !has(stated, "method");
    RepaymentTerms& terms = result.terms;
    terms.principal = amountIn(stated, "principal", result.scale);
    terms.instalments = countIn(stated, "instalments");
    terms.amortisation = amortisationOf(stated);
    terms.interest = interestOf(stated);
    readDates(stated, terms);
    readGrace(stated, terms);
    if (has(stated, "fixed_instalment"))
        terms.fixedAmount = amountIn(stated, "fixed_instalment", result.scale);
    if (has(stated, "fixed_principal"))
        terms.fixedAmount = amountIn(stated, "fixed_principal", result.scale);
    if (has(stated, "fee")) terms.fees.push_back(feeOf(stated.at("fee"), result.scale));
    for (const Json& fee : stated.value("fees", Json::array()))
        terms.fees.push_back(feeOf(fee, result.scale));
    readDownPayment(stated, terms);
    readTranches(stated, result.scale, terms);
    readSplit(stated, terms);
    readGiven(stated, result.scale, terms);
    terms.rounding = roundingOf(stated, terms, result.scale);
    if (has(stated, "keep_instalment_of")) keepLevel(stated, terms);
    return result;
}

} // namespace bahi::cases
