#include "ledger/reports/balance_sheet.h"

#include "ledger/books/chart_of_accounts.h"
#include "ledger/books/lending_funds.h"
#include "ledger/reports/statement_days.h"

#include <array>
#include <utility>

namespace bahi {

namespace {

using BalancesByAccount = std::map<AccountCode, Sides>;

/// The accounts from `first` to `last` stand below a head; ranges of one name follow each other.
struct HeadRange {
    std::string_view name;
    std::uint16_t first;
    std::uint16_t last;
};

constexpr std::array<HeadRange, 9> kLeft = {{
    {"Members' savings", 2010, 2039},
    {"Owed to members and leavers", 2040, 2099},
    {"Borrowings", 2100, 2299},
    {"Other liabilities", 2300, 2999},
    {"Reserves and surplus", 3010, 3099},
    {"Funds kept for a purpose", 3100, 3199},
    {"Members' shares and social fund", 3200, 3299},
    {"Partners' capital", 3300, 3399},
    {"Donors' grants", 3400, 3999},
}};
constexpr std::array<HeadRange, 8> kRight = {{
    {"Cash and bank", 1010, 1119},
    {"Cash and bank", 1130, 1139},
    {"Deposits", 1120, 1129},
    {"Loans to members", 1200, 1299},
    {"With others", 1300, 1399},
    {"Enterprise stock", 1400, 1499},
    {"Fixed assets", 1500, 1599},
    {"Between funds", 1900, 1999},
}};

constexpr std::string_view kResultHead = "Income and expenditure";
constexpr std::string_view kSurplusLine = "Surplus not yet carried forward";
constexpr std::string_view kDeficitLine = "Deficit not yet carried forward";

PageLine lineOf(AccountCode account, Money amount) {
    return {account, ChartOfAccounts::nameOf(account), {}, amount};
}

enum class Side { Left, Right };

/// Adds the accounts of the range that ever moved.
void addHead(std::vector<SheetHead>& heads, const HeadRange& range, Side side,
             const BalancesByAccount& balances) {
    auto account = balances.lower_bound(AccountCode{range.first});
    for (; account != balances.end() && account->first.value <= range.last; ++account) {
        if (heads.empty() || heads.back().name != range.name) heads.push_back({range.name, {}, {}});
        const Money balance = account->second.balance();
        SheetHead& head = heads.back();
        head.lines.push_back(lineOf(account->first, side == Side::Left ? -balance : balance));
        head.total += head.lines.back().amount;
    }
}

/// Income less expenditure, as far as no close carried it to the surplus.
void addResult(std::vector<SheetHead>& left, const BalancesByAccount& balances) {
    Money result;
    auto account = balances.lower_bound(AccountCode{4000});
    const bool isAny = account != balances.end();
    for (; account != balances.end(); ++account) result -= account->second.balance();
    if (!isAny) return;
    const PageLine line{{}, result.isNegative() ? kDeficitLine : kSurplusLine, {}, result};
    left.push_back({kResultHead, {line}, result});
}

Money sumOf(const std::vector<SheetHead>& heads) {
    Money sum;
    for (const SheetHead& head : heads) sum += head.total;
    return sum;
}

std::vector<FundNote> notesOf(const BalancesByAccount& balances) {
    std::vector<FundNote> notes;
    for (const LendingFund& fund : fundsToLend()) {
        FundNote note{.name = fund.name, .lines = {}, .idle = {}};
        std::vector<AccountCode> codes{fund.money.begin(), fund.money.end()};
        codes.push_back(fund.loans);
        for (const AccountCode account : codes) {
            const auto found = balances.find(account);
            if (found == balances.end()) continue;
            note.lines.push_back(lineOf(account, -found->second.balance()));
            note.idle += note.lines.back().amount;
        }
        if (!note.lines.empty()) notes.push_back(std::move(note));
    }
    return notes;
}

} // namespace

BalanceSheet balanceSheetFrom(const BalancesByAccount& balances, std::optional<Date> asOf,
                              ReportHead head) {
    BalanceSheet sheet{.head = std::move(head),
                       .asOf = asOf,
                       .left = {},
                       .right = {},
                       .totalLeft = {},
                       .totalRight = {},
                       .funds = notesOf(balances)};
    for (const HeadRange& range : kLeft) addHead(sheet.left, range, Side::Left, balances);
    addResult(sheet.left, balances);
    for (const HeadRange& range : kRight) addHead(sheet.right, range, Side::Right, balances);
    sheet.totalLeft = sumOf(sheet.left);
    sheet.totalRight = sumOf(sheet.right);
    mustTie(sheet.totalLeft == sheet.totalRight, "the sides of the balance sheet are equal");
    return sheet;
}

BalanceSheet balanceSheetOf(Book& book, std::optional<Date> asOf) {
    const auto day = balanceDay(book, asOf);
    if (!day) return balanceSheetFrom({}, {}, headOf(book));
    return balanceSheetFrom(Balances{book.database()}.upTo(*day), day, headOf(book));
}

} // namespace bahi
