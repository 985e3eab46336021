#pragma once

#include "ledger/group/voucher_sheet.h"
#include "ledger/services/practice_circle.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bahi {

/// What `{who}`, `{sum}` and the like stand for in the words of a template.
using PracticeNames = std::map<std::string_view, std::string>;

/// `words` with everything in braces said.
std::string said(std::string_view words, const PracticeNames& names);

/// One meeting of a practice group as its bookkeeper writes it down, line by line, and the vouchers
/// paid on its day. Follows what is in the box, so that nothing is paid that is not there.
class PracticeMeeting {
public:
    PracticeMeeting(PracticeCircle& circle, Date day);

    /// Who is there: everybody at the first meeting, at least half at any other.
    void callRoll(std::optional<MemberNumber> away = {});
    Attendance answerOf(const PracticePerson& person) const;
    /// Came, in time or late.
    bool isHere(const PracticePerson& person) const;
    bool brings(const PracticePerson& person) const;
    bool hasLeft(const PracticePerson& person) const;
    std::vector<MemberCode> here() const;

    void receive(const PracticePerson& person, ReceiptHead head, Money amount,
                 std::optional<LoanNumber> loan = {});
    ResolutionNumber resolve(std::string words);
    void lend(const LoanLine& line);
    /// Into the box positive, out of it negative.
    void move(AccountCode account, PageName page, Money amount,
              std::optional<ResolutionNumber> resolution, std::string text);
    /// She takes `paid` home, and has no part in the rest of the meeting.
    void leave(const PracticePerson& person, ResolutionNumber resolution, Money paid);
    /// A voucher of the day with the next number on paper.
    void file(std::vector<VoucherLine> lines, std::string_view narration,
              std::optional<ResolutionNumber> resolution = {});
    /// The same, paid out of the box for something it costs the group.
    void spend(AccountCode account, Money amount, std::string_view narration);
    void say(std::string words);
    /// The count by note and coin, the minutes and who presided: when all else is written.
    void close();

    Date day() const { return m_sheet.heldOn; }
    Money box() const { return m_box; }
    Money bank() const { return m_bank; }
    bool isFirstOfMonth() const { return m_isFirstOfMonth; }
    void setFirstOfMonth(bool isFirst) { m_isFirstOfMonth = isFirst; }
    CollectionSheet& sheet() { return m_sheet; }
    const CollectionSheet& sheet() const { return m_sheet; }
    const std::vector<VoucherSheet>& vouchers() const { return m_vouchers; }
    /// What is written as paid on a loan so far; and takes it out of the sheet again.
    Allocation written(const PracticePerson& person, LoanNumber loan) const;
    void strike(const PracticePerson& person, LoanNumber loan);

private:
    void preside();
    void countBox();

    PracticeCircle& m_circle;
    CollectionSheet m_sheet;
    std::vector<VoucherSheet> m_vouchers;
    std::map<MemberNumber, Attendance> m_answers;
    Money m_box;
    Money m_bank;
    bool m_isFirstOfMonth = false;
};

} // namespace bahi
