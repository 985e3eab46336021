#include "ledger/services/reversal.h"

#include "ledger/base/invariant.h"
#include "ledger/services/money_text.h"
#include "ledger/store/accounts_book.h"
#include "ledger/store/loans.h"
#include "ledger/store/members.h"
#include "ledger/store/rules_book.h"

#include <algorithm>

namespace bahi {

namespace {

bool isSavings(AccountCode account) {
    return std::find(accounts::kSavings.begin(), accounts::kSavings.end(), account) !=
           accounts::kSavings.end();
}

/// No day's balance below nothing; and money that was never lent has earned nothing.
bool staysSound(const LoanAccount& loan, const Posting& takenBack, Date day,
                const RulesHistory& rules) {
    if (loan.leastBalanceFrom(day).isNegative()) return false;
    const bool wasLent = takenBack.account == loan.account() && takenBack.amount.isPositive();
    return !wasLent || !loan.leastInterestDueFrom(day, rules).isNegative();
}

} // namespace

Result<Voucher> reversible(Book& book, VoucherNumber number) {
    const auto refused = [&](Refusal why) {
        return Refused{.why = why}.about(std::to_string(number.value));
    };
    const auto voucher = Journal{book.database()}.voucher(number);
    if (!voucher) return refused(Refusal::VoucherUnknown);
    if (voucher->kind == EntryKind::Reversal) return refused(Refusal::VoucherIsReversal);
    if (voucher->reversedBy)
        return refused(Refusal::VoucherAlreadyReversed)
            .got(std::to_string(voucher->reversedBy->value));
    return *voucher;
}

Result<Voucher> replaceable(Book& book, VoucherNumber number) {
    const auto voucher = Journal{book.database()}.voucher(number);
    const bool isTakenBack =
        voucher && voucher->reversedBy && voucher->meeting && voucher->kind != EntryKind::Reversal;
    if (!isTakenBack) return reversible(book, number);
    if (const auto instead = Journal{book.database()}.standingInsteadOf(*voucher))
        return Refused{.why = Refusal::VoucherAlreadyReversed}
            .about(std::to_string(number.value))
            .got(std::to_string(voucher->reversedBy->value))
            .want(std::to_string(instead->value));
    return *voucher;
}

void appendReversal(Book& book, Writer& writer, const Voucher& voucher, const std::string& reason) {
    const auto wrong = JournalEntry::make(voucher.date, voucher.kind, voucher.postings);
    invariant(bool{wrong}, "what was posted balances");
    const VoucherNumber last = Journal{book.database()}.lastNumber();
    writer.append(EntryPosted{.number = VoucherNumber{last.value + 1},
                              .date = voucher.date,
                              .kind = EntryKind::Reversal,
                              .meeting = voucher.meeting,
                              .member = voucher.member,
                              .resolution = voucher.resolution,
                              .reverses = voucher.number,
                              .narration = {},
                              .postings = wrong.value().reversal().postings()},
                  {.reason = reason});
}

Result<Done> checkedAfterCorrection(Book& book, const Voucher& takenBack) {
    Database& database = book.database();
    const auto bound = [&](std::string what) {
        return Refused{.why = Refusal::VoucherBoundToOther}
            .about(std::to_string(takenBack.number.value))
            .got(std::move(what));
    };
    const auto members = Members{database}.all();
    const RulesHistory rules = RulesBook{database}.history();
    const auto opened = openedAccounts(database);
    for (const Posting& posting : takenBack.postings) {
        const std::uint32_t page = posting.page.number;
        if (posting.page.subLedger == SubLedger::Loan) {
            const auto loan = Loans{database}.loan(LoanNumber{page});
            if (loan && !staysSound(*loan, posting, takenBack.date, rules))
                return bound("loan " + std::to_string(page));
        }
        if (posting.page.subLedger == SubLedger::Member) {
            const Member& member = members.at(page - 1);
            const Money held = Journal{database}.memberBalance(posting.account, member.number);
            const bool wasPaidOut = member.leftOn && isSavings(posting.account);
            if (held.isPositive() || (wasPaidOut && !held.isZero()))
                return bound(member.code.text());
        }
    }
    for (const Posting& posting : takenBack.postings) {
        const Account& account = opened.at(posting.account);
        const bool raised = posting.amount.isPositive() == account.isDebitNormal();
        if (!raised || account.isResult() || !isOpenedPage(posting.page.subLedger)) continue;
        const Money least =
            Journal{database}.leastOnPageFrom(account, posting.page, takenBack.date);
        if (least.isNegative()) return bound(std::to_string(account.code.value));
    }
    const Money cash = Journal{database}.leastBalanceFrom(accounts::kCashBox, takenBack.date);
    if (cash.isNegative())
        return Refused{.why = Refusal::CashBelowZero}
            .about(toIso(takenBack.date))
            .got(MoneyText{book}(-cash));
    return Done{};
}

} // namespace bahi
