#include "ui/widgets/text_line.h"

#include "ui/widgets/theme.h"

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

double baselineIn(const QRectF& place, const QFont& font) {
    return place.center().y() + QFontMetricsF{font}.capHeight() / 2;
}

void drawNamed(QPainter& painter, const QRectF& place, const QFont& font, const QString& name,
               const QString& second) {
    constexpr double kFewLetters = 48; // pixels of the design
    const double gap = Theme::px(8);
    const double baseline = baselineIn(place, font);
    const QFont small = Theme::font(Type::Caption);
    const double behind = second.isEmpty() ? 0 : QFontMetricsF{small}.horizontalAdvance(second);
    const QFontMetricsF metrics{font};
    const double room = place.width() - gap - behind;
    const bool isWhole = metrics.horizontalAdvance(name) <= room;
    // A name that is whole without her code says more than half of it beside the code.
    const bool isWholeAlone = metrics.horizontalAdvance(name) <= place.width();
    const bool isBoth =
        behind > 0 && (isWhole || (!isWholeAlone && room >= Theme::px(kFewLetters)));
    const QString shown =
        metrics.elidedText(name, Qt::ElideRight, isBoth ? std::max(room, 0.0) : place.width());
    painter.setFont(font);
    painter.drawText(QPointF{place.left(), baseline}, shown);
    if (!isBoth) return;
    painter.setFont(small);
    painter.setPen(Theme::colour(QPalette::PlaceholderText));
    painter.drawText(QPointF{place.left() + metrics.horizontalAdvance(shown) + gap, baseline},
                     second);
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
