#include "ledger/exchange/loan_words.h"

#include "ledger/exchange/report_words.h"
#include "ledger/lending/agreed_loan.h"
#include "ledger/lending/term_words.h"

#include <fmt/format.h>

namespace bahi {

namespace {

std::string_view periodWords(RatePeriod period) {
    switch (period) {
        case RatePeriod::Yearly:
            return "a year";
        case RatePeriod::Monthly:
            return "a month";
        case RatePeriod::Daily:
            return "a day";
        case RatePeriod::PerInstalment:
            return "an instalment";
    }
    return {};
}

} // namespace

std::string rateWords(const LoanTerms& terms) {
    if (!terms.agreed) return terms.rate.toText();
    if (terms.agreed->terms.isUnread) return "terms this version cannot read";
    const InterestTerms& interest = terms.agreed->terms.interest;
    const bool isFlat = interest.method == InterestBasis::Flat;
    return fmt::format("{} % {}{}", (interest.rate.share * Ratio::of(100)).toText(),
                       periodWords(interest.rate.per), isFlat ? ", flat" : "");
}

std::string instalmentWords(const LoanTerms& terms, const Currency& currency) {
    if (terms.agreed) {
        const RepaymentTerms& own = terms.agreed->terms;
        if (own.isUnread) return "not known";
        const std::string count = own.instalments > 0 ? std::to_string(own.instalments) + ", " : "";
        return count + std::string{termWord(own.amortisation)};
    }
    std::string words = terms.instalment.isZero()
                            ? "none agreed"
                            : amountWords(terms.instalment, currency) + " a month";
    for (const LaterInstalment& later : terms.later)
        words +=
            fmt::format(", from {} {}", toIso(later.from), amountWords(later.amount, currency));
    return words;
}

} // namespace bahi
