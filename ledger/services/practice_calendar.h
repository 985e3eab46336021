#pragma once

#include "ledger/services/practice_template.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace bahi {

/// A day on which the rhythm has the group meet.
struct PracticeDay {
    Date day;
    std::string_view missedFor; // why it was not held; empty: it was

    bool isHeld() const { return missedFor.empty(); }
};

/// When a practice group meets, and what time of the year it is.
class PracticeCalendar {
public:
    explicit PracticeCalendar(const PracticeTemplate& from) : m_from{from} {}

    /// The planned days of the first `weeks` weeks, by date. The first is held always.
    std::vector<PracticeDay> days(std::uint32_t weeks) const;
    /// Does the group meet in `month`, within its first `weeks` weeks?
    bool meetsIn(Month month, std::uint32_t weeks) const;

    /// The holiday `day` falls into, if it does.
    std::optional<Holiday> holidayOn(Date day) const;
    /// The feast that begins in the four weeks after `day`, the next one.
    std::optional<Holiday> feastAfter(Date day) const;

    bool isHarvest(Date day) const { return isIn(m_from.harvest, day); }
    bool isLean(Date day) const { return isIn(m_from.lean, day); }
    bool isSchool(Date day) const { return isIn(m_from.school, day); }
    /// The `months`th month after the one the group was founded in, from its first day on.
    bool isAfter(int months, Date day) const;

private:
    static bool isIn(std::span<const unsigned> months, Date day);
    std::vector<Holiday> holidaysAround(Date day) const;

    const PracticeTemplate& m_from;
};

} // namespace bahi
