#include "app/desktop/quit_signal.h"

#include <QCoreApplication>
#include <sys/socket.h>

#include <csignal>
#include <unistd.h>

namespace bahi::desktop {

namespace {

int endOfHandler = -1;

/// All that may be done inside a signal's handler.
void wake(int) {
    const char byte = 0;
    [[maybe_unused]] const ssize_t written = ::write(endOfHandler, &byte, 1);
}

} // namespace

QuitSignal::QuitSignal(QObject* parent) : QObject{parent} {
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, m_ends) != 0) return;
    endOfHandler = m_ends[0];
    m_notifier = new QSocketNotifier{m_ends[1], QSocketNotifier::Read, this};
    connect(m_notifier, &QSocketNotifier::activated, this, [] { QCoreApplication::exit(0); });
    for (const int signal : {SIGTERM, SIGINT, SIGHUP}) std::signal(signal, wake);
}

QuitSignal::~QuitSignal() {
    for (const int signal : {SIGTERM, SIGINT, SIGHUP}) std::signal(signal, SIG_DFL);
    for (const int end : m_ends)
        if (end >= 0) ::close(end);
}

} // namespace bahi::desktop
