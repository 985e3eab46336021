#include "ui/widgets/action_button.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/key_cap.h"
#include "ui/widgets/text_line.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QStyle>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace bahi::ui {

namespace {

int padding() {
    return Theme::px(18);
}
int gap() {
    return Theme::px(9);
}
int drawingSize() {
    return Theme::px(18);
}

bool isPrimary(const QWidget& button) {
    return button.property("primary").toBool();
}

} // namespace

ActionButton::ActionButton(QString drawing, QString key, QWidget* parent)
    : QPushButton{parent}, m_drawing{std::move(drawing)}, m_key{std::move(key)} {}

void ActionButton::setDrawing(const QString& drawing) {
    m_drawing = drawing;
    updateGeometry();
    update();
}

void ActionButton::setKey(const QString& key) {
    m_key = key;
    updateGeometry();
    update();
}

QSize ActionButton::sizeHint() const {
    return {contentWidth() + 2 * padding(), Theme::px(44)};
}

QSize ActionButton::minimumSizeHint() const {
    return sizeHint();
}

void ActionButton::paintEvent(QPaintEvent*) {
    QStylePainter painter{this};
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    option.icon = {};
    painter.drawControl(QStyle::CE_PushButton, option);

    const int room = width() - 2 * Theme::px(8);
    const int content = std::min(contentWidth(), room);
    QRectF place{(width() - content) / 2.0, 0, double(content), double(height())};
    if (!m_drawing.isEmpty()) {
        const int size = drawingSize();
        painter.drawPixmap(QPointF{place.left(), (height() - size) / 2.0},
                           iconPixmap(m_drawing, size, ink()));
        place.setLeft(place.left() + size + gap());
    }
    painter.setFont(wordsFont());
    painter.setPen(ink());
    QRectF words = place;
    if (!m_key.isEmpty()) words.setRight(place.right() - sizeOfKeyCap(m_key).width() - gap());
    drawFreeLine(painter, words, text());
    if (m_key.isEmpty()) return;
    place.setLeft(words.right() + gap());
    const QColor frame = isPrimary(*this) ? ink() : Theme::colour(QPalette::Dark);
    drawKeyCap(painter, place, m_key, ink(), frame);
}

void ActionButton::changeEvent(QEvent* event) {
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange) updateGeometry();
}

QFont ActionButton::wordsFont() const {
    QFont font = Theme::font(Type::Body);
    font.setBold(isPrimary(*this));
    return font;
}

int ActionButton::contentWidth() const {
    // One pixel more than the words, or rounding would put dots behind them.
    int width = text().isEmpty() ? 0 : sizeOfLine(wordsFont(), text()).width() + 1;
    if (!m_drawing.isEmpty()) width += drawingSize() + gap();
    if (!m_key.isEmpty()) width += sizeOfKeyCap(m_key).width() + gap();
    return width;
}

QColor ActionButton::ink() const {
    if (!isEnabled()) return Theme::colour(QPalette::PlaceholderText);
    return Theme::colour(isPrimary(*this) ? QPalette::HighlightedText : QPalette::ButtonText);
}

PrimaryButton::PrimaryButton(QWidget* parent) : ActionButton{{}, QStringLiteral("Enter"), parent} {
    setProperty("primary", true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void PrimaryButton::setFirst(bool isFirst) {
    if (isPrimary(*this) == isFirst) return;
    setProperty("primary", isFirst);
    setKey(isFirst ? QStringLiteral("Enter") : QString{});
    style()->unpolish(this);
    style()->polish(this);
}

QSize PrimaryButton::minimumSizeHint() const {
    return {std::min(sizeHint().width(), Theme::px(140)), sizeHint().height()};
}

} // namespace bahi::ui
