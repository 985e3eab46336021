#include "ui/models/recent_books.h"

#include "ledger/base/today.h"
#include "ledger/services/backup_service.h"
#include "ledger/services/draft_service.h"
#include "ledger/services/meeting_day_service.h"
#include "ledger/services/verify_service.h"
#include "ui/models/places.h"
#include "ui/models/preferences.h"
#include "ui/text/figures.h"

#include <QEvent>
#include <QFileInfo>

#include <algorithm>

namespace bahi::ui {

/// What the book thread says of a book.
struct RecentBooks::Known {
    BookInfo info;
    std::optional<Date> next;
    std::optional<Date> draft;
    Date today;
    bool isChecked = false;
    std::optional<Moment> copied = {};
};

namespace {

QString folderOf(const QString& path) {
    return shownPath(QFileInfo{path}.absolutePath());
}

} // namespace

Standing RecentBook::standing() const {
    if (refused) return refused->why == Refusal::BookNotFound ? Standing::Gone : Standing::Refused;
    if (!info) return Standing::BeingRead;
    if (draft) return Standing::NotClosed;
    return isChecked ? Standing::Whole : Standing::Unchecked;
}

RecentBooks::RecentBooks(BookThread& thread, QObject* parent)
    : QAbstractListModel{parent}, m_thread{thread} {
    for (const QString& path : Preferences::recentBooks())
        m_books.push_back({.path = path, .info = {}, .refused = {}});
}

int RecentBooks::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_books.size());
}

QVariant RecentBooks::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const RecentBook& known = book(index.row());
    if (role == Name) {
        if (known.info && !known.info->groupName.empty())
            return QString::fromStdString(known.info->groupName);
        return QFileInfo{known.path}.completeBaseName();
    }
    if (role == Place) {
        const bool isPractice = known.info && known.info->practice;
        return isPractice ? tr("Practice · %1").arg(folderOf(known.path)) : folderOf(known.path);
    }
    if (role == Path) return known.path;
    if (role == Qt::ToolTipRole) return known.path.toHtmlEscaped();
    if (role == Meeting) return meetingOf(known);
    if (role == Members) {
        if (!known.info) return QString{};
        if (known.info->members == 0) return tr("No members yet");
        return tr("%n member(s)", "", static_cast<int>(known.info->members));
    }
    if (role == Stands) return static_cast<int>(known.standing());
    if (role == StandsWord) return wordFor(known.standing());
    if (role == Practice) return known.info && known.info->practice;
    if (role == Qt::AccessibleTextRole)
        return QStringLiteral("%1, %2, %3, %4")
            .arg(data(index, Name).toString(), data(index, Meeting).toString(),
                 data(index, Members).toString(), wordFor(known.standing()));
    return {};
}

void RecentBooks::read() {
    for (const RecentBook& known : m_books) read(known.path);
}

void RecentBooks::add(const QString& path, const BookInfo& info) {
    beginResetModel();
    const QString whole = QFileInfo{path}.absoluteFilePath();
    std::erase_if(m_books, [&](const RecentBook& known) { return known.path == whole; });
    m_books.insert(m_books.begin(), {.path = whole, .info = info, .refused = {}});
    if (m_books.size() > kMost) m_books.resize(kMost);
    endResetModel();
    keep();
}

std::optional<Moment> RecentBooks::lastCopied() const {
    std::optional<Moment> last;
    for (const RecentBook& known : m_books)
        if (known.copied && known.info && !known.info->practice)
            last = std::max(last.value_or(*known.copied), *known.copied);
    return last;
}

void RecentBooks::forget(const QString& path) {
    beginResetModel();
    std::erase_if(m_books, [&](const RecentBook& known) { return known.path == path; });
    endResetModel();
    keep();
}

bool RecentBooks::event(QEvent* event) {
    if (event->type() == QEvent::LanguageChange && !m_books.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    return QAbstractListModel::event(event);
}

RecentBooks::Known RecentBooks::known(Office& office, Book& book) {
    const auto last = VerifyService{office}.lastVerified(book);
    const auto draft = DraftService{office, book}.current();
    Known known{.info = BookService{office}.info(book),
                .next = MeetingDayService{book}.proposed(),
                .draft = draft ? std::optional{draft->heldOn} : std::nullopt,
                .today = today(office.machine.clock)};
    if (const auto taken = BackupService{office}.lastTaken(book)) known.copied = taken->madeAt;
    known.isChecked = last && last->records == known.info.records;
    return known;
}

void RecentBooks::read(const QString& path) {
    m_thread.ask(
        this,
        [file = path.toStdString()](Office& office, BookThread::OpenBook&) -> Result<Known> {
            BookService books{office};
            const auto book = books.open(file, Access::Read);
            if (!book) return book.refused();
            return known(office, *book.value());
        },
        [this, path](const Result<Known>& known) { answered(path, known); },
        // What cannot be read now stays on the list as it is.
        [](const MachineFailure&) {});
}

void RecentBooks::answered(const QString& path, const Result<Known>& known) {
    const auto found = std::find_if(m_books.begin(), m_books.end(),
                                    [&](const RecentBook& book) { return book.path == path; });
    if (found == m_books.end()) return;
    found->info.reset();
    found->refused.reset();
    if (known) {
        found->info = known.value().info;
        found->next = known.value().next;
        found->draft = known.value().draft;
        found->today = known.value().today;
        found->isChecked = known.value().isChecked;
        found->copied = known.value().copied;
    } else {
        found->refused = known.refused();
    }
    const QModelIndex row = index(static_cast<int>(found - m_books.begin()));
    Q_EMIT dataChanged(row, row);
}

void RecentBooks::keep() const {
    QStringList paths;
    for (const RecentBook& known : m_books) paths << known.path;
    Preferences::setRecentBooks(paths);
}

/// When it meets next, as people say it: today, on a day of this week, on a date.
QString RecentBooks::meetingOf(const RecentBook& book) const {
    if (!book.info) return {};
    const auto day = book.draft ? book.draft : book.next;
    if (!day) return tr("No meetings yet");
    const QString which = number(static_cast<std::int64_t>(book.info->meetings) + 1);
    const std::int32_t ahead = toDays(*day) - toDays(book.today);
    if (ahead == 0) return tr("Meeting %1 is today").arg(which);
    const QString when = day->year() == book.today.year() ? shortDate(*day) : date(*day);
    if (ahead < 0) return tr("Meeting %1, due %2").arg(which, when);
    if (ahead < 7) return tr("Meeting %1 on %2").arg(which, weekday(std::chrono::weekday{*day}));
    return tr("Meeting %1 on %2").arg(which, when);
}

QString RecentBooks::wordFor(Standing standing) const {
    switch (standing) {
        case Standing::BeingRead:
            return tr("being read");
        case Standing::Whole:
            return tr("checked, whole");
        case Standing::Unchecked:
            return tr("not checked yet");
        case Standing::NotClosed:
            return tr("meeting not closed");
        case Standing::Gone:
            return tr("not found");
        case Standing::Refused:
            break;
    }
    return tr("does not open");
}

} // namespace bahi::ui
