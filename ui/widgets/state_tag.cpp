#include "ui/widgets/state_tag.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/text_line.h"

#include <QEvent>
#include <QPainter>

namespace bahi::ui {

namespace {

int markSize() {
    return Theme::px(16);
}
int gap() {
    return Theme::px(7);
}

} // namespace

void drawTint(QPainter& painter, const QRectF& place, State state) {
    const StateColours colours = Theme::colours(state);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(colours.tint);
    painter.setPen(Qt::NoPen);
    QRectF inside = place;
    if (Theme::look() == Look::Contrast) {
        painter.setPen(QPen{colours.ink, 2});
        inside.adjust(1, 1, -1, -1);
    }
    painter.drawRoundedRect(inside, Theme::px(4), Theme::px(4));
}

StateTag::StateTag(Ground ground, QWidget* parent) : QWidget{parent}, m_ground{ground} {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StateTag::say(State state, const QString& word) {
    m_state = state;
    m_word = word;
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize StateTag::sizeHint() const {
    const int side = m_ground == Ground::Tint ? Theme::px(8) : 0;
    const QSize words = sizeOfLine(Theme::font(Type::Caption), m_word);
    return {markSize() + gap() + words.width() + 2 * side, Theme::px(28)};
}

void StateTag::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    QRectF place = rect();
    if (m_ground == Ground::Tint) {
        drawTint(painter, place, m_state);
        place.adjust(Theme::px(8), 0, 0, 0);
    }
    painter.drawPixmap(QPointF{place.left(), (height() - markSize()) / 2.0},
                       statePixmap(m_state, markSize()));
    place.setLeft(place.left() + markSize() + gap());
    painter.setFont(Theme::font(Type::Caption));
    painter.setPen(Theme::colours(m_state).ink);
    drawLine(painter, place, m_word);
}

void StateTag::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) updateGeometry();
}

} // namespace bahi::ui
