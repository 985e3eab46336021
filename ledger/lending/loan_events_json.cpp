#include "ledger/lending/loan_events_json.h"

#include "ledger/base/json_input.h"
#include "ledger/lending/loan_rules_json.h"
#include "ledger/lending/rate_json.h"
#include "ledger/lending/term_words.h"
#include "ledger/money/json_object.h"

#include <map>

namespace bahi {

namespace {

constexpr std::int64_t kMostInstalmentsMore = 2400;
constexpr std::int64_t kMostDaysLater = 36'500;

void readAmount(JsonObject& json, Money& amount) {
    json.need("amount");
    json.read("amount", amount);
}

Disbursement disbursement(JsonObject& json) {
    Disbursement paidOut;
    readAmount(json, paidOut.amount);
    json.read("extra_instalments", 0, kMostInstalmentsMore, paidOut.extraInstalments);
    return paidOut;
}

Repayment repayment(JsonObject& json) {
    Repayment brought;
    readAmount(json, brought.amount);
    if (json.has("interest_by_hand"))
        json.read("interest_by_hand", brought.interestByHand.emplace());
    json.read("due_interest_beside", brought.dueInterestBeside);
    json.read("takes_back", brought.takesBack);
    return brought;
}

Prepayment prepayment(JsonObject& json) {
    Prepayment brought;
    readAmount(json, brought.amount);
    json.readWord("outcome", brought.outcome);
    return brought;
}

Charge charge(JsonObject& json, bool isPenalty) {
    Charge charged{.amount = {}, .due = {}, .isPenalty = isPenalty};
    readAmount(json, charged.amount);
    json.need("due");
    json.read("due", charged.due);
    return charged;
}

RateChange rateChange(JsonObject& json) {
    RateChange change{};
    readRate(json, change.rate);
    json.need("from");
    json.read("from", change.from);
    return change;
}

Reschedule reschedule(JsonObject& json) {
    Reschedule anew;
    json.read("from_due", anew.fromDue);
    json.read("new_due", anew.newDue);
    json.read("shift_days", 0, kMostDaysLater, anew.shiftDays);
    json.read("interest_during_shift", anew.interestDuringShift);
    json.read("extra_instalments", 0, kMostInstalmentsMore, anew.extraInstalments);
    json.read("interest_only", 0, kMostInstalmentsMore, anew.interestOnly);
    json.read("interest_deferred", 0, kMostInstalmentsMore, anew.interestDeferred);
    json.readPart("interest", [&](JsonObject& rate) { readRate(rate, anew.rate.emplace()); });
    json.read("keep_level", anew.keepLevel);
    if (json.has("residue")) json.readWord("residue", anew.residue.emplace());
    json.readWord("flat", anew.flat);
    return anew;
}

Waiver waiver(JsonObject& json) {
    Waiver waived;
    json.read("interest", waived.interest);
    json.read("fees", waived.fees);
    json.read("penalties", waived.penalties);
    return waived;
}

Recovery recovery(JsonObject& json) {
    Recovery recovered;
    readAmount(json, recovered.amount);
    return recovered;
}

using What = decltype(LoanEvent::what);
using ReadWhat = What (*)(JsonObject&);

const std::map<std::string, ReadWhat>& kinds() {
    static const std::map<std::string, ReadWhat> kKinds{
        {"disbursement", [](JsonObject& json) -> What { return disbursement(json); }},
        {"repayment", [](JsonObject& json) -> What { return repayment(json); }},
        {"prepayment", [](JsonObject& json) -> What { return prepayment(json); }},
        {"fee", [](JsonObject& json) -> What { return charge(json, false); }},
        {"penalty", [](JsonObject& json) -> What { return charge(json, true); }},
        {"rate-change", [](JsonObject& json) -> What { return rateChange(json); }},
        {"reschedule", [](JsonObject& json) -> What { return reschedule(json); }},
        {"waiver", [](JsonObject& json) -> What { return waiver(json); }},
        {"write-off", [](JsonObject&) -> What { return WriteOff{}; }},
        {"recovery", [](JsonObject& json) -> What { return recovery(json); }},
    };
    return kKinds;
}

/// What happened, by its `kind`.
void readWhat(JsonObject& json, LoanEvent& event) {
    json.need("kind");
    std::string word;
    json.read("kind", word);
    const auto kind = kinds().find(word);
    if (kind != kinds().end()) {
        event.what = kind->second(json);
        return;
    }
    std::string known;
    for (const auto& [name, read] : kinds()) known += (known.empty() ? "" : ", ") + name;
    json.refuse("kind", known);
}

void readEvent(JsonObject& json, LoanEvent& event) {
    json.need("on");
    json.read("on", event.on);
    readWhat(json, event);
}

} // namespace

void readLoanEvent(JsonObject& json, Date on, LoanEvent& event) {
    event.on = on;
    json.read("on", event.on);
    if (event.on != on) json.refuse("on", toIso(on));
    readWhat(json, event);
}

Result<LoanEventsFile> readLoanEvents(std::string_view bytes, const std::string& file,
                                      const Currency& currency) {
    const auto json = readJson(bytes, file);
    if (!json) return json.refused();
    JsonPaper paper{file, currency};
    JsonObject all{json.value(), "", paper};
    LoanEventsFile read{};
    all.need("events");
    all.readPart("rules", [&](JsonObject& rules) { readLoanRules(rules, read.rules); });
    all.readParts("events",
                  [&](JsonObject& event) { readEvent(event, read.events.emplace_back()); });
    all.read("as_of", read.asOf);
    all.finish();
    BAHI_TRY(paper.done());
    return read;
}

} // namespace bahi
