#include "ledger/group/eligibility.h"

#include "ledger/group/birth.h"

#include <algorithm>
#include <array>
#include <string>

namespace bahi {

namespace {

/// What one rule says.
struct Verdict {
    std::optional<Refused> against = {};
    std::optional<Doubt> doubt = {};
};

Refused refused(Refusal why, const Person& her) {
    return Refused{.why = why}.about(her.member.code.text());
}

/// Who is neither woman nor man is the group's to judge.
Verdict genderVerdict(const Person& her, const SettingsHistory& settings) {
    if (!settings.isYes(Setting::WomenOnly, her.member.joinedOn)) return {};
    switch (her.details.gender) {
        case Gender::Woman:
            return {};
        case Gender::Man:
            return {.against = refused(Refusal::MemberNotWoman, her)};
        case Gender::Unsaid:
        case Gender::Other:
            return {.doubt = Doubt::Gender};
    }
    return {};
}

/// Against her only what is certain: of a birth year alone, the age that suits her.
Verdict ageVerdict(const Person& her, const SettingsHistory& settings) {
    const Date day = her.member.joinedOn;
    const auto least = settings.on(Setting::AgeMin, day);
    const auto most = settings.on(Setting::AgeMax, day);
    if (!least && !most) return {};
    const auto birth = Birth::parse(her.details.born);
    if (!birth) return {.doubt = Doubt::Age};
    const Birth::Age age = birth.value().ageOn(day);
    if (least && age.most < *least)
        return {.against = refused(Refusal::MemberTooYoung, her)
                               .got(std::to_string(age.most))
                               .want(std::to_string(*least))};
    if (most && age.least > *most)
        return {.against = refused(Refusal::MemberTooOld, her)
                               .got(std::to_string(age.least))
                               .want(std::to_string(*most))};
    const bool isDoubtful = (least && age.least < *least) || (most && age.most > *most);
    return isDoubtful ? Verdict{.doubt = Doubt::Age} : Verdict{};
}

bool belongTogether(const Member& one, const Member& other) {
    return one.belongsOn(std::max(one.joinedOn, other.joinedOn)) &&
           other.belongsOn(std::max(one.joinedOn, other.joinedOn));
}

/// Two of one household: the rule is that of the day on which the second of them joined.
Verdict familyVerdict(const Person& her, const std::vector<Person>& others,
                      const SettingsHistory& settings) {
    const std::string& household = her.details.household;
    if (household.empty())
        return settings.isYes(Setting::OnePerFamily, her.member.joinedOn)
                   ? Verdict{.doubt = Doubt::Family}
                   : Verdict{};
    for (const Person& other : others) {
        if (other.member.number == her.member.number || other.details.household != household ||
            !belongTogether(her.member, other.member))
            continue;
        const Date second = std::max(her.member.joinedOn, other.member.joinedOn);
        const bool otherCameByResolution =
            other.details.admittedBy != 0 && other.member.joinedOn == second;
        if (settings.isYes(Setting::OnePerFamily, second) && !otherCameByResolution)
            return {.against = refused(Refusal::FamilyThere, her).got(other.member.code.text())};
    }
    return {};
}

} // namespace

Eligibility eligibilityOf(const Person& her, const std::vector<Person>& others,
                          const SettingsHistory& settings) {
    Eligibility eligibility{.against = {}, .doubts = {}, .admittedBy = her.details.admittedBy};
    const std::array verdicts = {genderVerdict(her, settings), ageVerdict(her, settings),
                                 familyVerdict(her, others, settings)};
    for (const Verdict& verdict : verdicts) {
        if (verdict.against && !eligibility.against) eligibility.against = verdict.against;
        if (verdict.doubt) eligibility.doubts.push_back(*verdict.doubt);
    }
    return eligibility;
}

} // namespace bahi
