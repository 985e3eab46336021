#pragma once

#include "ledger/base/result.h"
#include "ledger/group/group_rules.h"
#include "ledger/money/money.h"
#include "ledger/money/rate.h"
#include "ledger/money/rounding.h"

#include <cstdint>
#include <vector>

namespace bahi {

/// For which balances, at which rate and rounding, a table of interest is wanted.
struct ReckonerTerms {
    Rate rate; // per cent per month
    Rounding rounding{RoundingMode::Up, 100};
    MissedMonths missed = MissedMonths::Apart; // how several months round
    Money step;                                // from one balance to the next, and the first one
    Money upTo;                                // the last one, whether the steps meet it or not
    std::int32_t months = 1;                   // columns: the interest of 1, 2 ... months
};

/// A balance, and its interest for 1, 2 ... months: simple, the balance standing as it is.
struct ReckonerLine {
    Money balance;
    std::vector<Money> interest;
};

/// The table the bookkeeper has beside her at the meeting (ready reckoner):
///
///     2 %       100  2     200  4     300  6    ...   920  19
///
/// Each figure is rounded once, as the rules say: 2 % of 920 is 18.40, and 19 where it is rounded
/// up to the rupee. (Source: Jnana Prabodhini's trainer's manual, pp. 28-30.)
struct ReadyReckoner {
    ReckonerTerms terms;
    std::vector<ReckonerLine> lines;
};

/// In lines: what is longer is no table anybody prints.
inline constexpr std::int64_t kLongestReckoner = 10'000;

/// Refuses AmountZero (step, last balance) and TableTooLong. Months are 1 at least, the multiple
/// rounded to is above nothing.
Result<ReadyReckoner> readyReckonerOf(const ReckonerTerms& terms);

/// The step with which a table up to `upTo` has up to 200 lines: 1, 2 or 5, or tenfold of them,
/// times `unit`, the whole unit of the currency in minor units.
Money usualStep(Money upTo, std::int64_t unit);

} // namespace bahi
