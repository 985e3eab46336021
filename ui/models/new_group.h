#pragma once

#include "ledger/base/date.h"
#include "ledger/base/result.h"
#include "ledger/group/group_rules.h"
#include "ledger/group/member.h"
#include "ledger/group/settings.h"
#include "ledger/money/currency.h"

#include <QString>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace bahi::ui {

/// A woman of the group that is being set up. `key` stays hers while she is typed about: what was
/// written of her on another step follows her when rows come and go.
struct NewGroupMember {
    int key = 0;
    std::optional<MemberCode> code; // none: Bahi gives her one
    std::string name;               // may be empty if she has a code
    int symbol = -1;                // as symbolPixmap counts; none: as she joins
};

/// What stands in the old books of one woman.
struct BroughtForward {
    Money savings;
    Money loan;
    Money instalment; // zero: none agreed
};

/// Where a group that already saves stands on the day its book begins.
struct Opening {
    Date day;
    Money cash;
    std::string bankName; // may be empty
    Money bank;
    std::vector<BroughtForward> members; // in the order of NewGroup::members

    Money loans() const;
    Money savings() const;
    /// Cash, bank and loans.
    Money has() const { return cash + bank + loans(); }
    /// What is left when everybody's savings are taken off; negative: a deficit.
    Money surplus() const { return has() - savings(); }
};

/// Everything a new book is made of, as far as the steps have taken it.
struct NewGroup {
    QString path;
    Currency currency;
    std::string name; // may be empty
    std::vector<NewGroupMember> members;
    GroupRules rules;
    std::map<Setting, std::int64_t> settings;
    std::optional<Opening> opening; // none: a fresh start
    bool isPractice = false;        // then its paper says so
};

/// The steps a refusal can be about, as Where::file names them. Where::line is the member, from 1;
/// Where::column the field.
namespace steps {
inline constexpr auto kGroup = "group";
inline constexpr auto kMembers = "members";
inline constexpr auto kRules = "rules";
inline constexpr auto kOpening = "opening";
} // namespace steps

/// A day as a person writes it: 10/11/2026 as it is shown, with dots or hyphens too, or 2026-11-10;
/// in any script's digits. Refuses what parseDate refuses.
Result<Date> readDay(const QString& typed);

/// Names that look the same to a reader have the same face, whatever letters they are made of: a
/// Latin and a Cyrillic a, large and small letters, letters with joiners between them.
std::string faceOf(const std::string& name);

/// Does `name` hold a picture, such as an emoji? Fonts on paper have none.
bool holdsPicture(const std::string& name);

} // namespace bahi::ui
