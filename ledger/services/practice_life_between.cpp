// The part of PracticeLife that happens beside the meetings: trainings, the way to the bank, what
// the bank says at a quarter's end; and in a dishonest month, what is reversed on the quiet.

#include "ledger/services/bank_service.h"
#include "ledger/services/correction_service.h"
#include "ledger/services/practice_life.h"
#include "ledger/services/training_service.h"
#include "ledger/store/journal.h"

#include <algorithm>
#include <utility>

namespace bahi {

namespace {

constexpr const char* kAllowed = "a practice group does nothing a group may not do";
constexpr AccountCode kBankInterest{4110};
constexpr AccountCode kBankCharges{5040};
constexpr AccountCode kTravel{5120};

VoucherLine line(AccountCode account, Money amount, std::string_view page = {}) {
    return {account, {.member = {}, .code = std::string{page}}, amount, {}, {}, {}};
}

/// The next day on which a bank is open.
Date bankingDayAfter(Date day, const PracticeCalendar& calendar) {
    Date next = fromDays(toDays(day) + 1);
    while (std::chrono::weekday{std::chrono::sys_days{next}} == std::chrono::Sunday ||
           calendar.holidayOn(next))
        next = fromDays(toDays(next) + 1);
    return next;
}

} // namespace

void PracticeLife::train(const PracticeMeeting& meeting) {
    const auto trainings = m_circle.plan.trainings;
    if (m_trainings == trainings.size()) return;
    const PracticeTraining& next = trainings[m_trainings];
    if (!m_circle.calendar.isAfter(next.afterMonths, meeting.day())) return;
    NewTraining told{.kind = TrainingKind::Training,
                     .heldOn = meeting.day(),
                     .minutes = next.minutes,
                     .guests = 0,
                     .topic = std::string{next.topic},
                     .trainer = {},
                     .members = {}};
    for (const MemberCode& code : meeting.here()) told.members.push_back(code.text());
    const auto added = TrainingService{m_office, m_circle.book}.add({told});
    invariant(bool{added}, kAllowed);
    ++m_trainings;
}

VoucherSheet PracticeLife::voucher(Date day, std::string_view narration,
                                   std::vector<VoucherLine> lines) {
    return {.date = day,
            .reference = "V-" + std::to_string(++m_circle.lastPaper),
            .kind = {},
            .resolution = {},
            .follows = {},
            .narration = std::string{narration},
            .lines = std::move(lines),
            .where = {}};
}

/// What is to be paid into the bank when a meeting is over: what the box need not keep, or half of
/// it when the account is new.
Money PracticeLife::depositAfter(Date day) const {
    constexpr std::int64_t kFull = 3; // times what it keeps
    const PracticeTemplate& plan = m_circle.plan;
    const std::int64_t box = m_circle.box.inMinor();
    const bool isFull = box > kFull * plan.boxKeeps.inMinor();
    if (isFull) return wholeStepsIn(m_circle.box - plan.boxKeeps, plan.loanStep);
    return m_bankOpenedOn == day ? wholeStepsIn(Money::fromMinor(box / 2), plan.loanStep) : Money{};
}

/// On the bank's next day: what was resolved to be drawn is drawn, or what is too much for the box
/// is paid in.
void PracticeLife::goToBank(Date day) {
    const PracticeTemplate& plan = m_circle.plan;
    m_circle.look();
    const auto draw = std::exchange(m_draw, std::nullopt);
    const Money in = draw ? -draw->amount : depositAfter(day);
    if (!m_circle.hasBank || in.isZero()) return;
    const Date open = bankingDayAfter(day, m_circle.calendar);
    std::vector<VoucherSheet> vouchers = {
        voucher(open, draw ? plan.words.drawnTo : plan.words.deposited,
                {line(accounts::kBank, in, kPracticeBank), line(accounts::kCashBox, -in)})};
    if (draw) vouchers.front().resolution = draw->resolution;
    if (plan.travel <= m_circle.earned && plan.travel <= m_circle.box - in) {
        vouchers.push_back(
            voucher(open, plan.words.travel,
                    {line(kTravel, plan.travel), line(accounts::kCashBox, -plan.travel)}));
        m_circle.earned -= plan.travel;
    }
    postVouchers(open, std::move(vouchers));
}

/// The ends of quarters after the day `after`, up to the day `upTo`.
void PracticeLife::reckonWithBank(Date after, Date upTo) {
    constexpr unsigned kMonthsOfQuarter = 3;
    for (Month month = monthOf(after); month <= monthOf(upTo); month += std::chrono::months{1}) {
        const Date end = lastDay(month);
        const bool isQuarter = static_cast<unsigned>(month.month()) % kMonthsOfQuarter == 0;
        const bool isWithin = after < end && end <= upTo;
        if (isQuarter && isWithin && m_bankOpenedOn && *m_bankOpenedOn < end) closeQuarter(end);
    }
}

/// Interest on what lies there, the bank's charge, and what its passbook says then.
void PracticeLife::closeQuarter(Date day) {
    constexpr std::int64_t kPartsOfYear =
        4LL * 100 * 100; // the rate is in hundredths of a per cent
    const PracticeTemplate& plan = m_circle.plan;
    const auto balance = [&] {
        return Journal{m_circle.book.database()}.balanceOn(accounts::kBank, day);
    };
    const Money held = balance();
    const Money interest = Money::fromMinor(held.inMinor() * plan.bankRate / kPartsOfYear);
    std::vector<VoucherSheet> vouchers;
    if (interest.isPositive())
        vouchers.push_back(voucher(day, plan.words.bankInterest,
                                   {line(accounts::kBank, interest, kPracticeBank),
                                    line(kBankInterest, -interest, kPracticeBank)}));
    if (plan.bankCharge <= held)
        vouchers.push_back(voucher(day, plan.words.bankCharge,
                                   {line(kBankCharges, plan.bankCharge, kPracticeBank),
                                    line(accounts::kBank, -plan.bankCharge, kPracticeBank)}));
    postVouchers(day, std::move(vouchers));
    setDay(day);
    const auto stated = BankService{m_office, m_circle.book}.state({.page = kPracticeBank,
                                                                    .statedOn = day,
                                                                    .balance = balance(),
                                                                    .uncleared = {},
                                                                    .reason = {}});
    invariant(bool{stated}, kAllowed);
}

/// The largest receipt of the meeting on `day` that is savings alone, and can be taken back.
void PracticeLife::reverseReceipt(Date day) {
    std::vector<std::pair<Money, VoucherNumber>> receipts;
    Journal{m_circle.book.database()}.forEach(day, day, [&](const Voucher& voucher) {
        const bool isSaving = std::all_of(voucher.postings.begin(), voucher.postings.end(),
                                          [](const Posting& posting) {
                                              return posting.account == accounts::kCashBox ||
                                                     posting.page.subLedger == SubLedger::Member;
                                          });
        if (voucher.kind == EntryKind::Receipt && voucher.member && isSaving)
            receipts.emplace_back(voucher.postings.front().amount, voucher.number);
    });
    std::stable_sort(receipts.begin(), receipts.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    setDay(fromDays(toDays(day) + 1));
    CorrectionService service{m_office, m_circle.book};
    const std::string reason{m_circle.plan.words.enteredTwice};
    for (const auto& [amount, number] : receipts)
        if (service.reverse(number, reason)) return;
}

} // namespace bahi
