#pragma once

#include <QLocalServer>
#include <QObject>
#include <QString>

namespace bahi::ui {

/// One window for each user: the second program hands its file to the first and goes.
class FirstWindow : public QObject {
    Q_OBJECT

public:
    /// `folder` is private to the user and gone with the session: $XDG_RUNTIME_DIR.
    explicit FirstWindow(QString folder, QObject* parent = nullptr);

    /// True if a first window is there and took `path` (which may be empty); else this is the first
    /// one from now on.
    bool handedOver(const QString& path);

Q_SIGNALS:
    /// Another program was started with this file, or with none.
    void asked(const QString& path);

private:
    void listen();
    void answer();

    QString m_name;
    QLocalServer m_server;
};

} // namespace bahi::ui
