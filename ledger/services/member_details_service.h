#pragma once

#include "ledger/base/changes.h"
#include "ledger/base/result.h"
#include "ledger/reports/member_list.h"
#include "ledger/services/office.h"
#include "ledger/store/book.h"

#include <cstdint>
#include <optional>
#include <string>

namespace bahi {

/// The record that says `details` of a member; its texts are kept with the record appended next.
MemberDescribed describing(Writer& writer, MemberNumber member, const MemberDetails& details);

/// What somebody tells of a member; what is not told stays as it is.
struct Description {
    std::optional<Gender> gender = {};
    std::optional<std::string> born = {};
    std::optional<std::string> household = {};
    std::optional<std::string> phone = {};
    std::optional<std::uint32_t> admittedBy = {};
};

/// What is told anew of a member, all of it at once.
struct MemberChange {
    std::optional<std::string> name = {};
    std::optional<Description> told = {};
    std::optional<Nominee> nominee = {}; // another than before
};

/// What is known of members besides their names, who gets their money, and the end of all that.
class MemberDetailsService {
public:
    MemberDetailsService(Office& office, Book& book) : m_office{office}, m_book{book} {}

    /// Everybody, or who belonged on a day.
    MemberList list(std::optional<Date> asOf) { return memberListOf(m_book, asOf); }
    Result<KnownMember> of(const std::string& code);

    /// Writes down what was not known. What would become different needs a reason: refuses
    /// ChangeNeedsReason. Refuses NothingToChange, MemberUnknown, BornMalformed, PhoneMalformed,
    /// what checkedName refuses, and what checkedEligibility refuses if it turns on what is told.
    Result<Changes> describe(const std::string& code, const Description& told,
                             const std::string& reason = "", Keep keep = Keep::Yes);

    /// Puts `name` in the place of her name; where none was written down it needs no reason.
    /// Refuses ReasonMissing, NothingToChange, MemberUnknown and what checkedName refuses.
    Result<Changes> rename(const std::string& code, const std::string& name,
                           const std::string& reason, Keep keep = Keep::Yes);

    /// A nominee from `on`; with a reason, in the place of the one named last, who was wrong.
    /// Refuses TextMissing, MemberNotYetJoined, MemberHasLeft, NomineeIsMissing, NothingToChange.
    Result<Changes> nominate(const std::string& code, const Nominee& nominee,
                             const std::string& reason = "", Keep keep = Keep::Yes);

    /// All of `change` in one piece, or nothing: refuses what rename, describe, and nominate
    /// without a reason refuse, and NothingToChange where it is empty.
    Result<Changes> change(const std::string& code, const MemberChange& change,
                           const std::string& reason, Keep keep = Keep::Yes);

    /// Erases everything personal of a member: her name, when she was born, her household, her
    /// phone, her nominees, her photo. Her code, her days and her money stay, and the book verifies
    /// as before.
    Result<Changes> erase(const std::string& code, const std::string& reason,
                          Keep keep = Keep::Yes);

private:
    Office& m_office;
    Book& m_book;
};

} // namespace bahi
