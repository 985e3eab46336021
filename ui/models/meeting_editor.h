#pragma once

#include "ledger/services/meeting_service.h"
#include "ui/models/book_session.h"
#include "ui/models/meeting_form.h"

#include <QObject>
#include <QTimer>
#include <QUndoStack>

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace bahi::ui {

/// What keeps a meeting from being closed, in the order in which the agenda comes to it.
enum class Gap {
    None,
    Pencil,       // a line was not accepted: nobody said whether she brought the money
    NotCounted,   // the box
    CountDiffers, // from what should lie in it
    NobodyPresides,
    LateReason,  // of a meeting entered after a later one
    ClockBehind, // the computer's date comes before the last meeting's
    Refused,     // by the book; refusal() says why
};

/// A meeting that was closed, and what it came to.
struct ClosedMeeting {
    MeetingForm form;
    PostedMeetings posted;
    std::uint64_t firstRecord = 0; // it wrote these
    std::uint64_t lastRecord = 0;
};

/// The meeting that is being written down, between the page and the book. Whatever is entered can
/// be undone until it is closed, goes to the disk at once, and is held against the book behind.
class MeetingEditor : public QObject {
    Q_OBJECT

public:
    explicit MeetingEditor(BookSession& session, QObject* parent = nullptr);

    /// Takes up the draft the book has, or a new form for `day`, or for the day the group meets
    /// next. Answers begun, or notBegun.
    void begin(std::optional<Date> day = {});
    bool isBeginning() const { return m_isBeginning; }
    bool isBegun() const { return m_form.has_value(); }
    const MeetingForm& form() const { return *m_form; }
    const QUndoStack& undoStack() const { return m_undo; }
    /// Takes the last thing back, or does it again; not while the meeting is being closed.
    void undo();
    void redo();
    /// The meeting is that of `day`: what is asked is read anew under what was entered. Answers
    /// moved, or notMoved.
    void moveTo(Date day);

    /// Enters `changes` as one thing that can be undone under the name `what`.
    /// False if nothing can be entered: the book is for viewing only, or the meeting being closed.
    bool enter(const std::vector<DraftCell>& changes, const QString& what);
    /// Where the reader is; kept with the draft, not undone.
    void setCursor(const std::string& cell);
    /// The name of the cell the cursor stood on when the draft was written; empty in a new form.
    const std::string& savedCursor() const;

    /// The cell is on the disk as it stands here.
    bool isOnDisk(const std::string& cell) const;
    bool isAllOnDisk() const {
        return m_onItsWay.empty() && m_unsaved.empty() && m_notTaken.empty() && !m_failure;
    }
    /// Something entered is not answered by the disk yet.
    bool isSaving() const { return !m_onItsWay.empty(); }
    /// The disk does not take what is entered. It is tried again by itself, with every entry, and
    /// by saveAgain; where the disk had gone, the book is opened anew first.
    const std::optional<MachineFailure>& failure() const { return m_failure; }
    void saveAgain();

    /// What the book said to a cell it did not keep; else what it would say to the sheet as it
    /// stands. Where::column names the cell.
    std::optional<Refused> refusal() const;
    /// The first thing that keeps the meeting from being closed.
    Gap gap() const;

    /// Posts the meeting, once the book was verified. Answers closed, or stays with a gap().
    void close();
    bool isClosing() const { return m_isClosing; }
    /// Throws away what was entered and begins anew, on `day` if one is named.
    void discard(std::optional<Date> day = {});

Q_SIGNALS:
    void begun();
    void gone(); // the form: its book was laid aside, or another form is read
    /// Nobody belongs to the group on the day of the meeting: members are taken in first.
    void nobodyBelongs();
    /// There is no meeting to write down: no rules yet, or what stands in `why`.
    void notBegun(const bahi::Refused& why);
    void moved(); // another day, or what is asked is another than before
    void notMoved(const bahi::Refused& why);
    void changed();  // cells
    void saved();    // isOnDisk of some cell, or failure()
    void examined(); // refusal()
    void closed(const std::shared_ptr<bahi::ui::ClosedMeeting>& meeting);
    /// After closed: a verified copy of the book stands in this user's data folder, or does not.
    void copied(bool isCopied);

private:
    class Entry;
    void forget();
    void put(const std::vector<DraftCell>& changes);
    /// The cells of `names`, with those the disk did not take and the cursor, as they stand in the
    /// form: all of them are on their way from now on.
    std::vector<DraftCell> sent(std::set<std::string> names);
    void save(const std::vector<DraftCell>& sent);
    void landed(const std::vector<DraftCell>& sent);
    void kept(const std::vector<DraftCell>& sent);
    void notKept(const std::vector<DraftCell>& sent, const Refused& why);
    void notKept(const std::vector<DraftCell>& sent, const MachineFailure& failure);
    void examine();
    void post();
    void copyBook();

    BookSession& m_session;
    QUndoStack m_undo;
    std::optional<MeetingForm> m_form;
    std::string m_cursor;
    QTimer m_cursorRests;                      // then it is written down
    std::map<std::string, int> m_onItsWay;     // how many writes of the cell are not answered yet
    std::set<std::string> m_unsaved;           // what the disk did not take
    std::map<std::string, Refused> m_notTaken; // what the book did not keep, and why
    std::optional<Refused> m_keepsNothing;     // why the book keeps no draft at all
    std::optional<MachineFailure> m_failure;
    QTimer m_triesAgain;
    std::optional<Refused> m_refusal;
    int m_age = 0; // an answer to what was asked for another form says nothing of this one
    bool m_isBeginning = false;
    bool m_isExamining = false;
    bool m_isChangedSince = false; // while the book looked at the sheet
    bool m_isClosing = false;
};

} // namespace bahi::ui
