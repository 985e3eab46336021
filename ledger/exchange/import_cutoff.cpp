#include "ledger/exchange/import_cutoff.h"

#include "ledger/exchange/page_cells.h"

#include <algorithm>
#include <array>
#include <deque>

namespace bahi {

namespace {

/// A column of a member's row: what it is a balance of.
struct Balance {
    std::string_view column;
    std::string_view account;
    bool isLoan;
};

constexpr std::array kBalances = {
    Balance{"regular_savings", "2010", false},  Balance{"voluntary_savings", "2020", false},
    Balance{"special_savings", "2030", false},  Balance{"loan_balance", "1210", true},
    Balance{"loan_balance_rf", "1220", true},   Balance{"loan_balance_cif", "1230", true},
    Balance{"loan_balance_vrf", "1240", true},  Balance{"loan_balance_food", "1250", true},
    Balance{"loan_balance_fsf", "1251", true},  Balance{"loan_balance_hrf", "1252", true},
    Balance{"loan_balance_bank", "1260", true}, Balance{"loan_balance_donor", "1270", true},
};

class CutoffImporter {
public:
    CutoffImporter(const ImportRows& rows, const ImportDesk& desk, ImportPreview& preview)
        : m_rows{rows},
          m_desk{desk},
          m_preview{preview},
          m_date{rows.placeOf("date")},
          m_account{rows.placeOf("account")},
          m_amount{rows.placeOf("amount")},
          m_instalment{rows.placeOf("instalment")},
          m_text{rows.placeOf("text")} {}

    Result<Done> add(const CsvRow& row) {
        const CsvCells cells{m_rows.table(), row};
        std::vector<const Balance*> filled;
        for (const Balance& balance : kBalances)
            if (amountIn(cells, m_rows.placeOf(balance.column)).isPositive())
                filled.push_back(&balance);
        if (!cells.has(m_account) && !cells.has(m_amount)) return addMember(cells, row, filled);
        if (!filled.empty())
            return cells.refused(Refusal::CellNotUsed, m_rows.placeOf(filled.front()->column))
                .about(m_rows.nameOf("account"));
        return addBalance(cells, row);
    }

private:
    Money amountIn(const CsvCells& cells, std::size_t place) const {
        if (!cells.has(place)) return {};
        const bool isDeficit = cells[place].front() == '-'; // which the reader judges
        const auto sum = parseAmount(cells[place].substr(isDeficit ? 1 : 0), m_desk.currency);
        return isDeficit ? -sum.value() : sum.value(); // read before
    }

    /// A row that names its account.
    Result<Done> addBalance(const CsvCells& cells, const CsvRow& row) {
        const auto code = pageIn(cells);
        if (!code) return code.refused();
        const std::string account{cells[m_account]};
        put(row,
            {code.value(), cell(cells, m_date), account, cell(cells, m_amount),
             cell(cells, m_instalment), cell(cells, m_text)},
            {memberName(cells), m_rows.nameOf("date"), m_rows.nameOf("account"),
             m_rows.nameOf("amount"), m_rows.nameOf("instalment"), m_rows.nameOf("text")},
            account, amountIn(cells, m_amount));
        return Done{};
    }

    /// The member whose page it is; of an account without such pages, the code as it stands.
    Result<std::string> pageIn(const CsvCells& cells) const {
        if (!cells.has(m_account)) return cells.refused(Refusal::CellMissing, m_account);
        const auto account = accountIn(cells, m_account, cells[m_account]);
        if (!account) return account.refused();
        const SubLedger pages = account.value().subLedger;
        if (pages == SubLedger::Member || pages == SubLedger::Loan)
            return m_rows.memberOf(cells, m_desk.members);
        for (const std::string_view name : {"name", "member"})
            if (cells.has(m_rows.placeOf(name)))
                return cells.refused(Refusal::CellNotUsed, m_rows.placeOf(name))
                    .about(std::string{cells[m_account]});
        return cell(cells, m_rows.placeOf("code"));
    }

    /// A row of a member: a balance for each cell of hers.
    Result<Done> addMember(const CsvCells& cells, const CsvRow& row,
                           const std::vector<const Balance*>& filled) {
        const auto code = m_rows.memberOf(cells, m_desk.members);
        if (!code) return code.refused();
        if (code.value().empty())
            return cells.refused(Refusal::CellMissing, m_rows.memberPlaceOf(cells));
        const auto loans = std::count_if(filled.begin(), filled.end(),
                                         [](const Balance* balance) { return balance->isLoan; });
        if (amountIn(cells, m_instalment).isPositive() && loans != 1)
            return cells
                .refused(loans == 0 ? Refusal::CellNotUsed : Refusal::InstalmentUnclear,
                         m_instalment)
                .got(std::to_string(loans));
        if (filled.empty()) ++m_preview.quietRows;
        for (const Balance* balance : filled) {
            const std::string& name = m_rows.nameOf(balance->column);
            const std::size_t place = m_rows.placeOf(balance->column);
            put(row,
                {code.value(), cell(cells, m_date), std::string{balance->account},
                 cell(cells, place), balance->isLoan ? cell(cells, m_instalment) : "",
                 cell(cells, m_text)},
                {memberName(cells), m_rows.nameOf("date"), name, name, m_rows.nameOf("instalment"),
                 m_rows.nameOf("text")},
                name, amountIn(cells, place));
        }
        return Done{};
    }

    static std::string cell(const CsvCells& cells, std::size_t place) {
        return std::string{cells[place]};
    }
    const std::string& memberName(const CsvCells& cells) const {
        return m_rows.table().columns[m_rows.memberPlaceOf(cells)];
    }

    void put(const CsvRow& row, std::vector<std::string> cells, std::vector<std::string> names,
             const std::string& what, Money amount) {
        const auto known = std::find(m_names.begin(), m_names.end(), names);
        const auto* columns =
            known == m_names.end() ? &m_names.emplace_back(std::move(names)) : &*known;
        addUnderstood(m_preview, {row.line, std::move(cells), columns}, what, amount);
    }

    const ImportRows& m_rows;
    const ImportDesk& m_desk;
    ImportPreview& m_preview;
    std::size_t m_date;
    std::size_t m_account;
    std::size_t m_amount;
    std::size_t m_instalment;
    std::size_t m_text;
    std::deque<std::vector<std::string>> m_names; // the file's, for the rows of ours
};

} // namespace

CutoffImport importCutoff(const CsvSheet& sheet, const ImportDesk& desk) {
    const auto ours = cutoffImportColumns();
    Doubts doubts;
    const ColumnPlan plan{sheet, ours, desk.choices, doubts};
    plan.need({"date"}, sheet, doubts);
    const ImportRows rows{sheet, plan, ours, desk, doubts};

    CutoffImport import{.preview = previewOf(sheet, plan, rows, kCutoffColumns), .sheet = {}};
    CutoffImporter importer{rows, desk, import.preview};
    for (const CsvRow& row : rows.table().rows)
        if (!note(doubts, importer.add(row))) --import.preview.clearRows;
    import.sheet = readCutoff(import.preview.understood, desk.currency, doubts);
    for (CsvRow& row : import.preview.understood.rows) row.columns = nullptr;
    sortByLine(doubts);
    import.preview.doubts = std::move(doubts);
    return import;
}

} // namespace bahi
