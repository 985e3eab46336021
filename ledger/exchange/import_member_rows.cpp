// The wide form of a meeting: a row is a member, each of its cells a fact.

#include "ledger/exchange/import_facts.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <utility>

namespace bahi {

namespace {

/// A column of what she brought.
struct Brought {
    std::string_view column;
    std::string_view kind;
    std::string_view head;
    bool isOfLoan; // and so may name which
};

constexpr std::array kBrought = {
    Brought{"regular_saving", "saving", "regular", false},
    Brought{"voluntary_saving", "saving", "voluntary", false},
    Brought{"special_saving", "saving", "special", false},
    Brought{"principal", "principal", "", true},
    Brought{"interest", "interest", "", true},
    Brought{"repayment", "repayment", "", true},
    Brought{"fine", "fine", "", false},
    Brought{"admission_fee", "fee", "", false},
};

/// A column of what she got back, by resolution.
constexpr std::array kWithdrawn = {
    std::pair<std::string_view, std::string_view>{"regular_withdrawn", "regular"},
    std::pair<std::string_view, std::string_view>{"voluntary_withdrawn", "voluntary"},
    std::pair<std::string_view, std::string_view>{"special_withdrawn", "special"},
};

class MemberRowImporter {
public:
    MemberRowImporter(const ImportRows& rows, const ImportDesk& desk, FactRows& facts)
        : m_rows{rows}, m_desk{desk}, m_facts{facts} {}

    /// How many facts the row comes to.
    Result<std::uint64_t> add(const CsvRow& row) {
        const CsvCells cells{m_rows.table(), row};
        const std::size_t date = m_rows.placeOf("date");
        if (!cells.has(date)) return cells.refused(Refusal::CellMissing, date);
        const auto code = m_rows.memberOf(cells, m_desk.members);
        if (!code) return code.refused();
        const std::size_t who = m_rows.memberPlaceOf(cells);
        if (code.value().empty()) return cells.refused(Refusal::CellMissing, who);
        BAHI_TRY(checkedUse(cells));
        // A table that was pasted twice; of two rows of hers the other one is of another loan.
        const bool isNew = m_seen.emplace(whenOf(cells), code.value()).second;
        if (!isNew && !has(cells, "loan_number"))
            return cells.refused(Refusal::MemberTwice, who).about(code.value());

        m_member = {code.value(), m_rows.table().columns[who]};
        m_count = 0;
        addResolution(cells);
        if (has(cells, "attendance")) addAttendance(cells);
        for (const Brought& brought : kBrought)
            if (amountIn(cells, brought.column).isPositive()) addBrought(cells, brought);
        if (isLoan(cells)) addLoan(cells);
        for (const auto& [column, head] : kWithdrawn)
            if (amountIn(cells, column).isPositive()) addWithdrawal(cells, column, head);
        if (has(cells, "leaves_by"))
            put(cells,
                {.kind = "leave", .column = name("leaves_by"), .ref = cell(cells, "leaves_by")},
                name("leaves_by"));
        return m_count;
    }

private:
    /// Cells that say something of another cell, which is not there.
    Result<Done> checkedUse(const CsvCells& cells) const {
        const auto refused = [&](Refusal why, std::string_view column, std::string_view about) {
            return cells.refused(why, m_rows.placeOf(column)).about(std::string{about});
        };
        if (!isLoan(cells)) {
            for (const std::string_view column : {"fund", "purpose", "guarantors"})
                if (has(cells, column)) return refused(Refusal::CellNotUsed, column, "loan_given");
            if (amountIn(cells, "agreed_instalment").isPositive())
                return refused(Refusal::CellNotUsed, "agreed_instalment", "loan_given");
        }
        const bool paysLoan =
            std::any_of(kBrought.begin(), kBrought.end(), [&](const Brought& brought) {
                return brought.isOfLoan && amountIn(cells, brought.column).isPositive();
            });
        if (has(cells, "loan_number") && !paysLoan)
            return refused(Refusal::CellNotUsed, "loan_number", "principal, interest, repayment");
        const bool withdraws = std::any_of(
            kWithdrawn.begin(), kWithdrawn.end(),
            [&](const auto& column) { return amountIn(cells, column.first).isPositive(); });
        const bool hasWords = has(cells, "resolution_words");
        const bool hasNumber = has(cells, "resolution");
        if (hasWords && !hasNumber)
            return refused(Refusal::CellMissing, "resolution", "resolution_words");
        if (hasNumber && !hasWords && !isLoan(cells) && !withdraws)
            return refused(Refusal::CellNotUsed, "resolution", "loan_given");
        return Done{};
    }

    /// The words of a resolution stand with everybody it is about, and are entered once.
    void addResolution(const CsvCells& cells) {
        if (!has(cells, "resolution_words")) return;
        const FactCell number = cell(cells, "resolution");
        const FactCell words = cell(cells, "resolution_words");
        ++m_count;
        if (!m_passed.insert({m_facts.dayOf(cells), number.text, words.text}).second) return;
        m_facts.put(cells,
                    {.kind = "resolution",
                     .column = words.column,
                     .member = {"", m_member.column},
                     .ref = number,
                     .text = words},
                    words.column);
    }

    void addAttendance(const CsvCells& cells) {
        const FactCell answer = cell(cells, "attendance");
        put(cells, {.kind = "attendance", .column = answer.column, .head = answer},
            answer.column + ": " + answer.text);
    }

    void addBrought(const CsvCells& cells, const Brought& brought) {
        const FactCell amount = cell(cells, brought.column);
        Fact fact{.kind = brought.kind,
                  .column = amount.column,
                  .head = {std::string{brought.head}, amount.column},
                  .amount = amount};
        fact.ref.column = name("loan_number");
        if (brought.isOfLoan) fact.ref.text = cell(cells, "loan_number").text;
        put(cells, std::move(fact), amount.column);
    }

    void addLoan(const CsvCells& cells) {
        const FactCell resolution = cell(cells, "resolution");
        put(cells,
            {.kind = "loan",
             .column = name("loan_given"),
             .head = cell(cells, "fund"),
             .amount = cell(cells, "loan_given"),
             .ref = resolution,
             .text = cell(cells, "purpose")},
            name("loan_given"));
        if (amountIn(cells, "agreed_instalment").isPositive())
            put(cells,
                {.kind = "instalment",
                 .column = name("agreed_instalment"),
                 .amount = cell(cells, "agreed_instalment"),
                 .ref = resolution},
                name("agreed_instalment"));
        const FactCell guarantors = cell(cells, "guarantors");
        for (std::string_view rest = guarantors.text; !rest.empty();) {
            const std::size_t end = std::min(rest.find(';'), rest.size());
            put(cells,
                {.kind = "guarantor",
                 .column = guarantors.column,
                 .head = {std::string{rest.substr(0, end)}, guarantors.column},
                 .ref = resolution},
                guarantors.column);
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
    }

    void addWithdrawal(const CsvCells& cells, std::string_view column, std::string_view head) {
        const FactCell amount = cell(cells, column);
        put(cells,
            {.kind = "withdrawal",
             .column = amount.column,
             .head = {std::string{head}, amount.column},
             .amount = amount,
             .ref = cell(cells, "resolution")},
            amount.column);
    }

    void put(const CsvCells& cells, Fact fact, const std::string& what) {
        ++m_count;
        fact.member = m_member;
        m_facts.put(cells, std::move(fact), what);
    }

    /// The day, and which meeting of it.
    std::string whenOf(const CsvCells& cells) const {
        return std::string{cells[m_rows.placeOf("date")]} + "/" +
               std::string{cells[m_rows.placeOf("sitting")]};
    }
    bool has(const CsvCells& cells, std::string_view column) const {
        return cells.has(m_rows.placeOf(column));
    }
    bool isLoan(const CsvCells& cells) const { return amountIn(cells, "loan_given").isPositive(); }
    Money amountIn(const CsvCells& cells, std::string_view column) const {
        const std::size_t place = m_rows.placeOf(column);
        return cells.has(place) ? cells.amount(place, m_desk.currency).value() : Money{};
    }
    FactCell cell(const CsvCells& cells, std::string_view column) const {
        const std::size_t place = m_rows.placeOf(column);
        return {std::string{cells[place]}, m_rows.table().columns[place]};
    }
    const std::string& name(std::string_view column) const { return m_rows.nameOf(column); }

    const ImportRows& m_rows;
    const ImportDesk& m_desk;
    FactRows& m_facts;
    FactCell m_member;
    std::uint64_t m_count = 0;                            // facts of the row being read
    std::set<std::pair<std::string, std::string>> m_seen; // day and member of each row
    std::set<std::array<std::string, 3>> m_passed;
};

} // namespace

void addMemberRows(const ImportRows& rows, const ImportDesk& desk, FactRows& facts,
                   ImportPreview& preview, Doubts& doubts) {
    MemberRowImporter importer{rows, desk, facts};
    for (const CsvRow& row : rows.table().rows) {
        const auto count = importer.add(row);
        if (!note(doubts, count))
            --preview.clearRows;
        else if (count.value() == 0)
            ++preview.quietRows;
    }
}

} // namespace bahi
