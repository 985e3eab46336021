#pragma once

#include <QObject>
#include <QSocketNotifier>

namespace bahi::desktop {

/// Ends the program in its own time when the session ends or somebody asks by a signal (SIGTERM,
/// SIGINT, SIGHUP): what was told to be saved is on the disk, and it counts as a good end.
class QuitSignal : public QObject {
    Q_OBJECT

public:
    explicit QuitSignal(QObject* parent = nullptr);
    ~QuitSignal() override;

private:
    int m_ends[2] = {-1, -1}; // written by the handler, read by the notifier
    QSocketNotifier* m_notifier = nullptr;
};

} // namespace bahi::desktop
