#pragma once

#include "ledger/services/practice_service.h"
#include "tests/support/office.h"
#include "ui/models/book_session.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTest>

#include <functional>

namespace bahi::ui {

/// Lets the program work until `isSo`; false if it never comes to that.
inline bool waitUntil(const std::function<bool()>& isSo, int milliseconds = 20000) {
    QElapsedTimer clock;
    clock.start();
    while (!isSo()) {
        if (clock.elapsed() > milliseconds) return false;
        QTest::qWait(2);
    }
    return true;
}

/// A practice group of twelve, after a year, open on a book thread.
class Desk {
public:
    explicit Desk(std::uint32_t weeks = 52)
        : m_thread{std::make_unique<BookThread>(m_home.office())},
          m_session{std::make_unique<BookSession>(*m_thread)} {
        plain::must(PracticeService{m_home.office()}.create(m_home.path(), {.weeks = weeks}));
    }
    ~Desk() { shut(); }

    BookSession& session() { return *m_session; }
    BookThread& thread() { return *m_thread; }
    plain::TestOffice& home() { return m_home; }
    QString path() const { return QString::fromStdString(m_home.path()); }

    void open() {
        m_session->open(path());
        waitUntil([this] { return m_session->isOpen(); });
    }
    /// Everything asked was answered.
    void settle() {
        waitUntil([this] { return !m_thread->isBusy(); });
        QApplication::processEvents();
    }
    /// As when the program ends.
    void shut() {
        m_session.reset();
        m_thread.reset();
    }

private:
    plain::TestOffice m_home;
    std::unique_ptr<BookThread> m_thread;
    std::unique_ptr<BookSession> m_session;
};

/// Types into whatever has the focus, and counts.
class Typist {
public:
    explicit Typist(QWidget& window) : m_window{window} {}

    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) {
        QTest::keyClick(target(), key, with);
        ++m_pressed;
    }
    void type(const QString& text) {
        for (const QChar letter : text) {
            QTest::keyClick(target(), letter.toLatin1());
            ++m_pressed;
        }
    }
    /// Digits of the count, which do not count.
    void typeCount(qint64 pieces) {
        const int before = m_pressed;
        type(QString::number(pieces));
        m_pressed = before;
    }
    int pressed() const { return m_pressed; }

private:
    QWidget* target() const {
        QWidget* focus = m_window.focusWidget();
        return focus != nullptr ? focus : &m_window;
    }

    QWidget& m_window;
    int m_pressed = 0;
};

template <class Widget>
Widget* find(QWidget& in, const char* name) {
    auto* found = in.findChild<Widget*>(QString::fromLatin1(name));
    if (found == nullptr) throw std::runtime_error{std::string{"no widget "} + name};
    return found;
}

} // namespace bahi::ui
