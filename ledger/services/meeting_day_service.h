#pragma once

#include "ledger/base/result.h"
#include "ledger/group/group_rules.h"
#include "ledger/group/settings.h"
#include "ledger/reports/collection_dues.h"
#include "ledger/services/office.h"
#include "ledger/store/book.h"

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace bahi {

/// Who holds an office on a day.
struct Officer {
    MemberCode member;
    OfficerRole role;
};

/// Everything the page of a meeting shows before anybody has said a word.
struct MeetingDay {
    std::size_t place = 0; // the how manieth meeting of the group this is, from 1
    std::uint8_t sitting = 1;
    bool practice = false;
    CollectionDues dues; // its head, day, who is asked what, the box at the end of the day before
    Money box;           // now: with what else was entered for the day before this meeting
    std::vector<Officer> officers;   // in office that day, the president first
    ResolutionNumber nextResolution; // the first no resolution has, after the one written down last
    std::optional<Date> previous;    // the latest meeting before the day
    Date next;                       // the first planned day after it
    bool isLate = false; // later meetings stand in the book, or nobody met: a reason is asked
    std::map<MemberNumber, Money> savings; // without shares: of which a leaver is paid
    std::map<MemberCode, Money> saved; // of who belongs that day, of which a loan is so many times
    std::optional<std::int64_t> loanToSavings; // Setting::LoanToSavings

    /// What `member` may be lent of the group's own money, as far as her savings go, before she
    /// brings anything. None if nothing was agreed.
    std::optional<Money> largestLoan(const MemberCode& member) const;
};

/// Prepares the page of a meeting.
class MeetingDayService {
public:
    explicit MeetingDayService(Book& book) : m_book{book} {}

    /// The day the group meets next: the first planned one after its latest meeting, but for those
    /// of which it was written down that nobody met. Before the first meeting the first planned one
    /// from the day on which its rules begin and its cut-off is behind it (docs/decisions/0018).
    /// None before there are rules.
    std::optional<Date> proposed();

    /// Refuses NoRulesYet, and MeetingTwiceInFile where the day has all the sittings it can have.
    /// The sitting is the first free one of the day.
    Result<MeetingDay> on(Date day);

private:
    Book& m_book;
};

} // namespace bahi
