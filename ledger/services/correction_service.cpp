#include "ledger/services/correction_service.h"

#include "ledger/services/money_text.h"
#include "ledger/services/reason.h"
#include "ledger/services/superseder.h"
#include "ledger/store/journal.h"
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
    if (!isTakenBack || Journal{book.database()}.standingInsteadOf(*voucher))
        return reversible(book, number);
    return *voucher;
}

void appendReversal(Book& book, Writer& writer, const Voucher& voucher, const std::string& reason) {
    std::vector<Posting> mirrored = voucher.postings;
    for (Posting& posting : mirrored) posting.amount = -posting.amount;
    const VoucherNumber last = Journal{book.database()}.lastNumber();
    writer.append(EntryPosted{.number = VoucherNumber{last.value + 1},
                              .date = voucher.date,
                              .kind = EntryKind::Reversal,
                              .meeting = voucher.meeting,
                              .member = voucher.member,
                              .resolution = voucher.resolution,
                              .reverses = voucher.number,
                              .narration = {},
                              .postings = std::move(mirrored)},
                  {.reason = reason});
}

Result<Done> checkedAfterCorrection(Book& book, const Voucher& takenBack) {
    SQLite::Database& database = book.database();
    const auto bound = [&](std::string what) {
        return Refused{.why = Refusal::VoucherBoundToOther}
            .about(std::to_string(takenBack.number.value))
            .got(std::move(what));
    };
    const auto members = Members{database}.all();
    const RulesHistory rules = RulesBook{database}.history();
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
    const Money cash = Journal{database}.leastBalanceFrom(accounts::kCashBox, takenBack.date);
    if (cash.isNegative())
        return Refused{.why = Refusal::CashBelowZero}
            .about(toIso(takenBack.date))
            .got(MoneyText{book}(-cash));
    return Done{};
}

Result<Changes> CorrectionService::reverse(VoucherNumber number, const std::string& reason,
                                           Keep keep) {
    const auto why = checkedReason(reason);
    if (!why) return why.refused();
    const auto voucher = reversible(m_book, number);
    if (!voucher) return voucher.refused();
    if (voucher.value().kind == EntryKind::CutOff)
        return Refused{.why = Refusal::VoucherBoundToOther}
            .about(std::to_string(number.value))
            .got("cut-off");
    return m_book.write(
        m_office.machine,
        [&](Writer& writer) -> Result<Changes> {
            appendReversal(m_book, writer, voucher.value(), why.value());
            BAHI_TRY(checkedAfterCorrection(m_book, voucher.value()));
            return Changes{.loans = true, .journal = true};
        },
        keep);
}

Result<Changes> CorrectionService::supersede(RecordNumber number, std::string_view content,
                                             const std::string& file, const std::string& reason,
                                             Keep keep) {
    const auto why = checkedReason(reason);
    if (!why) return why.refused();
    const auto refused = [&](Refusal refusal) {
        return Refused{.why = refusal}.about(std::to_string(number.value));
    };
    const auto stored = m_book.log().record(number);
    if (!stored) return refused(Refusal::RecordUnknown);
    if (const auto by = m_book.log().supersederOf(number))
        return refused(Refusal::RecordAlreadySuperseded).got(std::to_string(by->value));
    return m_book.write(
        m_office.machine,
        [&](Writer& writer) -> Result<Changes> {
            Superseder superseder{m_book, writer, stored->record, content, file, why.value()};
            return superseder.supersede();
        },
        keep);
}

Result<Changes> CorrectionService::eraseName(const std::string& memberCode,
                                             const std::string& reason, Keep keep) {
    const auto why = checkedReason(reason);
    if (!why) return why.refused();
    const auto code = MemberCode::parse(memberCode);
    if (!code) return code.refused();
    const auto member = Members{m_book.database()}.withCode(code.value());
    if (!member) return Refused{.why = Refusal::MemberUnknown}.about(code.value().text());
    const auto records = Members{m_book.database()}.namingRecords(member->number);
    return m_book.write(
        m_office.machine,
        [&](Writer& writer) -> Result<Changes> {
            for (const RecordNumber record : records) {
                writer.append(TextErased{record, TextField::MemberName}, {.reason = why.value()});
                writer.eraseText(record, TextField::MemberName);
            }
            return Changes{.members = !records.empty()};
        },
        keep);
}

} // namespace bahi
