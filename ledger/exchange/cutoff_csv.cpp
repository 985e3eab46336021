#include "ledger/exchange/cutoff_csv.h"

#include "ledger/exchange/csv_cells.h"
#include "ledger/exchange/page_cells.h"

#include <array>

namespace bahi {

namespace {

enum Column : std::size_t { kCode, kDate, kAccount, kAmount, kInstalment, kText };
constexpr std::array<std::string_view, 6> kColumns = {"code",   "date",       "account",
                                                      "amount", "instalment", "text"};

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

} // namespace

Result<CutoffSheet> readCutoff(std::string_view bytes, const std::string& file,
                               const Currency& currency) {
    const auto table = readCsv(bytes, file, kColumns);
    if (!table) return table.refused();

    CutoffSheet sheet{};
    for (const CsvRow& row : table.value().rows) {
        const CsvCells cells{table.value(), row};
        for (const Column column : {kDate, kAccount, kAmount})
            if (!cells.has(column)) return cells.refused(Refusal::CellMissing, column);
        const auto date = cells.date(kDate);
        if (!date) return date.refused();
        if (sheet.lines.empty()) {
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
    }
    return sheet;
}

} // namespace bahi
