#include "ui/models/known_copies.h"

#include "ui/text/figures.h"

#include <QEvent>

namespace bahi::ui {

QString titleOf(const CopyContent& content) {
    if (content.privacy != Privacy::Open) return KnownCopies::tr("Notes");
    if (content.groupName.empty()) return KnownCopies::tr("Group without a name");
    return QString::fromStdString(content.groupName);
}

KnownCopies::KnownCopies(BookThread& thread, QObject* parent)
    : QAbstractListModel{parent}, m_thread{thread} {}

int KnownCopies::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_copies.size()) + 1;
}

QVariant KnownCopies::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    if (index.row() + 1 == rowCount()) return otherFile(role);
    const Copy& copy = m_copies[static_cast<std::size_t>(index.row())];
    const bool isReadable = copy.content && *copy.content;
    if (role == Group) return groupOf(copy);
    if (role == Made)
        return copy.known.madeAt ? dayAndTime(*copy.known.madeAt) : tr("nobody knows when");
    if (role == Held) return heldIn(copy);
    if (role == Kind) return kindOf(copy);
    if (role == Drawing)
        return copy.known.isTakenAlong ? QStringLiteral("stick") : QStringLiteral("restore");
    if (role == IsThere) return !copy.content || isReadable;
    if (role == Path) return QString::fromStdString(copy.known.path);
    if (role == Qt::ToolTipRole) return QString::fromStdString(copy.known.path).toHtmlEscaped();
    if (role == Qt::AccessibleTextRole)
        return QStringLiteral("%1, %2, %3, %4")
            .arg(data(index, Group).toString(), data(index, Made).toString(), heldIn(copy),
                 kindOf(copy));
    return {};
}

void KnownCopies::read() {
    m_thread.ask(
        this, [](Office& office, BookThread::OpenBook&) { return CopyService{office}.known(); },
        [this](const std::vector<KnownCopy>& copies) {
            beginResetModel();
            m_copies.clear();
            for (const KnownCopy& known : copies) m_copies.push_back({known});
            endResetModel();
            for (const KnownCopy& known : copies) readContent(known.path);
        },
        // A folder that cannot be read now: another file can still be chosen.
        [](const MachineFailure&) {});
}

int KnownCopies::rowIn(const QString& folder) const {
    const std::string start = folder.toStdString() + "/";
    for (std::size_t row = 0; row < m_copies.size(); ++row)
        if (m_copies[row].known.path.starts_with(start)) return static_cast<int>(row);
    return 0;
}

bool KnownCopies::event(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    return QAbstractListModel::event(event);
}

void KnownCopies::readContent(const std::string& path) {
    m_thread.ask(
        this,
        [path](Office& office, BookThread::OpenBook&) { return CopyService{office}.content(path); },
        [this, path](const Result<CopyContent>& content) { answered(path, content); },
        [this, path](const MachineFailure&) { answered(path, Refusal::FileUnreadable); });
}

void KnownCopies::answered(const std::string& path, const Result<CopyContent>& content) {
    for (std::size_t row = 0; row < m_copies.size(); ++row) {
        if (m_copies[row].known.path != path) continue;
        m_copies[row].content = content;
        Q_EMIT dataChanged(index(0), index(static_cast<int>(m_copies.size())));
    }
}

QVariant KnownCopies::otherFile(int role) const {
    if (role == Group) return tr("Another file…");
    if (role == Made || role == Qt::AccessibleDescriptionRole)
        return tr("From this computer or a stick");
    if (role == Held || role == Kind || role == Path) return QString{};
    if (role == Drawing) return QStringLiteral("folder");
    if (role == IsThere) return true;
    if (role == Qt::AccessibleTextRole) return tr("Another file…");
    return {};
}

/// A copy that cannot be read now is of the group whose other copies can.
QString KnownCopies::groupOf(const Copy& copy) const {
    if (!copy.content) return tr("being read");
    if (*copy.content) return titleOf(copy.content->value());
    for (const Copy& other : m_copies)
        if (other.known.bookId == copy.known.bookId && other.content && *other.content)
            return titleOf(other.content->value());
    return tr("Group that is not known");
}

QString KnownCopies::heldIn(const Copy& copy) const {
    if (!copy.content) return {};
    if (!*copy.content) {
        if (copy.content->refusal() != Refusal::BookNotFound) return tr("Cannot be read");
        return copy.known.isTakenAlong ? tr("put the stick in") : tr("not there any more");
    }
    const std::size_t meetings = copy.content->value().meetings;
    if (meetings == 0) return tr("No meetings yet");
    return tr("%n meeting(s)", "", static_cast<int>(meetings));
}

QString KnownCopies::kindOf(const Copy& copy) const {
    const bool isPractice = copy.content && *copy.content && copy.content->value().practice;
    if (isPractice) return copy.known.isTakenAlong ? tr("practice, taken along") : tr("practice");
    return copy.known.isTakenAlong ? tr("taken along") : tr("kept by Bahi");
}

} // namespace bahi::ui
