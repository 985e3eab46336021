#include "ledger/services/reckoner_service.h"

#include "ledger/services/money_text.h"
#include "ledger/store/rules_book.h"
#include "ledger/store/texts.h"

namespace bahi {

namespace {

/// Puts the amount `written` behind `option` into `target`; leaves it if nothing is written.
Result<Done> readAmount(const char* option, const std::string& written, const Currency& currency,
                        Money& target) {
    if (written.empty()) return Done{};
    const auto amount = parseAmount(written, currency);
    if (!amount) {
        Refused refused = amount.refused();
        return std::move(refused).at({option, 0, ""});
    }
    if (amount.value().isZero()) return Refused{.why = Refusal::AmountZero}.at({option, 0, ""});
    target = amount.value();
    return Done{};
}

/// The rate and the rounding of the book's rules.
Result<Done> readRules(Book& book, Date day, ReckonerTerms& terms) {
    const RulesHistory rules = RulesBook{book.database()}.history();
    const GroupRules* inForce = rules.on(day);
    if (inForce == nullptr) return Refused{.why = Refusal::NoRulesYet}.about(toIso(day));
    terms.rate = inForce->interest;
    terms.rounding = inForce->interestRounding;
    terms.missed = inForce->missedMonths;
    return Done{};
}

Result<Done> readRate(const std::string& written, ReckonerTerms& terms) {
    if (written.empty()) return Done{};
    const auto rate = Rate::parse(written);
    if (!rate) return rate.refused();
    terms.rate = rate.value();
    return Done{};
}

} // namespace

Result<PrintedReckoner> reckonerFor(const ReckonerRequest& request, Book* book, Date day) {
    PrintedReckoner printed;
    if (book != nullptr) {
        printed.currency = currencyOf(*book);
        printed.groupName = Texts{book->database()}.of(RecordNumber{1}, TextField::GroupName);
    } else {
        const auto currency = Currency::named(request.currency.empty() ? "INR" : request.currency);
        if (!currency) return currency.refused();
        printed.currency = currency.value();
    }
    const Money unit = parseAmount("1", printed.currency).value();
    ReckonerTerms terms{};
    terms.rounding = {RoundingMode::Up, unit.inMinor()};
    if (book != nullptr) BAHI_TRY(readRules(*book, day, terms));
    BAHI_TRY(readRate(request.rate, terms));
    if (request.missed) terms.missed = *request.missed;
    if (request.round) terms.rounding.mode = *request.round;
    Money multiple = Money::fromMinor(terms.rounding.multiple);
    BAHI_TRY(readAmount("--multiple", request.multiple, printed.currency, multiple));
    terms.rounding.multiple = multiple.inMinor();
    BAHI_TRY(readAmount("--up-to", request.upTo, printed.currency, terms.upTo));
    terms.step = usualStep(terms.upTo, unit.inMinor());
    BAHI_TRY(readAmount("--step", request.step, printed.currency, terms.step));
    terms.months = request.months;
    auto reckoner = readyReckonerOf(terms);
    if (!reckoner) return reckoner.refused();
    printed.reckoner = std::move(reckoner).value();
    return printed;
}

} // namespace bahi
