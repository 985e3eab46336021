#include "ledger/lending/allocation.h"

#include "ledger/money/exact.h"

#include <algorithm>

namespace bahi {

namespace {

const std::vector<DuePart>& advanceOrder(const RepaymentOrder& order) {
    return order.inAdvance.empty() ? order.due : order.inAdvance;
}

/// Takes from `allocated.rest` what one part of one row may have.
void take(LoanBook& book, Allocated& allocated, std::size_t row, DuePart part, Money most,
          Date on) {
    const Money paid = payPart(book, row, part, std::min(most, allocated.rest), on);
    allocated.parts.of(part) += paid;
    allocated.rest -= paid;
}

} // namespace

Money dueOn(const LoanBook& book, std::size_t row, DuePart part, Date on) {
    const BookRow& at = book.rows[row];
    if (at.due <= on) return at.left(part);
    const bool isCharge = part == DuePart::Fee || part == DuePart::Penalty;
    if (!isCharge || !book.rules.order.chargesByTheirDay) return Money{};
    const Money left = at.left(part);
    Money asked;
    for (const auto& charge : book.charges) {
        if (charge.row == at.key && charge.part == part && charge.due <= on) asked += charge.amount;
    }
    const Money settled = at.paid.of(part) + at.waived.of(part) + at.writtenOff.of(part);
    return std::clamp(asked - settled, Money{}, left);
}

Money payPart(LoanBook& book, std::size_t row, DuePart part, Money amount, Date on) {
    BookRow& at = book.rows[row];
    if (!amount.isPositive()) return Money{};
    Money paid = std::min(amount, at.left(part));
    if (part == DuePart::Principal) paid = std::min(paid, book.mayBeRepaid(on));
    if (!paid.isPositive()) return Money{};
    at.paid.of(part) += paid;
    if (on > at.due) at.late += paid;
    if (on < at.due) at.inAdvance += paid;
    if (at.left().total().isZero()) at.paidOn = on;
    if (part == DuePart::Principal) book.repaid += paid;
    return paid;
}

Allocated payWhatIsDue(LoanBook& book, Money amount, Date on) {
    Allocated allocated{{}, amount};
    const RepaymentOrder& order = book.rules.order;
    const auto pay = [&](std::size_t row, DuePart part) {
        take(book, allocated, row, part, dueOn(book, row, part, on), on);
    };
    const auto isPast = [&](std::size_t row) {
        return !order.pastDue.empty() && book.rows[row].due < on;
    };
    if (order.walk == AllocationWalk::ByPart) {
        for (const auto part : order.pastDue)
            for (std::size_t row = 0; row < book.rows.size(); ++row)
                if (isPast(row)) pay(row, part);
        for (const auto part : order.due)
            for (std::size_t row = 0; row < book.rows.size(); ++row) pay(row, part);
        return allocated;
    }
    for (std::size_t row = 0; row < book.rows.size(); ++row) {
        if (allocated.rest.isZero()) break;
        if (book.rows[row].left().total().isZero()) continue;
        for (const auto part : isPast(row) ? order.pastDue : order.due) pay(row, part);
    }
    return allocated;
}

namespace {

/// Each row that has some of `part` left takes the same; the last of them what does not divide.
/// Again, as long as some could not take all of theirs.
void payEvenly(LoanBook& book, Allocated& allocated, DuePart part, Date on) {
    while (allocated.rest.isPositive()) {
        std::vector<std::size_t> open;
        for (std::size_t row = 0; row < book.rows.size(); ++row)
            if (book.rows[row].left().of(part).isPositive()) open.push_back(row);
        if (open.empty()) return;
        const auto count = static_cast<std::int64_t>(open.size());
        const Money before = allocated.rest;
        const Money each =
            rounded(Exact{before.inMinor()}, Exact{count}, {RoundingMode::HalfEven, 1});
        Money shared;
        for (const std::size_t row : open) {
            const Money own = row == open.back() ? before - shared : each;
            take(book, allocated, row, part, own, on);
            shared += each;
        }
        if (allocated.rest == before) return; // principal that was not lent yet
    }
}

} // namespace

Allocated payInAdvance(LoanBook& book, Money amount, Date on) {
    Allocated allocated{{}, amount};
    const RepaymentOrder& order = book.rules.order;
    const std::size_t count = book.rows.size();
    const auto rowAt = [&](std::size_t step) {
        return order.advanceTo == AdvanceTo::Last ? count - 1 - step : step;
    };
    const auto pay = [&](std::size_t row, DuePart part) {
        take(book, allocated, row, part, book.rows[row].left().of(part), on);
    };
    if (order.advanceTo == AdvanceTo::Evenly) {
        for (const auto part : advanceOrder(order)) payEvenly(book, allocated, part, on);
        return allocated;
    }
    if (order.advanceWalk == AllocationWalk::ByPart) {
        for (const auto part : advanceOrder(order))
            for (std::size_t step = 0; step < count; ++step) pay(rowAt(step), part);
        return allocated;
    }
    for (std::size_t step = 0; step < count; ++step) {
        if (allocated.rest.isZero()) break;
        BookRow& at = book.rows[rowAt(step)];
        if (book.rules.prepaidInterestCancelled && at.due > on)
            at.asked.interest = at.paid.interest + at.waived.interest;
        for (const auto part : advanceOrder(order)) pay(rowAt(step), part);
    }
    return allocated;
}

Allocated payFromTheEnd(LoanBook& book, Money amount, Date on) {
    Allocated allocated{{}, amount};
    for (std::size_t row = book.rows.size(); row-- > 0;) {
        const Money left = book.rows[row].left(DuePart::Principal);
        take(book, allocated, row, DuePart::Principal, left, on);
    }
    return allocated;
}

} // namespace bahi
