#include "ui/widgets/theme_style.h"

#include <QPainter>
#include <QStyleFactory>

#include <algorithm>

namespace bahi::ui {

namespace {

bool hasDevanagari(const QString& text) {
    return std::any_of(text.begin(), text.end(),
                       [](QChar letter) { return letter.script() == QChar::Script_Devanagari; });
}

} // namespace

ThemeStyle::ThemeStyle() : QProxyStyle{QStyleFactory::create(QStringLiteral("Fusion"))} {}

void ThemeStyle::drawItemText(QPainter* painter, const QRect& place, int flags,
                              const QPalette& palette, bool enabled, const QString& text,
                              QPalette::ColorRole role) const {
    const QFontMetrics metrics = painter->fontMetrics();
    const int width = metrics.horizontalAdvance(text);
    const bool isLine = (flags & Qt::AlignVCenter) && width <= place.width() &&
                        !text.contains(u'\n') && !text.contains(u'&');
    if (!isLine || !hasDevanagari(text)) {
        QProxyStyle::drawItemText(painter, place, flags, palette, enabled, text, role);
        return;
    }
    int left = place.left();
    if (flags & Qt::AlignRight) left = place.right() + 1 - width;
    if (flags & Qt::AlignHCenter) left = place.left() + (place.width() - width) / 2;
    const int middle = place.top() + (place.height() - metrics.height()) / 2 + metrics.ascent();
    // Higher where a sign below the letters would be cut off.
    const int baseline =
        std::min(middle, place.bottom() - metrics.tightBoundingRect(text).bottom());
    painter->save();
    if (role != QPalette::NoRole) painter->setPen(palette.color(role));
    painter->drawText(left, baseline, text);
    painter->restore();
}

void ThemeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                               QPainter* painter, const QWidget* widget) const {
    if (element != PE_FrameFocusRect) QProxyStyle::drawPrimitive(element, option, painter, widget);
}

} // namespace bahi::ui
