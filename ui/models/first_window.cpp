#include "ui/models/first_window.h"

#include <QDir>
#include <QLocalSocket>

namespace bahi::ui {

namespace {

constexpr int kPatience = 1000; // milliseconds
constexpr qint64 kLongestPath = 8192;

} // namespace

FirstWindow::FirstWindow(QString folder, QObject* parent)
    : QObject{parent}, m_name{QDir{folder}.filePath(QStringLiteral("bahi-desktop"))} {
    connect(&m_server, &QLocalServer::newConnection, this, &FirstWindow::answer);
}

bool FirstWindow::handedOver(const QString& path) {
    QLocalSocket first;
    first.connectToServer(m_name);
    if (!first.waitForConnected(kPatience)) {
        listen();
        return false;
    }
    first.write(path.toUtf8() + '\n');
    first.waitForBytesWritten(kPatience);
    // The first window closes the connection once it has read the path.
    first.waitForDisconnected(kPatience);
    return true;
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
