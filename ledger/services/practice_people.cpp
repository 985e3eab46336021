#include "ledger/services/practice_people.h"

#include <array>

namespace bahi {

Character characterOf(std::uint32_t place) {
    using enum Character;
    constexpr std::array kUsual = {Reliable, ComesLate,   Reliable,  PaysLate,
                                   Reliable, OftenAbsent, ComesLate, PaysLate};
    return kUsual[place % kUsual.size()];
}

NewMember newcomer(const PracticeTemplate& plan, std::uint32_t place, Date day,
                   RandomSource& random) {
    constexpr std::uint32_t kYoungest = 20; // full years, and far enough from any limit
    constexpr std::uint32_t kOldest = 55;
    NewMember her{.code = {},
                  .name = std::string{plan.names[place]},
                  .joinedOn = day,
                  .where = {},
                  .details = {},
                  .nominee = {},
                  .relation = {}};
    if (!plan.asksDetails) return her;
    const int age = static_cast<int>(kYoungest + random.below(kOldest - kYoungest));
    her.details.gender = Gender::Woman;
    her.details.born = std::to_string(static_cast<int>(day.year()) - age);
    her.details.household = std::string{plan.households[place % plan.households.size()]} + " " +
                            std::to_string(place + 1);
    her.relation = plan.relation;
    return her;
}

} // namespace bahi
