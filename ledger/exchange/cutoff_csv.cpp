#include "ledger/exchange/cutoff_csv.h"

#include "ledger/exchange/csv_cells.h"
#include "ledger/exchange/page_cells.h"

namespace bahi {

namespace {

enum Column : std::size_t { kCode, kDate, kAccount, kAmount, kInstalment, kText };

Result<Account> broughtForwardIn(const CsvCells& cells) {
    const auto account = accountIn(cells, kAccount, cells[kAccount]);
    if (!account) return account.refused();
    if (!account.value().canBeBroughtForward())
        return cells.refused(Refusal::AccountUnknown, kAccount)
            .about(std::string{cells[kAccount]})
            .want(std::to_string(accounts::kSurplus.value));
    return account;
}

/// Is every cell there that `account` needs, and no other?
Result<Done> checkedUse(const CsvCells& cells, const Account& account) {
    const auto refused = [&](Refusal why, Column column) {
        return cells.refused(why, column).about(std::to_string(account.code.value));
    };
    const bool needsCode = account.subLedger == SubLedger::Member ||
                           account.subLedger == SubLedger::Loan || isByMemberToo(account.subLedger);
    const bool mayHaveCode = account.subLedger != SubLedger::None;
    if (needsCode && !cells.has(kCode)) return refused(Refusal::CellMissing, kCode);
    if (!mayHaveCode && cells.has(kCode)) return refused(Refusal::CellNotUsed, kCode);
    if (!account.isLent() && cells.has(kInstalment))
        return refused(Refusal::CellNotUsed, kInstalment);
    return Done{};
}

/// On the account's normal side. Only the surplus may be a deficit: `-250.50`.
Result<Money> amountIn(const CsvCells& cells, const Account& account, const Currency& currency) {
    const bool isDeficit = account.code == accounts::kSurplus && cells[kAmount].starts_with('-');
    if (!isDeficit) return cells.positiveAmount(kAmount, currency);
    const auto deficit =
        located(parseAmount(cells[kAmount].substr(1), currency), cells.where(kAmount));
    if (!deficit) return deficit.refused();
    if (deficit.value().isZero()) return cells.refused(Refusal::AmountZero, kAmount);
    return -deficit.value();
}

Result<CutoffLine> lineIn(const CsvCells& cells, const Currency& currency) {
    const auto account = broughtForwardIn(cells);
    if (!account) return account.refused();
    BAHI_TRY(checkedUse(cells, account.value()));

    CutoffLine line{.page = {},
                    .account = account.value().code,
                    .amount = {},
                    .instalment = {},
                    .where = cells.where()};
    if (cells.has(kCode)) {
        auto page = pageNameIn(cells, kCode, account.value().subLedger);
        if (!page) return page.refused();
        line.page = std::move(page).value();
    }
    const auto amount = amountIn(cells, account.value(), currency);
    if (!amount) return amount.refused();
    line.amount = amount.value();
    if (cells.has(kInstalment)) {
        const auto instalment = cells.amount(kInstalment, currency);
        if (!instalment) return instalment.refused();
        line.instalment = instalment.value();
    }
    BAHI_TRY(cells.text(kText));
    return line;
}

/// Adds the line of `row`; the first says the sheet's day.
Result<Done> add(const CsvTable& table, const CsvRow& row, const Currency& currency,
                 CutoffSheet& sheet) {
    const CsvCells cells{table, row};
    for (const Column column : {kDate, kAccount, kAmount})
        if (!cells.has(column)) return cells.refused(Refusal::CellMissing, column);
    const auto date = cells.date(kDate);
    if (!date) return date.refused();
    if (sheet.where.line == 0) {
        sheet.date = date.value();
        sheet.where = cells.where();
    }
    if (date.value() != sheet.date)
        return cells.refused(Refusal::DateNotTheSame, kDate)
            .got(toIso(date.value()))
            .want(toIso(sheet.date));
    auto line = lineIn(cells, currency);
    if (!line) return line.refused();
    sheet.lines.push_back(std::move(line).value());
    return Done{};
}

} // namespace

Result<CutoffSheet> readCutoff(std::string_view bytes, const std::string& file,
                               const Currency& currency) {
    const auto table = readCsv(bytes, file, kCutoffColumns);
    if (!table) return table.refused();
    CutoffSheet sheet{};
    for (const CsvRow& row : table.value().rows) BAHI_TRY(add(table.value(), row, currency, sheet));
    return sheet;
}

CutoffSheet readCutoff(const CsvTable& table, const Currency& currency, Doubts& doubts) {
    CutoffSheet sheet{};
    for (const CsvRow& row : table.rows) note(doubts, add(table, row, currency, sheet));
    return sheet;
}

} // namespace bahi
