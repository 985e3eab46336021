#include "ledger/services/voucher_poster.h"

#include "ledger/books/chart_of_accounts.h"
#include "ledger/services/free_text.h"
#include "ledger/store/journal.h"
#include "ledger/store/loans.h"
#include "ledger/store/paper_vouchers.h"
#include "ledger/store/words.h"

#include <algorithm>
#include <set>

namespace bahi {

namespace {

bool isLent(AccountCode account) {
    const ChartedAccount* charted = ChartOfAccounts::find(account);
    return charted != nullptr && charted->account.isLent();
}

/// The line that gives a loan; the others that name it take their part of it: a fee withheld.
bool givesLoan(const VoucherLine& line) {
    return line.page.isNewLoan && line.amount.isPositive() && isLent(line.account);
}

} // namespace

/// Does `posting` stand where `line` says, with its amount?
bool VoucherPoster::says(const Posting& posting, const VoucherLine& line) {
    if (posting.account != line.account || posting.amount != line.amount) return false;
    if (posting.page.subLedger == SubLedger::None) return true;
    if (posting.page.subLedger == SubLedger::Loan) {
        const bool sameLoan = line.page.isNewLoan || line.page.code.empty() ||
                              line.page.code == std::to_string(posting.page.number);
        const Member* borrower = line.page.member ? m_desk.member(*line.page.member) : nullptr;
        const auto whose = Loans{m_desk.database()}.borrower(LoanNumber{posting.page.number});
        return sameLoan &&
               (!line.page.member || (borrower != nullptr && whose == borrower->number));
    }
    if (line.page.member) {
        const Member* member = m_desk.member(*line.page.member);
        if (member == nullptr || !posting.page.isOf(member->number)) return false;
    }
    if (line.page.code.empty()) return true;
    const auto page = m_desk.pages().find(line.page.code);
    return page != m_desk.pages().end() && page->second.number.value == posting.page.number;
}

/// Was `saved` posted from a paper that says what `sheet` says?
bool VoucherPoster::isOf(const Voucher& saved, const VoucherSheet& sheet) {
    const auto follows = followedBy(m_desk.database(), saved.number);
    const std::string followed = follows ? paperNumberOf(m_desk.database(), *follows) : "";
    return saved.date == sheet.date && saved.resolution == sheet.resolution &&
           followed == sheet.follows && (!sheet.kind || *sheet.kind == saved.kind) &&
           saved.postings.size() == sheet.lines.size() &&
           std::equal(saved.postings.begin(), saved.postings.end(), sheet.lines.begin(),
                      [&](const Posting& posting, const VoucherLine& line) {
                          return says(posting, line);
                      });
}

Result<bool> VoucherPoster::isAlreadySaved(const VoucherSheet& sheet, bool isInstead) {
    if (sheet.reference.empty()) return false;
    const auto refused = [&](Refusal why, VoucherNumber other) {
        return Refused{.why = why}
            .about(sheet.reference)
            .got(std::to_string(other.value))
            .at(sheet.where);
    };
    if (const auto number = voucherOnPaper(m_desk.database(), sheet.reference)) {
        const auto saved = Journal{m_desk.database()}.voucher(*number);
        if (saved && isOf(*saved, sheet)) return true;
        return refused(Refusal::VoucherSavedDifferently, *number);
    }
    if (isInstead) return false;
    for (const VoucherNumber number : takenBackOnPaper(m_desk.database(), sheet.reference)) {
        const auto gone = Journal{m_desk.database()}.voucher(number);
        if (gone && isOf(*gone, sheet))
            return refused(Refusal::VoucherTakenBack, gone->reversedBy.value());
    }
    return false;
}

Result<LoanNumber> VoucherPoster::grant(const VoucherSheet& sheet, const VoucherLine& line) {
    if (!line.page.member)
        return Refused{.why = Refusal::SubLedgerMissing}
            .about(std::to_string(line.account.value))
            .at(line.where);
    const auto borrower = m_desk.memberOn(*line.page.member, sheet.date, line.where);
    if (!borrower) return borrower.refused();
    if (!sheet.resolution) return Refused{.why = Refusal::ResolutionMissing}.at(line.where);
    const auto purpose = textAt(line.text, line.where);
    if (!purpose) return purpose.refused();
    const NewLoan loan{.borrower = borrower.value(),
                       .account = line.account,
                       .givenOn = sheet.date,
                       .principal = line.amount,
                       .instalment = line.instalment,
                       .resolution = *sheet.resolution,
                       .purpose = purpose.value()};
    const bool paysOut =
        std::any_of(sheet.lines.begin(), sheet.lines.end(),
                    [](const VoucherLine& other) { return accounts::isCash(other.account); });
    if (paysOut) BAHI_TRY(m_desk.checkedLimit(loan, line.where)); // else it only moves
    return m_desk.grant(loan);
}

/// A line without a page takes that which the other lines of its kind name, if they name one:
/// interest stands with the loan it is for, a charge with its bank account.
PageName VoucherPoster::completed(const VoucherSheet& sheet, const VoucherLine& line) {
    if (!line.page.code.empty()) return line.page;
    const SubLedger kind = openedAs(m_desk.opened(line.account).subLedger);
    if (!isOpenedPage(kind)) return line.page;
    std::set<std::string> codes;
    for (const VoucherLine& other : sheet.lines)
        if (!other.page.code.empty() && openedAs(m_desk.opened(other.account).subLedger) == kind)
            codes.insert(other.page.code);
    PageName name = line.page;
    if (codes.size() == 1) name.code = *codes.begin();
    return name;
}

Result<std::vector<Posting>> VoucherPoster::postingsOf(const VoucherSheet& sheet) {
    std::map<const VoucherLine*, LoanNumber> given;
    for (const VoucherLine& line : sheet.lines) {
        if (!givesLoan(line)) continue;
        const auto loan = grant(sheet, line);
        if (!loan) return loan.refused();
        given.emplace(&line, loan.value());
    }
    std::vector<Posting> postings;
    for (const VoucherLine& line : sheet.lines) {
        Page page;
        if (line.page.isNewLoan) {
            const auto own = given.find(&line);
            if (own == given.end() && given.size() != 1)
                return Refused{.why = Refusal::LoanUnknown}
                    .about(std::to_string(line.account.value))
                    .got("new")
                    .at(line.where);
            const LoanNumber loan = own == given.end() ? given.begin()->second : own->second;
            BAHI_TRY(checkedHers(loan, line));
            m_desk.opened(line.account);
            page = Page::of(loan);
        } else {
            const auto found = m_desk.pageFor(line.account, completed(sheet, line), line.amount,
                                              sheet.date, line.where);
            if (!found) return found.refused();
            page = found.value();
        }
        postings.push_back({line.account, page, line.amount});
    }
    return postings;
}

/// The loan a line takes part of is that of the member it names, if it names one.
Result<Done> VoucherPoster::checkedHers(LoanNumber loan, const VoucherLine& line) {
    if (!line.page.member) return Done{};
    const Member* named = m_desk.member(*line.page.member);
    if (named != nullptr && m_desk.loans().page(loan)->member() == named->number) return Done{};
    return Refused{.why = Refusal::LoanNotHers}
        .about(line.page.member->text())
        .got(std::to_string(loan.value))
        .at(line.where);
}

Result<EntryKind> VoucherPoster::kindOf(const VoucherSheet& sheet,
                                        const std::vector<Posting>& postings) {
    const EntryKind fitting = JournalEntry::kindFor(postings);
    BAHI_TRY(PostingDesk::checkedApart(fitting, postings, sheet.reference, sheet.where));
    if (!sheet.kind || *sheet.kind == fitting) return fitting;
    const bool setsOff = fitting == EntryKind::Journal && setsOffDebt(postings);
    if (*sheet.kind == EntryKind::SetOff && setsOff) return EntryKind::SetOff;
    return Refused{.why = Refusal::VoucherKindWrong}
        .about(sheet.reference)
        .got(std::string{wordOf(*sheet.kind)})
        .want(std::string{wordOf(fitting)})
        .at(sheet.where);
}

Result<std::optional<VoucherNumber>> VoucherPoster::followed(const VoucherSheet& sheet) {
    if (sheet.follows.empty()) return std::optional<VoucherNumber>{};
    const auto number = voucherOnPaper(m_desk.database(), sheet.follows);
    if (!number)
        return Refused{.why = Refusal::FollowsUnknown}
            .about(sheet.reference)
            .got(sheet.follows)
            .at(sheet.where);
    return number;
}

/// What follows a voucher has its resolution, and what that one follows.
bool VoucherPoster::isResolvedUpon(std::optional<VoucherNumber> voucher) {
    while (voucher) {
        const auto found = Journal{m_desk.database()}.voucher(*voucher);
        if (found && found->resolution) return true;
        voucher = followedBy(m_desk.database(), *voucher);
    }
    return false;
}

/// The one member whom all pages of the voucher concern.
std::optional<MemberNumber> VoucherPoster::memberOf(const std::vector<Posting>& postings) {
    std::set<MemberNumber> members;
    for (const Posting& posting : postings) {
        const Page& page = posting.page;
        if (page.subLedger == SubLedger::Loan)
            members.insert(m_desk.loans().page(LoanNumber{page.number})->member());
        else if (page.subLedger == SubLedger::Member)
            members.insert(MemberNumber{page.number});
        else if (page.member != 0)
            members.insert(MemberNumber{page.member});
    }
    if (members.size() != 1) return {};
    return *members.begin();
}

Result<VoucherNumber> VoucherPoster::post(const VoucherSheet& sheet, const std::string& reason) {
    const auto saved = isAlreadySaved(sheet, !reason.empty());
    if (!saved) return saved.refused();
    if (saved.value()) return VoucherNumber{};
    if (m_desk.rules().on(sheet.date) == nullptr)
        return Refused{.why = Refusal::NoRulesYet}.about(toIso(sheet.date)).at(sheet.where);
    if (sheet.resolution) BAHI_TRY(m_desk.checkedResolution(*sheet.resolution, sheet.where));
    const auto follows = followed(sheet);
    if (!follows) return follows.refused();
    auto postings = postingsOf(sheet);
    if (!postings) return postings.refused();
    const auto kind = kindOf(sheet, postings.value());
    if (!kind) return kind.refused();
    if (!sheet.resolution && !isResolvedUpon(follows.value()) &&
        m_desk.mustBeResolved(postings.value(), sheet.date))
        return Refused{.why = Refusal::ResolutionMissing}.about(sheet.reference).at(sheet.where);
    BAHI_TRY(m_desk.followLoans(sheet.date, kind.value(), postings.value(), sheet.where));
    const auto member = memberOf(postings.value());
    const auto narration = textAt(sheet.narration, sheet.where);
    if (!narration) return narration.refused();
    auto number = m_desk.post({.date = sheet.date,
                               .kind = kind.value(),
                               .postings = std::move(postings.value()),
                               .member = member,
                               .resolution = sheet.resolution,
                               .narration = narration.value(),
                               .reason = reason,
                               .where = sheet.where});
    if (!number) return number.refused();
    if (!sheet.reference.empty() || follows.value())
        m_desk.writer().append(VoucherFiled{number.value(), sheet.reference, follows.value()});
    return number;
}

} // namespace bahi
