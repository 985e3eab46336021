#pragma once

#include "ledger/group/dues.h"
#include "ledger/group/group_rules.h"
#include "ledger/group/member.h"
#include "ledger/group/settings.h"

#include <vector>

namespace bahi {

/// A regular saving that is asked of everybody who belongs on a day.
struct SavingAsked {
    Date date;
    Money amount;
};

/// What a member brought as regular saving on a day, less what was taken back.
struct SavingBrought {
    Date date;
    Money amount;
};

/// The savings the rules ask (S1): one regular saving, as ruled that day, for each meeting held;
/// and, where the group agreed SavingDueWhenMissed, for each that was planned and not held. Rules
/// that name no amount ask none. `held` has a day twice where there were two meetings. By date.
std::vector<SavingAsked> savingsAsked(const std::vector<Date>& held,
                                      const std::vector<Date>& missed, const RulesHistory& rules,
                                      const SettingsHistory& settings);

/// One member's regular savings: what was asked of her, and what she brought of it.
///
/// A saving is asked on the day of the meeting. Whatever she brings meets the oldest first; what
/// is beyond waits for the next (S2: saved at once, its dues marked met). When she leaves, nothing
/// more is asked: what is unmet is waived, what is ahead is hers.
struct SavingsDues {
    DueStatement statement;
    /// Days in the period on which a saving was asked and not met by the evening.
    std::vector<Date> missed;
};

/// `asked` and `brought` by date.
SavingsDues savingsDuesOf(const Member& member, const std::vector<SavingAsked>& asked,
                          const std::vector<SavingBrought>& brought, Date from, Date to);

} // namespace bahi
