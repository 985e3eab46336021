// The part of MeetingPoster that turns what each woman brought into one voucher of hers, and
// what a leaver is owed into her settlement.

#include "ledger/base/invariant.h"
#include "ledger/services/meeting_poster.h"
#include "ledger/store/journal.h"
#include "ledger/store/members.h"

#include <algorithm>

namespace bahi {

namespace {

bool isForLoan(ReceiptHead head) {
    return head == ReceiptHead::Principal || head == ReceiptHead::Interest ||
           head == ReceiptHead::Charge || head == ReceiptHead::Repayment;
}

AccountCode accountOf(ReceiptHead head) {
    switch (head) {
        case ReceiptHead::RegularSaving:
            return accounts::kRegularSavings;
        case ReceiptHead::VoluntarySaving:
            return accounts::kVoluntarySavings;
        case ReceiptHead::SpecialSaving:
            return accounts::kSpecialSavings;
        case ReceiptHead::Fine:
            return accounts::kFines;
        case ReceiptHead::AdmissionFee:
            return accounts::kAdmissionFees;
        case ReceiptHead::Principal:
        case ReceiptHead::Interest:
        case ReceiptHead::Charge:
        case ReceiptHead::Repayment:
            break;
    }
    invariant(false, "a loan's receipt has its account from the loan");
    return {};
}

/// Adds `credit` to the line of the same account and page, if there is one already.
void addCredit(std::vector<Posting>& credits, const Posting& credit) {
    if (credit.amount.isZero()) return;
    const auto same = std::find_if(credits.begin(), credits.end(), [&](const Posting& other) {
        return other.account == credit.account && other.page == credit.page;
    });
    if (same == credits.end())
        credits.push_back(credit);
    else
        same->amount += credit.amount;
}

void addCredits(PostingDesk& desk, std::vector<Posting>& credits, LoanAccount& loan, Date day,
                const Allocation& part) {
    const Page page = Page::of(loan.number());
    addCredit(credits, Posting::credit(loan.account(), part.principal, page));
    addCredit(credits, Posting::credit(accounts::kLoanInterest, part.interest, page));
    if (part.charges.isPositive())
        addCredit(credits,
                  Posting::credit(desk.opened(accounts::kLoanCharges).code, part.charges, page));
    loan.add({.date = day,
              .principal = -part.principal,
              .interestReceived = part.interest,
              .charges = part.charges});
}

} // namespace

bool MeetingPoster::isForNewLoan(const CollectionSheet& sheet, const ReceiptLine& line) const {
    const bool gets = std::any_of(
        sheet.loans.begin(), sheet.loans.end(),
        [&](const LoanLine& loan) { return loan.member == line.member && !loan.terms.empty(); });
    const Member* member = m_desk.member(line.member);
    if (!isForLoan(line.head) || !gets || member == nullptr) return false;
    if (line.loan) return line.loan->value > m_desk.lastLoan().value;
    const auto hers = m_desk.loans().ofMember(member->number);
    return std::none_of(hers.begin(), hers.end(),
                        [&](const LoanAccount* loan) { return isOpen(*loan, sheet.heldOn); });
}

Result<Done> MeetingPoster::postReceipts(MeetingNumber meeting, Date day,
                                         const std::vector<ReceiptLine>& receipts,
                                         const std::string& reason, Receipts which) {
    std::map<MemberCode, Lines> byMember;
    for (const ReceiptLine& line : receipts) byMember[line.member].push_back(&line);

    std::vector<std::pair<const Member*, const Lines*>> inOrder;
    for (const auto& [code, lines] : byMember) {
        // A loan is paid back even by a woman who has left.
        const bool onlyLoans = std::all_of(lines.begin(), lines.end(), [](const ReceiptLine* line) {
            return isForLoan(line->head);
        });
        const Member* known = m_desk.member(code);
        const bool leaver = known != nullptr && onlyLoans && day >= known->joinedOn;
        if (leaver) {
            inOrder.emplace_back(known, &lines);
            continue;
        }
        const auto member = m_desk.memberOn(code, day, lines.front()->where);
        if (!member) return member.refused();
        inOrder.emplace_back(member.value(), &lines);
    }
    std::sort(inOrder.begin(), inOrder.end(),
              [](const auto& a, const auto& b) { return a.first->number < b.first->number; });
    for (const auto& [member, lines] : inOrder)
        BAHI_TRY(postReceipt(meeting, day, *member, *lines, reason, which));
    return Done{};
}

Result<Done> MeetingPoster::postReceipt(MeetingNumber meeting, Date day, const Member& member,
                                        const Lines& lines, const std::string& reason,
                                        Receipts which) {
    std::vector<Posting> credits;
    m_stood.clear();
    for (const ReceiptLine* line : lines) BAHI_TRY(addReceipt(credits, day, member, *line));
    BAHI_TRY(checkedLoans(day, which));
    m_stood.clear();
    Money total;
    for (const Posting& credit : credits) total -= credit.amount;
    if (total.isZero()) return Done{};
    credits.insert(credits.begin(), Posting::debit(accounts::kCashBox, total));
    const auto posted = m_desk.post({.date = day,
                                     .kind = EntryKind::Receipt,
                                     .postings = std::move(credits),
                                     .meeting = meeting,
                                     .member = member.number,
                                     .reason = reason,
                                     .where = lines.front()->where});
    if (!posted) return posted.refused();
    return Done{};
}

Result<Done> MeetingPoster::addReceipt(std::vector<Posting>& credits, Date day,
                                       const Member& member, const ReceiptLine& line) {
    if (!line.amount.isPositive())
        return Refused{.why = line.amount.isZero() ? Refusal::AmountZero : Refusal::AmountNegative}
            .got(m_desk.text(line.amount))
            .at(line.where);
    if (isForLoan(line.head)) return addLoanReceipt(credits, day, member, line);
    const bool toCorpus = line.head == ReceiptHead::AdmissionFee &&
                          m_desk.settings().isYes(Setting::AdmissionFeeToCorpus, day);
    if (toCorpus) // S9
        addCredit(credits, Posting::credit(m_desk.opened(accounts::kCorpus).code, line.amount));
    else
        addCredit(credits,
                  Posting::credit(accountOf(line.head), line.amount, Page::of(member.number)));
    return Done{};
}

/// What the whole voucher did to loans on terms of their own. What takes the place of another
/// receipt was divided beside later ones already.
Result<Done> MeetingPoster::checkedLoans(Date day, Receipts which) {
    for (const auto& [number, stood] : m_stood) {
        const LoanAccount& loan = *m_desk.loans().page(number);
        if (!loan.terms().agreed) continue;
        BAHI_TRY(m_desk.checkedReplay(loan, stood.where));
        if (which == Receipts::New)
            BAHI_TRY(m_desk.checkedLater(loan, stood.loan.movements(), day, stood.where));
    }
    return Done{};
}

/// Something is owed on it, or was when the voucher that is being written began.
bool MeetingPoster::isOpen(const LoanAccount& loan, Date day) const {
    return loan.leastBalanceFrom(day).isPositive() ||
           loan.leastInterestDueFrom(day, m_desk.rules()).isPositive() ||
           loan.chargesDue(day).isPositive() || m_stood.contains(loan.number());
}

Result<LoanAccount*> MeetingPoster::loanFor(const Member& member, Date day,
                                            const ReceiptLine& line) {
    const auto refused = [&](Refusal why) {
        return Refused{.why = why}.about(member.code.text()).at(line.where);
    };
    if (line.loan) {
        LoanAccount* loan = m_desk.loans().page(*line.loan);
        if (loan != nullptr && loan->member() == member.number && loan->givenOn() <= day)
            return loan;
        const bool exists = line.loan->value <= m_desk.lastLoan().value;
        return refused(exists ? Refusal::LoanNotHers : Refusal::LoanUnknown)
            .got(std::to_string(line.loan->value));
    }
    std::vector<LoanAccount*> open;
    std::string numbers;
    for (LoanAccount* loan : m_desk.loans().ofMember(member.number)) {
        if (loan->givenOn() > day || !isOpen(*loan, day)) continue;
        open.push_back(loan);
        numbers += (numbers.empty() ? "" : ", ") + std::to_string(loan->number().value);
    }
    if (open.empty()) return refused(Refusal::LoanNoneOpen);
    if (open.size() > 1) return refused(Refusal::LoanSeveralOpen).want(numbers);
    return open.front();
}

Result<Done> MeetingPoster::addLoanReceipt(std::vector<Posting>& credits, Date day,
                                           const Member& member, const ReceiptLine& line) {
    const auto found = loanFor(member, day, line);
    if (!found) return found.refused();
    LoanAccount& loan = *found.value();
    const auto refused = [&](Refusal why, Money most) {
        return Refused{.why = why}
            .about(member.code.text() + ", loan " + std::to_string(loan.number().value))
            .got(m_desk.text(line.amount))
            .want(m_desk.text(most))
            .at(line.where);
    };
    const LoanAccount& stood =
        m_stood.try_emplace(loan.number(), Stood{loan, line.where}).first->second.loan;
    const Money least = loan.leastInterestDueFrom(day, m_desk.rules());
    const Money due = std::max(Money{}, least);
    const Money balance = loan.leastBalanceFrom(day);
    Allocation part;
    if (line.head == ReceiptHead::Principal) {
        if (line.amount > balance) return refused(Refusal::RepaymentAboveBalance, balance);
        part.principal = line.amount;
    } else if (line.head == ReceiptHead::Interest) {
        const Money most = m_desk.interestAskable(stood, loan, due);
        if (line.amount > most) return refused(Refusal::InterestAboveDue, most);
        part.interest = line.amount;
    } else if (line.head == ReceiptHead::Charge) {
        const Money most = m_desk.chargesAskable(stood, loan, day);
        if (line.amount > most) return refused(Refusal::ChargesAboveDue, most);
        part.charges = line.amount;
    } else {
        const auto allocated = loan.allocate(line.amount, day, m_desk.rules());
        if (!allocated && allocated.refusal() != Refusal::RepaymentAboveOwed)
            return Refused{allocated.refused()}.at(line.where);
        if (!allocated) return refused(Refusal::RepaymentAboveOwed, m_desk.closes(loan, day));
        part = allocated.value();
    }
    addCredits(m_desk, credits, loan, day, part);
    // Less principal from `day` on is less interest charged later: perhaps less than came in.
    if (loan.terms().agreed) return Done{}; // checkedLoans
    if (loan.leastInterestDueFrom(day, m_desk.rules()) < std::min(Money{}, least))
        return Refused{.why = Refusal::LaterInterestAboveDue}
            .about(member.code.text() + ", loan " + std::to_string(loan.number().value))
            .got(toIso(day))
            .at(line.where);
    return Done{};
}

/// Her savings, less what she owes (S20): interest first, then principal, loan by loan. What the
/// savings do not cover stays in the loan ledger; what is left over she takes home in cash.
Result<std::vector<Posting>> MeetingPoster::settlementOf(const Member& member, Date day) {
    std::vector<Posting> postings;
    Money left;
    for (const AccountCode account : accounts::kSavings) {
        const Money saved = -Journal{m_desk.database()}.memberBalance(account, member.number);
        if (!saved.isPositive()) continue;
        postings.push_back(Posting::debit(account, saved, Page::of(member.number)));
        left += saved;
    }
    std::vector<Posting> credits;
    for (LoanAccount* loan : m_desk.loans().ofMember(member.number)) {
        const Money most = std::min(left, m_desk.closes(*loan, day));
        if (!most.isPositive()) continue;
        const auto allocated = loan->allocate(most, day, m_desk.rules());
        if (!allocated) return Refused{allocated.refused()}.about(member.code.text());
        const Allocation part = allocated.value();
        left -= part.interest + part.principal + part.charges;
        addCredits(m_desk, credits, *loan, day, part);
    }
    postings.insert(postings.end(), credits.begin(), credits.end());
    if (left.isPositive()) postings.push_back(Posting::credit(accounts::kCashBox, left));
    return postings;
}

/// Nobody leaves twice, or before something the book has her do: her settlement, and who may be
/// entered on a later day, would be wrong.
Result<Done> MeetingPoster::checkedLeaving(const Member& member, Date day, const Where& where) {
    const auto refused = [&](Refusal why, Date other) {
        return Refused{.why = why}
            .about(member.code.text())
            .got(toIso(day))
            .want(toIso(other))
            .at(where);
    };
    if (member.leftOn) return refused(Refusal::MemberHasLeft, *member.leftOn);
    const auto seen = Members{m_desk.database()}.daysSeen(member.number);
    if (seen && seen->last > day) return refused(Refusal::MemberStillThere, seen->last);
    return Done{};
}

Result<Done> MeetingPoster::postLeaver(MeetingNumber meeting, Date day, const LeaveLine& line) {
    const auto member = m_desk.memberOn(line.member, day, line.where);
    if (!member) return member.refused();
    BAHI_TRY(checkedLeaving(*member.value(), day, line.where));
    BAHI_TRY(m_desk.checkedResolution(line.resolution, line.where));
    const MemberNumber number = member.value()->number;
    auto postings = settlementOf(*member.value(), day);
    if (!postings) return postings.refused();
    const bool paysCash =
        std::any_of(postings.value().begin(), postings.value().end(),
                    [](const Posting& posting) { return posting.account == accounts::kCashBox; });
    if (!postings.value().empty()) {
        const auto posted = m_desk.post({.date = day,
                                         .kind = paysCash ? EntryKind::Payment : EntryKind::SetOff,
                                         .postings = std::move(postings.value()),
                                         .meeting = meeting,
                                         .member = number,
                                         .resolution = line.resolution,
                                         .where = line.where});
        if (!posted) return posted.refused();
    }
    m_desk.writer().append(MemberLeft{number, day, line.resolution});
    m_desk.left(line.member, day);
    return Done{};
}

} // namespace bahi
