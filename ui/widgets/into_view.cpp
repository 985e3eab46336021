#include "ui/widgets/into_view.h"

#include <QCoreApplication>
#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

namespace bahi::ui {

namespace {

QScrollArea* areaAround(const QWidget& part) {
    for (QWidget* above = part.parentWidget(); above != nullptr; above = above->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(above)) return area;
    return nullptr;
}

void scrollTo(const QWidget& part) {
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    const QScrollArea* area = areaAround(part);
    if (area == nullptr || !part.isVisible()) return;
    QScrollBar* bar = area->verticalScrollBar();
    const int top = part.mapTo(area->widget(), QPoint{}).y();
    const int room = area->viewport()->height();
    const int high = part.childrenRect().bottom();                // without the empty room below
    const int lowest = std::max(bar->value(), top + high - room); // its end is seen
    bar->setValue(std::min(lowest, top));                         // its beginning first
}

} // namespace

void bringIntoView(QWidget* part) {
    QTimer::singleShot(0, part, [part] { scrollTo(*part); });
}

} // namespace bahi::ui
