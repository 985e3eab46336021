#include "ui/widgets/agenda_part.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/text_line.h"

#include <QEvent>
#include <QPainter>

namespace bahi::ui {

namespace {

int padding() {
    return Theme::px(11);
}
int markSize() {
    return Theme::px(16);
}
int gap() {
    return Theme::px(8);
}

QFont titleFont(bool current) {
    QFont font = Theme::font(Type::Body);
    font.setPointSizeF(font.pointSizeF() * 13 / 14);
    font.setBold(current);
    return font;
}

QFont secondFont() {
    QFont font = Theme::font(Type::Caption);
    font.setPointSizeF(font.pointSizeF() * 11.5 / 12);
    return font;
}

} // namespace

AgendaPart::AgendaPart(QWidget* parent) : QAbstractButton{parent} {
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
}

void AgendaPart::setStep(const AgendaStep& step) {
    if (step == m_step) return;
    m_step = step;
    m_hint = {};
    setText(step.title);
    setAccessibleName(
        step.second.isEmpty() ? step.title : QStringLiteral("%1, %2").arg(step.title, step.second));
    update();
}

void AgendaPart::setLow(bool low) {
    m_isLow = low;
    m_hint = {};
    update();
}

void AgendaPart::setAlone(const QString& alone) {
    if (alone == m_alone) return;
    m_alone = alone;
    m_hint = {};
    setToolTip(alone.isEmpty() ? QString{} : accessibleName());
    update();
}

/// As wide as it is when current, so that nothing moves when it becomes that.
QSize AgendaPart::sizeHint() const {
    if (m_hint.isValid()) return m_hint;
    if (!m_alone.isEmpty()) return {2 * padding() + markSize(), Theme::px(44)};
    const int second = m_isLow ? 0 : sizeOfLine(secondFont(), m_step.second).width();
    const int words = std::max(sizeOfLine(titleFont(true), m_step.title).width(), second);
    m_hint = {2 * padding() + markSize() + gap() + words, Theme::px(44)};
    return m_hint;
}

void AgendaPart::changeEvent(QEvent* event) {
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) m_hint = {};
}

void AgendaPart::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    const QPalette& colours = palette();
    if (isChecked() || underMouse()) painter.fillRect(rect(), colours.color(QPalette::Midlight));
    if (isChecked())
        painter.fillRect(rect().adjusted(0, height() - Theme::px(3), 0, 0),
                         colours.color(QPalette::Highlight));

    QRectF place = QRectF{rect()}.adjusted(padding(), 0, 0, 0);
    painter.drawPixmap(QPointF{place.left(), (height() - markSize()) / 2.0},
                       statePixmap(m_step.state, markSize()));
    place.setLeft(place.left() + markSize() + gap());
    painter.setFont(titleFont(isChecked()));
    painter.setPen(colours.color(QPalette::Text));
    if (!m_alone.isEmpty()) {
        if (isChecked()) drawFreeLine(painter, place, m_alone);
    } else if (m_step.second.isEmpty() || m_isLow) {
        drawLine(painter, place, m_step.title);
    } else {
        const double middle = height() / 2.0;
        const double up = Theme::px(16);
        drawLine(painter, {place.left(), middle - up, place.width(), up}, m_step.title);
        painter.setFont(secondFont());
        painter.setPen(colours.color(QPalette::PlaceholderText));
        drawLine(painter, {place.left(), middle, place.width(), up}, m_step.second);
    }
    if (!hasFocus()) return;
    painter.setPen(QPen{colours.color(QPalette::Highlight), 2});
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect().adjusted(2, 2, -2, -2));
}

} // namespace bahi::ui
