#include "tests/peers/loan_cases/case_dates.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace bahi::cases {

namespace {

bool contains(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

std::string lower(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char letter) {
        return letter == '_' ? ' ' : static_cast<char>(std::tolower(letter));
    });
    return text;
}

/// Twice a month on the two days that are named; on the 1st and the 15th where none are.
void readTwiceAMonth(const Json& said, Frequency& frequency) {
    const Json days = said.value("days", Json::array({1, 15}));
    const bool two = days.is_array() && days.size() == 2 && days[0].is_number_integer() &&
                     days[1].is_number_integer();
    if (!two) throw Unsupported{"frequency days"};
    const auto first = days[0].get<std::int64_t>();
    const auto second = days[1].get<std::int64_t>();
    if (first < 1 || second > 31 || first >= second) throw Unsupported{"frequency days"};
    frequency.unit = TimeUnit::Months;
    frequency.firstNamedDay = static_cast<std::uint8_t>(first);
    frequency.secondNamedDay = static_cast<std::uint8_t>(second);
}

Frequency frequencyOf(const Json& stated) {
    Frequency frequency;
    const Json said = stated.value("frequency", Json::object());
    if (!said.is_object()) throw Unsupported{"frequency"};
    if (has(said, "every")) frequency.every = countIn(said, "every");
    if (frequency.every < 1 || frequency.every > 1'000) throw Unsupported{"frequency every"};
    const std::string unit = lower(textIn(said, "unit"));
    const std::vector<std::tuple<std::string, TimeUnit, std::int32_t>> known = {
        {"", TimeUnit::Months, 1},          {"month", TimeUnit::Months, 1},
        {"day", TimeUnit::Days, 1},         {"week", TimeUnit::Weeks, 1},
        {"fortnight", TimeUnit::Weeks, 2},  {"quarter", TimeUnit::Months, 3},
        {"half year", TimeUnit::Months, 6}, {"year", TimeUnit::Months, 12},
    };
    const auto one = std::find_if(known.begin(), known.end(),
                                  [&](const auto& name) { return std::get<0>(name) == unit; });
    if (one != known.end()) {
        frequency.unit = std::get<1>(*one);
        frequency.every *= std::get<2>(*one);
    } else if (contains(unit, "twice a month") || contains(unit, "half month") ||
               contains(unit, "semi month")) {
        readTwiceAMonth(said, frequency);
    } else {
        throw Unsupported{"frequency unit " + unit};
    }
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
    else if (!shift.empty() && shift != "none")
        throw Unsupported{"shift " + shift};
    return days;
}

/// The day of the month a cycle ends on: stated, or named in the words of the schedule's type.
std::int32_t cycleDayOf(const Json& stated, const std::string& type) {
    for (const char* key : {"cycle_day", "cycle_date"})
        if (has(stated, key)) return countIn(stated, key);
    const auto digit = std::find_if(type.begin(), type.end(),
                                    [](unsigned char letter) { return std::isdigit(letter) != 0; });
    std::int32_t day = 0;
    for (auto at = digit; at != type.end() && *at >= '0' && *at <= '9' && day < 100; ++at)
        day = day * 10 + (*at - '0');
    return day;
}

/// Which day of the month, where a loan follows the calendar instead of its own days.
void followSchedule(const Json& stated, DueTerms& due) {
    const Date asked = dateIn(stated, "requested_first_due_on");
    const std::string type =
        lower(textIn(stated, "schedule_type") + " " + textIn(stated, "repayment_date_on"));
    const Month next = monthOf(asked) + std::chrono::months{1};
    if (contains(type, "end of")) {
        due.first = lastDay(monthOf(asked));
        due.seedDay = 31;
    } else if (contains(type, "cycle")) {
        const std::int32_t cycle = cycleDayOf(stated, type);
        if (cycle < 1 || cycle > 28) throw Unsupported{"schedule_type " + type};
        const Date here = monthOf(asked) / std::chrono::day{static_cast<unsigned>(cycle)};
        due.first = here >= asked ? here : next / here.day();
    } else if (contains(type, "start of") || contains(type, "calendar month")) {
        due.first = firstDay(next);
    } else if (contains(type, "repayment start date")) {
        due.first = asked;
    } else {
        throw Unsupported{"schedule_type " + type};
    }
}

} // namespace

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

} // namespace bahi::cases
