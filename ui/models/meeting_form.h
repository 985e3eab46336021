#pragma once

#include "ledger/base/bytes.h"
#include "ledger/group/collection_sheet.h"
#include "ledger/services/draft_service.h"
#include "ledger/services/meeting_day_service.h"
#include "ui/models/form_cells.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace bahi::ui {

/// The columns of the collection sheet, as on paper.
enum class Column {
    Member,
    RollCall,
    Saving,
    LoanBefore,
    Principal,
    Interest,
    Fine,
    Voluntary,
    Total,
};
inline constexpr std::array kColumns = {Column::Member,     Column::RollCall,  Column::Saving,
                                        Column::LoanBefore, Column::Principal, Column::Interest,
                                        Column::Fine,       Column::Voluntary, Column::Total};

/// Money is brought in it, head by head.
bool isMoneyColumn(Column column);

/// A line of the sheet: a member with her first loan, or another loan of hers.
struct SheetLine {
    std::size_t member = 0; // her row of MeetingDay::dues
    std::optional<LoanToCollect> loan;
    bool isFirst = true; // of her lines
};

/// What came in, against what was asked.
struct Sums {
    Money received; // of the cells in ink
    Money asked;    // of all
};

/// The box, from the start of the meeting to what should lie in it now.
struct BoxSums {
    Money atStart;
    Money in;
    Money out; // with what leavers take home
    Money counted;
    bool isCounted = false;
    Money shouldBe() const { return atStart + in - out; }
};

/// A meeting that is being written down: what each member is asked stands there in pencil, what
/// she brought in ink.
///
///     Member  Saving  Principal  Interest  Total
///     Geeta      50         750       153    953    in pencil, until somebody accepts it
///     Noorjahan  50         220        80    350    in ink: asked were 630
///
/// Everything entered is a cell with a name and a text (form_cells.h); the form is a value over
/// them. Knows neither windows nor files: the page shows it, a draft keeps its cells, `sheet` is
/// what MeetingService posts.
class MeetingForm {
public:
    MeetingForm(MeetingDay day, const Uid& uid, Cells cells = {});

    const MeetingDay& day() const { return m_day; }
    const Uid& uid() const { return m_uid; }
    const Currency& currency() const { return m_day.dues.head.currency; }
    const Cells& cells() const { return m_cells; }
    const std::vector<SheetLine>& lines() const { return m_lines; }
    const CollectionRow& rowOf(const SheetLine& line) const;

    /// Puts texts into cells and returns what puts them back. Does not judge them: `valueFor` and
    /// the services do.
    std::vector<DraftCell> put(const std::vector<DraftCell>& changes);

    /// Her answer in the roll call, if it was given; without one she is expected to come.
    std::optional<Attendance> rollOf(const SheetLine& line) const;
    /// She neither came nor sent her money: nothing is asked of her today.
    bool isAway(const SheetLine& line) const;
    /// The cell's name; empty where nothing can be entered.
    std::string cellOf(const SheetLine& line, Column column) const;
    bool isInk(const SheetLine& line, Column column) const;
    Money asked(const SheetLine& line, Column column) const;
    /// In ink, or else what is asked; of Total what her cells of this line come to.
    Money shown(const SheetLine& line, Column column) const;
    Money received(const SheetLine& line) const;
    /// She leaves in this meeting.
    bool isLeaving(std::size_t member) const;
    /// What she takes home if she leaves in this meeting: her savings with today's, less what she
    /// still owes (S20), as MeetingService settles it.
    Money settlementOf(std::size_t member) const;
    /// Of all her lines together.
    Money shownOf(std::size_t member) const;
    /// All that is asked of the line is in ink.
    bool isDone(const SheetLine& line) const;
    bool isRollDone() const;

    /// What accepts as asked what is still in pencil: of a line, of a column (of the name's: of
    /// everything), and what splits `total` over a line by the rules: fine, saving, interest,
    /// principal, and what is left to voluntary saving.
    std::vector<DraftCell> accepting(const SheetLine& line) const;
    std::vector<DraftCell> acceptingMember(std::size_t member) const;
    std::vector<DraftCell> accepting(Column column) const;
    /// Refuses RepaymentAboveBalance on the line of a loan that is not her first, where nothing is
    /// saved.
    Result<std::vector<DraftCell>> splitting(const SheetLine& line, Money total) const;

    Sums sumsOf(Column column) const;
    BoxSums box() const;
    std::size_t presentCount() const;

    /// The place a new `kind` gets (loan, pay), and the number a new resolution gets.
    std::uint32_t nextPlace(std::string_view kind) const;
    ResolutionNumber nextResolution() const;
    Money moneyIn(const std::string& cell) const;

    /// What is posted. Each line says by Where::column which cell it came from, so that a refusal
    /// finds its way back to it.
    CollectionSheet sheet() const;

private:
    void addReceipts(CollectionSheet& sheet) const;
    void addLoans(CollectionSheet& sheet) const;
    void addPayments(CollectionSheet& sheet) const;
    void addCount(CollectionSheet& sheet) const;
    Money givenBack(const MemberCode& code) const;
    std::vector<MemberCode> membersIn(const std::string& cell) const;
    std::optional<MemberCode> memberIn(const std::string& cell) const;
    void accept(std::vector<DraftCell>& changes, const SheetLine& line, Column column) const;

    MeetingDay m_day;
    Uid m_uid;
    Cells m_cells;
    std::vector<SheetLine> m_lines;
};

/// How an answer in the roll call is kept in its cell: `present`.
std::string_view wordOf(Attendance attendance);
std::optional<Attendance> attendanceIn(std::string_view word);

} // namespace bahi::ui
