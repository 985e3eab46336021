#include "ledger/lending/agreed_loan_json.h"

#include "ledger/base/placed_in.h"
#include "ledger/lending/loan_events_json.h"
#include "ledger/lending/loan_rules_json.h"
#include "ledger/lending/terms_json.h"

namespace bahi {

namespace {

/// What stands in the terms though the loan says it must be the same.
void checkSame(JsonObject& json, const LoanSaysItself& loan, const RepaymentTerms& terms) {
    std::string code = loan.currency.code;
    json.read("currency", code);
    if (code != loan.currency.code) json.refuse("currency", loan.currency.code);
    if (terms.principal != loan.principal)
        json.refuse("principal", toDecimal(loan.principal, loan.currency));
    if (terms.disbursedOn != loan.givenOn) json.refuse("disbursed_on", toIso(loan.givenOn));
}

constexpr auto kAgreements =
    "reschedule, rate-change, waiver, fee, penalty, disbursement, prepayment";

/// Of a kind nobody knows, says which there are here.
Refused onlyAgreements(Refused why) {
    if (why.why == Refusal::ValueUnknown && why.where.column == "kind") why.allowed = kAgreements;
    return why;
}

/// Whether `event` may stand among the changes: money is told by the page, and never twice.
bool isAgreement(const LoanEvent& event) {
    return std::holds_alternative<Reschedule>(event.what) ||
           std::holds_alternative<RateChange>(event.what) ||
           std::holds_alternative<Waiver>(event.what) ||
           std::holds_alternative<Charge>(event.what) ||
           std::holds_alternative<Disbursement>(event.what) ||
           std::holds_alternative<Prepayment>(event.what);
}

} // namespace

Result<AgreedLoan> readAgreedLoan(std::string_view bytes, const std::string& file,
                                  const LoanSaysItself& loan) {
    AgreedLoan agreed;
    agreed.terms.principal = loan.principal;
    agreed.terms.disbursedOn = loan.givenOn;
    BAHI_TRY(readPaper(bytes, file, loan.currency, [&](JsonObject& object) {
        readTermsInto(object, agreed.terms);
        checkSame(object, loan, agreed.terms);
        const bool isFlat = agreed.terms.interest.method == InterestBasis::Flat;
        agreed.rules.excess = isFlat ? Excess::NextInstalments : Excess::ShorterTerm;
        object.readPart("rules", [&](JsonObject& rules) { readLoanRules(rules, agreed.rules); });
    }));
    if (const auto kept = checkKept(agreed); !kept) return placedIn(file, kept.refused());
    return agreed;
}

Result<std::string> keptTerms(std::string_view bytes, const std::string& file) {
    auto json = readJson(bytes, file);
    if (!json) return json.refused();
    nlohmann::json kept = std::move(json).value();
    if (kept.is_object())
        for (const char* key : {"currency", "principal", "disbursed_on"}) kept.erase(key);
    return kept.dump();
}

Result<LoanEvent> readLoanChange(std::string_view bytes, const std::string& file,
                                 const Currency& currency, Date on) {
    LoanEvent event;
    const auto read = readPaper(bytes, file, currency,
                                [&](JsonObject& object) { readLoanEvent(object, on, event); });
    if (!read) return onlyAgreements(read.refused());
    if (!isAgreement(event))
        return Refused{.why = Refusal::LoanChangeNotKept}.at({file, 0, "kind"});
    return event;
}

Result<RuleChange> readRuleChange(std::string_view bytes, const std::string& file,
                                  const Currency& currency, Date on) {
    RuleChange change;
    BAHI_TRY(readPaper(bytes, file, currency, [&](JsonObject& object) {
        std::string kind;
        object.need("kind");
        object.read("kind", kind);
        if (kind == "waiver") {
            object.need("interest");
            object.read("interest", change.interestWaived);
        } else if (kind == "instalment") {
            object.need("amount");
            object.read("amount", change.instalment.emplace(LaterInstalment{on, {}}).amount);
        } else {
            object.refuse("kind", "waiver, instalment");
        }
    }));
    return change;
}

} // namespace bahi
