#include "ledger/lending/loan_event.h"

#include <algorithm>
#include <array>
#include <optional>

namespace bahi {

namespace {

/// What tells two events of the same day and kind apart.
using Content = std::array<std::int64_t, 16>;

std::int64_t number(const std::optional<Date>& date) {
    return date ? toDays(*date) : -1;
}

std::int64_t number(auto choice) {
    return static_cast<std::int64_t>(choice);
}

struct ContentOf {
    Content operator()(const Disbursement& e) const {
        return {e.amount.inMinor(), e.extraInstalments};
    }
    Content operator()(const Repayment& e) const {
        return {number(e.takesBack), e.amount.inMinor(),
                e.interestByHand ? e.interestByHand->inMinor() : -1, e.chargesByHand.inMinor(),
                number(e.dueInterestBeside)};
    }
    Content operator()(const Prepayment& e) const {
        return {e.amount.inMinor(), number(e.outcome)};
    }
    Content operator()(const Charge& e) const {
        return {number(std::optional{e.due}), number(e.isPenalty), e.amount.inMinor()};
    }
    Content operator()(const RateChange& e) const {
        return {number(std::optional{e.from}), e.rate.share.numerator(), e.rate.share.denominator(),
                number(e.rate.per)};
    }
    Content operator()(const Reschedule& e) const {
        const auto rate = e.rate.value_or(InterestRate{});
        const auto rounding = e.rounding.value_or(Rounding{RoundingMode::HalfUp, 0}); // none: of 0
        return {number(e.fromDue),
                number(e.newDue),
                e.shiftDays,
                number(e.interestDuringShift),
                e.extraInstalments,
                e.interestOnly,
                e.interestDeferred,
                rate.share.numerator(),
                rate.share.denominator(),
                number(e.keepLevel),
                e.rate ? number(rate.per) : -1,
                e.residue ? number(*e.residue) : -1,
                number(rounding.mode),
                rounding.multiple,
                number(e.flat)};
    }
    Content operator()(const WriteOff&) const { return {}; }
    Content operator()(const Recovery& e) const { return {e.amount.inMinor()}; }
    Content operator()(const Waiver& e) const {
        return {e.interest.inMinor(), e.fees.inMinor(), e.penalties.inMinor()};
    }
};

/// An event must move something, and never backwards.
bool isPositive(const LoanEvent& event) {
    struct Check {
        bool operator()(const Disbursement& e) const {
            return e.amount.isPositive() && e.extraInstalments >= 0;
        }
        bool operator()(const Repayment& e) const {
            const Money interest = e.interestByHand.value_or(Money{});
            const bool hand = !interest.isNegative() && !e.chargesByHand.isNegative() &&
                              interest + e.chargesByHand <= e.amount;
            return hand && (e.amount.isPositive() || (e.dueInterestBeside && e.amount.isZero()));
        }
        bool operator()(const Prepayment& e) const { return e.amount.isPositive(); }
        bool operator()(const Charge& e) const { return e.amount.isPositive(); }
        bool operator()(const RateChange&) const { return true; }
        bool operator()(const Reschedule& e) const {
            return e.extraInstalments >= 0 && e.interestOnly >= 0 && e.interestDeferred >= 0;
        }
        bool operator()(const WriteOff&) const { return true; }
        bool operator()(const Recovery& e) const { return e.amount.isPositive(); }
        bool operator()(const Waiver& e) const {
            const bool some =
                e.interest.isPositive() || e.fees.isPositive() || e.penalties.isPositive();
            return some && !e.interest.isNegative() && !e.fees.isNegative() &&
                   !e.penalties.isNegative();
        }
    };
    return std::visit(Check{}, event.what);
}

/// Leaves out what was taken back, and what took it back.
Result<std::vector<std::size_t>> withoutTakenBack(const std::vector<LoanEvent>& events,
                                                  const std::vector<std::size_t>& order) {
    std::vector<std::size_t> kept;
    kept.reserve(order.size());
    for (const auto index : order) {
        const auto* back = std::get_if<Repayment>(&events[index].what);
        if (!back || !back->takesBack) {
            kept.push_back(index);
            continue;
        }
        const auto same = std::find_if(kept.rbegin(), kept.rend(), [&](std::size_t other) {
            const auto* repayment = std::get_if<Repayment>(&events[other].what);
            return repayment && repayment->amount == back->amount;
        });
        if (same == kept.rend()) {
            return Refused{.why = Refusal::RepaymentNotThere}.got(toIso(events[index].on));
        }
        kept.erase(std::next(same).base());
    }
    return kept;
}

} // namespace

Result<std::vector<std::size_t>> inOrder(const std::vector<LoanEvent>& events) {
    std::vector<std::size_t> order;
    order.reserve(events.size());
    for (std::size_t index = 0; index < events.size(); ++index) {
        if (!isPositive(events[index])) {
            return Refused{.why = Refusal::EventAmountNotPositive}.got(toIso(events[index].on));
        }
        order.push_back(index);
    }
    const auto before = [&](std::size_t a, std::size_t b) {
        const LoanEvent& one = events[a];
        const LoanEvent& other = events[b];
        if (one.on != other.on) return one.on < other.on;
        if (one.what.index() != other.what.index()) return one.what.index() < other.what.index();
        return std::visit(ContentOf{}, one.what) < std::visit(ContentOf{}, other.what);
    };
    if (!std::is_sorted(order.begin(), order.end(), before))
        std::stable_sort(order.begin(), order.end(), before);
    return withoutTakenBack(events, order);
}

} // namespace bahi
