#include "ui/widgets/choice_panel.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace bahi::ui {

namespace {

QFont titleFont() {
    QFont font = Theme::font(Type::Figure);
    font.setBold(true);
    return font;
}

QFont secondFont() {
    QFont font = Theme::font(Type::Body);
    font.setPointSizeF(font.pointSizeF() * 13 / 14);
    return font;
}

int heightOf(const QFont& font, const QString& text, int width) {
    return QFontMetrics{font}
        .boundingRect(QRect{0, 0, width, 10000}, Qt::TextWordWrap, text)
        .height();
}

} // namespace

ChoicePanel::ChoicePanel(QString drawing, QWidget* parent)
    : QAbstractButton{parent}, m_drawing{std::move(drawing)} {
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy{QSizePolicy::Preferred, QSizePolicy::Preferred};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChoicePanel::say(const QString& title, const QString& second) {
    setText(title);
    m_second = second;
    setAccessibleName(title);
    setAccessibleDescription(second);
    updateGeometry();
    update();
}

QSize ChoicePanel::sizeHint() const {
    const int wide = Theme::px(330);
    return {wide, heightForWidth(wide)};
}

QSize ChoicePanel::minimumSizeHint() const {
    const int wide = Theme::px(220);
    return {wide, heightForWidth(wide)};
}

int ChoicePanel::heightForWidth(int width) const {
    return wordsHeight(wordsIn({0, 0, width, 0}).width()) + 2 * Theme::px(19);
}

QRect ChoicePanel::wordsIn(const QRect& place) const {
    return place.adjusted(Theme::px(60), 0, -Theme::px(14), 0);
}

int ChoicePanel::wordsHeight(int width) const {
    return heightOf(titleFont(), text(), width) + heightOf(secondFont(), m_second, width) +
           Theme::px(2);
}

/// Enter presses the panel that has the focus, as it opens the chosen book.
void ChoicePanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void ChoicePanel::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    drawFrame(painter);
    const QPalette& colours = palette();
    const int size = Theme::px(24);
    painter.drawPixmap(
        QPoint{Theme::px(19), (height() - size) / 2},
        iconPixmap(m_drawing, size,
                   m_practice ? Theme::practice() : colours.color(QPalette::Highlight)));

    QRect words = wordsIn(rect());
    const int high = wordsHeight(words.width());
    words.setTop((height() - high) / 2);
    painter.setFont(titleFont());
    painter.setPen(colours.color(QPalette::Text));
    QRect taken;
    painter.drawText(words, Qt::TextWordWrap, text(), &taken);
    words.setTop(taken.bottom() + Theme::px(2));
    painter.setFont(secondFont());
    painter.setPen(colours.color(QPalette::PlaceholderText));
    painter.drawText(words, Qt::TextWordWrap, m_second);
}

void ChoicePanel::resizeEvent(QResizeEvent*) {
    setMaximumHeight(heightForWidth(width()));
}

void ChoicePanel::changeEvent(QEvent* event) {
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        setMaximumHeight(heightForWidth(width()));
        updateGeometry();
    }
}

void ChoicePanel::drawFrame(QPainter& painter) const {
    const QPalette& colours = palette();
    QPen pen{colours.color(QPalette::Mid), double(Theme::line())};
    if (m_practice) {
        pen = QPen{Theme::practice(), 2};
        pen.setDashPattern({3, 2});
    }
    if (hasFocus()) pen = QPen{colours.color(QPalette::Highlight), 2.5};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen);
    painter.setBrush(colours.color(underMouse() || isDown() ? QPalette::Midlight : QPalette::Base));
    const double inset = pen.widthF() / 2;
    painter.drawRoundedRect(QRectF{rect()}.adjusted(inset, inset, -inset, -inset), Theme::px(6),
                            Theme::px(6));
}

} // namespace bahi::ui
