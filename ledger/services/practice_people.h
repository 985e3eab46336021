#pragma once

#include "ledger/base/random.h"
#include "ledger/exchange/members_csv.h"
#include "ledger/group/member.h"
#include "ledger/services/practice_template.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace bahi {

/// What can be expected of a woman.
enum class Character {
    Reliable,
    ComesLate,
    PaysLate,    // misses instalments, above all in the lean months, and catches up in the harvest
    OftenAbsent, // and sends her money
};

/// A woman of a practice group, with what she and the bookkeeper remember between meetings.
struct PracticePerson {
    Member member;
    Character character;
    bool isAdmitted = false; // she has paid the admission fee
    Money savingsOwed = {};  // regular savings asked of her and not brought
    Money finesOwed = {};
    std::vector<LoanNumber> loans = {}; // not paid off when last looked at
    Money hidden = {};                  // principal she paid, and the bookkeeper did not write
    std::optional<LoanNumber> hiddenIn = {};
    std::optional<Month> hiddenMonth = {};
    std::optional<LoanNumber> falseLoan = {}; // in her name, and she knows nothing of it
};

/// The character of the woman who joined as number `place`, from 0. In a group of eight three are
/// reliable, two come late, two pay late, one is often absent.
Character characterOf(std::uint32_t place);

/// A woman as she joins: her name, and what the register asks of her.
NewMember newcomer(const PracticeTemplate& plan, std::uint32_t place, Date day,
                   RandomSource& random);

} // namespace bahi
