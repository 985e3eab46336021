#include "ledger/reports/loan_ledger.h"

#include "ledger/books/chart_of_accounts.h"
#include "ledger/lending/loan_dues.h"
#include "ledger/reports/cash_book.h"
#include "ledger/reports/register_queries.h"
#include "ledger/reports/report_queries.h"
#include "ledger/store/balances.h"
#include "ledger/store/journal.h"
#include "ledger/store/loan_notes.h"
#include "ledger/store/loans.h"
#include "ledger/store/members.h"
#include "ledger/store/rows.h"
#include "ledger/store/rules_book.h"

#include <algorithm>
#include <map>

namespace bahi {

namespace {

constexpr auto kSelectPostings = R"sql(
    SELECT loan.number, entry.number, entry.entry_date, entry.kind, entry.reverses,
           reversal.number, posting.account, posting.amount, loan.account,
           coalesce(reversed.kind, entry.kind) = 'journal' AND NOT EXISTS (
               SELECT 1 FROM posting AS debit
                WHERE debit.entry = entry.number AND debit.account BETWEEN 1300 AND 2999
                  AND (debit.amount > 0) = (entry.reverses IS NULL))
      FROM loan JOIN posting ON posting.loan = loan.number
      JOIN entry ON entry.number = posting.entry
      LEFT JOIN entry AS reversed ON reversed.number = entry.reverses
      LEFT JOIN entry AS reversal ON reversal.reverses = entry.number
     WHERE entry.entry_date <= ?
     ORDER BY loan.number, entry.entry_date, entry.number, posting.line)sql";

using RowsByLoan = std::map<LoanNumber, std::vector<LoanLedgerRow>>;

/// Adds the posting `row` stands at to its voucher's line.
void addPosting(LoanLedgerRow& line, const SQLite::Statement& row) {
    const AccountCode account{static_cast<std::uint16_t>(row.getColumn(6).getInt())};
    const Money amount = moneyIn(row, 7);
    const bool isPrincipal = account.value == row.getColumn(8).getInt();
    const bool isUnpaid = row.getColumn(9).getInt() == 1; // written off; or the year closed
    if (isPrincipal && amount.isPositive() != line.reverses.has_value())
        line.lent += amount;
    else if (isPrincipal)
        (isUnpaid ? line.lowered : line.repaid) -= amount;
    else if (isUnpaid)
        return;
    else if (account == accounts::kLoanInterest)
        line.interest -= amount;
    else if (const ChartedAccount* charted = ChartOfAccounts::find(account);
             charted != nullptr && charted->account.kind == AccountKind::Income)
        line.other -= amount;
}

RowsByLoan rowsUpTo(Database& database, Date last) {
    RowsByLoan rows;
    Query row{database, kSelectPostings};
    row.bind(1, toIso(last));
    while (row.executeStep()) {
        auto& lines = rows[idIn<LoanNumber>(row, 0)];
        const auto voucher = idIn<VoucherNumber>(row, 1);
        if (lines.empty() || lines.back().voucher != voucher)
            lines.push_back({.date = dateIn(row, 2),
                             .voucher = voucher,
                             .kind = wordIn(row, 3, EntryKind::Receipt, EntryKind::SetOff),
                             .reverses = optionalIdIn<VoucherNumber>(row, 4),
                             .reversedBy = optionalIdIn<VoucherNumber>(row, 5),
                             .lent = {},
                             .repaid = {},
                             .lowered = {},
                             .interest = {},
                             .other = {},
                             .balance = {}});
        addPosting(lines.back(), row);
    }
    return rows;
}

/// The page of a loan without what hangs on it: rows of the period, sums and balance.
LoanPage pageOf(const LoanAccount& loan, const Member& member, std::vector<LoanLedgerRow> lines,
                Date from) {
    LoanPage page{.number = loan.number(),
                  .member = member.code,
                  .name = member.name,
                  .account = loan.account(),
                  .givenOn = loan.givenOn(),
                  .terms = loan.terms(),
                  .purpose = {},
                  .reference = {},
                  .guarantors = {},
                  .before = {},
                  .rows = {},
                  .lent = {},
                  .repaid = {},
                  .lowered = {},
                  .interest = {},
                  .balance = {},
                  .interestDue = {}};
    for (LoanLedgerRow& line : lines) {
        page.balance += line.lent - line.repaid - line.lowered;
        line.balance = page.balance;
        if (line.date < from) {
            page.before = page.balance;
            continue;
        }
        page.lent += line.lent;
        page.repaid += line.repaid;
        page.lowered += line.lowered;
        page.interest += line.interest;
        page.rows.push_back(line);
    }
    return page;
}

/// What was written down about the loan besides its vouchers.
void addNotes(LoanPage& page, Database& database, const MemberCodes& codes) {
    page.purpose = purposeOf(database, page.number);
    const auto note = LoanNotes{database}.of(page.number);
    if (!note) return;
    page.reference = note->reference;
    for (const MemberNumber guarantor : note->guarantors)
        if (const auto code = codes.find(guarantor); code != codes.end())
            page.guarantors.push_back(code->second);
}

std::vector<LoanFund> fundsOf(Book& book, Date last, const std::map<AccountCode, LoanFund>& pages) {
    std::vector<LoanFund> funds;
    const auto balances = Balances{book.database()}.upTo(last);
    for (const ChartedAccount& charted : ChartOfAccounts::all()) {
        const auto balance = balances.find(charted.account.code);
        if (!charted.account.isLent() || balance == balances.end()) continue;
        const auto known = pages.find(charted.account.code);
        LoanFund fund = known == pages.end() ? LoanFund{} : known->second;
        fund.account = charted.account.code;
        fund.balance = balance->second.balance();
        mustTie(fund.onAllPages == fund.balance,
                "the pages of the loan ledger do not come to their account");
        funds.push_back(fund);
    }
    return funds;
}

void closeEnds(LoanLedger& ledger) {
    std::optional<Date> first;
    std::optional<Date> last;
    for (const LoanPage& page : ledger.pages) {
        if (page.rows.empty()) continue;
        first = std::min(first.value_or(page.rows.front().date), page.rows.front().date);
        last = std::max(last.value_or(page.rows.back().date), page.rows.back().date);
    }
    if (!ledger.from) ledger.from = first;
    if (!ledger.to) ledger.to = last;
}

} // namespace

Money lentAnew(const LoanPage& page) {
    Money lent;
    for (const LoanLedgerRow& row : page.rows)
        if (row.kind != EntryKind::CutOff && !row.reverses && !row.reversedBy) lent += row.lent;
    return lent;
}

LoanLedger loanLedgerOf(Book& book, std::optional<Date> from, std::optional<Date> to,
                        std::optional<LoanNumber> only) {
    Database& database = book.database();
    const Date first = from.value_or(kEarliestDay);
    const std::vector<Date> meetings = daysOfMeetings(database);
    const Date last = to.value_or(
        std::max(Journal{database}.lastDay(), meetings.empty() ? kEarliestDay : meetings.back()));
    const RulesHistory rules = RulesBook{database}.history();
    const auto members = membersByNumber(database);
    const MemberCodes codes = memberCodesOf(book);
    RowsByLoan rows = rowsUpTo(database, last);

    LoanLedger ledger{
        .head = headOf(book), .only = only, .from = from, .to = to, .pages = {}, .funds = {}};
    std::map<AccountCode, LoanFund> sums;
    for (const LoanAccount& loan : Loans{database}.all()) {
        const auto member = members.find(loan.member());
        mustTie(member != members.end(), "a loan is a member's");
        LoanPage page = pageOf(loan, member->second, std::move(rows[loan.number()]), first);
        const bool isTold =
            only ? page.number == *only : !page.rows.empty() || !page.balance.isZero();
        sums[page.account].onAllPages += page.balance;
        if (!isTold) continue;
        sums[page.account].onThesePages += page.balance;
        page.interestDue = loanDuesOf(loan, rules, meetings, last, last).interest.balance();
        addNotes(page, database, codes);
        ledger.pages.push_back(std::move(page));
    }
    ledger.funds = fundsOf(book, last, sums);
    closeEnds(ledger);
    return ledger;
}

} // namespace bahi
