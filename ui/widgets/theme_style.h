#pragma once

#include <QProxyStyle>

namespace bahi::ui {

/// What the theme does that a style sheet cannot: words of every script stand on the line of Latin
/// ones, where Qt centres each script by its own height and lifts Devanagari above the figures
/// beside it; and only the sheet draws who has the focus, no second frame of dots.
class ThemeStyle : public QProxyStyle {
    Q_OBJECT

public:
    ThemeStyle();

    void drawItemText(QPainter* painter, const QRect& place, int flags, const QPalette& palette,
                      bool enabled, const QString& text,
                      QPalette::ColorRole role = QPalette::NoRole) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget = nullptr) const override;
};

} // namespace bahi::ui
