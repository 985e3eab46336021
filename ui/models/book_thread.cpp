#include "ui/models/book_thread.h"

namespace bahi::ui {

BookThread::BookThread(Office& office, QObject* parent)
    : QObject{parent}, m_office{office}, m_desk{new QObject} {
    m_desk->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_desk, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("book"));
    m_thread.start();
}

/// Closing the book is the last piece of work.
BookThread::~BookThread() {
    QMetaObject::invokeMethod(
        m_desk,
        [this] {
            m_open.reset();
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

void BookThread::run(std::function<Answer()> job) {
    ++m_waiting;
    QMetaObject::invokeMethod(
        m_desk,
        [this, job = std::move(job)]() mutable {
            QMetaObject::invokeMethod(
                this, [this, answer = job()] { answered(answer); }, Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void BookThread::answered(const Answer& answer) {
    --m_waiting;
    answer();
    if (m_waiting == 0) Q_EMIT idle();
}

} // namespace bahi::ui
