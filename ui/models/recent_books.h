#pragma once

#include "ledger/base/clock.h"
#include "ledger/base/refusal.h"
#include "ledger/services/book_service.h"
#include "ui/models/book_thread.h"

#include <QAbstractListModel>
#include <QString>

#include <optional>
#include <vector>

namespace bahi::ui {

/// How a book on the list stands.
enum class Standing {
    BeingRead,
    Whole,     // verified, exactly as it is, on this computer
    Unchecked, // it opens
    NotClosed, // a meeting was begun
    Gone,
    Refused,
};

/// A book that was opened here before, as far as it is known.
struct RecentBook {
    QString path;
    std::optional<BookInfo> info;   // none while it is being read, or was refused
    std::optional<Date> next = {};  // the planned day of the next meeting; none before rules
    std::optional<Date> draft = {}; // the day of a meeting that is not closed yet
    Date today = {};                // when it was read
    std::optional<Refused> refused; // why it cannot be opened now: gone, damaged, of a newer Bahi
    bool isChecked = false;         // verified, exactly as it is, on this computer
    std::optional<Moment> copied = {}; // when somebody last took a copy of it along

    Standing standing() const;
};

/// The books this user opened last, the newest first. Read again on the book thread whenever the
/// list is shown; a book that is gone says so and stays until it is forgotten.
class RecentBooks : public QAbstractListModel {
    Q_OBJECT

public:
    static constexpr int kMost = 12;

    enum Role {
        Name = Qt::DisplayRole,
        Place = Qt::UserRole, // the folder it stands in
        Meeting,              // `Meeting 97 on Tuesday`
        Members,              // `12 members`
        Stands,               // Standing as int
        StandsWord,           // `checked, whole`
        Practice,             // bool
        Path,
    };

    explicit RecentBooks(BookThread& thread, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    const RecentBook& book(int row) const { return m_books.at(static_cast<std::size_t>(row)); }

    void read();
    /// It was opened just now.
    void add(const QString& path, const BookInfo& info);
    /// When a copy of one of them was last taken along; practice does not count.
    std::optional<Moment> lastCopied() const;
    /// Only from this list; the file stays.
    void forget(const QString& path);

protected:
    bool event(QEvent* event) override;

private:
    struct Known;
    static Known known(Office& office, Book& book);
    void read(const QString& path);
    void answered(const QString& path, const Result<Known>& known);
    void keep() const;
    QString meetingOf(const RecentBook& book) const;
    QString wordFor(Standing standing) const;

    BookThread& m_thread;
    std::vector<RecentBook> m_books;
};

} // namespace bahi::ui
