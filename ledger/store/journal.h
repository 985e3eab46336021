#pragma once

#include "ledger/base/date.h"
#include "ledger/base/ids.h"
#include "ledger/books/journal_entry.h"
#include "ledger/store/database.h"

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace bahi {

/// A numbered entry of the journal, as its voucher says it.
struct Voucher {
    VoucherNumber number;
    RecordNumber record;
    Date date;
    EntryKind kind;
    std::optional<MeetingNumber> meeting;
    std::optional<MemberNumber> member;
    std::optional<ResolutionNumber> resolution;
    std::optional<VoucherNumber> reverses;
    std::optional<VoucherNumber> reversedBy;
    std::vector<Posting> postings;
};

/// The journal, to read. Everything in it was written by a Writer.
class Journal {
public:
    explicit Journal(Database& database) : m_database{database} {}

    std::optional<Voucher> voucher(VoucherNumber number) const;
    VoucherNumber lastNumber() const;
    /// The latest day anything is entered on; a day before all others if nothing is.
    Date lastDay() const;
    /// The earliest day anything is entered on; the day lastDay() gives if nothing is.
    Date firstDay() const;

    /// Each voucher dated `from` to `to`, by date and number, one in memory at a time.
    void forEach(Date from, Date to, const std::function<void(const Voucher&)>& see) const;
    /// Those on whose voucher `member` stands, by date and number.
    std::vector<Voucher> ofMember(MemberNumber member) const;

    /// The first voucher of a meeting that was taken back.
    std::optional<VoucherNumber> firstTakenBackIn(MeetingNumber meeting) const;
    /// What was entered in its meeting instead of `voucher`, which was taken back, and counts.
    std::optional<VoucherNumber> standingInsteadOf(const Voucher& voucher) const;

    /// The cut-off the book began with, unless it was taken back.
    std::optional<VoucherNumber> standingCutoff() const;

    /// What moves `member`'s page of `account`, in all.
    Money memberBalance(AccountCode account, MemberNumber member) const;
    /// What each member has saved at the end of `day`, her shares (3210) with it: of this a loan is
    /// at most so many times (Setting::LoanToSavings). Who never saved is not there.
    std::map<MemberNumber, Money> savedOn(Date day) const;
    /// The same without her shares: what a leaver is paid, before her debts.
    std::map<MemberNumber, Money> savingsOn(Date day) const;
    /// What moves the opened page `page` of `account`, of all its members, in all.
    Money pageBalance(AccountCode account, PageNumber page) const;
    /// The same without what the close of a year carried into the surplus: all that an account of
    /// results ever took on that page.
    Money pageMovedButByClose(AccountCode account, PageNumber page) const;
    /// Where an account stands at the end of `day`.
    Money balanceOn(AccountCode account, Date day) const;
    /// The lowest an account without pages stands at the end of any day from `from` on that moved
    /// it; where it stands now if none did. Asked while a transaction posts, as the next.
    Money leastBalanceFrom(AccountCode account, Date from) const;
    /// The same of a page, on the side where the account normally stands.
    Money leastOnPageFrom(const Account& account, Page page, Date from) const;

private:
    void read(SQLite::Statement& row, const std::function<void(const Voucher&)>& see) const;

    Database& m_database;
};

} // namespace bahi
