#include "ledger/services/office_bearer_service.h"

#include "ledger/services/belonging.h"
#include "ledger/services/known_member.h"
#include "ledger/services/reason.h"
#include "ledger/store/office_terms.h"
#include "ledger/store/resolutions.h"
#include "ledger/store/words.h"

#include <algorithm>

namespace bahi {

namespace {

OfficeTaken recordOf(const OfficeTerm& term) {
    return {term.member, term.office, term.from, term.until, term.resolution};
}

} // namespace

/// `term.record` is the one it replaces, which does not stand in its way.
Result<Done> OfficeBearerService::checked(const Member& member, const OfficeTerm& term) const {
    BAHI_TRY(checkedBelonging(member, term.from));
    if (term.until && *term.until < term.from)
        return Refused{.why = Refusal::OfficeEndsEarly}
            .got(toIso(*term.until))
            .want(toIso(term.from));
    const std::vector<OfficeTerm> all = OfficeTerms{m_book.database()}.all();
    const auto other = std::find_if(all.begin(), all.end(), [&](const OfficeTerm& standing) {
        return standing.record != term.record && collide(standing, term);
    });
    if (other != all.end())
        return Refused{.why = Refusal::OfficeIsHeld}
            .about(Members{m_book.database()}.all().at(other->member.value - 1).code.text())
            .got(std::string{wordOf(term.office)})
            .want(toIso(other->from));
    if (term.resolution != 0 && !isPassed(m_book.database(), ResolutionNumber{term.resolution}))
        return Refused{.why = Refusal::ResolutionUnknown}.about(std::to_string(term.resolution));
    return Done{};
}

Result<Changes> OfficeBearerService::take(const ToldTerm& told, Keep keep) {
    const auto member = memberWithCode(m_book.database(), told.member);
    if (!member) return member.refused();
    const OfficeTerm term{.member = member.value().number,
                          .office = told.office,
                          .from = told.from,
                          .until = told.until,
                          .resolution = told.resolution};
    BAHI_TRY(checked(member.value(), term));
    return m_book.write(
        m_office.machine,
        [&](Writer& writer) -> Result<Changes> {
            writer.append(recordOf(term));
            return Changes{.members = true};
        },
        keep);
}

Result<OfficeTerm> OfficeBearerService::termOn(const Member& member, OfficerRole office,
                                               Date day) const {
    for (const OfficeTerm& term : OfficeTerms{m_book.database()}.all())
        if (term.member == member.number && term.office == office && term.runsOn(day)) return term;
    return Refused{.why = Refusal::OfficeNotHeld}
        .about(member.code.text())
        .got(std::string{wordOf(office)});
}

Result<Changes> OfficeBearerService::replace(const OfficeTerm& old, const OfficeTerm& fresh,
                                             const std::string& reason, Keep keep) {
    if (fresh == old) return Refusal::NothingToChange;
    return m_book.write(
        m_office.machine,
        [&](Writer& writer) -> Result<Changes> {
            writer.append(recordOf(fresh), {.supersedes = old.record, .reason = reason});
            return Changes{.members = true};
        },
        keep);
}

Result<Changes> OfficeBearerService::end(const std::string& code, OfficerRole office, Date on,
                                         const std::string& reason, Keep keep) {
    return correct(code, office, on, {.until = on}, reason.empty() ? "the term ended" : reason,
                   keep);
}

Result<Changes> OfficeBearerService::correct(const std::string& code, OfficerRole office, Date on,
                                             const Correction& right, const std::string& reason,
                                             Keep keep) {
    const auto why = checkedReason(reason);
    if (!why) return why.refused();
    const auto member = memberWithCode(m_book.database(), code);
    if (!member) return member.refused();
    const auto old = termOn(member.value(), office, on);
    if (!old) return old.refused();
    OfficeTerm fresh = old.value();
    if (right.from) fresh.from = *right.from;
    if (right.until) fresh.until = right.until;
    if (right.resolution) fresh.resolution = *right.resolution;
    BAHI_TRY(checked(member.value(), fresh));
    return replace(old.value(), fresh, why.value(), keep);
}

} // namespace bahi
