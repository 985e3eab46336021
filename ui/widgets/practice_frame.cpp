#include "ui/widgets/practice_frame.h"

#include "ui/widgets/theme.h"

#include <QLayout>
#include <QPainter>

namespace bahi::ui {

void PracticeFrame::setPractice(bool practice) {
    m_practice = practice;
    const int side = practice ? 4 : 0;
    if (layout() != nullptr) layout()->setContentsMargins(side, side, side, side);
    update();
}

void PracticeFrame::paintEvent(QPaintEvent*) {
    if (!m_practice) return;
    QPainter painter{this};
    QPen pen{Theme::practice(), 2};
    pen.setDashPattern({5, 3});
    painter.setPen(pen);
    painter.drawRect(rect().adjusted(1, 1, -2, -2));
}

} // namespace bahi::ui
