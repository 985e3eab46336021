#include "ui/models/meeting_editor.h"

#include "ledger/base/random.h"
#include "ledger/base/today.h"
#include "ledger/services/backup_service.h"

#include <algorithm>
#include <array>
#include <utility>

namespace bahi::ui {

/// One thing that can be undone.
class MeetingEditor::Entry : public QUndoCommand {
public:
    Entry(MeetingEditor& editor, std::vector<DraftCell> changes, const QString& what)
        : QUndoCommand{what}, m_editor{editor}, m_changes{std::move(changes)} {}

    void redo() override {
        m_back = m_editor.m_form->put(m_changes);
        m_editor.put(m_changes);
    }
    void undo() override {
        m_editor.m_form->put(m_back);
        m_editor.put(m_back);
    }

private:
    MeetingEditor& m_editor;
    std::vector<DraftCell> m_changes;
    std::vector<DraftCell> m_back;
};

MeetingEditor::MeetingEditor(BookSession& session, QObject* parent)
    : QObject{parent}, m_session{session} {
    constexpr int kRest = 300; // milliseconds
    m_cursorRests.setSingleShot(true);
    m_cursorRests.setInterval(kRest);
    QObject::connect(&m_cursorRests, &QTimer::timeout, this, [this] {
        // While the meeting is posted its draft goes: nothing may begin it anew.
        if (isBegun() && !m_isClosing && !m_form->cells().empty()) save(sent({}));
    });
    constexpr int kPatience = 2000; // milliseconds
    m_triesAgain.setSingleShot(true);
    m_triesAgain.setInterval(kPatience);
    QObject::connect(&m_triesAgain, &QTimer::timeout, this, &MeetingEditor::saveAgain);
    QObject::connect(&m_session, &BookSession::closed, this, [this] {
        m_form.reset();
        m_undo.clear();
        forget();
        Q_EMIT gone();
    });
    QObject::connect(&m_session, &BookSession::clockSeen, this, &MeetingEditor::examined);
    QObject::connect(&m_session, &BookSession::checked, this, [this] {
        if (m_isClosing) post();
    });
    // Somebody joined, or what the group agreed on is another: the sheet asks by it.
    QObject::connect(&m_session, &BookSession::changed, this, [this] {
        if (isBegun() && !m_isClosing) moveTo(m_form->day().dues.day);
    });
}

namespace {

struct Begin {
    MeetingDay day;
    Uid uid{};
    Cells cells;
};

/// The draft's meeting, or that of `wanted`, or the one the group holds next.
Result<Begin> readBegin(Office& office, Book& book, std::optional<Date> wanted) {
    const auto draft = DraftService{office, book}.current();
    MeetingDayService days{book};
    const auto proposed = draft ? std::optional{draft->heldOn} : wanted ? wanted : days.proposed();
    if (!proposed) return Refusal::NoRulesYet;
    auto day = days.on(*proposed);
    if (!day) return day.refused();
    if (draft) return Begin{std::move(day.value()), draft->uid, draft->cells};
    return Begin{std::move(day.value()), office.machine.random.bytes<16>(), {}};
}

} // namespace

/// Of a form that is gone.
void MeetingEditor::forget() {
    ++m_age;
    m_cursorRests.stop();
    m_triesAgain.stop();
    m_onItsWay.clear();
    m_unsaved.clear();
    m_notTaken.clear();
    m_keepsNothing.reset();
    m_failure.reset();
    m_refusal.reset();
    m_isClosing = false;
    m_isBeginning = false;
}

void MeetingEditor::begin(std::optional<Date> day) {
    m_form.reset();
    m_undo.clear();
    forget();
    Q_EMIT gone();
    m_isBeginning = true;
    m_session.thread().ask(
        this,
        [day](Office& office, BookThread::OpenBook& open) { return readBegin(office, *open, day); },
        [this, age = m_age](Result<Begin> answer) {
            if (age != m_age) return;
            m_isBeginning = false;
            if (!answer) {
                Q_EMIT notBegun(answer.refused());
                return;
            }
            Begin begin = std::move(answer).value();
            if (begin.day.dues.rows.empty()) {
                Q_EMIT nobodyBelongs();
                return;
            }
            const std::string cursor{cells::kCursor};
            m_cursor = cells::textOf(begin.cells, cursor);
            begin.cells.erase(cursor); // no part of the meeting
            m_form.emplace(std::move(begin.day), begin.uid, std::move(begin.cells));
            Q_EMIT begun();
            examine();
        });
}

bool MeetingEditor::enter(const std::vector<DraftCell>& changes, const QString& what) {
    if (!isBegun() || m_isClosing || !m_session.mayWrite()) return false;
    if (!changes.empty()) m_undo.push(new Entry{*this, changes, what});
    return true;
}

void MeetingEditor::undo() {
    if (isBegun() && !m_isClosing) m_undo.undo();
}

void MeetingEditor::redo() {
    if (isBegun() && !m_isClosing) m_undo.redo();
}

void MeetingEditor::moveTo(Date day) {
    if (!isBegun() || m_isClosing) return;
    m_session.thread().ask(
        this,
        [day](Office&, BookThread::OpenBook& open) { return MeetingDayService{*open}.on(day); },
        [this, age = m_age](Result<MeetingDay> answer) {
            if (age != m_age || !isBegun() || m_isClosing) return;
            if (!answer) {
                Q_EMIT notMoved(answer.refused());
                return;
            }
            const bool isOtherDay = answer.value().dues.day != m_form->day().dues.day;
            const Uid uid = m_form->uid();
            m_form.emplace(std::move(answer.value()), uid, Cells{m_form->cells()});
            Q_EMIT moved();
            Q_EMIT changed();
            if (isOtherDay && !m_form->cells().empty()) save(sent({})); // the draft goes with it
            examine();
        });
}

void MeetingEditor::setCursor(const std::string& cell) {
    if (!isBegun() || cell == m_cursor || m_isClosing) return;
    m_cursor = cell;
    m_cursorRests.start();
}

const std::string& MeetingEditor::savedCursor() const {
    return m_cursor;
}

void MeetingEditor::put(const std::vector<DraftCell>& changes) {
    std::set<std::string> names;
    for (const DraftCell& cell : changes) {
        names.insert(cell.name);
        m_notTaken.erase(cell.name);
    }
    const auto all = sent(std::move(names));
    Q_EMIT changed();
    save(all);
    examine();
}

std::optional<Refused> MeetingEditor::refusal() const {
    if (m_keepsNothing) return m_keepsNothing;
    if (!m_notTaken.empty()) return m_notTaken.begin()->second;
    return m_refusal;
}

/// Looks behind what the book would say. Where the sheet changes meanwhile, it looks again.
void MeetingEditor::examine() {
    if (!isBegun() || m_isClosing || !m_session.mayWrite()) return;
    m_isChangedSince = m_isExamining;
    if (m_isExamining) return;
    m_isExamining = true;
    m_session.thread().ask(
        this,
        [sheet = m_form->sheet(), late = cells::textOf(m_form->cells(), std::string{cells::kLate})](
            Office& office, BookThread::OpenBook& open) {
            return std::pair{MeetingService{office, *open}.post({sheet}, late, Keep::No),
                             today(office.machine.clock)};
        },
        [this](const std::pair<Result<PostedMeetings>, Date>& examination) {
            m_isExamining = false;
            const Result<PostedMeetings>& answer = examination.first;
            m_session.tellToday(examination.second);
            m_refusal = answer ? std::nullopt : std::optional{answer.refused()};
            Q_EMIT examined();
            if (std::exchange(m_isChangedSince, false)) examine();
        },
        [this](const MachineFailure&) {
            m_isExamining = false;
            if (std::exchange(m_isChangedSince, false)) examine();
        });
}

Gap MeetingEditor::gap() const {
    const auto& lines = m_form->lines();
    const bool isInPencil = !std::all_of(
        lines.begin(), lines.end(), [this](const SheetLine& line) { return m_form->isDone(line); });
    if (isInPencil) return Gap::Pencil;
    const BoxSums box = m_form->box();
    if (!box.isCounted) return Gap::NotCounted;
    if (box.counted != box.shouldBe()) return Gap::CountDiffers;
    if (!m_form->cells().contains(std::string{cells::kChair})) return Gap::NobodyPresides;
    if (m_form->day().isLate && !m_form->cells().contains(std::string{cells::kLate}))
        return Gap::LateReason;
    if (m_session.clockBehind()) return Gap::ClockBehind;
    return refusal() ? Gap::Refused : Gap::None;
}

void MeetingEditor::close() {
    if (!isBegun() || m_isClosing || !m_session.mayWrite()) return;
    const Gap before = gap();
    if (before != Gap::None && before != Gap::Refused) {
        examine(); // the clock may be right by now
        Q_EMIT examined();
        return;
    }
    m_isClosing = true;
    Q_EMIT changed();
    if (m_session.check() != Check::Running) post();
}

void MeetingEditor::post() {
    const auto stay = [this] {
        m_isClosing = false;
        Q_EMIT changed();
        Q_EMIT examined();
    };
    const Gap now = gap(); // the form is as it was when it was closed, the book perhaps not
    if (!m_session.mayWrite() || (now != Gap::None && now != Gap::Refused)) return stay();
    const std::uint64_t before = m_session.info().records;
    m_session.thread().ask(
        this,
        [sheet = m_form->sheet(), late = cells::textOf(m_form->cells(), std::string{cells::kLate})](
            Office& office, BookThread::OpenBook& open) {
            auto posted = MeetingService{office, *open}.post({sheet}, late);
            return std::pair{std::move(posted), BookService{office}.info(*open).records};
        },
        [this, stay, before, age = m_age](std::pair<Result<PostedMeetings>, std::uint64_t> answer) {
            if (age != m_age) return; // the book was laid aside meanwhile
            if (!answer.first) {
                m_refusal = answer.first.refused();
                return stay();
            }
            const auto meeting = std::make_shared<ClosedMeeting>(
                ClosedMeeting{*m_form, answer.first.value(), before + 1, answer.second});
            m_form.reset();
            m_undo.clear();
            forget();
            m_session.tellChanged(meeting->posted.changes);
            Q_EMIT closed(meeting);
            copyBook();
        },
        [this, stay, age = m_age](const MachineFailure& failure) {
            if (age != m_age) return;
            stay();
            notKept({}, failure);
            Q_EMIT saved();
        });
}

/// Off the way to the code for the minute book: the meeting is saved already.
void MeetingEditor::copyBook() {
    m_session.thread().ask(
        this,
        [](Office& office, BookThread::OpenBook& open) {
            BackupService backups{office};
            backups.remember(*open);
            return bool{backups.backUpAutomatically(*open)};
        },
        [this](bool isCopied) { Q_EMIT copied(isCopied); },
        [this](const MachineFailure&) { Q_EMIT copied(false); });
}

void MeetingEditor::discard(std::optional<Date> day) {
    forget();
    m_isClosing = true; // nothing more goes into it
    m_session.thread().ask(
        this,
        [](Office& office, BookThread::OpenBook& open) {
            DraftService{office, *open}.discard();
            return true;
        },
        [this, day](bool) { begin(day); });
}

} // namespace bahi::ui
