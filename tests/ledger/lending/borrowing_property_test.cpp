// What holds of a cash credit and of interest subvention whatever a group draws and pays in.

#include "ledger/lending/interest_subvention.h"
#include "tests/ledger/lending/example_borrowings.h"
#include "tests/support/printing.h"

#include <catch2/catch.hpp>

#include <rapidcheck.h>

namespace bahi {

using namespace plain;
using namespace example;

namespace {

/// Up to thirty movements over two years, by date.
std::vector<BorrowingMovement> someMovements() {
    std::vector<BorrowingMovement> movements;
    const auto count = *rc::gen::inRange(1, 30);
    std::int32_t on = toDays(day("2024-03-15"));
    for (int number = 0; number < count; ++number) {
        on += *rc::gen::inRange(0, 45);
        BorrowingMovement movement{.on = fromDays(on)};
        const Money amount = Money::fromMinor(*rc::gen::inRange(1, 30'000'000));
        switch (*rc::gen::inRange(0, 4)) {
            case 0:
                movement.drawn = amount;
                break;
            case 1:
                movement.interest = amount;
                break;
            case 2:
                movement.credited = amount;
                break;
            default:
                movement.paidIn = amount;
        }
        movements.push_back(movement);
    }
    return movements;
}

SubventionTerms someSubvention() {
    SubventionTerms terms = dayNrlm();
    terms.from = fromDays(toDays(day("2024-03-01")) + *rc::gen::inRange(0, 120));
    if (*rc::gen::arbitrary<bool>()) terms.until = fromDays(toDays(terms.from) + 400);
    terms.upTo = Money::fromMinor(*rc::gen::inRange(0, 30'000'000));
    terms.span = static_cast<PromptSpan>(*rc::gen::inRange(0, 5));
    terms.differenceOnlyIfPrompt = *rc::gen::arbitrary<bool>();
    terms.prompt.daysAllowed = *rc::gen::inRange(0, 60);
    terms.prompt.creditsAMonth = *rc::gen::inRange(0, 3);
    terms.prompt.creditsCoverInterest = *rc::gen::arbitrary<bool>();
    return terms;
}

/// The plain way: one evening after the other.
Money owedOn(const std::vector<BorrowingMovement>& movements, Date day) {
    Money owed;
    for (const BorrowingMovement& movement : movements)
        if (movement.on <= day) owed += movement.growth();
    return owed;
}

} // namespace

TEST_CASE("a cash credit is what its evenings are", "[property][lending]") {
    rc::check("months and days beyond", [] {
        const auto movements = someMovements();
        const auto drawingPower = *rc::gen::inRange(1, 300'000);
        const auto agreed = asAgreed(aCashCredit(drawingPower));
        const Date asOf = fromDays(toDays(movements.front().on) + *rc::gen::inRange(0, 800));
        const auto use = cashCreditUse(agreed, movements, asOf);
        RC_ASSERT(use.owed == owedOn(movements, asOf));
        Money before;
        std::int32_t beyond = 0;
        for (const CreditMonth& month : use.months) {
            RC_ASSERT(month.opening == before);
            RC_ASSERT(month.opening + month.drawn + month.interest - month.paidIn -
                          month.credited ==
                      month.closing);
            before = month.closing;
            beyond += month.daysBeyond;
        }
        std::int32_t evenings = 0;
        for (std::int32_t at = toDays(movements.front().on); at <= toDays(asOf); ++at)
            if (owedOn(movements, fromDays(at)) > use.limit.usable()) ++evenings;
        std::int32_t runs = 0;
        for (const DaysBeyond& days : use.beyond) runs += days.days();
        RC_ASSERT(beyond == evenings);
        RC_ASSERT(runs == evenings);
    });
}

TEST_CASE("subvention is earned, lost or open, and nothing else", "[property][lending]") {
    rc::check("spans and sums", [] {
        const auto movements = someMovements();
        BorrowingTerms terms = aCashCredit(*rc::gen::inRange(1, 300'000));
        terms.subventions.push_back(someSubvention());
        const SubventionTerms& subvention = terms.subventions[0];
        const auto agreed = asAgreed(terms);
        const Date asOf = fromDays(toDays(movements.front().on) + *rc::gen::inRange(0, 800));
        const auto use = cashCreditUse(agreed, movements, asOf);
        const auto account = subventionOf(agreed, movements, use);
        Money reckoned;
        Money products;
        std::optional<Date> last;
        for (const SubventionSpan& span : account.spans) {
            if (last) RC_ASSERT(toDays(*last) + 1 == toDays(span.first));
            last = span.last;
            Money sum;
            for (const SubventionMonth& month : span.months) {
                RC_ASSERT(monthOf(month.first) == monthOf(month.last));
                RC_ASSERT(!month.difference.isNegative());
                if (!subvention.upTo.isZero()) RC_ASSERT(month.eligible <= subvention.upTo);
                sum += month.total();
                products += month.products;
            }
            RC_ASSERT(span.sure + span.depending == sum);
            RC_ASSERT(span.earned() + span.lost() + span.open() == sum);
            reckoned += sum;
            if (!span.loss) continue;
            RC_ASSERT(span.loss->that + span.loss->later == span.depending);
            RC_ASSERT(span.loss->on >= span.first);
            RC_ASSERT(span.loss->on <= std::min(span.last, asOf));
            RC_ASSERT(span.loss->breach.on <= span.loss->on);
        }
        RC_ASSERT(account.reckoned() == reckoned);
        Money evenings;
        for (std::int32_t at = std::max(toDays(subvention.from), toDays(movements.front().on));
             at <= toDays(std::min(asOf, subvention.until.value_or(asOf))); ++at) {
            Money owed;
            for (const BorrowingMovement& movement : movements) {
                if (toDays(movement.on) <= at) owed += movement.growth() - movement.interest;
                if (toDays(movement.on) < at) owed += movement.interest;
            }
            owed = std::max(owed, Money{});
            evenings += subvention.upTo.isZero() ? owed : std::min(owed, subvention.upTo);
        }
        RC_ASSERT(products == evenings);
    });
}

TEST_CASE("a loss is known on its day, and no later day takes it back", "[property][lending]") {
    rc::check("looked at later", [] {
        const auto movements = someMovements();
        BorrowingTerms terms = aCashCredit(*rc::gen::inRange(1, 300'000));
        terms.subventions.push_back(someSubvention());
        const auto agreed = asAgreed(terms);
        const auto lookedAt = [&](Date day) {
            return subventionOf(agreed, movements, cashCreditUse(agreed, movements, day));
        };
        const Date asOf = fromDays(toDays(movements.front().on) + *rc::gen::inRange(0, 800));
        for (const SubventionSpan& span : lookedAt(asOf).spans) {
            if (!span.loss) continue;
            const auto then = lookedAt(span.loss->on);
            RC_ASSERT(then.spans.back().loss.has_value());
            RC_ASSERT(then.spans.back().loss->on == span.loss->on);
            RC_ASSERT(then.spans.back().loss->that == span.loss->that);
            const auto before = lookedAt(fromDays(toDays(span.loss->on) - 1));
            if (before.spans.empty() || before.spans.back().first != span.first) continue;
            RC_ASSERT(!before.spans.back().loss.has_value());
        }
    });
}

} // namespace bahi
