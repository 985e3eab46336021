#include "ledger/services/cutoff_service.h"

#include "ledger/books/chart_of_accounts.h"
#include "ledger/services/posting_desk.h"
#include "ledger/store/journal.h"
#include "ledger/store/loans.h"
#include "ledger/store/meetings.h"

#include <algorithm>
#include <map>

namespace bahi {

namespace {

/// Builds the one entry of a cut-off, line by line.
class CutoffPoster {
public:
    CutoffPoster(Book& book, Writer& writer, const CutoffSheet& sheet, std::string reason)
        : m_desk{book, writer}, m_sheet{sheet}, m_reason{std::move(reason)} {}

    /// Lets the loans `old` brought forward be brought forward again: each for the line of the same
    /// woman, account and day, and first of all of the same amount.
    void replaces(const Voucher& old) {
        std::vector<LoanAccount> earlier;
        for (const Posting& posting : old.postings)
            if (posting.page.subLedger == SubLedger::Loan)
                earlier.push_back(*Loans{m_desk.database()}.loan(LoanNumber{posting.page.number}));
        for (const bool sameAmount : {true, false})
            for (const CutoffLine& line : m_sheet.lines) {
                if (m_earlier.contains(&line)) continue;
                const auto found =
                    std::find_if(earlier.begin(), earlier.end(), [&](const LoanAccount& loan) {
                        return isOf(line, loan) &&
                               (!sameAmount || loan.terms().principal == line.amount);
                    });
                if (found == earlier.end()) continue;
                m_earlier.emplace(&line, std::move(*found));
                earlier.erase(found);
            }
    }

    Result<Done> post() {
        Money debits;
        Money credits;
        for (const CutoffLine& line : m_sheet.lines) {
            const auto posting = postingOf(line);
            if (!posting) return posting.refused();
            const Money amount = posting.value().amount;
            (amount.isPositive() ? debits : credits) += amount.isPositive() ? amount : -amount;
            m_postings.push_back(posting.value());
        }
        if (debits != credits)
            return Refused{.why = Refusal::CutoffUnbalanced}
                .got(m_desk.text(debits))
                .want(m_desk.text(credits))
                .at(m_sheet.where);
        const auto posted = m_desk.post({.date = m_sheet.date,
                                         .kind = EntryKind::CutOff,
                                         .postings = std::move(m_postings),
                                         .reason = m_reason,
                                         .where = m_sheet.where});
        if (!posted) return posted.refused();
        return Done{};
    }

private:
    Result<Posting> postingOf(const CutoffLine& line) {
        const ChartedAccount* charted = ChartOfAccounts::find(line.account);
        const auto refused = [&](Refusal why, std::string subject) {
            return Refused{.why = why}.about(std::move(subject)).at(line.where);
        };
        if (charted == nullptr || !charted->account.canBeBroughtForward())
            return refused(Refusal::AccountUnknown, std::to_string(line.account.value));
        const auto page = pageOf(line, charted->account);
        if (!page) return page.refused();
        return charted->account.isDebitNormal()
                   ? Posting::debit(line.account, line.amount, page.value())
                   : Posting::credit(line.account, line.amount, page.value());
    }

    Result<Page> pageOf(const CutoffLine& line, const Account& account) {
        if (!account.isLent())
            return m_desk.pageFor(line.account, line.page,
                                  account.isDebitNormal() ? line.amount : -line.amount,
                                  m_sheet.date, line.where);
        if (!line.page.member)
            return Refused{.why = Refusal::SubLedgerMissing}
                .about(std::to_string(line.account.value))
                .at(line.where);
        const auto borrower = m_desk.memberOn(*line.page.member, m_sheet.date, line.where);
        if (!borrower) return borrower.refused();
        const auto earlier = m_earlier.find(&line);
        const bool changesOwn = earlier != m_earlier.end() && earlier->second.terms().agreed &&
                                earlier->second.terms().principal != line.amount;
        if (changesOwn) // its terms were agreed for what was owed
            return Refused{.why = Refusal::LoanTermsAgreed}
                .about(std::to_string(earlier->second.number().value))
                .at(line.where);
        return Page::of(bringForward(line, *borrower.value()));
    }

    LoanNumber bringForward(const CutoffLine& line, const Member& borrower) {
        const auto earlier = m_earlier.find(&line);
        if (earlier == m_earlier.end())
            return m_desk.grant({.borrower = &borrower,
                                 .account = line.account,
                                 .givenOn = m_sheet.date,
                                 .principal = line.amount,
                                 .instalment = line.instalment,
                                 .resolution = {},
                                 .reason = m_reason});
        const LoanAccount& loan = earlier->second;
        const LoanTerms& terms = loan.terms();
        if (terms.principal != line.amount || terms.instalment != line.instalment)
            m_desk.writer().append(LoanGranted{loan.number(),
                                               borrower.number,
                                               line.account,
                                               m_sheet.date,
                                               line.amount,
                                               m_desk.rules().onOrFirst(m_sheet.date).interest,
                                               line.instalment,
                                               0,
                                               {}},
                                   {Loans{m_desk.database()}.termsRecord(loan.number()), m_reason});
        return loan.number();
    }

    bool isOf(const CutoffLine& line, const LoanAccount& loan) const {
        if (!line.page.member || line.account != loan.account() || m_sheet.date != loan.givenOn())
            return false;
        const Member* member = m_desk.member(*line.page.member);
        return member != nullptr && member->number == loan.member();
    }

    PostingDesk m_desk;
    const CutoffSheet& m_sheet;
    std::string m_reason;
    std::vector<Posting> m_postings;
    std::map<const CutoffLine*, LoanAccount> m_earlier; // brought forward before, by the line
};

} // namespace

Result<Done> checkedBeforeVouchers(Book& book, const CutoffSheet& sheet) {
    const Journal journal{book.database()};
    std::optional<Voucher> older;
    if (journal.firstDay() < sheet.date)
        journal.forEach(
            journal.firstDay(), fromDays(toDays(sheet.date) - 1), [&](const Voucher& voucher) {
                const bool counts =
                    voucher.kind != EntryKind::CutOff && !voucher.reverses && !voucher.reversedBy;
                if (counts && !older) older = voucher;
            });
    if (!older) return Done{};
    return Refused{.why = Refusal::CutoffAfterVouchers}
        .about(std::to_string(older->number.value))
        .got(toIso(older->date))
        .at(sheet.where);
}

Result<Done> postCutoffInstead(Book& book, Writer& writer, const CutoffSheet& sheet,
                               const Voucher& old, const std::string& reason) {
    CutoffPoster poster{book, writer, sheet, reason};
    poster.replaces(old);
    return poster.post();
}

Result<Changes> CutoffService::post(const CutoffSheet& sheet, Keep keep) {
    if (Journal{m_book.database()}.standingCutoff())
        return Refused{.why = Refusal::CutoffTwice}.about(toIso(sheet.date)).at(sheet.where);
    if (Meetings{m_book.database()}.latest())
        return Refused{.why = Refusal::CutoffAfterMeetings}
            .about(toIso(sheet.date))
            .at(sheet.where);
    BAHI_TRY(checkedBeforeVouchers(m_book, sheet));
    return m_book.write(
        m_office.machine,
        [&](Writer& writer) -> Result<Changes> {
            BAHI_TRY(CutoffPoster(m_book, writer, sheet, "").post());
            return Changes{.loans = true, .journal = true};
        },
        keep);
}

} // namespace bahi
