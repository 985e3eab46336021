#include "ledger/group/savings_dues.h"

#include <algorithm>
#include <map>

namespace bahi {

namespace {

struct DayOfSaving {
    Money asked;
    Money brought;
};

} // namespace

std::vector<SavingAsked> savingsAsked(const std::vector<Date>& held,
                                      const std::vector<Date>& missed, const RulesHistory& rules,
                                      const SettingsHistory& settings) {
    std::vector<SavingAsked> asked;
    const auto ask = [&](Date day) {
        const Money saving = rules.onOrFirst(day).regularSaving;
        if (saving.isPositive()) asked.push_back({day, saving});
    };
    for (const Date day : held) ask(day);
    for (const Date day : missed)
        if (settings.isYes(Setting::SavingDueWhenMissed, day)) ask(day);
    std::sort(asked.begin(), asked.end(),
              [](const SavingAsked& a, const SavingAsked& b) { return a.date < b.date; });
    return asked;
}

SavingsDues savingsDuesOf(const Member& member, const std::vector<SavingAsked>& asked,
                          const std::vector<SavingBrought>& brought, Date from, Date to) {
    std::map<Date, DayOfSaving> days;
    for (const SavingAsked& saving : asked)
        if (member.belongsOn(saving.date)) days[saving.date].asked += saving.amount;
    for (const SavingBrought& saving : brought) days[saving.date].brought += saving.amount;
    if (member.leftOn) days[*member.leftOn]; // the day on which her page is closed

    Dues dues{from, to, PaidBeyond::Waits};
    SavingsDues savings;
    for (const auto& [day, moved] : days) {
        if (day > to) break;
        dues.fallDue(day, moved.asked);
        dues.pay(day, moved.brought);
        if (day >= from && dues.unmetOf(day).isPositive() && moved.asked.isPositive())
            savings.missed.push_back(day);
        if (day == member.leftOn) dues.settle(day);
    }
    savings.statement = dues.statement();
    return savings;
}

} // namespace bahi
