#pragma once

#include "ledger/base/date.h"
#include "ledger/base/result.h"

#include <string>
#include <string_view>

namespace bahi {

/// When somebody was born, as far as she knows: the day, or only the year.
class Birth {
public:
    /// Reads `1988-04-12` or `1988`, in any script's digits. Refuses BornMalformed.
    static Result<Birth> parse(std::string_view text);

    /// Full years on `day`: of a year alone it is one of two.
    struct Age {
        int least;
        int most;
        friend bool operator==(const Age&, const Age&) = default;
    };
    Age ageOn(Date day) const;
    /// She was not born before this day.
    Date earliest() const { return m_first; }
    /// As `parse` reads it.
    std::string text() const;

    friend bool operator==(const Birth&, const Birth&) = default;

private:
    Birth(Date first, Date last) : m_first{first}, m_last{last} {}

    Date m_first; // the same day twice, or the first and the last of a year
    Date m_last;
};

} // namespace bahi
