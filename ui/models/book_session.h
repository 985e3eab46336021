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
    bool mayWrite() const { return isOpen() && m_check != Check::Broken; }

    /// Opens the book at `path` in place of the one that is open; verification goes on behind.
    /// Answers opened or refused.
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
    void checked(); // check() is no longer Running
    void changed(const bahi::Changes& changes);

private:
    void begin(const QString& path, const BookInfo& info);
    void verify();

    BookThread& m_thread;
    QString m_path;
    std::optional<BookInfo> m_info;
    Check m_check = Check::Running;
    std::optional<Finding> m_finding;
};

} // namespace bahi::ui
