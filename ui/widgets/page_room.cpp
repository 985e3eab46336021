#include "ui/widgets/page_room.h"

namespace bahi::ui {

PageRoom::PageRoom(QWidget* pages, QWidget* parent) : QScrollArea{parent} {
    setWidget(pages);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
}

void PageRoom::resizeEvent(QResizeEvent* event) {
    Q_EMIT resized(); // before the page is laid out
    QScrollArea::resizeEvent(event);
}

} // namespace bahi::ui
