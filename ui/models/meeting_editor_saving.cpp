// The part of MeetingEditor that brings cells to the disk, and knows which are there.

#include "ui/models/meeting_editor.h"

#include <algorithm>
#include <utility>

namespace bahi::ui {

namespace {

/// The disk may have gone, so that what is open is a file nobody will find again.
bool isOfDisk(const MachineFailure& failure) {
    return failure.failure == Failure::DiskTrouble || failure.failure == Failure::BookGone;
}

/// The book at `path` once more, where it is the same book.
Result<Done> reopened(Office& office, BookThread::OpenBook& open, const std::string& path,
                      const std::string& bookId) {
    open.reset();
    BookService books{office};
    auto book = books.open(path, Access::Write);
    if (!book && book.refusal() == Refusal::BookNotFound) throw BookVanished{path};
    if (!book) return book.refused();
    if (books.info(*book.value()).bookId != bookId) throw BookVanished{path};
    open = std::move(book.value());
    return Done{};
}

} // namespace

bool MeetingEditor::isOnDisk(const std::string& cell) const {
    return isBegun() && m_form->cells().contains(cell) && !m_onItsWay.contains(cell) &&
           !m_unsaved.contains(cell) && !m_notTaken.contains(cell);
}

std::vector<DraftCell> MeetingEditor::sent(std::set<std::string> names) {
    names.merge(std::exchange(m_unsaved, {}));
    // Whatever was entered when the disk did not take it: what stands in the form counts.
    const std::string cursor{cells::kCursor};
    std::vector<DraftCell> all;
    for (const std::string& name : names)
        if (name != cursor) all.push_back({name, cells::textOf(m_form->cells(), name)});
    if (!m_cursor.empty()) all.push_back({cursor, m_cursor});
    for (const DraftCell& cell : all) ++m_onItsWay[cell.name];
    return all;
}

void MeetingEditor::save(const std::vector<DraftCell>& all) {
    const bool isAnew = m_failure && isOfDisk(*m_failure);
    m_session.thread().ask(
        this,
        [all, isAnew, path = m_session.path().toStdString(), book = m_session.info().bookId,
         uid = m_form->uid(), day = m_form->day().dues.day, sitting = m_form->day().sitting](
            Office& office, BookThread::OpenBook& open) -> Result<Done> {
            if (isAnew) BAHI_TRY(reopened(office, open, path, book));
            return DraftService{office, *open}.save(uid, day, sitting, all);
        },
        [this, all, age = m_age](const Result<Done>& answer) {
            if (age != m_age) return;
            landed(all);
            if (answer)
                kept(all);
            else
                notKept(all, answer.refused());
            Q_EMIT saved();
        },
        [this, all, age = m_age](const MachineFailure& failure) {
            if (age != m_age) return;
            landed(all);
            notKept(all, failure);
            Q_EMIT saved();
        });
}

void MeetingEditor::landed(const std::vector<DraftCell>& all) {
    for (const DraftCell& cell : all)
        if (const auto way = m_onItsWay.find(cell.name);
            way != m_onItsWay.end() && --way->second == 0)
            m_onItsWay.erase(way);
}

/// The disk works, so what it did not take before goes at once.
void MeetingEditor::kept(const std::vector<DraftCell>& all) {
    const bool isBack = m_failure.has_value();
    m_triesAgain.stop();
    m_failure.reset();
    m_keepsNothing.reset();
    for (const DraftCell& cell : all) m_unsaved.erase(cell.name); // with what was entered since
    if (m_isClosing) return;
    if (!m_unsaved.empty()) save(sent({}));
    if (isBack) examine();
}

/// Of a save that is refused nothing is kept: one cell keeps no others from the disk.
void MeetingEditor::notKept(const std::vector<DraftCell>& all, const Refused& why) {
    m_failure.reset();
    const std::string& refused = why.where.column;
    const bool isOfCell = std::any_of(all.begin(), all.end(),
                                      [&](const DraftCell& cell) { return cell.name == refused; });
    for (const DraftCell& cell : all)
        if (cell.name != refused) m_unsaved.insert(cell.name);
    if (!isOfCell) {
        m_keepsNothing = why;
        m_triesAgain.start();
        return;
    }
    if (!m_onItsWay.contains(refused)) m_notTaken.insert_or_assign(refused, why);
    if (!m_isClosing && !m_unsaved.empty()) save(sent({}));
}

void MeetingEditor::notKept(const std::vector<DraftCell>& all, const MachineFailure& failure) {
    for (const DraftCell& cell : all) m_unsaved.insert(cell.name);
    m_failure = failure;
    m_triesAgain.start();
    // What stands on a disk that is gone is not known to stand there.
    if (isOfDisk(failure))
        for (const auto& [name, text] : m_form->cells())
            if (!m_notTaken.contains(name)) m_unsaved.insert(name);
}

void MeetingEditor::saveAgain() {
    if (!isBegun() || m_isClosing || isSaving()) return;
    if (m_failure || m_keepsNothing) save(sent({}));
}

} // namespace bahi::ui
