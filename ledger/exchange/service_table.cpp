// The lists of offices and of trainings as rows and columns.

#include "ledger/exchange/people_table.h"
#include "ledger/reports/office_list.h"
#include "ledger/reports/training_list.h"
#include "ledger/store/words.h"

#include <fmt/format.h>

#include <algorithm>

namespace bahi {

namespace {

std::string stateOf(const OfficeListRow& row) {
    if (!row.isServing) return "over";
    if (row.isOverdue) return "rotation overdue since " + toIso(row.rotationDue);
    return "serving, rotation due " + toIso(row.rotationDue);
}

std::string joined(const std::vector<std::string>& codes) {
    return fmt::format("{}", fmt::join(codes, " "));
}

/// `Trainings from 2007-04-01 to 2008-03-31`
std::string titleOf(const TrainingList& list, std::string_view what) {
    std::string title{what};
    if (list.from) title += " from " + toIso(*list.from);
    if (list.to) title += " to " + toIso(*list.to);
    return title;
}

} // namespace

ReportTable tableOf(const OfficeList& list) {
    ReportTable table{.currency = list.head.currency,
                      .titles = {list.head.groupName, "Offices on " + toIso(list.asOf)},
                      .columns = {{"office", "Office"},
                                  {"code", "Code"},
                                  {"name", "Name"},
                                  {"from", "From"},
                                  {"until", "Until"},
                                  {"resolution", "Resolution"},
                                  {"state", "State"}},
                      .rows = {},
                      .totals = {},
                      .footer = {}};
    std::size_t overdue = 0;
    for (const OfficeListRow& row : list.rows) {
        const OfficeTerm& term = row.term;
        overdue += row.isOverdue ? 1 : 0;
        table.rows.push_back(
            {std::string{wordOf(term.office)}, row.member.code.text(), row.member.name, term.from,
             term.until ? ReportCell{*term.until} : ReportCell{},
             term.resolution == 0 ? ReportCell{} : ReportCell{std::uint64_t{term.resolution}},
             stateOf(row)});
    }
    table.footer = {fmt::format("Rotation overdue: {}", overdue)};
    return table;
}

ReportTable tableOf(const TrainingList& list) {
    ReportTable table{.currency = list.head.currency,
                      .titles = {list.head.groupName, titleOf(list, "Trainings and events")},
                      .columns = {{"date", "Date"},
                                  {"kind", "Kind"},
                                  {"topic", "Topic"},
                                  {"hours", "Hours"},
                                  {"trainer", "Trainer"},
                                  {"guests", "Guests"},
                                  {"members", "Members"},
                                  {"record", "Record"}},
                      .rows = {},
                      .totals = {},
                      .footer = {}};
    std::uint64_t minutes = 0;
    for (const TrainingListRow& row : list.rows) {
        const Training& training = row.training;
        minutes += training.minutes;
        table.rows.push_back({training.heldOn, std::string{wordOf(training.kind)}, training.topic,
                              hoursText(training.minutes), training.trainer,
                              std::uint64_t{training.guests}, joined(row.codes),
                              std::uint64_t{training.record.value}});
    }
    table.footer = {fmt::format("In all: {}, {} hours", list.rows.size(), hoursText(minutes))};
    return table;
}

ReportTable peopleTableOf(const TrainingList& list) {
    ReportTable table{.currency = list.head.currency,
                      .titles = {list.head.groupName, titleOf(list, "Hours by member")},
                      .columns = {{"code", "Code"},
                                  {"name", "Name"},
                                  {"trainings", "Trainings"},
                                  {"hours", "Hours"}},
                      .rows = {},
                      .totals = {},
                      .footer = {}};
    std::uint64_t minutes = 0;
    for (const TrainedMember& person : list.people) {
        minutes += person.minutes;
        table.rows.push_back({person.member.code.text(), person.member.name,
                              std::uint64_t{person.trainings}, hoursText(person.minutes)});
    }
    table.footer = {
        fmt::format("In all: {} members, {} hours", list.people.size(), hoursText(minutes))};
    return table;
}

} // namespace bahi
