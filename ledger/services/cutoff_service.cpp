#include "ledger/services/cutoff_service.h"

#include "ledger/books/chart_of_accounts.h"
#include "ledger/services/money_text.h"
#include "ledger/store/accounts_book.h"
#include "ledger/store/journal.h"
#include "ledger/store/loans.h"
#include "ledger/store/meetings.h"
#include "ledger/store/members.h"
#include "ledger/store/rules_book.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace bahi {

namespace {

/// Builds the one entry of a cut-off, line by line.
class CutoffPoster {
public:
    CutoffPoster(Book& book, Writer& writer, const CutoffSheet& sheet, std::string reason)
        : m_book{book},
          m_writer{writer},
          m_sheet{sheet},
          m_reason{std::move(reason)},
          m_rules{RulesBook{book.database()}.history()},
          m_opened{openedAccounts(book.database())},
          m_lastLoan{Loans{book.database()}.lastNumber()} {
        for (const Member& member : Members{book.database()}.all())
            m_members.emplace(member.code, member);
    }

    /// Lets the loans `old` brought forward be brought forward again: each for the line of the same
    /// woman, account and day, and first of all of the same amount.
    void replaces(const Voucher& old) {
        std::vector<LoanAccount> earlier;
        for (const Posting& posting : old.postings)
            if (posting.page.subLedger == SubLedger::Loan)
                earlier.push_back(*Loans{m_book.database()}.loan(LoanNumber{posting.page.number}));
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
        const MoneyText money{m_book};
        if (debits != credits)
            return Refused{.why = Refusal::CutoffUnbalanced}
                .got(money(debits))
                .want(money(credits))
                .at(m_sheet.where);
        auto entry = JournalEntry::make(m_sheet.date, EntryKind::CutOff, std::move(m_postings));
        if (!entry) return Refused{entry.refused()}.at(m_sheet.where);
        const VoucherNumber last = Journal{m_book.database()}.lastNumber();
        m_writer.append(EntryPosted{.number = VoucherNumber{last.value + 1},
                                    .date = m_sheet.date,
                                    .kind = EntryKind::CutOff,
                                    .meeting = {},
                                    .member = {},
                                    .resolution = {},
                                    .reverses = {},
                                    .narration = {},
                                    .postings = entry.value().postings()},
                        {.reason = m_reason});
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
        Page page;
        if (charted->account.subLedger != SubLedger::None) {
            if (!line.member)
                return refused(Refusal::SubLedgerMissing, std::to_string(line.account.value));
            const auto member = m_members.find(*line.member);
            if (member == m_members.end())
                return refused(Refusal::MemberUnknown, line.member->text());
            if (!member->second.belongsOn(m_sheet.date))
                return refused(Refusal::MemberNotYetJoined, line.member->text())
                    .got(toIso(m_sheet.date))
                    .want(toIso(member->second.joinedOn));
            page = charted->account.isLent() ? Page::of(bringForward(line, member->second.number))
                                             : Page::of(member->second.number);
        }
        if (m_opened.insert(line.account).second) m_writer.append(AccountOpened{charted->account});
        return isDebitKind(charted->account.kind)
                   ? Posting::debit(line.account, line.amount, page)
                   : Posting::credit(line.account, line.amount, page);
    }

    LoanNumber bringForward(const CutoffLine& line, MemberNumber borrower) {
        const ChartedAccount* charted = ChartOfAccounts::find(line.account);
        if (m_opened.insert(line.account).second) m_writer.append(AccountOpened{charted->account});
        LoanGranted granted{LoanNumber{m_lastLoan.value + 1},
                            borrower,
                            line.account,
                            m_sheet.date,
                            line.amount,
                            m_rules.onOrFirst(m_sheet.date).interest,
                            line.instalment,
                            0,
                            {}};
        const auto earlier = m_earlier.find(&line);
        if (earlier == m_earlier.end()) {
            ++m_lastLoan.value;
            m_writer.append(granted, {.reason = m_reason});
            return granted.number;
        }
        granted.number = earlier->second.number();
        const LoanTerms& terms = earlier->second.terms();
        if (terms.principal != granted.principal || terms.instalment != granted.instalment)
            m_writer.append(granted,
                            {Loans{m_book.database()}.termsRecord(granted.number), m_reason});
        return granted.number;
    }

    bool isOf(const CutoffLine& line, const LoanAccount& loan) const {
        if (!line.member || line.account != loan.account() || m_sheet.date != loan.givenOn())
            return false;
        const auto member = m_members.find(*line.member);
        return member != m_members.end() && member->second.number == loan.member();
    }

    Book& m_book;
    Writer& m_writer;
    const CutoffSheet& m_sheet;
    std::string m_reason;
    RulesHistory m_rules;
    std::set<AccountCode> m_opened;
    LoanNumber m_lastLoan;
    std::map<MemberCode, Member> m_members;
    std::vector<Posting> m_postings;
    std::map<const CutoffLine*, LoanAccount> m_earlier; // brought forward before, by the line
};

} // namespace

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
    return m_book.write(
        m_office.machine,
        [&](Writer& writer) -> Result<Changes> {
            BAHI_TRY(CutoffPoster(m_book, writer, sheet, "").post());
            return Changes{.loans = true, .journal = true};
        },
        keep);
}

} // namespace bahi
