#pragma once

#include "ledger/base/changes.h"
#include "ledger/base/result.h"
#include "ledger/group/group_rules.h"
#include "ledger/group/settings.h"
#include "ledger/services/office.h"
#include "ledger/store/book.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace bahi {

/// What a group agreed to hold from a day on: all of its rules, and settings if it named any.
struct Agreement {
    GroupRules rules;
    std::map<Setting, std::int64_t> settings = {};
    std::uint32_t resolution = 0; // that agreed the settings; 0: none named

    GroupSettings groupSettings() const { return {rules.from, settings, resolution}; }
};

/// Enters what the group has agreed, and corrects it.
class RulesService {
public:
    RulesService(Office& office, Book& book) : m_office{office}, m_book{book} {}

    RulesHistory rules() const;
    SettingsHistory settings() const;

    /// From a new day on. Refuses RulesNeedLateReason and ReasonMissing before the book's last
    /// meeting, RulesTwice for a day that has its rules, ResolutionUnknown.
    Result<Changes> set(const Agreement& agreed, const std::string& lateReason = "",
                        Keep keep = Keep::Yes);

    /// Puts `right` in the place of the rules that begin on `wrongFrom`, and its settings in that
    /// of the settings from that day; settings that `right` does not speak of stay as they are.
    /// Refuses ReasonMissing, RulesNotThere, RulesTwice, ResolutionUnknown and NothingToChange.
    Result<Changes> correct(const Agreement& right, Date wrongFrom, const std::string& reason,
                            Keep keep = Keep::Yes);

private:
    Result<Done> checkedResolution(const Agreement& agreed) const;
    Result<Done> checkedDay(Date from) const;

    Office& m_office;
    Book& m_book;
};

} // namespace bahi
