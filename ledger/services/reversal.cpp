#include "ledger/services/reversal.h"

#include "ledger/base/invariant.h"
#include "ledger/services/money_text.h"
#include "ledger/services/soundness.h"
#include "ledger/store/accounts_book.h"
#include "ledger/store/loans.h"
#include "ledger/store/members.h"
#include "ledger/store/pages.h"
#include "ledger/store/rules_book.h"

#include <algorithm>

namespace bahi {

namespace {

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

namespace {

/// The grant that `posting` was spent from, by itself or by an asset; none if it was not.
std::optional<PageNumber> grantBehind(const Posting& posting,
                                      const std::vector<LedgerPage>& pages) {
    const PageNumber page{posting.page.number};
    if (!isOpenedPage(posting.page.subLedger)) return {}; // of a book older than pages
    if (posting.account == kProgrammeCosts) return page;
    if (posting.account != kDepreciation) return {};
    return pages.at(page.value - 1).ofPage;
}

/// What one posting of a voucher that was taken back left behind, as the sentence calls it; empty
/// if it is sound.
std::string leftUnsound(Book& book, const Posting& posting, Date day) {
    Database& database = book.database();
    const std::uint32_t page = posting.page.number;
    if (posting.page.subLedger == SubLedger::Loan) {
        const auto loan = Loans{database}.loan(LoanNumber{page});
        const bool isSound =
            !loan || staysSound(*loan, posting, day, RulesBook{database}.history());
        return isSound ? "" : "loan " + std::to_string(page);
    }
    const Account account = openedAccounts(database).at(posting.account);
    const bool raised = posting.amount.isPositive() == account.isDebitNormal();
    const bool isShort = raised && staysOnItsSide(account) && account.code != accounts::kCashBox &&
                         Journal{database}.leastOnPageFrom(account, posting.page, day).isNegative();
    if (posting.page.subLedger != SubLedger::Member)
        return isShort ? std::to_string(account.code.value) : "";
    return isShort ? Members{database}.all().at(page - 1).code.text() : "";
}

/// The first member who has left, and has savings again or less than none, by the correction whose
/// vouchers are those from `first` on; empty if there is none.
std::string leftWithSavings(Book& book, VoucherNumber first) {
    const Journal journal{book.database()};
    const auto members = Members{book.database()}.all();
    for (VoucherNumber number = first; number <= journal.lastNumber(); ++number.value) {
        const Voucher voucher = journal.voucher(number).value();
        for (const Posting& posting : voucher.postings) {
            if (posting.page.subLedger != SubLedger::Member ||
                !accounts::isSavings(posting.account))
                continue;
            const Member& member = members.at(posting.page.number - 1);
            if (member.leftOn && !journal.memberBalance(posting.account, member.number).isZero())
                return member.code.text();
        }
    }
    return {};
}

} // namespace

Result<Done> checkedAfterCorrection(Book& book, const Voucher& takenBack) {
    Database& database = book.database();
    const auto pages = Pages{database}.all();
    const auto bound = [&](std::string what) {
        return Refused{.why = Refusal::VoucherBoundToOther}
            .about(std::to_string(takenBack.number.value))
            .got(std::move(what));
    };
    for (const Posting& posting : takenBack.postings) {
        std::string unsound = leftUnsound(book, posting, takenBack.date);
        if (!unsound.empty()) return bound(std::move(unsound));
        const auto grant = grantBehind(posting, pages);
        if (grant && useOf(*grant, database, pages).isOverused())
            return bound(pages.at(grant->value - 1).code);
    }
    const auto reversal = Journal{database}.voucher(takenBack.number)->reversedBy;
    invariant(reversal.has_value(), "what is checked was taken back");
    std::string leaver = leftWithSavings(book, *reversal);
    if (!leaver.empty()) return bound(std::move(leaver));
    const Money cash = Journal{database}.leastBalanceFrom(accounts::kCashBox, takenBack.date);
    if (cash.isNegative())
        return Refused{.why = Refusal::CashBelowZero}
            .about(toIso(takenBack.date))
            .got(MoneyText{book}(-cash));
    return Done{};
}

} // namespace bahi
