#include "ledger/exchange/import_rows.h"

#include "ledger/base/digits.h"
#include "ledger/exchange/folded_text.h"
#include "ledger/exchange/import_cells.h"
#include "ledger/group/birth.h"
#include "ledger/group/member_details.h"

#include <algorithm>
#include <limits>

namespace bahi {

namespace {

bool isBlank(const CsvRow& row) {
    return std::all_of(row.cells.begin(), row.cells.end(),
                       [](const std::string& cell) { return withoutBlanks(cell).empty(); });
}

const WordIndex& indexFor(CellKind kind) {
    static const WordIndex kGenders{genderWords()};
    static const WordIndex kAttendances{attendanceWords()};
    static const WordIndex kFunds{fundWords()};
    static const WordIndex kRowKinds{rowKindWords()};
    if (kind == CellKind::Gender) return kGenders;
    if (kind == CellKind::Attendance) return kAttendances;
    return kind == CellKind::Fund ? kFunds : kRowKinds;
}

/// A date; or `2006-09-01/2`, our own way to write the second meeting of a day.
Result<std::string> plainDay(std::string_view cell, DateOrder order) {
    constexpr std::size_t kDateSize = 10;
    const std::string latin = withLatinDigits(cell);
    if (latin.size() == kDateSize + 2 && latin[kDateSize] == '/') {
        const auto date = plainDate(latin.substr(0, kDateSize), DateOrder::Unsaid);
        if (date) return date.value() + latin.substr(kDateSize);
    }
    return plainDate(cell, order);
}

Result<std::string> plainBirth(std::string_view cell, DateOrder order) {
    const std::string latin = withLatinDigits(cell);
    if (latin.size() == 4 || latin.find_first_of("0123456789") == std::string::npos) {
        const auto born = Birth::parse(latin);
        if (!born) return Refused{born.refused()}.got(std::string{cell});
        return born.value().text();
    }
    return plainDate(cell, order);
}

/// A cell that is checked, and then kept as it stands.
template <class Value>
Result<std::string> kept(const Result<Value>& checked, std::string_view cell) {
    if (!checked) return checked.refused();
    return std::string{cell};
}

Result<std::string> plainPeople(std::string_view cell, const MemberNames& members) {
    std::string codes;
    for (std::string_view rest = cell; !rest.empty();) {
        const std::size_t end = std::min(rest.find(';'), rest.size());
        const std::string_view who = withoutBlanks(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
        if (who.empty()) continue;
        const auto code = members.byEither(who);
        if (!code) return code.refused();
        codes += (codes.empty() ? "" : ";") + code.value();
    }
    return codes;
}

/// A balance may be below nothing, if it is the surplus: the reader of the cut-off knows. No other
/// sum may.
Result<std::string> plainSum(std::string_view cell, std::string_view column,
                             const ImportDesk& desk) {
    const bool isDeficit = column == "amount" && cell.size() > 1 && cell.front() == '-' &&
                           cell[1] >= '0' && cell[1] <= '9';
    auto sum = plainAmount(isDeficit ? cell.substr(1) : cell, desk.choices.decimal, desk.currency);
    if (!isDeficit || !sum) return sum;
    return "-" + sum.value();
}

} // namespace

/// The cell of `row` in our way of writing. It is not empty.
Result<std::string> ImportRows::plain(const CsvCells& row, std::size_t place) const {
    const std::string_view cell = row[place];
    const CellKind kind = m_ours[place].holds;
    switch (kind) {
        case CellKind::Day:
            return plainDay(cell, m_desk.choices.dates);
        case CellKind::Birth:
            return plainBirth(cell, m_desk.choices.dates);
        case CellKind::Amount:
            return plainSum(cell, m_ours[place].name, m_desk);
        case CellKind::Gender:
        case CellKind::Attendance:
        case CellKind::Fund:
        case CellKind::RowKind:
            return plainWord(cell, indexFor(kind));
        case CellKind::Number:
            return kept(row.number(place), cell);
        case CellKind::Text:
            return kept(row.text(place), cell);
        case CellKind::Name:
            return kept(row.name(place), cell);
        case CellKind::Phone:
            return checkedPhone(cell);
        case CellKind::NewCode:
            return kept(row.member(place), cell);
        case CellKind::People:
            return plainPeople(cell, m_desk.members);
        case CellKind::Code:
        case CellKind::MemberName:
        case CellKind::Member:
        case CellKind::AsIs:
            return std::string{cell};
    }
    invariant(false, "every kind of cell is known");
    return std::string{};
}

/// Reads `row` of the file into `ours`; false if one of its cells is doubtful.
bool ImportRows::read(const CsvRow& row, CsvRow& ours, Doubts& doubts) const {
    const auto& empties = m_desk.choices.empties;
    bool isClear = true;
    for (const TakenColumn& taken : m_plan.columns()) {
        if (taken.ours == nullptr) continue;
        const auto place = static_cast<std::size_t>(taken.ours - m_ours.data());
        const std::string_view cell = withoutBlanks(row.cells[taken.place]);
        const bool isEmpty =
            cell.empty() || std::any_of(empties.begin(), empties.end(), [&](const auto& empty) {
                return folded(empty) == folded(cell);
            });
        if (isEmpty) continue;
        ours.cells[place] = cell;
        const CsvCells cells{m_table, ours};
        if (saysNothing(cell, taken.ours->holds)) {
            doubts.push_back(cells.refused(Refusal::CellSaysNothing, place).got(std::string{cell}));
            isClear = false;
            continue;
        }
        auto read = located(plain(cells, place), cells.where(place));
        if (note(doubts, read))
            ours.cells[place] = std::move(read).value();
        else
            isClear = false;
    }
    return isClear;
}

ImportRows::ImportRows(const CsvSheet& sheet, const ColumnPlan& plan,
                       std::span<const OurColumn> ours, const ImportDesk& desk, Doubts& doubts)
    : m_ours{ours}, m_desk{desk}, m_plan{plan}, m_table{sheet.file, {}, {}} {
    for (const OurColumn& column : ours) {
        m_places.emplace(column.name, m_table.columns.size());
        m_table.columns.emplace_back(column.name);
    }
    for (const TakenColumn& taken : plan.columns())
        if (taken.ours != nullptr)
            m_table.columns[static_cast<std::size_t>(taken.ours - ours.data())] = taken.header;

    auto misfit = sheet.misfits.begin();
    const auto addMisfits = [&](std::uint64_t before) {
        for (; misfit != sheet.misfits.end() && misfit->line < before; ++misfit)
            doubts.push_back(refusedFor(*misfit, sheet));
    };
    for (const CsvRow& row : sheet.rows) {
        addMisfits(row.line);
        if (isBlank(row)) {
            ++m_blankRows;
            continue;
        }
        CsvRow read{.line = row.line, .cells = std::vector<std::string>(ours.size())};
        if (this->read(row, read, doubts)) m_table.rows.push_back(std::move(read));
    }
    addMisfits(std::numeric_limits<std::uint64_t>::max());
}

std::size_t ImportRows::placeOf(std::string_view name) const {
    const auto found = m_places.find(name);
    invariant(found != m_places.end(), "only columns of ours are asked for");
    return found->second;
}

std::size_t ImportRows::memberPlaceOf(const CsvCells& row) const {
    for (const std::string_view name : {"code", "name", "member"})
        if (row.has(placeOf(name))) return placeOf(name);
    for (const std::string_view name : {"code", "name", "member"})
        if (m_plan.has(name)) return placeOf(name);
    return placeOf("code");
}

Result<std::string> ImportRows::memberOf(const CsvCells& row, const MemberNames& members) const {
    const std::size_t code = placeOf("code");
    const std::size_t name = placeOf("name");
    const std::size_t either = placeOf("member");
    std::string found;
    for (const std::size_t place : {code, either, name}) {
        if (!row.has(place)) continue;
        if (place == name && !found.empty()) {
            BAHI_TRY(located(members.checked(found, row[name]), row.where(name)));
            continue;
        }
        const auto read = located(place == code     ? members.byCode(row[place])
                                  : place == either ? members.byEither(row[place])
                                                    : members.byName(row[place]),
                                  row.where(place));
        if (!read) return read.refused();
        if (!found.empty() && found != read.value())
            return row.refused(Refusal::MemberNameDiffers, place)
                .about(found)
                .got(std::string{row[place]});
        found = read.value();
    }
    return found;
}

} // namespace bahi
