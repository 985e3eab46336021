#pragma once

#include "ledger/services/book_service.h"
#include "ledger/services/failure.h"
#include "ledger/services/office.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <functional>
#include <memory>
#include <utility>

namespace bahi::ui {

/// The book a window has open, if any. Touched on the book thread alone.
class OpenBook {
public:
    /// Throws BookVanished where none is open: the disk had gone, and is not back.
    Book& operator*() const {
        if (!m_book) throw BookVanished{{}};
        return *m_book;
    }
    Book* operator->() const { return &**this; }
    explicit operator bool() const { return m_book != nullptr; }
    OpenBook& operator=(std::unique_ptr<Book> book) {
        m_book.reset(); // it is closed before another is asked for anything
        m_book = std::move(book);
        return *this;
    }
    void reset() { m_book.reset(); }

private:
    std::unique_ptr<Book> m_book;
};

/// The one thread on which a book is opened, read and written. Pages ask it for work and go on; the
/// answer comes back to the thread of the pages, in the order of asking.
///
///     ask(page, [](Office& office, OpenBook& open) { ... }, [page](auto answer) { ... })
///
/// An answer for a page that is gone is dropped; the work itself is always done. Whoever destroys
/// the thread waits for all that was asked: what a person was told is saved, is.
class BookThread : public QObject {
    Q_OBJECT

public:
    using OpenBook = ui::OpenBook;
    using Failed = std::function<void(const MachineFailure&)>;

    explicit BookThread(Office& office, QObject* parent = nullptr);
    ~BookThread() override;

    /// Does `work(office, open)` on the book thread, then `then(answer)` on this one. What the
    /// machine does not do goes to `failed`; without one, to the signal machineFailed.
    template <class Work, class Then>
    void ask(QObject* page, Work work, Then then, Failed failed = {});

    /// Is anything asked that is not answered yet?
    bool isBusy() const { return m_waiting > 0; }

Q_SIGNALS:
    void machineFailed(const bahi::MachineFailure& failure);
    /// Everything asked so far was answered.
    void idle();

private:
    /// Does `job` on the book thread; what it returns is done on this one.
    using Answer = std::function<void()>;
    void run(std::function<Answer()> job);
    void answered(const Answer& answer);

    Office& m_office;
    OpenBook m_open;
    QThread m_thread;
    QObject* m_desk; // lives on m_thread
    int m_waiting = 0;
};

template <class Work, class Then>
void BookThread::ask(QObject* page, Work work, Then then, Failed failed) {
    run([this, guard = QPointer<QObject>{page}, work = std::move(work), then = std::move(then),
         failed = std::move(failed)]() mutable -> Answer {
        try {
            using Value = decltype(work(m_office, m_open));
            auto value = std::make_shared<Value>(work(m_office, m_open));
            return [guard, value, then = std::move(then)]() mutable {
                if (guard) then(std::move(*value));
            };
        } catch (...) {
            const MachineFailure failure = machineFailureOf(std::current_exception());
            return [this, guard, failure, failed = std::move(failed)] {
                if (guard && failed)
                    failed(failure);
                else
                    Q_EMIT machineFailed(failure);
            };
        }
    });
}

} // namespace bahi::ui
