#include "ledger/store/settings_book.h"

#include "ledger/store/rows.h"

namespace bahi {

namespace {

// In the order they were written down: of two from one day the later counts.
constexpr auto kSelect = R"sql(
    SELECT settings.record, settings.from_date, settings.resolution, setting.name, setting.value
      FROM settings JOIN setting ON setting.record = settings.record
     WHERE settings.record NOT IN (SELECT superseded FROM supersession)
     ORDER BY settings.record, setting.name)sql";
constexpr auto kSelectFrom = R"sql(
    SELECT max(record) FROM settings
     WHERE from_date = ? AND record NOT IN (SELECT superseded FROM supersession))sql";

} // namespace

SettingsHistory SettingsBook::history() const {
    std::vector<GroupSettings> all;
    RecordNumber last;
    Query row{m_database, kSelect};
    while (row.executeStep()) {
        const auto record = idIn<RecordNumber>(row, 0);
        if (record != last)
            all.push_back({.from = dateIn(row, 1),
                           .values = {},
                           .resolution = idIn<ResolutionNumber>(row, 2).value});
        last = record;
        const auto setting = wordIn(row, 3, Setting::Tier, kLastSetting);
        const std::int64_t value = row.getColumn(4).getInt64();
        if (!isValid(setting, value)) throw MalformedRecord{"a setting has one of its values"};
        all.back().values.emplace(setting, value);
    }
    return SettingsHistory{std::move(all)};
}

std::optional<RecordNumber> SettingsBook::recordFrom(Date day) const {
    Query row{m_database, kSelectFrom};
    row.bind(1, toIso(day));
    row.executeStep();
    return optionalIdIn<RecordNumber>(row, 0);
}

} // namespace bahi
