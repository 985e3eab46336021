#include "ledger/services/practice_template.h"

#include "ledger/base/invariant.h"

#include <array>

namespace bahi {

GroupRules PracticeTemplate::rules() const {
    const auto rate = Rate::parse(ratePerMonth);
    invariant(bool{rate}, "a template has a rate that can be read");
    GroupRules agreed;
    agreed.from = founded;
    agreed.yearStartMonth = yearStartMonth;
    agreed.meeting = rhythm;
    agreed.regularSaving = regularSaving;
    agreed.interest = rate.value();
    agreed.interestRounding = {RoundingMode::Up, interestUpTo.inMinor()};
    return agreed;
}

std::string PracticeTemplate::inWords(Money amount) const {
    const auto known = Currency::named(currency);
    invariant(bool{known}, "a template has a currency that counts");
    std::string text;
    for (const char letter : toGrouped(amount, known.value())) {
        if (letter == '.') break; // of a meeting all amounts are whole
        if (letter == ',')
            text += thousands;
        else
            text += letter;
    }
    return text + std::string{sign};
}

const PracticeTemplate& templateOf(Programme programme) {
    switch (programme) {
        case Programme::JeevikaWeekly:
            return jeevikaWeekly();
        case Programme::MonthlyShg:
            return monthlyShg();
        case Programme::VietnamClub:
            return vietnamClub();
        case Programme::RussiaMutual:
            return russiaMutual();
    }
    invariant(false, "every programme has its template");
    return jeevikaWeekly();
}

std::span<const Programme> programmes() {
    static constexpr std::array kAll = {Programme::JeevikaWeekly, Programme::MonthlyShg,
                                        Programme::VietnamClub, Programme::RussiaMutual};
    return kAll;
}

} // namespace bahi
