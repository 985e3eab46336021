#include "ui/widgets/key_cap.h"

#include "ui/widgets/text_line.h"
#include "ui/widgets/theme.h"

#include <QEvent>

namespace bahi::ui {

QSize sizeOfKeyCap(const QString& key) {
    const QSize words = sizeOfLine(Theme::font(Type::Caption), key);
    const int height = Theme::px(20);
    return {std::max(words.width() + Theme::px(12), height + Theme::px(2)), height};
}

void drawKeyCap(QPainter& painter, const QRectF& place, const QString& key, const QColor& ink,
                const QColor& frame, const QColor& ground) {
    QRectF cap{QPointF{}, QSizeF{sizeOfKeyCap(key)}};
    cap.moveLeft(place.left());
    cap.moveTop(place.center().y() - cap.height() / 2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen{frame, double(Theme::line())});
    painter.setBrush(ground.isValid() ? QBrush{ground} : QBrush{});
    painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), Theme::px(4), Theme::px(4));
    painter.setFont(Theme::font(Type::Caption));
    painter.setPen(ink);
    drawLine(painter, cap, key, Qt::AlignHCenter);
    painter.restore();
}

KeyCap::KeyCap(QString key, QWidget* parent) : QWidget{parent}, m_key{std::move(key)} {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(m_key);
}

QSize KeyCap::sizeHint() const {
    return sizeOfKeyCap(m_key);
}

void KeyCap::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    const QPalette& colours = palette();
    drawKeyCap(painter, rect(), m_key, colours.color(QPalette::Text), colours.color(QPalette::Dark),
               colours.color(QPalette::Base));
}

void KeyCap::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) updateGeometry();
}

} // namespace bahi::ui
