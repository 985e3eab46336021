#include "ledger/lending/interest_subvention.h"

#include "ledger/lending/day_products.h"

#include <algorithm>
#include <span>

namespace bahi {

namespace {

constexpr Date kNoEnd{std::chrono::year{9999}, std::chrono::December, std::chrono::day{31}};

std::int32_t monthsIn(PromptSpan span) {
    switch (span) {
        case PromptSpan::CalendarMonth:
            return 1;
        case PromptSpan::Quarter:
            return 3;
        case PromptSpan::HalfYear:
            return 6;
        case PromptSpan::Year:
        case PromptSpan::WholeTerm:
            return 12;
    }
    return 1;
}

/// One subvention of a borrowing, reckoned up to a day.
class Reckoning {
public:
    Reckoning(const BorrowingAgreed& agreed, const SubventionTerms& terms,
              const std::vector<BorrowingMovement>& movements, Date asOf)
        : m_agreed{agreed},
          m_terms{terms},
          m_runs{cutAt(balanceRuns(movements, movements.front().on, asOf, InterestDay::NextDay),
                       daysOfNewRates(agreed, movements.front().on, asOf))} {}

    /// The days from `first` to `last`, all of one month.
    SubventionMonth month(Date first, Date last) const {
        SubventionMonth month{.first = first,
                              .last = last,
                              .eligible = {},
                              .products = {},
                              .lenderRate = lenderRate(last),
                              .difference = {},
                              .prompt = {}};
        DayProducts difference;
        DayProducts prompt;
        for (BalanceRun run : runsFrom(first)) {
            if (run.first > last) break;
            run = {std::max(run.first, first), std::min(run.last, last), run.balance};
            month.eligible = eligible(run.balance);
            month.products += rounded(Exact{month.eligible.inMinor()} * run.days(), Exact{1},
                                      {RoundingMode::HalfUp, 1});
            difference.add(month.eligible, run.days(), lenderRate(run.first),
                           m_terms.effectiveRate);
            prompt.add(month.eligible, run.days(), m_terms.promptRate);
        }
        month.difference = difference.rounded(m_terms.rounding);
        month.prompt = prompt.rounded(m_terms.rounding);
        return month;
    }

    Money depending(const SubventionMonth& month) const {
        return m_terms.differenceOnlyIfPrompt ? month.total() : month.prompt;
    }

    /// What depends on being prompt of the months of `span` up to the evening of `day`.
    Money dependingUpTo(const SubventionSpan& span, Date day) const {
        Money sum;
        for (const SubventionMonth& month : span.months) {
            if (month.first > day) break;
            sum += depending(month.last <= day ? month : this->month(month.first, day));
        }
        return sum;
    }

private:
    /// From the run in which `day` lies on.
    std::span<const BalanceRun> runsFrom(Date day) const {
        const auto found =
            std::lower_bound(m_runs.begin(), m_runs.end(), day,
                             [](const BalanceRun& run, Date wanted) { return run.last < wanted; });
        return {found, m_runs.end()};
    }
    Ratio lenderRate(Date day) const {
        return m_terms.lenderRate ? *m_terms.lenderRate : yearlyRateOn(m_agreed, day);
    }
    Money eligible(Money balance) const {
        const Money owed = std::max(balance, Money{});
        return m_terms.upTo.isZero() ? owed : std::min(owed, m_terms.upTo);
    }

    const BorrowingAgreed& m_agreed;
    const SubventionTerms& m_terms;
    std::vector<BalanceRun> m_runs;
};

/// Breaches by day, asked for by one span after the other.
class LivedThrough {
public:
    LivedThrough(std::vector<PromptBreach> breaches, Date asOf)
        : m_breaches{std::move(breaches)}, m_asOf{asOf} {}

    /// The first breach on a day of `span` that the group has lived through.
    std::optional<SubventionLoss> lossIn(const SubventionSpan& span, const Reckoning& reckoning) {
        const Date last = std::min(span.last, m_asOf);
        for (; m_next < m_breaches.size() && m_breaches[m_next].on <= last; ++m_next)
            m_going.push_back(m_breaches[m_next]);
        std::erase_if(m_going, [&](const PromptBreach& one) { return one.last < span.first; });
        if (m_going.empty()) return {};
        const PromptBreach& breach = m_going.front();
        const Date on = std::max(breach.on, span.first);
        const Money that = reckoning.dependingUpTo(span, on);
        return SubventionLoss{
            .breach = breach, .on = on, .that = that, .later = span.depending - that};
    }
    /// Those to come by `day`.
    std::vector<PromptBreach> toComeBy(Date day) const {
        std::vector<PromptBreach> toCome;
        for (const PromptBreach& breach : m_breaches)
            if (breach.on > m_asOf && breach.on <= day) toCome.push_back(breach);
        return toCome;
    }

private:
    std::vector<PromptBreach> m_breaches;
    Date m_asOf;
    std::size_t m_next = 0;
    std::vector<PromptBreach> m_going; // begun, and not over before the span at hand
};

SubventionSpan spanFrom(const SubventionTerms& terms, const Reckoning& reckoning, Date from,
                        Date asOf) {
    const SpanDays days = spanOf(terms, from);
    SubventionSpan span{.first = from,
                        .last = days.last,
                        .isOver = days.last <= asOf,
                        .months = {},
                        .sure = {},
                        .depending = {},
                        .loss = {}};
    const Date end = std::min(days.last, asOf);
    for (Date first = from; first <= end;) {
        const Date last = std::min(end, lastDay(monthOf(first)));
        span.months.push_back(reckoning.month(first, last));
        const SubventionMonth& month = span.months.back();
        span.depending += reckoning.depending(month);
        span.sure += month.total() - reckoning.depending(month);
        first = fromDays(toDays(last) + 1);
    }
    return span;
}

/// `breachesOf` tells the breaches of a rule.
template <class BreachesOf>
SubventionAccount reckon(const BorrowingAgreed& agreed,
                         const std::vector<BorrowingMovement>& movements, Date asOf,
                         BreachesOf breachesOf) {
    SubventionAccount account{
        .asOf = asOf, .spans = {}, .earned = {}, .lost = {}, .open = {}, .threats = {}};
    if (movements.empty()) return account;
    for (const SubventionTerms& terms : agreed.terms.subventions) {
        const Reckoning reckoning{agreed, terms, movements, std::max(asOf, movements.front().on)};
        LivedThrough breaches{breachesOf(terms.prompt), asOf};
        const Date end = std::min(asOf, terms.until.value_or(kNoEnd));
        for (Date from = std::max(terms.from, movements.front().on); from <= end;) {
            SubventionSpan span = spanFrom(terms, reckoning, from, asOf);
            span.loss = breaches.lossIn(span, reckoning);
            from = fromDays(toDays(span.last) + 1);
            if (!span.isOver && !span.loss)
                for (const PromptBreach& breach : breaches.toComeBy(span.last))
                    account.threats.push_back(breach);
            account.earned += span.earned();
            account.lost += span.lost();
            account.open += span.open();
            account.spans.push_back(std::move(span));
        }
    }
    return account;
}

} // namespace

SpanDays spanOf(const SubventionTerms& terms, Date day) {
    const Date end = terms.until.value_or(kNoEnd);
    if (terms.span == PromptSpan::WholeTerm) return {terms.from, end};
    const std::int32_t count = monthsIn(terms.span);
    const auto before = static_cast<std::int32_t>(static_cast<unsigned>(day.month())) + 12 -
                        static_cast<std::int32_t>(static_cast<unsigned>(terms.yearBegins));
    const Month first = monthOf(day) - std::chrono::months{before % count};
    return {std::max(firstDay(first), terms.from),
            std::min(lastDay(first + std::chrono::months{count - 1}), end)};
}

SubventionAccount subventionOf(const BorrowingAgreed& agreed,
                               const std::vector<BorrowingMovement>& movements,
                               const CashCreditUse& use) {
    return reckon(agreed, movements, use.asOf,
                  [&](const PromptRule& rule) { return promptBreaches(rule, use); });
}

SubventionAccount subventionOf(const BorrowingAgreed& agreed,
                               const std::vector<BorrowingMovement>& movements,
                               const LoanLife& life, Date asOf) {
    return reckon(agreed, movements, asOf,
                  [&](const PromptRule& rule) { return promptBreaches(rule, life, asOf); });
}

} // namespace bahi
