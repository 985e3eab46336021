#include "ledger/lending/borrowing_json.h"

#include "ledger/base/placed_in.h"
#include "ledger/lending/borrowing_words.h"
#include "ledger/lending/loan_events_json.h"
#include "ledger/lending/loan_rules_json.h"
#include "ledger/lending/rate_json.h"
#include "ledger/lending/terms_json.h"
#include "ledger/money/json_object.h"

namespace bahi {

namespace {

void readLimit(JsonObject& json, CreditLimit& limit) {
    json.need("limit");
    json.read("limit", limit.limit);
    limit.drawingPower = limit.limit;
    json.read("drawing_power", limit.drawingPower);
}

void readCredit(JsonObject& json, CashCreditTerms& credit) {
    json.need("interest");
    json.need("limits");
    json.readPart("interest", [&](JsonObject& rate) { readRate(rate, credit.rate); });
    json.readParts("limits", [&](JsonObject& limit) {
        limit.need("from");
        limit.read("from", credit.limits.emplace_back().from);
        readLimit(limit, credit.limits.back());
    });
    json.read("rounding", credit.interest);
}

void readLoan(JsonObject& json, LoanOfLender& loan) {
    json.need("terms");
    json.readPart("terms", [&](JsonObject& terms) {
        terms.need("principal");
        terms.need("disbursed_on");
        readTermsInto(terms, loan.terms);
    });
    json.readPart("rules", [&](JsonObject& rules) { readLoanRules(rules, loan.rules); });
}

void readSubvention(JsonObject& json, SubventionTerms& terms) {
    json.need("from");
    json.need("effective_rate");
    json.read("from", terms.from);
    json.read("until", terms.until);
    json.read("up_to", terms.upTo);
    json.readPerCent("effective_rate", terms.effectiveRate);
    if (json.has("lender_rate")) json.readPerCent("lender_rate", terms.lenderRate.emplace());
    json.readPerCent("prompt_rate", terms.promptRate);
    json.read("difference_only_if_prompt", terms.differenceOnlyIfPrompt);
    json.readPart("prompt", [&](JsonObject& rule) {
        rule.read("days_allowed", 0, kMostPromptDays, terms.prompt.daysAllowed);
        rule.read("credits_a_month", 0, kMostCreditsAMonth, terms.prompt.creditsAMonth);
        rule.read("credits_cover_interest", terms.prompt.creditsCoverInterest);
    });
    json.readWord("span", terms.span);
    std::int32_t month = 4;
    json.read("year_begins", 1, 12, month);
    terms.yearBegins = std::chrono::month{static_cast<unsigned>(month)};
    json.read("rounding", terms.rounding);
}

void readAll(JsonObject& json, BorrowingTerms& terms, const Currency& currency) {
    std::string code = currency.code;
    json.read("currency", code);
    if (code != currency.code) json.refuse("currency", currency.code);
    json.need("kind");
    json.readWord("kind", terms.kind);
    if (terms.kind == BorrowingKind::CashCredit)
        readCredit(json, terms.how.emplace<CashCreditTerms>());
    else
        readLoan(json, terms.how.emplace<LoanOfLender>());
    json.readParts("subvention", [&](JsonObject& subvention) {
        readSubvention(subvention, terms.subventions.emplace_back());
    });
}

/// What was drawn, paid and charged stands in the vouchers.
bool movesMoney(const LoanEvent& event) {
    return std::holds_alternative<Disbursement>(event.what) ||
           std::holds_alternative<Repayment>(event.what) ||
           std::holds_alternative<Prepayment>(event.what) ||
           std::holds_alternative<Recovery>(event.what);
}

constexpr auto kChanges = "limit, demand, rate-change, reschedule, waiver, fee, penalty, write-off";

} // namespace

Result<BorrowingTerms> readBorrowing(std::string_view bytes, const std::string& file,
                                     const Currency& currency) {
    BorrowingTerms terms;
    BAHI_TRY(readPaper(bytes, file, currency,
                       [&](JsonObject& object) { readAll(object, terms, currency); }));
    if (const auto checked = checkBorrowing(terms); !checked)
        return placedIn(file, checked.refused());
    return terms;
}

Result<std::string> keptBorrowing(std::string_view bytes, const std::string& file) {
    auto json = readJson(bytes, file);
    if (!json) return json.refused();
    nlohmann::json kept = std::move(json).value();
    if (kept.is_object()) kept.erase("currency");
    return kept.dump();
}

Result<BorrowingChange> readBorrowingChange(std::string_view bytes, const std::string& file,
                                            const Currency& currency, Date on) {
    BorrowingChange change{.on = on, .what = {}};
    BAHI_TRY(readPaper(bytes, file, currency, [&](JsonObject& object) {
        std::string kind;
        object.need("kind");
        object.read("kind", kind);
        if (kind == "limit") {
            CreditLimit limit{.from = on, .limit = {}, .drawingPower = {}};
            readLimit(object, limit);
            change.what = limit;
        } else if (kind == "demand") {
            LenderDemand demand{};
            object.need("amount");
            object.need("due");
            object.read("amount", demand.amount);
            object.read("due", demand.due);
            change.what = demand;
        } else {
            LoanEvent event;
            readLoanEvent(object, on, event);
            if (movesMoney(event)) object.refuse("kind", kChanges);
            change.what = std::move(event);
        }
    }));
    return change;
}

std::string keptLimit(const CreditLimit& limit, const Currency& currency) {
    return nlohmann::json{{"kind", "limit"},
                          {"limit", toDecimal(limit.limit, currency)},
                          {"drawing_power", toDecimal(limit.drawingPower, currency)}}
        .dump();
}

std::string keptDemand(const LenderDemand& demand, const Currency& currency) {
    return nlohmann::json{{"kind", "demand"},
                          {"amount", toDecimal(demand.amount, currency)},
                          {"due", toIso(demand.due)}}
        .dump();
}

} // namespace bahi
