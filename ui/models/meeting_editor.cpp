#include "ui/models/meeting_editor.h"

#include "ledger/base/random.h"
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
        if (isBegun() && !m_form->cells().empty()) save(sent({}));
    });
    QObject::connect(&m_session, &BookSession::closed, this, [this] {
        m_form.reset();
        m_undo.clear();
    });
    QObject::connect(&m_session, &BookSession::checked, this, [this] {
        if (m_isClosing) post();
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

void MeetingEditor::begin(std::optional<Date> day) {
    m_form.reset();
    m_undo.clear();
    m_onItsWay.clear();
    m_unsaved.clear();
    m_failure.reset();
    m_refusal.reset();
    m_isClosing = false;
    m_session.thread().ask(
        this,
        [day](Office& office, BookThread::OpenBook& open) { return readBegin(office, *open, day); },
        [this](Result<Begin> answer) {
            if (!answer) {
                Q_EMIT notBegun(answer.refused());
                return;
            }
            Begin begin = std::move(answer).value();
            const std::string cursor{cells::kCursor};
            m_cursor = cells::textOf(begin.cells, cursor);
            begin.cells.erase(cursor); // no part of the meeting
            m_form.emplace(std::move(begin.day), begin.uid, std::move(begin.cells));
            Q_EMIT begun();
            examine();
        });
}

void MeetingEditor::enter(const std::vector<DraftCell>& changes, const QString& what) {
    if (changes.empty() || !isBegun() || m_isClosing || !m_session.mayWrite()) return;
    m_undo.push(new Entry{*this, changes, what});
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
    const auto all = sent(changes);
    Q_EMIT changed();
    save(all);
    examine();
}

bool MeetingEditor::isOnDisk(const std::string& cell) const {
    const bool isLost = std::any_of(m_unsaved.begin(), m_unsaved.end(),
                                    [&](const DraftCell& lost) { return lost.name == cell; });
    return isBegun() && m_form->cells().contains(cell) && !m_onItsWay.contains(cell) && !isLost;
}

std::vector<DraftCell> MeetingEditor::sent(const std::vector<DraftCell>& changes) {
    std::vector<DraftCell> all = std::exchange(m_unsaved, {});
    all.insert(all.end(), changes.begin(), changes.end());
    if (!m_cursor.empty()) all.push_back({std::string{cells::kCursor}, m_cursor});
    for (const DraftCell& cell : all) ++m_onItsWay[cell.name];
    return all;
}

void MeetingEditor::save(const std::vector<DraftCell>& all) {
    const auto landed = [this, all] {
        for (const DraftCell& cell : all)
            if (const auto way = m_onItsWay.find(cell.name);
                way != m_onItsWay.end() && --way->second == 0)
                m_onItsWay.erase(way);
    };
    m_session.thread().ask(
        this,
        [all, uid = m_form->uid(), day = m_form->day().dues.day, sitting = m_form->day().sitting](
            Office& office, BookThread::OpenBook& open) {
            return DraftService{office, *open}.save(uid, day, sitting, all);
        },
        [this, landed](const Result<Done>& answer) {
            landed();
            m_failure.reset();
            if (!answer) m_refusal = answer.refused();
            Q_EMIT saved();
        },
        [this, all, landed](const MachineFailure& failure) {
            landed();
            m_unsaved.insert(m_unsaved.begin(), all.begin(), all.end());
            m_failure = failure;
            Q_EMIT saved();
        });
}

void MeetingEditor::saveAgain() {
    if (isBegun() && m_failure) save(sent({}));
}

/// Looks behind what the book would say. Where the sheet changes meanwhile, it looks again.
void MeetingEditor::examine() {
    if (!isBegun() || m_isClosing) return;
    m_isChangedSince = m_isExamining;
    if (m_isExamining) return;
    m_isExamining = true;
    m_session.thread().ask(
        this,
        [sheet = m_form->sheet(), late = cells::textOf(m_form->cells(), std::string{cells::kLate})](
            Office& office, BookThread::OpenBook& open) {
            return MeetingService{office, *open}.post({sheet}, late, Keep::No);
        },
        [this](const Result<PostedMeetings>& answer) {
            m_isExamining = false;
            m_refusal = answer ? std::nullopt : std::optional{answer.refused()};
            Q_EMIT examined();
            if (std::exchange(m_isChangedSince, false)) examine();
        },
        [this](const MachineFailure&) { m_isExamining = false; });
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
    return m_refusal ? Gap::Refused : Gap::None;
}

void MeetingEditor::close() {
    if (!isBegun() || m_isClosing || !m_session.mayWrite()) return;
    const Gap before = gap();
    if (before != Gap::None && before != Gap::Refused) {
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
    if (!m_session.mayWrite()) return stay();
    const std::uint64_t before = m_session.info().records;
    m_session.thread().ask(
        this,
        [sheet = m_form->sheet(), late = cells::textOf(m_form->cells(), std::string{cells::kLate})](
            Office& office, BookThread::OpenBook& open) {
            auto posted = MeetingService{office, *open}.post({sheet}, late);
            return std::pair{std::move(posted), BookService{office}.info(*open).records};
        },
        [this, stay, before](std::pair<Result<PostedMeetings>, std::uint64_t> answer) {
            if (!answer.first) {
                m_refusal = answer.first.refused();
                return stay();
            }
            m_isClosing = false;
            const auto meeting = std::make_shared<ClosedMeeting>(
                ClosedMeeting{*m_form, answer.first.value(), before + 1, answer.second});
            m_form.reset();
            m_undo.clear();
            m_session.tellChanged(meeting->posted.changes);
            Q_EMIT closed(meeting);
            copyBook();
        },
        [this, stay](const MachineFailure& failure) {
            m_failure = failure;
            Q_EMIT saved();
            stay();
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
    m_session.thread().ask(
        this,
        [](Office& office, BookThread::OpenBook& open) {
            DraftService{office, *open}.discard();
            return true;
        },
        [this, day](bool) { begin(day); });
}

} // namespace bahi::ui
