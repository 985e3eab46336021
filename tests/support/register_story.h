#pragma once

#include "tests/support/sanaswadi.h"

namespace bahi::plain {

/// Half a year of three women, for the registers. Monthly meetings on the 1st, saving 25, loans at
/// 2 % a month; a fine of 5 for a saving that was not brought, of one month's interest for an
/// instalment.
///
///     03-01  all come, Sita late. Bhima 25 and 1000 voluntary, Hira 25, Sita 25. Loan 1: 600 to
///            Hira, 100 a month, for a goat; Bhima answers for her.
///     04-01  Bhima 25. Hira 25, 100 on the loan, interest 12. Sita stays away.
///     05-01  the river is high: no meeting.
///     06-01  Bhima 50, so 25 ahead. Hira 25, 150 on the loan, interest 20. Sita 50, fine 5.
///     06-15  Hira pays 100 voluntary into the bank.
///     07-01  Bhima 25, takes 300 out. Hira excused (first written down as absent). Sita 25 and
///            10 special.
///     08-01  Bhima nothing. Hira 50, 350 on the loan, interest 14: all paid. Sita 25. Bhima
///            presides, minutes are written, and the box is counted 10 short.
void liveThroughHalfAYear(GroupBook& group);

} // namespace bahi::plain
