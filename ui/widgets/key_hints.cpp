#include "ui/widgets/key_hints.h"

#include "ui/widgets/key_cap.h"
#include "ui/widgets/text_line.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QPainter>

namespace bahi::ui {

namespace {

int gap() {
    return Theme::px(6);
}

int widthOf(const KeyHint& hint) {
    return sizeOfKeyCap(hint.key).width() + gap() +
           sizeOfLine(Theme::font(Type::Caption), hint.does).width();
}

} // namespace

KeyHints::KeyHints(QWidget* parent) : QWidget{parent} {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void KeyHints::setHints(std::vector<KeyHint> hints) {
    if (hints == m_hints) return; // told after every key: nothing is laid out anew
    m_hints = std::move(hints);
    QStringList said;
    for (const KeyHint& hint : m_hints) said << QStringLiteral("%1: %2").arg(hint.key, hint.does);
    setAccessibleName(said.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

QSize KeyHints::sizeHint() const {
    int width = 0;
    for (const KeyHint& hint : m_hints) width += widthOf(hint) + Theme::px(18);
    return {std::max(0, width - Theme::px(18)), Theme::px(24)};
}

QSize KeyHints::minimumSizeHint() const {
    return {0, Theme::px(24)};
}

void KeyHints::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    const QPalette& colours = palette();
    painter.setFont(Theme::font(Type::Caption));
    QRectF place = rect();
    for (const KeyHint& hint : m_hints) {
        const int width = widthOf(hint);
        if (place.left() + width > rect().right() + 1) break;
        drawKeyCap(painter, place, hint.key, colours.color(QPalette::Text),
                   colours.color(QPalette::Dark), colours.color(QPalette::Base));
        painter.setPen(colours.color(QPalette::PlaceholderText));
        drawLine(painter, place.adjusted(sizeOfKeyCap(hint.key).width() + gap(), 0, 0, 0),
                 hint.does);
        place.setLeft(place.left() + width + Theme::px(18));
    }
}

void KeyHints::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) updateGeometry();
}

} // namespace bahi::ui
