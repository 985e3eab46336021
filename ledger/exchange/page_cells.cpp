#include "ledger/exchange/page_cells.h"

#include "ledger/base/digits.h"
#include "ledger/books/chart_of_accounts.h"
#include "ledger/group/page_code.h"
#include "ledger/group/voucher_sheet.h"

#include <charconv>
#include <system_error>

namespace bahi {

namespace {

Result<std::string> codeFrom(std::string_view text) {
    const auto code = PageCode::parse(text);
    if (!code) return code.refused();
    return code.value().text();
}

} // namespace

Result<std::string> pageCodeIn(const CsvCells& cells, std::size_t column, std::string_view text) {
    return located(codeFrom(withLatinDigits(text)), cells.where(column));
}

Result<std::pair<AccountCode, PageName>> placeIn(const CsvCells& cells, std::size_t column) {
    const std::string_view cell = cells[column];
    const auto slash = cell.find('/');
    const auto account = accountIn(cells, column, cell.substr(0, slash));
    if (!account) return account.refused();
    PageName name;
    if (slash != std::string_view::npos) {
        auto code = pageCodeIn(cells, column, cell.substr(slash + 1));
        if (!code) return code.refused();
        name.code = std::move(code).value();
    }
    return std::pair{account.value().code, std::move(name)};
}

Result<PageName> pageNameIn(const CsvCells& cells, std::size_t column, SubLedger pages) {
    PageName name;
    const std::string latin = withLatinDigits(cells[column]);
    std::string_view cell = latin;
    if (isByMemberToo(pages)) {
        const auto slash = cell.find('/');
        if (slash == std::string_view::npos)
            return cells.refused(Refusal::SubLedgerMissing, column).about(std::string{cell});
        auto code = located(codeFrom(cell.substr(0, slash)), cells.where(column));
        if (!code) return code.refused();
        name.code = std::move(code).value();
        cell.remove_prefix(slash + 1);
    } else if (isOpenedPage(pages)) {
        auto code = pageCodeIn(cells, column, cells[column]);
        if (!code) return code.refused();
        name.code = std::move(code).value();
        return name;
    }
    auto member = located(MemberCode::parse(cell), cells.where(column));
    if (!member) return member.refused();
    name.member = std::move(member).value();
    return name;
}

Result<Account> accountIn(const CsvCells& cells, std::size_t column, std::string_view text) {
    const std::string digits = withLatinDigits(text);
    std::uint16_t code = 0;
    const char* end = digits.data() + digits.size();
    const auto read = std::from_chars(digits.data(), end, code);
    const bool isCode = read.ec == std::errc{} && read.ptr == end;
    const ChartedAccount* charted = isCode ? ChartOfAccounts::find(AccountCode{code}) : nullptr;
    if (charted == nullptr)
        return cells.refused(Refusal::AccountUnknown, column).about(std::string{text});
    return charted->account;
}

Result<std::string> referenceIn(const CsvCells& cells, std::size_t column) {
    return located(checkedReference(withLatinDigits(cells[column])), cells.where(column));
}

} // namespace bahi
