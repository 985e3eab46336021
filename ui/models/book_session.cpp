#include "ui/models/book_session.h"

#include "ui/text/sentences.h"

namespace bahi::ui {

namespace {

using Opened = Result<BookInfo>;

} // namespace

void BookSession::open(const QString& path) {
    close();
    m_thread.ask(
        this,
        [path = path.toStdString()](Office& office, BookThread::OpenBook& open) -> Opened {
            BookService books{office};
            auto book = books.open(path, Access::Write);
            if (!book) return book.refused();
            open = std::move(book.value());
            return books.info(*open);
        },
        [this, path](const Opened& answer) {
            if (answer)
                begin(path, answer.value());
            else
                Q_EMIT refused(answer.refused(), path);
        });
}

void BookSession::take(const QString& path, std::shared_ptr<std::unique_ptr<Book>> fresh) {
    close();
    m_thread.ask(
        this,
        [fresh = std::move(fresh)](Office& office, BookThread::OpenBook& open) {
            open = std::move(*fresh);
            return BookService{office}.info(*open);
        },
        [this, path](const BookInfo& info) { begin(path, info); });
}

void BookSession::close() {
    if (!isOpen()) return;
    m_info.reset();
    m_finding.reset();
    m_path.clear();
    m_thread.ask(
        this,
        [](Office&, BookThread::OpenBook& open) {
            open.reset();
            return true;
        },
        [](bool) {});
    Q_EMIT closed();
}

void BookSession::begin(const QString& path, const BookInfo& info) {
    m_path = path;
    m_info = info;
    speakOfMoneyIn(info.currency);
    m_check = Check::Running;
    Q_EMIT opened();
    verify();
}

void BookSession::verify() {
    m_thread.ask(
        this,
        [](Office& office, BookThread::OpenBook& open) {
            return open ? VerifyService{office}.verify(*open) : Verification{};
        },
        [this](const Verification& found) {
            if (!isOpen()) return;
            m_check = found.ok() ? Check::Whole : Check::Broken;
            m_finding = found.firstBad;
            Q_EMIT checked();
        });
}

void BookSession::tellChanged(const Changes& changes) {
    m_thread.ask(
        this,
        [](Office& office, BookThread::OpenBook& open) { return BookService{office}.info(*open); },
        [this, changes](const BookInfo& info) {
            if (!isOpen()) return;
            m_info = info;
            Q_EMIT changed(changes);
        });
}

} // namespace bahi::ui
