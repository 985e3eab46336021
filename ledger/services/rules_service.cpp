#include "ledger/services/rules_service.h"

#include "ledger/services/reason.h"
#include "ledger/store/meetings.h"
#include "ledger/store/resolutions.h"
#include "ledger/store/rules_book.h"
#include "ledger/store/settings_book.h"

#include <algorithm>

namespace bahi {

RulesHistory RulesService::rules() const {
    return RulesBook{m_book.database()}.history();
}

SettingsHistory RulesService::settings() const {
    return SettingsBook{m_book.database()}.history();
}

Result<Done> RulesService::checkedResolution(const Agreement& agreed) const {
    if (agreed.resolution == 0 || isPassed(m_book.database(), ResolutionNumber{agreed.resolution}))
        return Done{};
    return Refused{.why = Refusal::ResolutionUnknown}.about(std::to_string(agreed.resolution));
}

/// One day, one set of rules.
Result<Done> RulesService::checkedDay(Date from) const {
    const RulesHistory history = rules();
    for (const GroupRules& other : history.all())
        if (other.from == from) return Refused{.why = Refusal::RulesTwice}.about(toIso(from));
    return Done{};
}

/// Rules that begin before a meeting that is saved change what was due in it: that needs a reason.
Result<Changes> RulesService::set(const Agreement& agreed, const std::string& lateReason,
                                  Keep keep) {
    std::string reason;
    const Date from = agreed.rules.from;
    const auto latest = Meetings{m_book.database()}.latest();
    if (latest && from <= latest->heldOn) {
        if (lateReason.empty())
            return Refused{.why = Refusal::RulesNeedLateReason}
                .about(toIso(from))
                .got(toIso(latest->heldOn));
        const auto checked = checkedReason(lateReason);
        if (!checked) return checked.refused();
        reason = checked.value();
    }
    BAHI_TRY(checkedDay(from));
    BAHI_TRY(checkedResolution(agreed));
    return m_book.write(
        m_office.machine,
        [&](Writer& writer) -> Result<Changes> {
            writer.append(RulesSet{agreed.rules}, {.reason = reason});
            if (!agreed.settings.empty())
                writer.append(SettingsAgreed{agreed.groupSettings()}, {.reason = reason});
            return Changes{.rules = true};
        },
        keep);
}

namespace {

GroupRules rulesFrom(Book& book, Date from) {
    const RulesHistory history = RulesBook{book.database()}.history();
    return *std::find_if(history.all().begin(), history.all().end(),
                         [&](const GroupRules& rules) { return rules.from == from; });
}

/// The settings `record` holds; none for no record.
std::optional<GroupSettings> settingsOf(Book& book, std::optional<RecordNumber> record) {
    if (!record) return {};
    const auto stored = book.log().record(*record);
    if (!stored) throw MalformedRecord{"settings have their record"};
    return std::get<SettingsAgreed>(stored->record.payload).settings;
}

} // namespace

Result<Changes> RulesService::correct(const Agreement& right, Date wrongFrom,
                                      const std::string& reason, Keep keep) {
    const auto why = checkedReason(reason);
    if (!why) return why.refused();
    const auto rules = RulesBook{m_book.database()}.recordFrom(wrongFrom);
    if (!rules) return Refused{.why = Refusal::RulesNotThere}.about(toIso(wrongFrom));
    if (right.rules.from != wrongFrom) BAHI_TRY(checkedDay(right.rules.from));
    BAHI_TRY(checkedResolution(right));

    const auto settings = SettingsBook{m_book.database()}.recordFrom(wrongFrom);
    GroupSettings fresh = right.groupSettings();
    const auto old = settingsOf(m_book, settings);
    // Settings the file is silent on go along when the day itself was wrong.
    if (fresh.values.empty() && old)
        fresh = {.from = right.rules.from, .values = old->values, .resolution = old->resolution};
    const bool changesRules = rulesFrom(m_book, wrongFrom) != right.rules;
    const bool changesSettings = !fresh.values.empty() && fresh != old;
    if (!changesRules && !changesSettings) return Refusal::NothingToChange;
    return m_book.write(
        m_office.machine,
        [&](Writer& writer) -> Result<Changes> {
            if (changesRules)
                writer.append(RulesSet{right.rules}, {.supersedes = *rules, .reason = why.value()});
            if (changesSettings)
                writer.append(SettingsAgreed{fresh},
                              {.supersedes = settings, .reason = why.value()});
            return Changes{.rules = true};
        },
        keep);
}

} // namespace bahi
