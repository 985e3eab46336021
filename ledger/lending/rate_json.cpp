#include "ledger/lending/rate_json.h"

#include "ledger/lending/term_words.h"

#include <algorithm>

namespace bahi {

namespace {

enum class Weekday : std::uint8_t {
    Sunday,
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
};

const TermWords& termWordsOf(Weekday) {
    static const TermWords kWords{
        0, {"sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"}};
    return kWords;
}

} // namespace

void readRate(JsonObject& json, InterestRate& rate) {
    json.need("rate");
    json.readPerCent("rate", rate.share);
    json.readWord("per", rate.per);
}

void readNonWorking(JsonObject& json, NonWorkingDays& days) {
    std::vector<Weekday> weekdays;
    json.readWords("weekdays", weekdays);
    for (const Weekday day : weekdays)
        days.weekly |= static_cast<std::uint8_t>(1U << static_cast<unsigned>(day));
    json.read("holidays", days.holidays);
    std::sort(days.holidays.begin(), days.holidays.end());
    json.readWord("shift", days.shift);
    json.read("interest_follows", days.interestFollows);
}

} // namespace bahi
