#include "ledger/group/birth.h"

#include "ledger/base/digits.h"

#include <algorithm>

namespace bahi {

namespace {

int fullYears(Date born, Date day) {
    const int years = static_cast<int>(day.year()) - static_cast<int>(born.year());
    const bool isBeforeBirthday =
        day.month() / day.day() < born.month() / born.day(); // 29 February: from 1 March on
    return years - (isBeforeBirthday ? 1 : 0);
}

} // namespace

Result<Birth> Birth::parse(std::string_view text) {
    const std::string written = withLatinDigits(text);
    const bool isYear = written.size() == 4 &&
                        std::all_of(written.begin(), written.end(),
                                    [](char letter) { return letter >= '0' && letter <= '9'; });
    const auto first = parseDate(isYear ? written + "-01-01" : written);
    if (!first) return Refused{.why = Refusal::BornMalformed}.got(std::string{text});
    if (!isYear) return Birth{first.value(), first.value()};
    return Birth{first.value(), first.value().year() / std::chrono::December / 31};
}

Birth::Age Birth::ageOn(Date day) const {
    return {fullYears(m_last, day), fullYears(m_first, day)};
}

std::string Birth::text() const {
    const std::string day = toIso(m_first);
    return m_first == m_last ? day : day.substr(0, 4);
}

} // namespace bahi
