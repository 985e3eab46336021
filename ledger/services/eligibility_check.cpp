#include "ledger/services/eligibility_check.h"

#include "ledger/group/birth.h"
#include "ledger/store/resolutions.h"
#include "ledger/store/settings_book.h"

namespace bahi {

namespace {

std::string columnOf(Refusal why) {
    if (why == Refusal::MemberNotWoman) return "gender";
    return why == Refusal::FamilyThere ? "household" : "born";
}

} // namespace

Result<Done> checkedEligibility(Book& book, const Person& her, const std::vector<Person>& others) {
    const std::uint32_t admittedBy = her.details.admittedBy;
    if (admittedBy != 0 && !isPassed(book.database(), ResolutionNumber{admittedBy}))
        return Refused{.why = Refusal::ResolutionUnknown}
            .about(std::to_string(admittedBy))
            .at({{}, 0, "admitted_by"});
    if (const auto birth = Birth::parse(her.details.born);
        birth && birth.value().earliest() > her.member.joinedOn)
        return Refused{.why = Refusal::BornTooLate}
            .about(her.member.code.text())
            .got(birth.value().text())
            .want(toIso(her.member.joinedOn))
            .at({{}, 0, "born"});
    const auto eligibility = eligibilityOf(her, others, SettingsBook{book.database()}.history());
    if (eligibility.isAllowed()) return Done{};
    return Refused{*eligibility.against}.at({{}, 0, columnOf(eligibility.against->why)});
}

} // namespace bahi
