#include "ui/models/first_window.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QLocalSocket>
#include <QThread>

namespace bahi::ui {

namespace {

constexpr int kPatience = 2500; // milliseconds, in all
constexpr int kPause = 50;
constexpr qint64 kLongestPath = 8192;

} // namespace

FirstWindow::FirstWindow(QString folder, QObject* parent)
    : QObject{parent},
      m_name{QDir{folder}.filePath(QStringLiteral("bahi-desktop"))},
      m_lock{m_name + QStringLiteral(".lock")} {
    m_lock.setStaleLockTime(0); // stale when its program is gone, however long it runs
    connect(&m_server, &QLocalServer::newConnection, this, &FirstWindow::answer);
}

Handed FirstWindow::handOver(const QString& path) {
    const bool isFirst = m_lock.tryLock(0);
    if (!isFirst && m_lock.error() == QLockFile::LockFailedError)
        return isTaken(path) ? Handed::Over : Handed::Unanswered;
    listen(); // where no lock can be written there is no first window to look for either
    return Handed::First;
}

/// Did the first window read `path`? It may have its lock and not listen yet.
bool FirstWindow::isTaken(const QString& path) const {
    const QDeadlineTimer end{kPatience};
    const auto left = [&end] { return int(end.remainingTime()); };
    QLocalSocket first;
    for (first.connectToServer(m_name); !first.waitForConnected(left());) {
        if (end.hasExpired()) return false;
        QThread::msleep(kPause);
        first.connectToServer(m_name);
    }
    first.write(path.toUtf8() + '\n');
    if (!first.waitForBytesWritten(left())) return false;
    // The first window closes the connection once it has read the path.
    return first.state() == QLocalSocket::UnconnectedState || first.waitForDisconnected(left());
}

QString FirstWindow::silence() {
    return tr(
        "Bahi is open already, but its window does not answer. Wait a little and start Bahi "
        "again, or close that window first.");
}

void FirstWindow::listen() {
    // The socket of a program that did not end well is still there.
    QLocalServer::removeServer(m_name);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.listen(m_name);
}

void FirstWindow::answer() {
    QLocalSocket* other = m_server.nextPendingConnection();
    connect(other, &QLocalSocket::disconnected, other, &QObject::deleteLater);
    const auto read = [this, other] {
        if (!other->canReadLine()) {
            if (other->bytesAvailable() > kLongestPath) other->abort();
            return;
        }
        const QString path = QString::fromUtf8(other->readLine(kLongestPath)).chopped(1);
        other->disconnectFromServer();
        Q_EMIT asked(path);
    };
    connect(other, &QLocalSocket::readyRead, this, read);
    if (other->canReadLine()) read();
}

} // namespace bahi::ui
