#include "ledger/exchange/import_meetings.h"

#include "ledger/base/digits.h"
#include "ledger/exchange/import_cells.h"
#include "ledger/exchange/import_facts.h"
#include "ledger/exchange/meeting_rows.h"

#include <algorithm>

namespace bahi {

void FactRows::put(const CsvCells& row, Fact fact, const std::string& what) {
    std::vector<std::string> names{m_rows.nameOf("date"),         std::move(fact.column),
                                   std::move(fact.member.column), std::move(fact.head.column),
                                   std::move(fact.amount.column), std::move(fact.ref.column),
                                   std::move(fact.text.column)};
    const auto known = std::find(m_names.begin(), m_names.end(), names);
    const auto* columns =
        known == m_names.end() ? &m_names.emplace_back(std::move(names)) : &*known;
    std::optional<Money> amount;
    if (!fact.amount.text.empty())
        if (const auto read = parseAmount(fact.amount.text, m_desk.currency)) amount = read.value();
    addUnderstood(m_preview,
                  {row.where().line,
                   {dayOf(row), std::string{fact.kind}, std::move(fact.member.text),
                    std::move(fact.head.text), std::move(fact.amount.text),
                    std::move(fact.ref.text), std::move(fact.text.text)},
                   columns},
                  what, amount);
}

std::string FactRows::dayOf(const CsvCells& row) const {
    const std::size_t sitting = m_rows.placeOf("sitting");
    std::string day{row[m_rows.placeOf("date")]};
    if (row.has(sitting)) day += "/" + withLatinDigits(row[sitting]);
    return day;
}

namespace {

/// The long form, row by row.
class FactImporter {
public:
    FactImporter(const ImportRows& rows, const ImportDesk& desk, FactRows& facts)
        : m_rows{rows}, m_desk{desk}, m_facts{facts} {}

    Result<Done> add(const CsvRow& row) {
        const CsvCells cells{m_rows.table(), row};
        const std::size_t kindPlace = m_rows.placeOf("kind");
        for (const std::size_t place : {m_rows.placeOf("date"), kindPlace})
            if (!cells.has(place)) return cells.refused(Refusal::CellMissing, place);
        const MeetingRowKind* kind = meetingRowKind(cells[kindPlace]);
        invariant(kind != nullptr, "our words for kinds are kinds");
        const auto member = m_rows.memberOf(cells, m_desk.members);
        if (!member) return member.refused();
        const auto head = headIn(cells, *kind);
        if (!head) return head.refused();

        std::string what{kind->word};
        if (!head.value().empty() && isCountedByHead(kind->adds)) what += " " + head.value();
        m_facts.put(
            cells,
            {.kind = kind->word,
             .column = m_rows.nameOf("kind"),
             .member = {member.value(), m_rows.table().columns[m_rows.memberPlaceOf(cells)]},
             .head = {head.value(), m_rows.nameOf("head")},
             .amount = cellOf(cells, "amount"),
             .ref = cellOf(cells, "ref"),
             .text = cellOf(cells, "text")},
            what);
        return Done{};
    }

private:
    FactCell cellOf(const CsvCells& cells, std::string_view name) const {
        const std::size_t place = m_rows.placeOf(name);
        return {std::string{cells[place]}, m_rows.table().columns[place]};
    }

    static bool isCountedByHead(Adds adds) {
        return adds != Adds::Guarantor && adds != Adds::Count;
    }

    /// What stands in the head, as its kind of row has it.
    Result<std::string> headIn(const CsvCells& cells, const MeetingRowKind& kind) const {
        static const WordIndex kAttendances{attendanceWords()};
        static const WordIndex kSavings{savingWords()};
        static const WordIndex kFunds{fundWords()};
        const std::size_t place = m_rows.placeOf("head");
        if (!cells.has(place)) return std::string{};
        const auto word = [&](const WordIndex& words) {
            return located(plainWord(cells[place], words), cells.where(place));
        };
        if (kind.adds == Adds::Attendance) return word(kAttendances);
        if (kind.adds == Adds::Saving || kind.adds == Adds::Withdrawal) return word(kSavings);
        if (kind.adds == Adds::Loan) return word(kFunds);
        if (kind.adds == Adds::Guarantor)
            return located(m_desk.members.byEither(cells[place]), cells.where(place));
        return std::string{cells[place]};
    }

    const ImportRows& m_rows;
    const ImportDesk& m_desk;
    FactRows& m_facts;
};

} // namespace

void addFacts(const ImportRows& rows, const ImportDesk& desk, FactRows& facts,
              ImportPreview& preview, Doubts& doubts) {
    FactImporter importer{rows, desk, facts};
    for (const CsvRow& row : rows.table().rows)
        if (!note(doubts, importer.add(row))) --preview.clearRows;
}

MeetingsImport importMeetings(const CsvSheet& sheet, const ImportDesk& desk) {
    const bool isLong = isTakenFor("kind", sheet, meetingFactImportColumns(), desk.choices);
    const auto ours = isLong ? meetingFactImportColumns() : meetingImportColumns();
    Doubts doubts;
    const ColumnPlan plan{sheet, ours, desk.choices, doubts};
    plan.need({"date"}, sheet, doubts);
    plan.need({"code", "name", "member"}, sheet, doubts);
    const ImportRows rows{sheet, plan, ours, desk, doubts};

    MeetingsImport import{.preview = previewOf(sheet, plan, rows, kMeetingColumns), .sheets = {}};
    FactRows facts{rows, desk, import.preview};
    (isLong ? addFacts : addMemberRows)(rows, desk, facts, import.preview, doubts);
    import.sheets = readMeetings(import.preview.understood, desk.currency, doubts);
    for (CsvRow& row : import.preview.understood.rows) row.columns = nullptr;
    sortByLine(doubts);
    import.preview.doubts = std::move(doubts);
    return import;
}

} // namespace bahi
