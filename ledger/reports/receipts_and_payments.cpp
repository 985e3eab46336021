#include "ledger/reports/receipts_and_payments.h"

#include "ledger/books/chart_of_accounts.h"
#include "ledger/store/cash_counts.h"

#include <algorithm>

namespace bahi {

namespace {

const ChartedAccount& charted(AccountCode code) {
    const ChartedAccount* found = ChartOfAccounts::find(code);
    mustTie(found != nullptr, "an account of the book is in the chart");
    return *found;
}

bool isLeaversSettlement(const Voucher& voucher) {
    if (voucher.kind != EntryKind::Journal || !voucher.meeting || !voucher.member) return false;
    return std::all_of(voucher.postings.begin(), voucher.postings.end(), [](const Posting& line) {
        return line.amount.isPositive() ? accounts::isSavings(line.account)
                                        : charted(line.account).account.isLent() ||
                                              line.account == accounts::kLoanInterest;
    });
}

/// Heads in their order, each with its accounts that came to anything.
template <class Head>
std::vector<CashHead> headsOf(const std::map<AccountCode, Money>& amounts,
                              Head ChartedAccount::*headOf) {
    std::map<Head, CashHead> heads;
    for (const auto& [code, amount] : amounts) {
        if (amount.isZero()) continue;
        const ChartedAccount& account = charted(code);
        const Head number = account.*headOf;
        CashHead& head = heads[number];
        head.number = static_cast<std::uint8_t>(number);
        head.name = nameOf(number);
        head.lines.push_back({code, account.name, {}, amount});
        head.total += amount;
    }
    std::vector<CashHead> inOrder;
    for (auto& [number, head] : heads) inOrder.push_back(std::move(head));
    return inOrder;
}

/// What is at hand: cash accounts that anything stands on or ever stood on, by page.
std::vector<PageLine> cashLines(const DividedBalances& balances, const PagesByNumber& pages) {
    std::vector<PageLine> lines;
    for (const AccountCode account : accounts::kCash) {
        const auto ofAccount = linesOf(account, balances, pages);
        lines.insert(lines.end(), ofAccount.begin(), ofAccount.end());
    }
    return lines;
}

void addOpenings(DividedBalances& balances, const CashFlows& flows) {
    for (const auto& [place, amount] : flows.openings) {
        balances.accounts[place.account].add(amount);
        if (place.page.value > 0) balances.pages[place].add(amount);
    }
}

CashFlows flowsBetween(Book& book, const StatementDays& days) {
    const Journal journal{book.database()};
    CashFlows flows;
    journal.forEach(days.first, days.last, [&](const Voucher& voucher) {
        flows.add(voucher, voucher.reverses ? journal.voucher(*voucher.reverses) : std::nullopt);
    });
    return flows;
}

template <class Lines>
Money sumOf(const Lines& lines, Money Lines::value_type::*amount) {
    Money sum;
    for (const auto& line : lines) sum += line.*amount;
    return sum;
}

std::vector<CountedCash> countedAt(Book& book, const std::optional<Date>& day) {
    std::vector<CountedCash> counted;
    if (!day) return counted;
    for (const auto& [account, count] : countedOn(book.database(), *day))
        counted.push_back({account, count.inBook, count.counted});
    return counted;
}

} // namespace

bool isSetOff(const Voucher& voucher) {
    return voucher.kind == EntryKind::SetOff || isLeaversSettlement(voucher);
}

CashSide cashSideOf(const Voucher& voucher) {
    if (voucher.kind == EntryKind::CutOff) return CashSide::Opening;
    const bool touchesCash =
        std::any_of(voucher.postings.begin(), voucher.postings.end(),
                    [](const Posting& line) { return accounts::isCash(line.account); });
    return touchesCash || isSetOff(voucher) ? CashSide::Flow : CashSide::Nothing;
}

void CashFlows::add(const Voucher& voucher, const std::optional<Voucher>& reversed) {
    const Voucher& told = reversed ? *reversed : voucher;
    const CashSide side = cashSideOf(told);
    if (side == CashSide::Nothing) return;
    for (const Posting& line : told.postings) {
        const bool isCash = accounts::isCash(line.account);
        if (isCash != (side == CashSide::Opening)) continue;
        const Money amount = reversed ? -line.amount : line.amount;
        if (isCash)
            openings[{
                line.account,
                isOpenedPage(line.page.subLedger) ? PageNumber{line.page.number} : PageNumber{},
                {}}] += amount;
        else if (line.amount.isNegative())
            receipts[line.account] -= amount;
        else
            payments[line.account] += amount;
    }
}

ReceiptsAndPayments receiptsAndPaymentsOf(Book& book, std::optional<Date> from,
                                          std::optional<Date> to) {
    const StatementDays days = statementDays(book, from, to);
    const PagesByNumber pages = pagesOf(book);
    const CashFlows flows = flowsBetween(book, days);
    DividedBalances opening = dividedBalances(book, days.eve());
    addOpenings(opening, flows);
    const DividedBalances closing = dividedBalances(book, days.last);

    ReceiptsAndPayments told{.head = headOf(book),
                             .from = days.from,
                             .to = days.to,
                             .opening = cashLines(opening, pages),
                             .receipts = headsOf(flows.receipts, &ChartedAccount::receipts),
                             .payments = headsOf(flows.payments, &ChartedAccount::payments),
                             .closing = cashLines(closing, pages),
                             .totalOpening = {},
                             .totalReceipts = {},
                             .totalPayments = {},
                             .totalClosing = {},
                             .counted = countedAt(book, days.to)};
    told.totalOpening = sumOf(told.opening, &PageLine::amount);
    told.totalReceipts = sumOf(told.receipts, &CashHead::total);
    told.totalPayments = sumOf(told.payments, &CashHead::total);
    told.totalClosing = sumOf(told.closing, &PageLine::amount);
    mustTie(told.totalOpening + told.totalReceipts == told.totalClosing + told.totalPayments,
            "receipts and payments do not lead to the cash of the trial balance");
    return told;
}

} // namespace bahi
