#pragma once

#include "ledger/base/progress.h"

#include <QObject>

#include <memory>

namespace bahi::ui {

/// Carries the progress of work on the book thread to whoever looks, who may go while it is done,
/// and back to it that nobody wants it any more:
///
///     auto told = std::make_shared<WorkProgress>();
///     connect(told.get(), &WorkProgress::came, bar, ...);
///     thread.ask(page, [told](Office&, OpenBook&) { ... told->teller() ... }, ...);
///     told->stop();
class WorkProgress : public QObject, public std::enable_shared_from_this<WorkProgress> {
    Q_OBJECT

public:
    Progress teller() {
        return {[told = shared_from_this()](std::uint64_t part, std::uint64_t of) {
                    Q_EMIT told->came(static_cast<int>(part), static_cast<int>(of));
                },
                m_stop.get_token()};
    }
    /// The work throws Stopped as soon as it looks up.
    void stop() { m_stop.request_stop(); }
    bool isStopped() const { return m_stop.stop_requested(); }

Q_SIGNALS:
    void came(int part, int of);

private:
    std::stop_source m_stop;
};

} // namespace bahi::ui
