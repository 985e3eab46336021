#include "ui/widgets/home_button.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/text_line.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QPainter>

namespace bahi::ui {

namespace {

QFont nameFont() {
    QFont font = Theme::font(Type::BoxTotal);
    font.setPointSizeF(font.pointSizeF() * 18 / 19);
    return font;
}

} // namespace

HomeButton::HomeButton(QWidget* parent) : QAbstractButton{parent} {
    setText(QStringLiteral("Bahi"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize HomeButton::sizeHint() const {
    return {Theme::px(96), Theme::px(52)};
}

void HomeButton::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    const int size = Theme::px(24);
    const QRectF place = QRectF{rect()}.adjusted(Theme::px(13), 0, 0, 0);
    painter.drawPixmap(QPointF{place.left(), (height() - size) / 2.0}, brandPixmap(size));
    painter.setFont(nameFont());
    painter.setPen(Theme::colour(QPalette::WindowText));
    drawLine(painter, place.adjusted(size + Theme::px(8), 0, 0, 0), text());
    if (!hasFocus()) return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen{Theme::colour(QPalette::Highlight), 2});
    painter.drawRoundedRect(QRectF{rect()}.adjusted(6, 6, -8, -6), Theme::px(6), Theme::px(6));
}

void HomeButton::changeEvent(QEvent* event) {
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange) updateGeometry();
}

} // namespace bahi::ui
