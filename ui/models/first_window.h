#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <QString>

namespace bahi::ui {

/// What became of a file that was asked for.
enum class Handed {
    First,      // nobody is there: this program opens it
    Over,       // the first window took it
    Unanswered, // there is a first window, and it says nothing
};

/// One window for each user: the second program hands its file to the first and goes.
class FirstWindow : public QObject {
    Q_OBJECT

public:
    /// `folder` is private to the user and gone with the session: $XDG_RUNTIME_DIR.
    explicit FirstWindow(QString folder, QObject* parent = nullptr);

    /// Hands `path` (which may be empty) to the first window; if there is none, this is the first
    /// one from now on. Of two that start at once one is the first. Answers within three seconds.
    Handed handOver(const QString& path);
    /// What is said where the first window does not answer.
    static QString silence();

Q_SIGNALS:
    /// Another program was started with this file, or with none.
    void asked(const QString& path);

private:
    bool isTaken(const QString& path) const;
    void listen();
    void answer();

    QString m_name;
    QLockFile m_lock; // held by the first, and free when it dies
    QLocalServer m_server;
};

} // namespace bahi::ui
