#include "ledger/services/loan_change_service.h"

#include "ledger/lending/agreed_loan.h"
#include "ledger/services/voucher_poster.h"
#include "ledger/store/agreed_terms.h"
#include "ledger/store/loans.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace bahi {

namespace {

constexpr AccountCode kLoansWrittenOff{5210};
constexpr AccountCode kBadLoanReserve{3050};
constexpr AccountCode kLoanProvision{1290};

VoucherSheet sheetOf(const LoanAgreement& what, std::vector<VoucherLine> lines) {
    return {.date = what.on,
            .reference = what.reference,
            .kind = {},
            .resolution = what.resolution,
            .follows = {},
            .narration = {},
            .lines = std::move(lines),
            .where = {}};
}

PageName pageOf(LoanNumber loan) {
    return {.code = std::to_string(loan.value)};
}

VoucherLine lineOf(AccountCode account, PageName page, Money amount) {
    return {.account = account,
            .page = std::move(page),
            .amount = amount,
            .instalment = {},
            .text = {},
            .where = {}};
}

Refused aboutLoan(Refusal why, const LoanAccount& loan) {
    return Refused{.why = why}.about(std::to_string(loan.number().value));
}

/// What is left of the loan on the day, all of it still lent then and later.
Result<Money> leftOf(const LoanAccount& loan, Date on) {
    const Money left = loan.leastBalanceFrom(on);
    if (left.isPositive()) return left;
    return aboutLoan(Refusal::LoanNothingLeft, loan).got(toIso(on));
}

/// The rate that was agreed last, by `on`, in the words of the change that says so.
void agreeLatestRate(nlohmann::json& terms, const std::vector<ChangeText>& changes, Date on) {
    std::string latest;
    for (const ChangeText& text : changes) {
        if (text.on > on) continue;
        const nlohmann::json change = nlohmann::json::parse(text.json);
        const bool isRate = change.value("kind", "") == "rate-change";
        const nlohmann::json& said = isRate ? change : change.value("interest", nlohmann::json{});
        if (!said.is_object() || !said.contains("rate")) continue;
        const std::string from = change.value("from", toIso(text.on));
        if (from < latest) continue;
        latest = from;
        terms["interest"]["rate"] = said["rate"];
        terms["interest"].erase("per");
        if (said.contains("per")) terms["interest"]["per"] = said["per"];
    }
}

/// What was taken once, when the loan was given, is not taken again.
void dropTakenOnce(nlohmann::json& terms) {
    for (const char* key : {"tranches", "grace", "down_payment"}) terms.erase(key);
    if (!terms.contains("fees")) return;
    nlohmann::json kept = nlohmann::json::array();
    for (const nlohmann::json& fee : terms["fees"])
        if (fee.value("when", "every-instalment") == "every-instalment") kept.push_back(fee);
    terms["fees"] = std::move(kept);
}

/// The terms of a loan for what is left of it: so many instalments, from the next one on. Refuses
/// LoanOptionsDisagree where each instalment was said by itself, and where a new rate begins later.
Result<std::string> termsOfRest(Database& database, const LoanAccount& loan, Date on) {
    const AgreedTerms texts{database};
    const RepaymentTerms& terms = loan.terms().agreed->terms;
    const bool named = terms.amortisation == Amortisation::GivenInstalments ||
                       terms.amortisation == Amortisation::CustomSplit;
    if (named) return Refused{.why = Refusal::LoanOptionsDisagree}.about("amortisation");
    // It was brought for days that the other woman has the money now.
    const bool isAdvance = terms.interest.due != InterestDue::InArrears;
    if (isAdvance) return Refused{.why = Refusal::LoanOptionsDisagree}.about("interest.due");
    const auto& changes = loan.terms().agreed->changes;
    const bool rateToCome = std::any_of(changes.begin(), changes.end(), [&](const auto& event) {
        const auto* change = std::get_if<RateChange>(&event.what);
        return change != nullptr && change->from > on;
    });
    if (rateToCome) return Refused{.why = Refusal::LoanOptionsDisagree}.about("interest.rate");
    nlohmann::json rest = nlohmann::json::parse(texts.of(loan.number())->json);
    agreeLatestRate(rest, texts.changesOf(loan.number()), on);
    dropTakenOnce(rest);
    std::int32_t count = 0;
    for (const AskedOfLoan& asked : askedOf(*loan.terms().agreed, loan.movements(), on)) {
        if (asked.due <= on) continue;
        if (count++ == 0) rest["due"]["first"] = toIso(asked.due);
    }
    const bool isCounted = terms.instalments > 0;
    if (isCounted) rest["instalments"] = std::max(1, count);
    if (count == 0 && rest.contains("due")) rest["due"].erase("first");
    return rest.dump();
}

} // namespace

template <class Work>
Result<AgreedChange> LoanChangeService::at(const LoanAgreement& what, Keep keep, Work work) {
    return m_book.write(
        m_office.machine,
        [&](Writer& writer) -> Result<AgreedChange> {
            PostingDesk desk{m_book, writer};
            LoanAccount* loan = desk.loans().page(what.loan);
            const auto number = std::to_string(what.loan.value);
            if (loan == nullptr) return Refused{.why = Refusal::LoanUnknown}.got(number);
            if (loan->terms().agreed && loan->terms().agreed->terms.isUnread)
                return Refused{.why = Refusal::NewerBook}.about("loan " + number);
            if (what.on < loan->givenOn())
                return aboutLoan(Refusal::LoanNotYetGiven, *loan)
                    .got(toIso(what.on))
                    .want(toIso(loan->givenOn()));
            BAHI_TRY(desk.checkedResolution(what.resolution, {}));
            AgreedChange done{.changes = {.loans = true}, .voucher = {}, .newLoan = {}};
            BAHI_TRY(work(desk, *loan, done));
            BAHI_TRY(desk.checkedBalances({}));
            return done;
        },
        keep);
}

namespace {

Result<Done> post(PostingDesk& desk, const VoucherSheet& sheet, AgreedChange& done) {
    const auto posted = VoucherPoster{desk}.post(sheet);
    if (!posted) return posted.refused();
    done.voucher = posted.value();
    done.changes.journal = true;
    return Done{};
}

} // namespace

Result<AgreedChange> LoanChangeService::agree(LoanAgreement what, const std::string& terms,
                                              Keep keep) {
    if (const auto loan = Loans{m_book.database()}.loan(what.loan)) what.on = loan->givenOn();
    return at(what, keep, [&](PostingDesk& desk, LoanAccount&, AgreedChange&) {
        return desk.agree(what.loan, terms, what.resolution, what.where);
    });
}

Result<AgreedChange> LoanChangeService::change(const LoanAgreement& what, const std::string& change,
                                               Keep keep) {
    return at(what, keep, [&](PostingDesk& desk, LoanAccount&, AgreedChange&) {
        return desk.change(what.loan, what.on, change, what.resolution, what.where);
    });
}

Result<AgreedChange> LoanChangeService::topUp(const LoanAgreement& what, const TopUp& more,
                                              Keep keep) {
    return at(
        what, keep, [&](PostingDesk& desk, LoanAccount& loan, AgreedChange& done) -> Result<Done> {
            if (more.extraInstalments > 0 && !loan.terms().agreed)
                return Refused{.why = Refusal::LoanOptionsDisagree}.about("extra instalments");
            const NewLoan whole{.borrower = desk.member(loan.member()),
                                .account = loan.account(),
                                .givenOn = what.on,
                                .principal = loan.balanceOn(what.on) + more.amount,
                                .instalment = {},
                                .resolution = what.resolution};
            BAHI_TRY(desk.checkedLimit(whole, {}));
            if (more.extraInstalments > 0)
                BAHI_TRY(desk.change(what.loan, what.on,
                                     nlohmann::json{{"kind", "disbursement"},
                                                    {"amount", desk.text(more.amount)},
                                                    {"extra_instalments", more.extraInstalments}}
                                         .dump(),
                                     what.resolution, {}));
            const VoucherLine paid =
                more.bank ? lineOf(accounts::kBank, {.code = *more.bank}, -more.amount)
                          : lineOf(accounts::kCashBox, {}, -more.amount);
            BAHI_TRY(post(
                desk, sheetOf(what, {lineOf(loan.account(), pageOf(what.loan), more.amount), paid}),
                done));
            return loan.terms().agreed ? desk.checkedReplay(loan, {}) : Result<Done>{Done{}};
        });
}

Result<AgreedChange> LoanChangeService::writeOff(const LoanAgreement& what, LossBorneBy by,
                                                 Keep keep) {
    return at(
        what, keep, [&](PostingDesk& desk, LoanAccount& loan, AgreedChange& done) -> Result<Done> {
            const auto left = leftOf(loan, what.on);
            if (!left) return left.refused();
            const VoucherLine loss = by == LossBorneBy::Expenditure
                                         ? lineOf(kLoansWrittenOff, pageOf(what.loan), left.value())
                                     : by == LossBorneBy::Reserve
                                         ? lineOf(kBadLoanReserve, {}, left.value())
                                         : lineOf(kLoanProvision, {}, left.value());
            return post(
                desk,
                sheetOf(what, {loss, lineOf(loan.account(), pageOf(what.loan), -left.value())}),
                done);
        });
}

Result<AgreedChange> LoanChangeService::transfer(const LoanAgreement& what, const MemberCode& to,
                                                 Keep keep) {
    return at(
        what, keep, [&](PostingDesk& desk, LoanAccount& loan, AgreedChange& done) -> Result<Done> {
            const auto left = leftOf(loan, what.on);
            if (!left) return left.refused();
            const Money due = loan.interestDue(what.on, desk.rules()) + loan.chargesDue(what.on);
            if (due.isPositive())
                return aboutLoan(Refusal::LoanInterestOpen, loan).got(desk.text(due));
            const Member* heir = desk.member(to);
            if (heir != nullptr && heir->number == loan.member())
                return aboutLoan(Refusal::LoanHersAlready, loan).got(to.text());
            std::string terms;
            if (loan.terms().agreed) {
                auto rest = termsOfRest(m_book.database(), loan, what.on);
                if (!rest) return rest.refused();
                terms = std::move(rest).value();
            }
            VoucherLine given =
                lineOf(loan.account(), {.member = to, .isNewLoan = true}, left.value());
            given.instalment = loan.terms().instalmentOn(what.on);
            BAHI_TRY(post(
                desk,
                sheetOf(what, {given, lineOf(loan.account(), pageOf(what.loan), -left.value())}),
                done));
            done.newLoan = desk.lastLoan();
            if (terms.empty()) return Done{};
            return desk.agree(*done.newLoan, terms, what.resolution, {});
        });
}

} // namespace bahi
