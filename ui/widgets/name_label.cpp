#include "ui/widgets/name_label.h"

#include "ui/widgets/text_line.h"

#include <QEvent>
#include <QPainter>

namespace bahi::ui {

namespace {

int gap() {
    return Theme::px(12);
}

} // namespace

NameLabel::NameLabel(Type type, QWidget* parent) : QWidget{parent}, m_type{type} {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void NameLabel::setText(const QString& text) {
    m_text = text;
    setAccessibleName(text);
    setToolTip(text.toHtmlEscaped());
    updateGeometry();
    update();
}

void NameLabel::setSecond(const QString& second) {
    m_second = second;
    setAccessibleDescription(second);
    updateGeometry();
    update();
}

void NameLabel::setStrong(bool strong) {
    m_strong = strong;
    updateGeometry();
}

/// Up to a name of usual length: a longer one takes what the layout leaves it.
QSize NameLabel::sizeHint() const {
    QSize size = sizeOfLine(wordsFont(), m_text);
    if (!m_second.isEmpty())
        size.rwidth() += gap() + sizeOfLine(Theme::font(Type::Body), m_second).width();
    return {std::min(size.width() + 1, Theme::px(420)), size.height()};
}

QSize NameLabel::minimumSizeHint() const {
    // At the largest sizes a name gives way before the line breaks once more.
    const int least = Theme::px(Theme::textPercent() > 150 ? 100 : 160);
    return {std::min(sizeHint().width(), least), sizeHint().height()};
}

void NameLabel::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    painter.setFont(wordsFont());
    painter.setPen(Theme::colour(QPalette::WindowText));
    const QRectF place = rect();
    drawFreeLine(painter, place, m_text);
    const int used = sizeOfLine(wordsFont(), m_text).width() + gap();
    if (m_second.isEmpty() || used >= width()) return;
    const QFont font = Theme::font(Type::Body);
    painter.setFont(font);
    painter.setPen(Theme::colour(QPalette::PlaceholderText));
    const double lower = baselineIn(place, wordsFont()) - baselineIn(place, font);
    drawFreeLine(painter, place.adjusted(used, lower, 0, lower), m_second); // on one line with it
}

void NameLabel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) updateGeometry();
}

QFont NameLabel::wordsFont() const {
    QFont font = Theme::font(m_type);
    font.setBold(font.bold() || m_strong);
    return font;
}

} // namespace bahi::ui
