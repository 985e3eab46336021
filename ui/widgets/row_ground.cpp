#include "ui/widgets/row_ground.h"

#include "ui/widgets/theme.h"

namespace bahi::ui {

void paintRowGround(QPainter& painter, const QRect& row, bool isSelected, bool bar) {
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(row, Theme::colour(isSelected ? QPalette::Midlight : QPalette::Base));
    painter.fillRect(
        QRect{row.left(), row.bottom() + 1 - Theme::line(), row.width(), Theme::line()},
        Theme::colour(QPalette::Mid));
    if (bar)
        painter.fillRect(QRect{row.topLeft(), QSize{Theme::px(4), row.height()}},
                         Theme::colour(QPalette::Highlight));
    painter.setRenderHint(QPainter::Antialiasing, true);
}

} // namespace bahi::ui
