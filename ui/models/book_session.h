#pragma once

#include "ledger/base/changes.h"
#include "ledger/services/verify_service.h"
#include "ui/models/book_thread.h"

#include <QString>

#include <optional>

namespace bahi::ui {

/// How far an open book is believed.
enum class Check {
    Running, // full verification goes on behind; closing a meeting waits for it
    Whole,
    Broken, // the book is shown, and nothing is written to it
};

/// A clock that was set back, by what the book knows: it comes before its last meeting, or before
/// the day its last record was written on.
struct ClockBehind {
    Date today;
    Date last;
};

/// The book the window has open, as its pages know it: what is in it in a few lines, how far it was
/// verified, and what changed.
class BookSession : public QObject {
    Q_OBJECT

public:
    explicit BookSession(BookThread& thread, QObject* parent = nullptr)
        : QObject{parent}, m_thread{thread} {}

    BookThread& thread() { return m_thread; }

    bool isOpen() const { return m_info.has_value(); }
    const QString& path() const { return m_path; }
    const BookInfo& info() const { return *m_info; } // only while isOpen
    Check check() const { return m_check; }
    /// The first thing that is not as the log says; only when Broken.
    const std::optional<Finding>& finding() const { return m_finding; }
    /// Whom and what the finding concerns.
    const FindingAbout& findingAbout() const { return m_about; }
    /// Why the book opened for viewing only, though nothing is wrong with what was verified: a
    /// read-only file or disk, a stick, a fault seen on opening.
    const std::optional<Refused>& onlyToRead() const { return m_onlyToRead; }
    bool mayWrite() const { return isOpen() && m_check != Check::Broken && !m_onlyToRead; }

    /// What is wrong with the computer's date, unless somebody said that it is right. Practice
    /// groups live in a time of their own.
    std::optional<ClockBehind> clockBehind() const;
    void trustClock();
    /// The computer's date, as the book thread saw it last.
    void tellToday(Date today);

    /// Opens the book at `path` in place of the one that is open; verification goes on behind.
    /// Where it may not be written, or was damaged, it opens for viewing. Answers opened or
    /// refused.
    void open(const QString& path);
    /// Takes over a book that was just made on the book thread.
    void take(const QString& path, std::shared_ptr<std::unique_ptr<Book>> fresh);
    void close();

    /// Says what was written, once it is written: reads `info` again and tells the pages.
    void tellChanged(const Changes& changes);

Q_SIGNALS:
    void opened();
    void refused(const bahi::Refused& why, const QString& path);
    void closed();
    void checked();   // check() is no longer Running
    void clockSeen(); // clockBehind() is another than before
    void changed(const bahi::Changes& changes);

private:
    struct Opened;
    void begin(const QString& path, const Opened& opened);
    void verify();

    BookThread& m_thread;
    QString m_path;
    std::optional<BookInfo> m_info;
    Check m_check = Check::Running;
    std::optional<Finding> m_finding;
    FindingAbout m_about;
    std::optional<Refused> m_onlyToRead;
    std::optional<Date> m_today;
    bool m_isClockTrusted = false;
};

} // namespace bahi::ui
