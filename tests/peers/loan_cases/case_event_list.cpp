#include "tests/peers/loan_cases/case_event_list.h"

#include "ledger/lending/loan_life.h"

#include <algorithm>

namespace bahi::cases {

namespace {

bool contains(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

/// Remarks change nothing, nor does the instalment the source repays: its order of allocation finds
/// that one too.
void checkKnown(const Json& event, std::initializer_list<const char*> known) {
    for (const auto& item : event.items()) {
        const std::string& key = item.key();
        bool read = item.value().is_null();
        for (const char* name : {"on", "kind", "name", "note", "notes"}) read = read || key == name;
        for (const char* name : known) read = read || key == name;
        if (!read) throw Unsupported{"event " + textIn(event, "kind") + " " + key};
    }
}

/// Money that is not the borrower's and pays the loan as hers does.
bool isPaidByOthers(const std::string& kind) {
    return kind == "goodwill_credit" || kind == "merchant_issued_refund" || kind == "payout_refund";
}

/// goodwill_credit is printed as Goodwill Credit.
std::string titleOf(std::string kind) {
    bool begins = true;
    for (char& letter : kind) {
        if (begins && letter >= 'a' && letter <= 'z')
            letter = static_cast<char>(letter - 'a' + 'A');
        begins = letter == '_';
        if (begins) letter = ' ';
    }
    return kind;
}

class EventReader {
public:
    EventReader(const Json& one, std::size_t count, const CaseTerms& terms, LoanRules& rules)
        : m_one{one}, m_count{count}, m_terms{terms}, m_rules{rules} {
        m_last = terms.terms.disbursedOn;
    }

    CaseEvents read() {
        std::size_t index = 0;
        for (const Json& event : m_one.value("events", Json::array())) {
            if (index++ == m_count) break;
            if (!event.is_object()) throw Unsupported{"event that is no object"};
            take(event, dateOf(event));
        }
        m_read.asOf = m_last;
        return std::move(m_read);
    }

private:
    void add(Date on, auto what) { m_read.events.push_back({on, std::move(what)}); }

    /// Undated events happen the day after the one before; what is "before the first due date"
    /// happens on the day of the loan.
    Date dateOf(const Json& event) {
        Date on = m_last;
        const std::string said = textIn(event, "on");
        if (contains(said, "before first due") || contains(said, "before the first due")) {
            on = m_terms.terms.disbursedOn;
        } else if (contains(said, "first due")) {
            on = firstDue();
        } else if (!said.empty()) {
            on = dateIn(event, "on");
        } else if (!m_read.events.empty()) {
            on = fromDays(toDays(m_last) + 1);
        }
        m_last = std::max(m_last, on);
        return on;
    }

    Date firstDue() const {
        const auto schedule = scheduleOf(m_terms.terms);
        if (!schedule) throw Unsupported{"a first due date of a loan that is refused"};
        for (const auto& row : schedule.value().rows)
            if (!row.isDownPayment) return row.due;
        return m_terms.terms.disbursedOn;
    }

    Money amount(const Json& event) const { return amountIn(event, "amount", m_terms.scale); }

    void take(const Json& event, Date on) {
        const std::string kind = textIn(event, "kind");
        if (kind == "disburse") {
            checkKnown(event, {"amount"});
            add(on, Disbursement{amount(event)});
        } else if (kind == "repay") {
            takeRepayment(event, on);
        } else if (isPaidByOthers(kind)) {
            checkKnown(event, {"amount"});
            m_read.names[m_read.events.size()] = titleOf(kind);
            add(on, Repayment{amount(event)});
        } else if (kind == "fee" || kind == "penalty") {
            checkKnown(event, {"amount", "due", "name"});
            const Date due = has(event, "due") ? dateIn(event, "due") : on;
            add(on, Charge{amount(event), due, kind == "penalty"});
        } else if (contains(kind, "reschedule")) {
            takeReschedule(event, on);
        } else if (contains(kind, "rate")) {
            takeRateChange(event, on);
        } else if (kind == "prepay") {
            takePrepayment(event);
        } else if (contains(kind, "quote") || contains(kind, "payoff")) {
            checkKnown(event, {});
            m_read.payoffOn = on;
        } else if (contains(kind, "compute") || contains(kind, "apply_overdue")) {
            checkKnown(event, {}); // the state of that day is looked at
        } else if (contains(kind, "write_off")) {
            checkKnown(event, {});
            add(on, WriteOff{});
        } else if (contains(kind, "recover")) {
            checkKnown(event, {"amount"});
            add(on, Recovery{amount(event)});
        } else if (contains(kind, "waive")) {
            takeWaiver(event, on);
        } else if (contains(kind, "undo") || contains(kind, "revers")) {
            checkKnown(event, {"amount"});
            add(on, Repayment{.amount = amount(event), .takesBack = true});
        } else {
            throw Unsupported{"event " + kind};
        }
    }

    void takeRepayment(const Json& event, Date on) {
        checkKnown(event, {"amount", "instalment", "manual_interest", "principal", "interest",
                           "savings", "fine"});
        Repayment repayment;
        if (has(event, "fine")) m_read.fines[on] = amountIn(event, "fine", m_terms.scale);
        if (has(event, "savings")) {
            m_read.savings[on] = amountIn(event, "savings", m_terms.scale);
        }
        if (has(event, "manual_interest")) {
            repayment.interestByHand = amountIn(event, "manual_interest", m_terms.scale);
        }
        if (has(event, "interest")) {
            repayment.amount = amountIn(event, "principal", m_terms.scale);
            repayment.dueInterestBeside = textIn(event, "interest") == "due";
            if (!repayment.dueInterestBeside) { // so much of it, by the source's own hand
                repayment.interestByHand = amountIn(event, "interest", m_terms.scale);
                repayment.amount += *repayment.interestByHand;
            }
        } else {
            repayment.amount = amount(event);
        }
        add(on, repayment);
    }

    void takeReschedule(const Json& event, Date on) {
        checkKnown(event, {"from_due", "newInterestRate", "adjustedDueDate", "extraTerms",
                           "graceOnPrincipal", "graceOnInterest", "new_rate", "extra_instalments",
                           "shift_days", "charge_interest_during_shift", "grace_instalments",
                           "charge_interest_during_grace"});
        const char* rateKey = has(event, "new_rate") ? "new_rate" : "newInterestRate";
        std::optional<InterestRate> rate;
        if (has(event, rateKey)) {
            rate = InterestRate{perCentOf(textIn(event, rateKey)), m_terms.terms.interest.rate.per};
        }
        const bool named = has(event, "from_due");
        // Where the level fits the days there are, a rate counts from its day; where it is that of
        // nominal periods, from the instalment that is named.
        const auto& interest = m_terms.terms.interest;
        const bool byDay = interest.accrual == Accrual::Daily && !interest.levelFromNominalPeriods;
        if (named && rate && byDay) {
            add(on, RateChange{*rate, dateIn(event, "from_due")});
            rate.reset();
            if (!has(event, "adjustedDueDate") && number(event, "extraTerms") == 0) return;
        }
        Reschedule how;
        how.rate = rate;
        how.extraInstalments = number(event, "extraTerms") + number(event, "extra_instalments");
        how.interestOnly = number(event, "graceOnPrincipal") + number(event, "grace_instalments");
        how.interestDeferred = number(event, "graceOnInterest");
        how.shiftDays = number(event, "shift_days");
        const std::string during = lower(textIn(event, "charge_interest_during_shift"));
        how.interestDuringShift = during == "true";
        if (named) {
            how.fromDue = dateIn(event, "from_due");
            if (has(event, "adjustedDueDate")) how.newDue = dateIn(event, "adjustedDueDate");
            // Terms that state the moved date already.
            if (how.newDue && m_terms.terms.due.first == how.newDue) return;
            how.keepLevel = how.newDue && !rate && how.extraInstalments == 0;
            if (how.extraInstalments > 0 && !rate) how.flat = FlatRest::LentShared;
        } else {
            how.residue = Residue::First;
            how.rounding = levelRounding();
            how.flat = FlatRest::Outstanding;
        }
        add(on, how);
    }

    /// A new level is rounded as the case says, whatever its first schedule does beside that.
    Rounding levelRounding() const {
        Rounding rounding = m_terms.terms.rounding.interest;
        const Json said = m_one.at("terms").value("rounding", Json::object());
        if (textIn(said, "mode") == "half_up") rounding.mode = RoundingMode::HalfUp;
        return rounding;
    }

    void takeRateChange(const Json& event, Date on) {
        checkKnown(event, {"from", "from_due", "rate", "new_rate", "newInterestRate"});
        Date from = on;
        for (const char* key : {"from", "from_due"}) {
            if (has(event, key)) from = dateIn(event, key);
        }
        for (const char* key : {"rate", "new_rate", "newInterestRate"}) {
            if (!has(event, key)) continue;
            add(on,
                RateChange{{perCentOf(textIn(event, key)), m_terms.terms.interest.rate.per}, from});
            return;
        }
        throw Unsupported{"rate change without a rate"};
    }

    void takeWaiver(const Json& event, Date on) {
        checkKnown(event, {"amount", "interest", "fees", "penalties", "name"});
        Waiver waiver;
        if (has(event, "interest")) waiver.interest = amountIn(event, "interest", m_terms.scale);
        if (has(event, "fees")) waiver.fees = amountIn(event, "fees", m_terms.scale);
        if (has(event, "penalties")) waiver.penalties = amountIn(event, "penalties", m_terms.scale);
        if (has(event, "amount")) {
            const std::string kind = textIn(event, "kind");
            Money& part = contains(kind, "interest")  ? waiver.interest
                          : contains(kind, "penalty") ? waiver.penalties
                                                      : waiver.fees;
            part = amount(event);
        }
        add(on, waiver);
    }

    /// Extra principal with an instalment, once, up to another one, or to the end; never more than
    /// is then owed.
    void takePrepayment(const Json& event) {
        checkKnown(event,
                   {"with_instalment", "amount", "strategy", "repeat", "repeat_to_instalment"});
        const std::string strategy = textIn(event, "strategy");
        const std::string repeat = textIn(event, "repeat");
        Prepayment prepayment;
        prepayment.outcome = contains(strategy, "term") || contains(strategy, "count")
                                 ? Excess::ShorterTerm
                                 : Excess::SmallerInstalment;
        const std::int32_t first = countIn(event, "with_instalment");
        std::int32_t last = first;
        if (has(event, "repeat_to_instalment")) last = countIn(event, "repeat_to_instalment");
        if (contains(repeat, "end")) last = kMostInstalments;
        m_rules.extraPrincipalInRow = true;
        for (std::int32_t number = first; number <= last; ++number) {
            const auto life = replay(m_terms.terms, m_rules, m_read.events, m_last);
            if (!life) throw Unsupported{"prepayment of a loan that is refused"};
            const auto& rows = life.value().rows;
            if (number < 1 || static_cast<std::size_t>(number) > rows.size()) return;
            const auto& row = rows[static_cast<std::size_t>(number - 1)];
            prepayment.amount = std::min(amount(event), row.balanceAfter);
            if (!prepayment.amount.isPositive()) return;
            m_last = std::max(m_last, row.due);
            add(row.due, prepayment);
        }
    }

    static std::int32_t number(const Json& event, const char* key) {
        if (!has(event, key)) return 0;
        const std::string text = textIn(event, key);
        const bool digits = !text.empty() && text.size() < 5 &&
                            std::all_of(text.begin(), text.end(),
                                        [](char letter) { return letter >= '0' && letter <= '9'; });
        if (!digits) throw Unsupported{std::string{"event "} + key + " " + text};
        return static_cast<std::int32_t>(std::stoi(text));
    }

    static std::string lower(std::string text) {
        for (char& letter : text) {
            if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
        }
        return text;
    }

    const Json& m_one;
    std::size_t m_count;
    const CaseTerms& m_terms;
    LoanRules& m_rules;
    Date m_last;
    CaseEvents m_read;
};

} // namespace

CaseEvents eventsOf(const Json& one, std::size_t count, const CaseTerms& terms, LoanRules& rules) {
    return EventReader{one, count, terms, rules}.read();
}

} // namespace bahi::cases
