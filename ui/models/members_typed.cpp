#include "ui/models/members_typed.h"

#include "ledger/base/today.h"
#include "ledger/exchange/members_csv.h"
#include "ledger/group/birth.h"
#include "ledger/services/member_details_service.h"
#include "ledger/services/member_service.h"
#include "ui/text/figures.h"
#include "ui/text/typed.h"

#include <algorithm>
#include <chrono>

namespace bahi::ui {

namespace {

std::string plain(const QString& text) {
    return text.trimmed().toStdString();
}

/// A day as the engine reads it; what is no day stays as it was typed, to be refused as that.
std::string dayIn(const QString& typed) {
    const auto day = readDate(typed);
    return day ? toIso(day.value()) : plain(typed);
}

std::string wordOf(Gender gender) {
    if (gender == Gender::Woman) return "woman";
    if (gender == Gender::Man) return "man";
    return gender == Gender::Other ? "other" : "";
}

Refused at(const char* column, Refused why) {
    return std::move(why).at({{}, 0, column});
}

/// Beside which field a refusal of the register belongs that names none.
Refused placed(const Refused& why) {
    if (!why.where.column.empty()) return why;
    if (why.why == Refusal::MemberNameThere) return at("name", why);
    if (why.why == Refusal::MemberCodeTaken) return at("code", why);
    const bool isReason =
        why.why == Refusal::ReasonMissing || why.why == Refusal::ChangeNeedsReason;
    if (isReason) return at("reason", why);
    if (why.why == Refusal::BornMalformed) return at("born", why);
    if (why.why == Refusal::PhoneMalformed) return at("phone", why);
    return why;
}

// --- What is told anew of somebody who is there.

/// `text` in the place of `known`; nothing if it is the same. What was written down can be put
/// right, not emptied.
std::optional<std::string> told(const std::string& text, const std::string& known,
                                const char* column, std::vector<Refused>& refused) {
    if (text == known) return {};
    if (!text.empty()) return text;
    refused.push_back(at(column, Refused{.why = Refusal::TextMissing}.about(column)));
    return {};
}

Description descriptionOf(const TypedMember& typed, const MemberDetails& known,
                          std::vector<Refused>& refused) {
    Description description;
    if (typed.gender != known.gender) description.gender = typed.gender;
    description.born = told(dayIn(typed.born), known.born, "born", refused);
    description.household = told(plain(typed.household), known.household, "household", refused);
    description.phone = told(plain(typed.phone), known.phone, "phone", refused);
    if (typed.admittedBy.trimmed().isEmpty()) return description;
    const auto resolution = readNumber(typed.admittedBy);
    if (!resolution)
        refused.push_back(at("admitted_by", resolution.refused()));
    else if (resolution.value() != known.admittedBy)
        description.admittedBy = static_cast<std::uint32_t>(resolution.value());
    return description;
}

bool isEmpty(const Description& told) {
    return !told.gender && !told.born && !told.household && !told.phone && !told.admittedBy;
}

Date today(Office& office) {
    return bahi::today(office.machine.clock);
}

MemberChange changeOf(const TypedMember& typed, const KnownMember& known, Date today,
                      std::vector<Refused>& refused) {
    MemberChange change;
    change.name = told(plain(typed.name), known.member.name, "name", refused);
    const Description description = descriptionOf(typed, known.details, refused);
    if (!isEmpty(description)) change.told = description;
    const Nominee before = known.nominee.value_or(Nominee{});
    const Nominee fresh{plain(typed.nominee), plain(typed.relation),
                        std::max(today, known.member.joinedOn)};
    if (fresh.name != before.name || fresh.relation != before.relation) change.nominee = fresh;
    return change;
}

/// A row of the members file, cell by cell.
CsvTable rowOf(const TypedMember& typed) {
    CsvTable table;
    for (const std::string_view column : kMemberColumns) table.columns.emplace_back(column);
    table.rows.push_back(
        {1,
         {plain(typed.code), plain(typed.name),
          typed.joinedOn.trimmed().isEmpty() ? "" : dayIn(typed.joinedOn), wordOf(typed.gender),
          typed.born.trimmed().isEmpty() ? "" : dayIn(typed.born), plain(typed.household),
          plain(typed.phone), plain(typed.nominee), plain(typed.relation),
          plain(typed.admittedBy)}});
    return table;
}

} // namespace

TypedAnswer joinTyped(Office& office, Book& book, const TypedMember& typed) {
    TypedAnswer answer;
    const CsvTable table = rowOf(typed);
    const auto newcomers = readMembers(table, answer.refused);
    if (!answer.refused.empty()) return answer;
    const auto joined = MemberService{office, book}.join(newcomers);
    if (!joined) {
        answer.refused.push_back(placed(joined.refused()));
        return answer;
    }
    answer.code = joined.value().front().code.text();
    answer.changes.members = true;
    return answer;
}

TypedAnswer describeTyped(Office& office, Book& book, const std::string& code,
                          const TypedMember& typed) {
    MemberDetailsService details{office, book};
    TypedAnswer answer{.refused = {}, .code = code, .changes = {}};
    const auto known = details.of(code);
    if (!known) return {.refused = {known.refused()}, .code = code, .changes = {}};
    MemberChange change = changeOf(typed, known.value(), today(office), answer.refused);
    const std::string reason = plain(typed.reason);
    // Each part by itself, so that everything that is wrong is told at once. What is no change
    // after all, such as blanks, hinders no other.
    const auto attempt = [&](auto MemberChange::*part, const char* column) {
        MemberChange alone;
        alone.*part = change.*part;
        if (!(alone.*part)) return;
        const auto tried = details.change(code, alone, reason, Keep::No);
        if (tried) return;
        if (tried.refused().why == Refusal::NothingToChange)
            (change.*part).reset();
        else
            answer.refused.push_back(column != nullptr ? at(column, tried.refused())
                                                       : placed(tried.refused()));
    };
    attempt(&MemberChange::name, nullptr);
    attempt(&MemberChange::told, nullptr);
    attempt(&MemberChange::nominee, "nominee");
    if (!answer.refused.empty()) return answer;
    const auto changed = details.change(code, change, reason);
    if (changed)
        answer.changes = changed.value();
    else
        answer.refused.push_back(placed(changed.refused()));
    return answer;
}

TypedMember typedAs(const KnownMember& known) {
    const auto text = [](const std::string& stored) { return QString::fromStdString(stored); };
    const auto born = parseDate(known.details.born);
    const Nominee nominee = known.nominee.value_or(Nominee{});
    return {.name = text(known.member.name),
            .code = text(known.member.code.text()),
            .joinedOn = date(known.member.joinedOn),
            .gender = known.details.gender,
            .born = born ? date(born.value()) : text(known.details.born),
            .household = text(known.details.household),
            .phone = text(known.details.phone),
            .nominee = text(nominee.name),
            .relation = text(nominee.relation),
            .admittedBy = known.details.admittedBy == 0 ? QString{}
                                                        : QString::number(known.details.admittedBy),
            .reason = {}};
}

} // namespace bahi::ui
