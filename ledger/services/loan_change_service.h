#pragma once

#include "ledger/base/changes.h"
#include "ledger/base/result.h"
#include "ledger/group/member.h"
#include "ledger/services/office.h"
#include "ledger/services/posting_desk.h"
#include "ledger/store/book.h"

#include <optional>
#include <string>

namespace bahi {

/// What every agreement about a loan says.
struct LoanAgreement {
    LoanNumber loan;
    Date on;
    ResolutionNumber resolution;
    std::string reference = {}; // of the voucher on paper, where one is posted; empty: none
    Where where = {};           // of what was agreed, for refusals
};

/// Where more money on a loan comes from.
struct TopUp {
    Money amount;
    std::int32_t extraInstalments = 0; // of a loan on terms of its own
    std::optional<std::string> bank;   // the code of the bank account; none: the box
};

/// What bears a loss (S8).
enum class LossBorneBy : std::uint8_t { Expenditure, Reserve, Provision };

/// What came of an agreement.
struct AgreedChange {
    Changes changes;
    std::optional<VoucherNumber> voucher;
    std::optional<LoanNumber> newLoan; // a transfer's
};

/// Writes down what the group agrees of a loan outside a meeting's sheet, by a resolution of a
/// meeting. All refuse LoanUnknown, LoanNotYetGiven, ResolutionMissing, ResolutionUnknown.
class LoanChangeService {
public:
    LoanChangeService(Office& office, Book& book) : m_office{office}, m_book{book} {}

    /// The loan is paid back on terms of its own, from its first day on, whatever day is said;
    /// `terms` as agreed_loan_json.h reads them. Refuses what PostingDesk::agree refuses.
    Result<AgreedChange> agree(LoanAgreement what, const std::string& terms, Keep keep = Keep::Yes);
    /// It is rescheduled, has another rate or instalment, or interest is waived; `change` is JSON
    /// of an event. Refuses what PostingDesk::change refuses.
    Result<AgreedChange> change(const LoanAgreement& what, const std::string& change,
                                Keep keep = Keep::Yes);
    /// More money on a running loan, in cash or from the bank. Refuses LoanAboveSavings,
    /// LoanOptionsDisagree (more instalments by the group's rule: its instalment says them), and
    /// what posting a voucher refuses.
    Result<AgreedChange> topUp(const LoanAgreement& what, const TopUp& more, Keep keep = Keep::Yes);
    /// Nobody expects it back; what still comes is income (4210). Refuses LoanNothingLeft.
    Result<AgreedChange> writeOff(const LoanAgreement& what, LossBorneBy by, Keep keep = Keep::Yes);
    /// Somebody else owes what is left of it, on a loan of her own on the same terms. Refuses
    /// LoanNothingLeft, LoanInterestOpen, LoanHersAlready, LoanOptionsDisagree (another rate
    /// was agreed since, or each instalment by itself), and what giving
    /// a loan refuses.
    Result<AgreedChange> transfer(const LoanAgreement& what, const MemberCode& to,
                                  Keep keep = Keep::Yes);

private:
    /// Does `work` at a desk for the loan, within one transaction.
    template <class Work>
    Result<AgreedChange> at(const LoanAgreement& what, Keep keep, Work work);

    Office& m_office;
    Book& m_book;
};

} // namespace bahi
