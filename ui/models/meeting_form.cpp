#include "ui/models/meeting_form.h"

#include "ledger/money/denominations.h"

#include <algorithm>
#include <utility>

namespace bahi::ui {

namespace {

struct AttendanceWord {
    Attendance attendance;
    std::string_view word;
};
constexpr std::array kAttendanceWords = {
    AttendanceWord{Attendance::Present, "present"}, AttendanceWord{Attendance::Late, "late"},
    AttendanceWord{Attendance::Excused, "excused"}, AttendanceWord{Attendance::Absent, "absent"},
    AttendanceWord{Attendance::Sent, "sent"},
};

constexpr std::array kMoneyColumns = {Column::Saving, Column::Principal, Column::Interest,
                                      Column::Fine, Column::Voluntary};

std::string_view wordOf(Column column) {
    if (column == Column::RollCall) return "roll";
    if (column == Column::Saving) return "saving";
    if (column == Column::Principal) return "principal";
    if (column == Column::Interest) return "interest";
    if (column == Column::Fine) return "fine";
    return "voluntary";
}

bool isOfLoan(Column column) {
    return column == Column::Principal || column == Column::Interest;
}

} // namespace

std::string_view wordOf(Attendance attendance) {
    for (const AttendanceWord& known : kAttendanceWords)
        if (known.attendance == attendance) return known.word;
    return {};
}

std::optional<Attendance> attendanceIn(std::string_view word) {
    for (const AttendanceWord& known : kAttendanceWords)
        if (known.word == word) return known.attendance;
    return {};
}

bool isMoneyColumn(Column column) {
    return std::find(kMoneyColumns.begin(), kMoneyColumns.end(), column) != kMoneyColumns.end();
}

MeetingForm::MeetingForm(MeetingDay day, const Uid& uid, Cells cells)
    : m_day{std::move(day)}, m_uid{uid}, m_cells{std::move(cells)} {
    for (std::size_t member = 0; member < m_day.dues.rows.size(); ++member) {
        const CollectionRow& row = m_day.dues.rows[member];
        if (row.loans.empty()) m_lines.push_back({member, {}, true});
        for (const LoanToCollect& loan : row.loans)
            m_lines.push_back({member, loan, loan.loan == row.loans.front().loan});
    }
}

const CollectionRow& MeetingForm::rowOf(const SheetLine& line) const {
    return m_day.dues.rows[line.member];
}

std::vector<DraftCell> MeetingForm::put(const std::vector<DraftCell>& changes) {
    std::vector<DraftCell> back;
    for (const DraftCell& change : changes) {
        back.push_back({change.name, cells::textOf(m_cells, change.name)});
        if (change.value.empty())
            m_cells.erase(change.name);
        else
            m_cells[change.name] = change.value;
    }
    std::reverse(back.begin(), back.end());
    return back;
}

std::optional<Attendance> MeetingForm::rollOf(const SheetLine& line) const {
    return attendanceIn(cells::textOf(m_cells, cells::of("roll", rowOf(line).member.code)));
}

bool MeetingForm::isAway(const SheetLine& line) const {
    const auto roll = rollOf(line);
    return roll == Attendance::Absent || roll == Attendance::Excused;
}

std::string MeetingForm::cellOf(const SheetLine& line, Column column) const {
    const MemberCode& code = rowOf(line).member.code;
    if (isOfLoan(column))
        return line.loan ? cells::of(wordOf(column), code, line.loan->loan) : std::string{};
    if (!line.isFirst || (column != Column::RollCall && !isMoneyColumn(column))) return {};
    return cells::of(wordOf(column), code);
}

bool MeetingForm::isInk(const SheetLine& line, Column column) const {
    const std::string cell = cellOf(line, column);
    return !cell.empty() && m_cells.contains(cell);
}

Money MeetingForm::asked(const SheetLine& line, Column column) const {
    if (isAway(line)) return {};
    const CollectionRow& row = rowOf(line);
    if (column == Column::Saving && line.isFirst) return row.savingToBring();
    if (column == Column::Fine && line.isFirst) return row.fine;
    if (column == Column::Principal && line.loan)
        return std::min(line.loan->balance, line.loan->instalment + line.loan->overdue);
    if (column == Column::Interest && line.loan) return line.loan->interest + line.loan->charges;
    if (column != Column::Total) return {};
    Money sum;
    for (const Column part : kMoneyColumns) sum += asked(line, part);
    return sum;
}

Money MeetingForm::moneyIn(const std::string& cell) const {
    const auto amount = parseAmount(cells::textOf(m_cells, cell), currency());
    return amount ? amount.value() : Money{};
}

Money MeetingForm::shown(const SheetLine& line, Column column) const {
    if (column == Column::LoanBefore) return line.loan ? line.loan->balance : Money{};
    if (column == Column::Total) {
        Money sum;
        for (const Column part : kMoneyColumns) sum += shown(line, part);
        return sum;
    }
    return isInk(line, column) ? moneyIn(cellOf(line, column)) : asked(line, column);
}

Money MeetingForm::received(const SheetLine& line) const {
    Money sum;
    for (const Column part : kMoneyColumns)
        if (isInk(line, part)) sum += moneyIn(cellOf(line, part));
    return sum;
}

bool MeetingForm::isDone(const SheetLine& line) const {
    if (line.isFirst && !rollOf(line)) return false;
    return std::all_of(kMoneyColumns.begin(), kMoneyColumns.end(), [&](Column column) {
        return asked(line, column).isZero() || isInk(line, column);
    });
}

bool MeetingForm::isRollDone() const {
    return std::all_of(m_lines.begin(), m_lines.end(), [this](const SheetLine& line) {
        return !line.isFirst || rollOf(line).has_value();
    });
}

void MeetingForm::accept(std::vector<DraftCell>& changes, const SheetLine& line,
                         Column column) const {
    const std::string cell = cellOf(line, column);
    if (cell.empty() || m_cells.contains(cell)) return;
    if (column == Column::RollCall)
        changes.push_back({cell, std::string{wordOf(Attendance::Present)}});
    else if (!asked(line, column).isZero())
        changes.push_back({cell, toDecimal(asked(line, column), currency())});
}

std::vector<DraftCell> MeetingForm::accepting(const SheetLine& line) const {
    std::vector<DraftCell> changes;
    accept(changes, line, Column::RollCall);
    for (const Column column : kMoneyColumns) accept(changes, line, column);
    return changes;
}

std::vector<DraftCell> MeetingForm::acceptingMember(std::size_t member) const {
    std::vector<DraftCell> changes;
    for (const SheetLine& line : m_lines) {
        if (line.member != member) continue;
        const auto ofLine = accepting(line);
        changes.insert(changes.end(), ofLine.begin(), ofLine.end());
    }
    return changes;
}

Money MeetingForm::shownOf(std::size_t member) const {
    Money sum;
    for (const SheetLine& line : m_lines)
        if (line.member == member) sum += shown(line, Column::Total);
    return sum;
}

std::vector<DraftCell> MeetingForm::accepting(Column column) const {
    std::vector<DraftCell> changes;
    for (const SheetLine& line : m_lines) {
        if (column == Column::RollCall || isMoneyColumn(column)) {
            accept(changes, line, column);
            continue;
        }
        const auto ofLine = accepting(line);
        changes.insert(changes.end(), ofLine.begin(), ofLine.end());
    }
    return changes;
}

Result<std::vector<DraftCell>> MeetingForm::splitting(const SheetLine& line, Money total) const {
    std::vector<DraftCell> changes;
    if (line.isFirst && !rollOf(line)) accept(changes, line, Column::RollCall);
    Money left = total;
    constexpr std::array kOrder = {Column::Fine, Column::Saving, Column::Interest,
                                   Column::Principal};
    for (const Column column : kOrder) {
        const std::string cell = cellOf(line, column);
        if (cell.empty()) continue;
        const Money part = std::min(left, asked(line, column));
        left -= part;
        const bool isAsked = !asked(line, column).isZero();
        if (isAsked || m_cells.contains(cell))
            changes.push_back({cell, isAsked ? toDecimal(part, currency()) : std::string{}});
    }
    // What is more than was asked: towards the loan as far as it goes, the rest she saves.
    if (line.loan && left.isPositive()) {
        const Money most = line.loan->balance - asked(line, Column::Principal);
        const Money more = std::min(left, most);
        left -= more;
        changes.push_back({cellOf(line, Column::Principal),
                           toDecimal(asked(line, Column::Principal) + more, currency())});
    }
    const std::string rest = cellOf(line, Column::Voluntary);
    if (rest.empty() && left.isPositive()) // of another loan nothing is saved
        return Refused{.why = Refusal::RepaymentAboveBalance,
                       .given = toDecimal(total, currency()),
                       .allowed = toDecimal(total - left, currency())};
    if (!rest.empty())
        changes.push_back({rest, left.isZero() ? std::string{} : toDecimal(left, currency())});
    return changes;
}

Sums MeetingForm::sumsOf(Column column) const {
    Sums sums;
    for (const SheetLine& line : m_lines) {
        if (column == Column::LoanBefore) sums.received += shown(line, column);
        sums.asked += asked(line, column);
        if (column == Column::Total)
            sums.received += received(line);
        else if (isInk(line, column))
            sums.received += moneyIn(cellOf(line, column));
    }
    return sums;
}

std::size_t MeetingForm::presentCount() const {
    return static_cast<std::size_t>(
        std::count_if(m_lines.begin(), m_lines.end(), [this](const SheetLine& line) {
            const auto roll = rollOf(line);
            return line.isFirst && (roll == Attendance::Present || roll == Attendance::Late);
        }));
}

bool MeetingForm::isLeaving(std::size_t member) const {
    return m_cells.contains(cells::ofLeaver(m_day.dues.rows[member].member.code));
}

Money MeetingForm::settlementOf(std::size_t member) const {
    const Member& leaver = m_day.dues.rows[member].member;
    const auto saved = m_day.savings.find(leaver.number);
    Money left = saved == m_day.savings.end() ? Money{} : saved->second;
    Money owed;
    for (const SheetLine& line : m_lines) {
        if (line.member != member) continue;
        for (const Column column : {Column::Saving, Column::Voluntary})
            if (isInk(line, column)) left += moneyIn(cellOf(line, column));
        if (!line.loan) continue;
        const auto paid = [&](Column column) {
            return isInk(line, column) ? moneyIn(cellOf(line, column)) : Money{};
        };
        owed += std::max(Money{}, line.loan->interest - paid(Column::Interest));
        owed += line.loan->balance - paid(Column::Principal);
    }
    return std::max(Money{}, left - givenBack(leaver.code) - owed);
}

BoxSums MeetingForm::box() const {
    BoxSums box{
        .atStart = m_day.box, .in = sumsOf(Column::Total).received, .out = {}, .counted = {}};
    for (const std::uint32_t place : cells::placesOf(m_cells, "loan"))
        box.out += moneyIn(cells::ofItem("loan", place, "amount"));
    for (const std::uint32_t place : cells::placesOf(m_cells, "pay")) {
        const bool isIn = cells::textOf(m_cells, cells::ofItem("pay", place, "way")) == "in";
        (isIn ? box.in : box.out) += moneyIn(cells::ofItem("pay", place, "amount"));
    }
    for (std::size_t member = 0; member < m_day.dues.rows.size(); ++member)
        if (isLeaving(member)) box.out += settlementOf(member);
    CollectionSheet counted;
    addCount(counted);
    for (const CountLine& line : counted.count) box.counted += line.amount;
    box.isCounted = !counted.count.empty();
    return box;
}

std::uint32_t MeetingForm::nextPlace(std::string_view kind) const {
    const auto places = cells::placesOf(m_cells, kind);
    return places.empty() ? 1 : places.back() + 1;
}

ResolutionNumber MeetingForm::nextResolution() const {
    const auto places = cells::placesOf(m_cells, "resolution");
    const std::uint32_t free = m_day.nextResolution.value;
    return {places.empty() ? free : std::max(free, places.back() + 1)};
}

} // namespace bahi::ui
