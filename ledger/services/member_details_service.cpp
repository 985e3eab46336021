#include "ledger/services/member_details_service.h"

#include "ledger/base/text.h"
#include "ledger/group/birth.h"
#include "ledger/services/belonging.h"
#include "ledger/services/eligibility_check.h"
#include "ledger/services/known_member.h"
#include "ledger/services/reason.h"
#include "ledger/store/member_details_book.h"
#include "ledger/store/photos.h"

#include <functional>
#include <vector>

namespace bahi {

MemberDescribed describing(Writer& writer, MemberNumber member, const MemberDetails& details) {
    return {.member = member,
            .gender = details.gender,
            .admittedBy = details.admittedBy,
            .born = writer.commitToAny(TextField::MemberBorn, details.born),
            .household = writer.commitToAny(TextField::MemberHousehold, details.household),
            .phone = writer.commitToAny(TextField::MemberPhone, details.phone)};
}

namespace {

constexpr auto kKnownOnlyNow = "known only now";

/// What `told` makes of `known`, each text as it is stored.
Result<MemberDetails> merged(MemberDetails known, const Description& told) {
    if (told.gender) known.gender = *told.gender;
    if (told.admittedBy) known.admittedBy = *told.admittedBy;
    if (told.born) {
        const auto born = Birth::parse(*told.born);
        if (!born) return born.refused();
        known.born = born.value().text();
    }
    if (told.household) {
        auto household = checkedName(*told.household);
        if (!household) return household.refused();
        known.household = std::move(household).value();
    }
    if (told.phone) {
        auto phone = checkedPhone(*told.phone);
        if (!phone) return phone.refused();
        known.phone = std::move(phone).value();
    }
    return known;
}

/// What was known and would be different: `gender, phone`. Never the values.
std::string differences(const MemberDetails& known, const MemberDetails& fresh) {
    std::string names;
    const auto add = [&](bool isDifferent, const char* name) {
        if (isDifferent) names += (names.empty() ? "" : ", ") + std::string{name};
    };
    const auto changed = [](const std::string& before, const std::string& after) {
        return !before.empty() && before != after;
    };
    add(known.gender != Gender::Unsaid && known.gender != fresh.gender, "gender");
    add(changed(known.born, fresh.born), "born");
    add(changed(known.household, fresh.household), "household");
    add(changed(known.phone, fresh.phone), "phone");
    add(known.admittedBy != 0 && known.admittedBy != fresh.admittedBy, "admitted_by");
    return names;
}

/// Does whether she may be a member turn on what is new? A phone number changes nothing in it.
bool touchesEligibility(const MemberDetails& known, MemberDetails fresh) {
    fresh.phone = known.phone;
    return fresh != known;
}

} // namespace

Result<KnownMember> MemberDetailsService::of(const std::string& code) {
    const auto member = memberWithCode(m_book.database(), code);
    if (!member) return member.refused();
    MemberList list = memberListOf(m_book, {});
    for (KnownMember& known : list.rows)
        if (known.member.number == member.value().number) return std::move(known);
    return Refused{.why = Refusal::MemberUnknown}.about(code);
}

namespace {

/// What is written where all is checked.
using Deed = std::function<void(Writer&)>;

Result<Deed> describingOf(Book& book, const Member& member, const Description& told,
                          const std::string& reason) {
    const MemberDetailsBook details{book.database()};
    const auto stored = details.of(member.number);
    const MemberDetails known = stored ? stored->details : MemberDetails{};
    const auto fresh = merged(known, told);
    if (!fresh) return fresh.refused();
    if (fresh.value() == known) return Refusal::NothingToChange;

    const std::string different = differences(known, fresh.value());
    if (!different.empty() && reason.empty())
        return Refused{.why = Refusal::ChangeNeedsReason}.about(member.code.text()).got(different);
    const auto why = checkedReason(reason.empty() ? kKnownOnlyNow : reason);
    if (!why) return why.refused();
    if (touchesEligibility(known, fresh.value()))
        BAHI_TRY(checkedEligibility(book, {member, fresh.value()}, details.people()));
    Because because;
    if (stored) because = {.supersedes = stored->record, .reason = why.value()};
    return Deed{[number = member.number, fresh = fresh.value(), because](Writer& writer) {
        writer.append(describing(writer, number, fresh), because);
    }};
}

/// The record that says her name and her day as they stand.
RecordNumber standingJoining(Book& book, MemberNumber member) {
    RecordNumber record = Members{book.database()}.joiningRecord(member);
    while (const auto by = book.log().supersederOf(record)) record = *by;
    return record;
}

Result<Deed> renamingOf(Book& book, const Member& member, const std::string& name,
                        const std::string& reason) {
    const auto fresh = checkedName(name);
    if (!fresh) return fresh.refused();
    if (fresh.value() == member.name) return Refusal::NothingToChange;
    const bool isNew = member.name.empty() && reason.empty();
    const auto why = checkedReason(isNew ? kKnownOnlyNow : reason);
    if (!why) return why.refused();
    const Because because{.supersedes = standingJoining(book, member.number),
                          .reason = why.value()};
    return Deed{[member, name = fresh.value(), because](Writer& writer) {
        writer.append(MemberJoined{member.number, member.code.text(), member.joinedOn,
                                   writer.commitToAny(TextField::MemberName, name)},
                      because);
    }};
}

Result<Deed> nominatingOf(Book& book, const Member& member, const Nominee& nominee,
                          const std::string& reason) {
    const auto name = checkedName(nominee.name);
    if (!name) return name.refused();
    if (name.value().empty()) return Refused{.why = Refusal::TextMissing}.about("nominee");
    const auto relation = checkedName(nominee.relation);
    if (!relation) return relation.refused();
    BAHI_TRY(checkedBelonging(member, nominee.namedOn));

    const auto last = MemberDetailsBook{book.database()}.nomineeOf(member.number);
    const Nominee fresh{name.value(), relation.value(), nominee.namedOn};
    Because because;
    if (!reason.empty()) {
        const auto why = checkedReason(reason);
        if (!why) return why.refused();
        if (!last) return Refused{.why = Refusal::NomineeIsMissing}.about(member.code.text());
        because = {.supersedes = last->record, .reason = why.value()};
    }
    if (last && last->nominee.name == fresh.name && last->nominee.relation == fresh.relation &&
        (reason.empty() || last->nominee.namedOn == fresh.namedOn))
        return Refusal::NothingToChange;
    return Deed{[number = member.number, fresh, because](Writer& writer) {
        const Commitment hers = writer.commitTo(TextField::NomineeName, fresh.name);
        writer.append(NomineeNamed{number, fresh.namedOn, hers,
                                   writer.commitToAny(TextField::NomineeRelation, fresh.relation)},
                      because);
    }};
}

Result<Changes> doneIn(Office& office, Book& book, const std::vector<Deed>& deeds, Keep keep) {
    return book.write(
        office.machine,
        [&](Writer& writer) -> Result<Changes> {
            for (const Deed& deed : deeds) deed(writer);
            return Changes{.members = true};
        },
        keep);
}

} // namespace

Result<Changes> MemberDetailsService::describe(const std::string& code, const Description& told,
                                               const std::string& reason, Keep keep) {
    return change(code, {.told = told}, reason, keep);
}

Result<Changes> MemberDetailsService::rename(const std::string& code, const std::string& name,
                                             const std::string& reason, Keep keep) {
    return change(code, {.name = name}, reason, keep);
}

Result<Changes> MemberDetailsService::nominate(const std::string& code, const Nominee& nominee,
                                               const std::string& reason, Keep keep) {
    const auto member = memberWithCode(m_book.database(), code);
    if (!member) return member.refused();
    const auto deed = nominatingOf(m_book, member.value(), nominee, reason);
    if (!deed) return deed.refused();
    return doneIn(m_office, m_book, {deed.value()}, keep);
}

Result<Changes> MemberDetailsService::change(const std::string& code, const MemberChange& change,
                                             const std::string& reason, Keep keep) {
    const auto member = memberWithCode(m_book.database(), code);
    if (!member) return member.refused();
    std::vector<Deed> deeds;
    const auto add = [&deeds](Result<Deed> deed) -> Result<Done> {
        if (!deed) return deed.refused();
        deeds.push_back(std::move(deed).value());
        return Done{};
    };
    if (change.name) BAHI_TRY(add(renamingOf(m_book, member.value(), *change.name, reason)));
    if (change.told) BAHI_TRY(add(describingOf(m_book, member.value(), *change.told, reason)));
    if (change.nominee) BAHI_TRY(add(nominatingOf(m_book, member.value(), *change.nominee, "")));
    if (deeds.empty()) return Refusal::NothingToChange;
    return doneIn(m_office, m_book, deeds, keep);
}

Result<Changes> MemberDetailsService::erase(const std::string& code, const std::string& reason,
                                            Keep keep) {
    const auto why = checkedReason(reason);
    if (!why) return why.refused();
    const auto member = memberWithCode(m_book.database(), code);
    if (!member) return member.refused();
    const auto places = MemberDetailsBook{m_book.database()}.textsOf(member.value().number);
    return m_book.write(
        m_office.machine,
        [&](Writer& writer) -> Result<Changes> {
            for (const TextPlace& place : places) {
                writer.append(TextErased{place.record, place.field}, {.reason = why.value()});
                writer.eraseText(place.record, place.field);
            }
            const bool hadPhoto = Photos{m_book.database()}.remove(member.value().number);
            return Changes{.members = !places.empty() || hadPhoto};
        },
        keep);
}

} // namespace bahi
