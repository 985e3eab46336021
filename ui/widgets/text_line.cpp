#include "ui/widgets/text_line.h"

#include <QFontMetricsF>

namespace bahi::ui {

void drawLine(QPainter& painter, const QRectF& place, const QString& text, Qt::Alignment where) {
    const QFontMetricsF metrics{painter.font(), painter.device()};
    const double width = metrics.horizontalAdvance(text);
    double left = place.left();
    if (where & Qt::AlignRight) left = place.right() - width;
    if (where & Qt::AlignHCenter) left = place.center().x() - width / 2;
    painter.drawText(QPointF{left, place.center().y() + metrics.capHeight() / 2}, text);
}

void drawFreeLine(QPainter& painter, const QRectF& place, const QString& text,
                  Qt::Alignment where) {
    const QFontMetricsF metrics{painter.font(), painter.device()};
    drawLine(painter, place, metrics.elidedText(text, Qt::ElideRight, place.width()), where);
}

QSize sizeOfLine(const QFont& font, const QString& text) {
    const QFontMetricsF metrics{font};
    return {qCeil(metrics.horizontalAdvance(text)), qCeil(metrics.height() * 1.2)};
}

} // namespace bahi::ui
