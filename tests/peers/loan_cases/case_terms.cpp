#include "tests/peers/loan_cases/case_terms.h"

#include "ledger/lending/repayment_schedule.h"
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
                              "fixed_principal"};
constexpr std::array kOfLives = {"allocation",     "product",
                                 "recalculation",  "penalty",
                                 "written_off_on", "stop_penalty_after_write_off",
                                 "prepayment",     "interest_on_prepaid_instalments_cancelled"};
constexpr std::array kRemarks = {"dates_are_relative", "rate_note", "terms_inferred"};

template <std::size_t size>
bool isAmong(const std::array<const char*, size>& some, const std::string& key) {
    return std::find(some.begin(), some.end(), key) != some.end();
}

void checkKnown(const Json& stated) {
    for (const auto& [key, value] : stated.items())
        if (!value.is_null() && !isAmong(kRead, key) && !isAmong(kOfLives, key) &&
            !isAmong(kRemarks, key))
            throw Unsupported{"term " + key};
}

Amortisation amortisationOf(const Json& stated) {
    const std::string said = textIn(stated, "amortisation");
    if (has(stated, "fixed_instalment")) return Amortisation::FixedInstalment;
    if (has(stated, "fixed_principal")) return Amortisation::FixedPrincipal;
    if (said.empty() || said == "equal_principal") return Amortisation::EqualPrincipal;
    if (said == "equal_instalment") return Amortisation::EqualInstalment;
    if (said == "bullet" || said == "interest_only") return Amortisation::InterestOnly;
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
    if (per == "instalment") return {perCentOf(rate), RatePeriod::PerInstalment};
    throw Unsupported{"rate_period " + per};
}

/// A day count for interest that runs by days; nothing where the text names another rule.
std::optional<DayCount> dayCountOf(const std::string& said) {
    if (contains(said, "30/360") && !contains(said, "annual/12")) return DayCount::Thirty360;
    if (contains(said, "30/365")) return DayCount::Thirty365;
    if (contains(said, "actual/actual")) return DayCount::ActualActual;
    if (contains(said, "actual/365")) return DayCount::Actual365;
    if (contains(said, "actual/360")) return DayCount::Actual360;
    if (contains(said, "actual/364") || contains(said, "annual/364")) return DayCount::Actual364;
    return {};
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
    const bool daily = contains(calculation, "daily");
    if (!daily && !calculation.empty() && calculation != "per_period")
        throw Unsupported{"interest_calculation " + calculation};
    interest.accrual = daily ? Accrual::Daily : Accrual::PerPeriod;
    const auto dayCount = dayCountOf(days);
    if (daily && !dayCount && !days.empty()) throw Unsupported{"day_count " + days};
    interest.dayCount = dayCount.value_or(DayCount::Actual365);
    interest.monthPart = MonthPart::OfItsDays;
    interest.week = WeekRule::OneOf52;
    if (contains(days, "annual*7"))
        interest.week =
            textIn(stated, "days_in_year") == "360" ? WeekRule::SevenOf360 : WeekRule::SevenOf365;
    if (contains(days, "prorated by actual/nominal"))
        interest.brokenFirst = BrokenPeriod::ActualOverNominal;
    // A textbook's annuity due rounds nothing; where it is rounded, only the level is in advance.
    const bool rounds = has(stated, "decimals");
    if (textIn(stated, "annuity_due") == "true")
        interest.due = rounds ? InterestDue::LevelInAdvance : InterestDue::PaymentsInAdvance;
    if (textIn(stated, "interest_in_advance") == "true") interest.due = InterestDue::InAdvance;
    // The level of a loan whose interest runs by days, or is free at first, is that of nominal
    // periods, unless the level is fitted to the dates and tried once more.
    const std::string residual = textIn(stated.value("rounding", Json::object()), "residual");
    const bool free =
        countIn(stated.value("grace", Json::object()), "interest_free_instalments") > 0;
    interest.levelFromNominalPeriods = (daily || free) && !contains(residual, "EMI-adjust");
    return interest;
}

Frequency frequencyOf(const Json& stated) {
    Frequency frequency;
    const Json said = stated.value("frequency", Json::object());
    if (!said.is_object()) throw Unsupported{"frequency"};
    if (has(said, "every")) frequency.every = countIn(said, "every");
    if (frequency.every < 1 || frequency.every > 1'000) throw Unsupported{"frequency every"};
    const std::string unit = textIn(said, "unit");
    if (unit == "day")
        frequency.unit = TimeUnit::Days;
    else if (unit == "week")
        frequency.unit = TimeUnit::Weeks;
    else if (unit == "month" || unit.empty())
        frequency.unit = TimeUnit::Months;
    else if (unit == "quarter" || unit == "half_year" || unit == "year") {
        frequency.unit = TimeUnit::Months;
        frequency.every *= unit == "year" ? 12 : unit == "quarter" ? 3 : 6;
    } else
        throw Unsupported{"frequency unit " + unit};
    return frequency;
}

NonWorkingDays nonWorkingOf(const Json& stated) {
    NonWorkingDays days;
    const Json said = stated.value("non_working", Json::object());
    constexpr std::array kWeek = {"Sunday",   "Monday", "Tuesday", "Wednesday",
                                  "Thursday", "Friday", "Saturday"};
    for (const Json& name : said.value("weekend", Json::array())) {
        const auto found = std::find(kWeek.begin(), kWeek.end(), name.get<std::string>());
        if (found == kWeek.end()) throw Unsupported{"weekend " + name.get<std::string>()};
        days.weekly |= static_cast<std::uint8_t>(1U << (found - kWeek.begin()));
    }
    for (const Json& holiday : said.value("holidays", Json::array()))
        days.holidays.push_back(dateIn(Json{{"holiday", holiday}}, "holiday"));
    std::sort(days.holidays.begin(), days.holidays.end());
    const std::string shift = textIn(said, "shift");
    if (shift == "next_working_day")
        days.shift = Shift::NextWorkingDay;
    else if (shift == "previous_working_day")
        days.shift = Shift::PreviousWorkingDay;
    else if (!shift.empty())
        throw Unsupported{"shift " + shift};
    return days;
}

/// Which day of the month, where a loan follows the calendar instead of its own days.
void followSchedule(const Json& stated, DueTerms& due) {
    const Date asked = dateIn(stated, "requested_first_due_on");
    const std::string type = textIn(stated, "schedule_type");
    const Month next = monthOf(asked) + std::chrono::months{1};
    if (contains(type, "start of") && contains(type, "next"))
        due.first = firstDay(next);
    else if (contains(type, "end of")) {
        due.first = lastDay(monthOf(asked));
        due.seedDay = 31;
    } else if (contains(type, "cycle")) {
        const std::int32_t cycle = countIn(stated, "cycle_day");
        if (cycle < 1 || cycle > 28) throw Unsupported{"schedule_type " + type};
        const Date here = monthOf(asked) / std::chrono::day{static_cast<unsigned>(cycle)};
        due.first = here >= asked ? here : next / here.day();
    } else if (contains(type, "repayment start date"))
        due.first = asked;
    else
        throw Unsupported{"schedule_type " + type};
}

void readDates(const Json& stated, RepaymentTerms& terms) {
    DueTerms& due = terms.due;
    due.frequency = frequencyOf(stated);
    due.nonWorking = nonWorkingOf(stated);
    const std::string monthEnd = textIn(stated, "month_end_due_date");
    if (monthEnd == "first_day_of_next_month")
        due.monthEnd = MonthEnd::FirstOfNext;
    else if (!monthEnd.empty() && monthEnd != "last_day_of_month")
        throw Unsupported{"month_end_due_date " + monthEnd};
    if (has(stated, "first_due_on")) due.first = dateIn(stated, "first_due_on");
    if (has(stated, "requested_first_due_on")) followSchedule(stated, due);
    for (const Json& date : stated.value("due_dates", Json::array()))
        due.given.push_back(dateIn(Json{{"due_date", date}}, "due_date"));
    if (has(stated, "disbursed_on"))
        terms.disbursedOn = dateIn(stated, "disbursed_on");
    else if (due.first) // the day is not printed: one whole period before
        terms.disbursedOn =
            stepped(*due.first, due.frequency, -1,
                    static_cast<std::uint8_t>(unsigned{due.first->day()}), MonthEnd::LastDay);
    else
        terms.disbursedOn = std::chrono::year{2001} / std::chrono::January / 1;
}

void readGrace(const Json& stated, RepaymentTerms& terms) {
    const Json said = stated.value("grace", Json::object());
    Grace& grace = terms.grace;
    for (const auto& [key, value] : said.items()) {
        if (key == "principal_instalments")
            grace.interestOnly = countIn(said, key);
        else if (key == "interest_payment_instalments")
            grace.interestDeferred = countIn(said, key);
        else if (key == "interest_free_instalments")
            grace.interestFree = countIn(said, key);
        else if (key == "whole_loan_shift_instalments")
            grace.shifted = countIn(said, key);
        else if (key == "moratorium_months")
            grace.capitalisedMonths = countIn(said, key);
        else if (key == "lengthening_instalments")
            grace.lengthening = countIn(said, key);
        else if (key == "interest_charged_in_grace")
            grace.interestAskedMeanwhile = textIn(said, key) == "true";
        else if (!value.is_null())
            throw Unsupported{"grace " + key};
    }
}

FeeTerm feeOf(const Json& said, const Scale& scale) {
    FeeTerm fee;
    const std::string basis = textIn(said, "basis");
    const std::string charged = textIn(said, "charged");
    if (basis == "amount") {
        fee.amount = amountIn(said, "value", scale);
    } else {
        fee.share = perCentOf(textIn(said, "value"));
        if (basis == "percent_of_principal")
            fee.basis = FeeBasis::Principal;
        else if (basis == "percent_of_principal_plus_total_interest")
            fee.basis = FeeBasis::PrincipalAndInterest;
        else if (basis == "percent_of_total_interest")
            fee.basis = FeeBasis::TotalInterest;
        else
            throw Unsupported{"fee basis " + basis};
    }
    if (charged == "every_instalment")
        fee.when = FeeTime::EveryInstalment;
    else if (charged == "first_instalment")
        fee.when = FeeTime::FirstInstalment;
    else if (charged == "at_disbursement")
        fee.when = FeeTime::AtDisbursement;
    else
        throw Unsupported{"fee charged " + charged};
    return fee;
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
    readSplit(stated, terms);
    readGiven(stated, result.scale, terms);
    terms.rounding = roundingOf(stated, terms, result.scale);
    if (has(stated, "keep_instalment_of")) keepLevel(stated, terms);
    return result;
}

} // namespace bahi::cases
