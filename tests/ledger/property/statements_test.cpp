// Random journals, written past the services, and what every statement says of them, against a
// model that goes through all vouchers for each figure.

#include "ledger/reports/asset_register.h"
#include "ledger/reports/balance_sheet.h"
#include "ledger/reports/bank_book.h"
#include "ledger/reports/enterprise_result.h"
#include "ledger/reports/fund_statement.h"
#include "ledger/reports/funds_report.h"
#include "ledger/reports/general_ledger.h"
#include "ledger/reports/income_and_expenditure.h"
#include "ledger/reports/lender_collections.h"
#include "ledger/reports/receipts_and_payments.h"
#include "ledger/reports/vouchers_register.h"
#include "tests/ledger/property/lives.h"
#include "tests/ledger/property/statement_model.h"
#include "tests/support/plain_values.h"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include <algorithm>
#include <set>

namespace bahi::model {

using namespace plain;

namespace {

/// What happened, as four small numbers: the event, its amount, its day, and which page or voucher.
struct Deed {
    int event;
    int amount;
    int when;
    int which;
};

rc::Gen<Deed> aDeed() {
    using rc::gen::inRange;
    using rc::gen::set;
    return rc::gen::build<Deed>(
        set(&Deed::event, inRange(0, 23)), set(&Deed::amount, inRange(1, 500)),
        set(&Deed::when, inRange(0, 700)), set(&Deed::which, inRange(0, 60)));
}

/// The pages and loans vouchers stand on.
struct Places {
    std::vector<Page> banks;
    std::vector<Page> lenders;
    std::vector<Page> grants;
    std::vector<Page> assets;
    std::vector<Page> enterprises;
    Page ownLoan;
    Page lentLoan;
};

Places openPlaces(WrittenBook& book) {
    Places on;
    on.banks = {book.opens(SubLedger::BankAccount, "B1"), book.opens(SubLedger::BankAccount, "B2")};
    on.lenders = {book.opens(SubLedger::Borrowing, "L1"), book.opens(SubLedger::Borrowing, "L2")};
    on.grants = {book.opens(SubLedger::Grant, "G1"), book.opens(SubLedger::Grant, "G2")};
    on.assets = {book.opens(SubLedger::FixedAsset, "A1"), book.opens(SubLedger::FixedAsset, "A2")};
    on.enterprises = {book.opens(SubLedger::Enterprise, "E1"),
                      book.opens(SubLedger::Enterprise, "E2")};
    on.ownLoan = book.lends(kFirst, 1210, "2006-01-01", 100'000);
    on.lentLoan = book.lends(kSecond, 1230, "2006-01-01", 100'000);
    book.meets("2006-01-01");
    return on;
}

/// Makes vouchers of deeds.
class Scribe {
public:
    explicit Scribe(const Places& on) : m_on{on} {}

    void write(const Deed& deed) {
        const Date date = fromDays(toDays(day("2006-01-01")) + deed.when);
        if (deed.event == 0) return cutOff(deed, date);
        if (deed.event == 1) return reverse(deed, date);
        if (deed.event == 2) return settle(deed, date);
        std::vector<Posting> lines = linesOf(deed);
        const EntryKind kind = deed.event == 3 ? EntryKind::SetOff : JournalEntry::kindFor(lines);
        add(date, kind, std::move(lines));
    }

    std::vector<EntryPosted> take() { return std::move(m_vouchers); }

private:
    EntryPosted& add(Date date, EntryKind kind, std::vector<Posting> lines) {
        EntryPosted& voucher = m_vouchers.emplace_back();
        voucher.number = VoucherNumber{m_vouchers.size()};
        voucher.date = date;
        voucher.kind = kind;
        voucher.postings = std::move(lines);
        return voucher;
    }

    void cutOff(const Deed& deed, Date date) {
        if (m_isCutOff) return;
        m_isCutOff = true;
        add(date, EntryKind::CutOff,
            {debit(1010, deed.amount), debit(1110, 70, m_on.banks[0]),
             credit(2010, deed.amount, Page::of(kFirst)), credit(3110, 70)});
    }

    void reverse(const Deed& deed, Date date) {
        if (m_vouchers.empty()) return;
        const auto place = static_cast<std::size_t>(deed.which) % m_vouchers.size();
        const EntryPosted wrong = m_vouchers[place];
        if (wrong.reverses || !m_reversed.insert(wrong.number).second) return;
        std::vector<Posting> mirrored = wrong.postings;
        for (Posting& line : mirrored) line.amount = -line.amount;
        EntryPosted& voucher =
            add(std::max(date, wrong.date), EntryKind::Reversal, std::move(mirrored));
        voucher.reverses = wrong.number;
        voucher.meeting = wrong.meeting;
        voucher.member = wrong.member;
    }

    /// A leaver's settlement as older programs wrote it; of every third the meeting is missing.
    void settle(const Deed& deed, Date date) {
        EntryPosted& voucher =
            add(date, EntryKind::Journal,
                {debit(2010, deed.amount + 1, Page::of(kFirst)),
                 credit(1210, deed.amount, m_on.ownLoan), credit(4010, 1, m_on.ownLoan)});
        voucher.member = kFirst;
        if (deed.which % 3 > 0) voucher.meeting = MeetingNumber{1};
    }

    std::vector<Posting> linesOf(const Deed& deed) const;

    const Places& m_on;
    std::vector<EntryPosted> m_vouchers;
    std::set<VoucherNumber> m_reversed;
    bool m_isCutOff = false;
};

std::vector<Posting> Scribe::linesOf(const Deed& deed) const {
    const std::int64_t sum = deed.amount;
    const std::size_t second = deed.which % 2;
    const Page bank = m_on.banks[second];
    const Page lender = m_on.lenders[second];
    const Page grant = m_on.grants[second];
    const Page asset = m_on.assets[second];
    const Page shop = m_on.enterprises[second];
    const Page m01 = Page::of(kFirst);
    const Page partner =
        Page::of(SubLedger::Partner, PageNumber{shop.number}, second == 0 ? kFirst : kThird);
    switch (deed.event) {
        case 3:
            return {debit(2020, sum, m01), credit(1210, sum, m_on.ownLoan)};
        case 4:
            return {debit(1010, sum), credit(2010, sum, m01)};
        case 5:
            return {debit(1110, sum, bank), credit(1010, sum)};
        case 6:
            return {debit(1110, sum, bank), credit(2110, sum, lender)};
        case 7:
            return {debit(2210, sum, lender), debit(5010, 2, lender), credit(1110, sum + 2, bank)};
        case 8:
            return {debit(1230, sum, m_on.lentLoan), credit(1110, sum, bank)};
        case 9:
            return {debit(1010, sum + 3), credit(1230, sum, m_on.lentLoan),
                    credit(4010, 3, m_on.lentLoan)};
        case 10:
            return {debit(1110, sum, bank), credit(3410, sum, grant)};
        case 11:
            return {debit(5410, sum, grant), credit(1110, sum, bank)};
        case 12:
            return {debit(3410, sum, grant), credit(4340, sum, grant)};
        case 13:
            return {debit(1510, sum, asset), credit(1110, sum, bank)};
        case 14:
            return {debit(5240, sum, asset), credit(1590, sum, asset)};
        case 15:
            return {debit(1030, sum + 5, shop), credit(3310, sum, partner), credit(1010, 5)};
        case 16:
            return {debit(5510, sum, shop), credit(1030, sum, shop)};
        case 17:
            return {debit(1030, sum, shop), credit(4510, sum, shop)};
        case 18:
            return {debit(1410, sum, shop), credit(5530, sum, shop)};
        case 19:
            return {debit(4010, sum, m_on.ownLoan), debit(4510, 4, shop), credit(5110, 3),
                    credit(3030, sum + 1)}; // a close
        case 20:
            return {debit(5260, sum), credit(1290, sum)};
        case 21: // interest alone, also where no principal is left
            return {debit(1010, sum),
                    credit(4010, sum, second == 0 ? m_on.ownLoan : m_on.lentLoan)};
        default:
            return {debit(1130, sum, bank), debit(1010, 1), credit(4030, sum + 1, m01)};
    }
}

void checkFlows(Book& book, const StatementModel& model, Date from, Date to) {
    const ReceiptsAndPayments told = receiptsAndPaymentsOf(book, from, to);
    const auto under = [](const std::vector<CashHead>& heads) {
        ByAccount amounts;
        for (const CashHead& head : heads) {
            Money sum;
            for (const PageLine& line : head.lines) {
                amounts[line.account.value] = line.amount.inMinor();
                sum += line.amount;
            }
            RC_ASSERT(sum == head.total);
        }
        return amounts;
    };
    RC_ASSERT(under(told.receipts) == model.receipts(from, to));
    RC_ASSERT(under(told.payments) == model.payments(from, to));
    RC_ASSERT(told.totalOpening.inMinor() == model.openingCash(from, to));
    ByPlace places = model.places(to);
    for (const PageLine& line : told.closing)
        RC_ASSERT(line.amount.inMinor() ==
                  places[std::to_string(line.account.value) +
                         (line.page ? " " + std::to_string(line.page->number.value) : "")]);
}

void checkResults(Book& book, const StatementModel& model, Date from, Date to) {
    const IncomeAndExpenditure told = incomeAndExpenditureOf(book, from, to);
    ByAccount amounts;
    for (const PageLine& line : told.income) amounts[line.account.value] = line.amount.inMinor();
    for (const PageLine& line : told.expenditure)
        amounts[line.account.value] = -line.amount.inMinor();
    const ByAccount results = model.results(from, to);
    RC_ASSERT(amounts == results);
    std::int64_t surplus = 0;
    for (const auto& [account, amount] : results) surplus += amount;
    RC_ASSERT(told.surplus().inMinor() == surplus);

    ByPlace places = model.resultPlaces(from, to);
    std::int64_t profit = 0;
    for (const auto& [place, amount] : places)
        if (place.starts_with("45") || place.starts_with("55")) profit += amount;
    const EnterpriseResults enterprises = enterpriseResultsOf(book, from, to);
    RC_ASSERT(enterprises.profit.inMinor() == profit);
    ByPlace holdings = model.places(to);
    for (const EnterpriseResult& one : enterprises.enterprises) {
        const std::string page = " " + std::to_string(one.page->number.value);
        for (const PageLine& line : one.result)
            RC_ASSERT(line.amount.inMinor() == places[std::to_string(line.account.value) + page]);
        for (const PageLine& line : one.holds)
            RC_ASSERT(line.amount.inMinor() == holdings[std::to_string(line.account.value) + page]);
        RC_ASSERT(one.capital.inMinor() == -holdings["3310" + page]);
    }
}

void checkBalances(Book& book, const StatementModel& model, Date asOf) {
    ByAccount balances = model.balances(asOf);
    const BalanceSheet sheet = balanceSheetOf(book, asOf);
    ByAccount told;
    std::int64_t result = 0;
    for (const SheetHead& head : sheet.left)
        for (const PageLine& line : head.lines)
            (line.account.value == 0 ? result : told[line.account.value]) = -line.amount.inMinor();
    for (const SheetHead& head : sheet.right)
        for (const PageLine& line : head.lines) told[line.account.value] = line.amount.inMinor();
    std::int64_t open = 0;
    for (auto account = balances.lower_bound(4000); account != balances.end();
         account = balances.erase(account))
        open += account->second;
    RC_ASSERT(told == balances);
    RC_ASSERT(result == open);

    ByPlace places = model.places(asOf);
    for (const RegisteredAsset& asset : assetRegisterOf(book, asOf).assets) {
        const std::string page = " " + std::to_string(asset.page->number.value);
        RC_ASSERT(asset.cost.inMinor() == places["1510" + page]);
        RC_ASSERT(asset.depreciation.inMinor() == -places["1590" + page]);
    }
}

/// A line for each fund: what its vouchers say of its loans and of account 4010.
void checkFundLines(Book& book, const StatementModel& model, Date from, Date to) {
    const FundsReport told = fundsReportOf(book, from, to);
    ByAccount balances = model.balances(to);
    for (const FundTurnover& fund : told.funds) {
        const int account = fund.loans.value;
        if (account == 0) continue;
        RC_ASSERT(fund.outstanding.inMinor() == balances[account]);
        RC_ASSERT((fund.repaid + fund.lowered).inMinor() == model.credited(account, from, to));
        RC_ASSERT(fund.lent.inMinor() == model.debited(account, from, to));
    }
    ByAccount results = model.results(from, to);
    RC_ASSERT(told.earned.inMinor() == results[4010]);
    RC_ASSERT(told.interestOtherwise().isZero()); // no deed gives interest back
}

void checkFunds(Book& book, const StatementModel& model, Date from, Date to) {
    ByAccount cameIn;
    ByAccount wentOut;
    ByAccount closing;
    for (const FundOfGroup& fund : fundStatementOf(book, from, to).funds) {
        Money idle;
        for (const FundLine& line : fund.lines) {
            cameIn[line.account.value] += line.cameIn.inMinor();
            wentOut[line.account.value] += line.wentOut.inMinor();
            closing[line.account.value] += line.closing.inMinor();
            idle += line.closing;
        }
        RC_ASSERT(idle == fund.total.closing);
    }
    const ByAccount balances = model.balances(to);
    for (const int account : {2010, 2020, 1210, 3110, 2110, 1230, 2210, 3410}) {
        const auto balance = balances.find(account);
        RC_ASSERT(closing[account] == (balance == balances.end() ? 0 : -balance->second));
        RC_ASSERT(cameIn[account] == model.credited(account, from, to));
        RC_ASSERT(wentOut[account] == model.debited(account, from, to));
    }
}

/// What the vouchers say was brought of the loans of the lent fund, and paid on to lenders.
void checkLenders(Book& book, const StatementModel& model, const Places& on, Date from, Date to) {
    std::int64_t interest = 0;
    std::map<VoucherNumber, std::int64_t> paidOn;
    for (const EntryPosted& voucher : model.vouchers()) {
        if (voucher.reverses && voucher.date <= to) paidOn.erase(*voucher.reverses);
        for (const Posting& line : voucher.postings) {
            const bool isWithin = from <= voucher.date && voucher.date <= to;
            if (isWithin && line.account.value == 4010 && line.page == on.lentLoan)
                interest -= line.amount.inMinor();
            const bool isPaid = line.account.value == 2210 || line.account.value == 5010;
            if (isWithin && isPaid && !voucher.reverses)
                paidOn[voucher.number] += line.amount.inMinor();
        }
    }
    const LenderCollections told = lenderCollectionsOf(book, from, to);
    std::int64_t paid = 0;
    for (const auto& [voucher, amount] : paidOn) paid += amount;
    RC_ASSERT(told.total.paidOn.inMinor() == paid);
    for (const FundDemand& fund : told.funds)
        if (fund.loans == AccountCode{1230}) {
            RC_ASSERT(fund.principal.inMinor() == model.credited(1230, from, to));
            RC_ASSERT(fund.interest.inMinor() == interest);
        }
}

void checkBooks(Book& book, const StatementModel& model, Date from, Date to) {
    const Date eve = fromDays(toDays(from) - 1);
    ByAccount before = model.balances(eve);
    ByAccount after = model.balances(to);
    for (const LedgerAccount& account : generalLedgerOf(book, {}, from, to).accounts) {
        RC_ASSERT(account.opening.inMinor() == before[account.account.value]);
        RC_ASSERT(account.closing.inMinor() == after[account.account.value]);
        if (!account.rows.empty()) RC_ASSERT(account.rows.back().balance == account.closing);
    }
    const VouchersRegister vouchers = vouchersRegisterOf(book, from, to);
    RC_ASSERT(vouchers.total.inMinor() == model.turnover(from, to));
    ByPlace opening = model.places(eve);
    ByPlace closing = model.places(to);
    for (const BankPage& page : bankPagesOf(book)) {
        const std::string number = " " + std::to_string(page->number.value);
        const BankBook bank = bankBookOf(book, page, from, to);
        RC_ASSERT(bank.book.opening.inMinor() ==
                  opening["1110" + number] + opening["1130" + number]);
        RC_ASSERT(bank.book.closing.inMinor() ==
                  closing["1110" + number] + closing["1130" + number]);
    }
}

} // namespace

TEST_CASE("whatever is posted, every statement is what its vouchers add up to", "[property]") {
    holdsForAll(
        "random journals",
        [] {
            // A size of its own for the deeds, or the later half of the events never comes.
            const auto anyDeed = rc::gen::resize(rc::kNominalSize, aDeed());
            const auto deeds = *rc::gen::resize(60, rc::gen::container<std::vector<Deed>>(anyDeed));
            WrittenBook book;
            const Places on = openPlaces(book);
            Scribe scribe{on};
            for (const Deed& deed : deeds) scribe.write(deed);
            const StatementModel model{scribe.take()};
            book.postsAll(model.vouchers());
            const int start = *rc::gen::inRange(0, 700);
            const Date from = fromDays(toDays(day("2006-01-01")) + start);
            const Date to = fromDays(toDays(from) + *rc::gen::inRange(0, 400));
            checkFlows(book.book(), model, from, to);
            checkResults(book.book(), model, from, to);
            checkBalances(book.book(), model, to);
            checkFunds(book.book(), model, from, to);
            checkFundLines(book.book(), model, from, to);
            checkLenders(book.book(), model, on, from, to);
            checkBooks(book.book(), model, from, to);
        },
        30);
}

} // namespace bahi::model
