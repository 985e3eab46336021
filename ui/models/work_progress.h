#pragma once

#include "ledger/base/progress.h"

#include <QObject>

#include <memory>

namespace bahi::ui {

/// Carries the progress of work on the book thread to whoever looks, who may go while it is done:
///
///     auto told = std::make_shared<WorkProgress>();
///     connect(told.get(), &WorkProgress::came, bar, ...);
///     thread.ask(page, [told](Office&, OpenBook&) { ... told->teller() ... }, ...);
class WorkProgress : public QObject, public std::enable_shared_from_this<WorkProgress> {
    Q_OBJECT

public:
    Progress teller() {
        return [told = shared_from_this()](std::uint64_t part, std::uint64_t of) {
            Q_EMIT told->came(static_cast<int>(part), static_cast<int>(of));
        };
    }

Q_SIGNALS:
    void came(int part, int of);
};

} // namespace bahi::ui
