// The attendance register as a table and as JSON.

#include "ledger/exchange/report_json_share.h"
#include "ledger/exchange/report_registers.h"
#include "ledger/exchange/report_words.h"
#include "ledger/reports/attendance_register.h"

#include <fmt/format.h>

#include <map>

namespace bahi {

namespace {

/// One letter, as it stands in the paper register.
const char* letterOf(RollMark mark) {
    switch (mark) {
        case RollMark::Present:
            return "P";
        case RollMark::Late:
            return "L";
        case RollMark::Excused:
            return "E";
        case RollMark::Absent:
            return "A";
        case RollMark::Sent:
            return "S";
        case RollMark::NotWritten:
            return "?";
        case RollMark::NoMember:
            return ".";
        case RollMark::NotHeld:
            return "x";
    }
    return "";
}

Json wordFor(RollMark mark) {
    switch (mark) {
        case RollMark::Present:
            return "present";
        case RollMark::Late:
            return "late";
        case RollMark::Excused:
            return "excused";
        case RollMark::Absent:
            return "absent";
        case RollMark::Sent:
            return "sent";
        case RollMark::NotWritten:
            return "not-written";
        case RollMark::NoMember:
        case RollMark::NotHeld:
            break;
    }
    return nullptr;
}

/// `2006-03-01`, and `2006-03-01/2` for the second of that day: no two columns have one key.
std::string keyOf(Date date, std::map<Date, int>& seen) {
    const int which = ++seen[date];
    return which == 1 ? toIso(date) : fmt::format("{}/{}", toIso(date), which);
}

ReportCell perCentOf(const RollCounts& counts) {
    const auto perCent = wholePerCent(counts.came());
    return perCent ? ReportCell{*perCent} : ReportCell{};
}

void addCounts(std::vector<ReportCell>& cells, const RollCounts& counts) {
    for (const std::int64_t count : {counts.present, counts.late, counts.excused, counts.absent,
                                     counts.sent, counts.notWritten})
        cells.emplace_back(static_cast<std::uint64_t>(count));
    cells.push_back(perCentOf(counts));
}

std::vector<ReportColumn> columnsOf(const AttendanceRegister& attendance) {
    std::vector<ReportColumn> columns = {{"code", "Member", Zeros::Shown},
                                         {"name", "Name", Zeros::Dropped}};
    std::map<Date, int> seen;
    for (const RollColumn& column : attendance.columns) {
        const std::string iso = toIso(column.date);
        columns.push_back({keyOf(column.date, seen),
                           iso.substr(0, 4) + "\n" + iso.substr(5, 2) + "\n" + iso.substr(8),
                           Zeros::Shown});
    }
    columns.insert(columns.end(), {{"present", "Present", Zeros::Shown},
                                   {"late", "Late", Zeros::Shown},
                                   {"excused", "Excused", Zeros::Shown},
                                   {"absent", "Absent", Zeros::Shown},
                                   {"sent", "Sent", Zeros::Shown},
                                   {"not_written", "Not\nwritten", Zeros::Shown},
                                   {"per_cent", "Came,\nper cent", Zeros::Shown}});
    return columns;
}

Json jsonOf(const RollCounts& counts) {
    return {{"present", counts.present},
            {"late", counts.late},
            {"excused", counts.excused},
            {"absent", counts.absent},
            {"sent", counts.sent},
            {"not_written", counts.notWritten},
            {"came", counts.came().part},
            {"answered", counts.came().whole},
            {"per_cent", perCentOrNull(counts.came())}};
}

} // namespace

ReportTable tableOf(const AttendanceRegister& attendance) {
    ReportTable table{
        .currency = attendance.head.currency,
        .titles = titlesOf(attendance.head,
                           "Attendance register, " + periodWords(attendance.from, attendance.to)),
        .columns = columnsOf(attendance),
        .rows = {},
        .totals = {"Came", {}},
        .footer = {}};
    for (const RollRow& row : attendance.rows) {
        std::vector<ReportCell> cells = {row.member.code.text(), row.member.name};
        for (const RollMark mark : row.marks) cells.emplace_back(std::string{letterOf(mark)});
        addCounts(cells, row.counts);
        table.rows.push_back(std::move(cells));
    }
    for (const RollColumn& column : attendance.columns)
        table.totals.push_back(
            column.meeting ? ReportCell{std::to_string(column.counts.came().part)} : ReportCell{});
    addCounts(table.totals, attendance.total);

    table.footer.emplace_back(
        "P present, L late, E excused, A absent, S sent her money, ? not written down, "
        ". no member that day, x not held");
    for (const RollColumn& column : attendance.columns)
        if (!column.meeting)
            table.footer.push_back(column.reason.empty()
                                       ? toIso(column.date) + " was missed."
                                       : toIso(column.date) + " was missed: " + column.reason);
    const RollCounts& total = attendance.total;
    table.footer.push_back(
        fmt::format("Meetings held {}, missed {}", attendance.held, attendance.missed));
    table.footer.push_back(fmt::format(
        "Proof: present {} + late {} + excused {} + absent {} + sent {} = the {} answers "
        "of {} roll calls; came {} of {}",
        total.present, total.late, total.excused, total.absent, total.sent, total.answers(),
        attendance.held, total.came().part, total.came().whole));
    return table;
}

Json jsonOf(const AttendanceRegister& attendance) {
    Json meetings = Json::array();
    for (const RollColumn& column : attendance.columns) {
        Json json = {{"date", toIso(column.date)},
                     {"meeting", idOrNull(column.meeting)},
                     {"held", column.meeting.has_value()},
                     {"reason", textOrNull(column.reason)}};
        json["counts"] = jsonOf(column.counts);
        meetings.push_back(std::move(json));
    }
    Json members = Json::array();
    for (const RollRow& row : attendance.rows) {
        Json answers = Json::array();
        for (const RollMark mark : row.marks) answers.push_back(wordFor(mark));
        members.push_back({{"member", row.member.code.text()},
                           {"name", row.member.name},
                           {"answers", std::move(answers)},
                           {"counts", jsonOf(row.counts)}});
    }
    return {{"from", dateOrNull(attendance.from)},
            {"to", dateOrNull(attendance.to)},
            {"held", attendance.held},
            {"missed", attendance.missed},
            {"meetings", std::move(meetings)},
            {"members", std::move(members)},
            {"total", jsonOf(attendance.total)}};
}

} // namespace bahi
