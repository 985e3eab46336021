#include "ui/widgets/rail.h"

#include "ui/widgets/home_button.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace bahi::ui {

namespace {

QFont wordFont(bool current) {
    QFont font = Theme::font(Type::TableHead);
    font.setBold(current);
    return font;
}

} // namespace

RailButton::RailButton(QString drawing, QWidget* parent)
    : QAbstractButton{parent}, m_drawing{std::move(drawing)} {
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize RailButton::sizeHint() const {
    const QRect words = QFontMetrics{wordFont(true)}.boundingRect(
        QRect{0, 0, Theme::px(84), 1000}, Qt::TextWordWrap | Qt::AlignHCenter, text());
    return {Theme::px(96), std::max(Theme::px(66), Theme::px(44) + words.height())};
}

void RailButton::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isContrast = Theme::look() == Look::Contrast;
    const QRectF tile = QRectF{rect()}.adjusted(Theme::px(6), 0, -Theme::px(7), 0);
    QColor ink = Theme::colour(QPalette::WindowText);
    if (isChecked() || underMouse()) {
        const bool isFilled = isContrast && isChecked();
        painter.setPen(QPen{Theme::colour(isChecked() ? QPalette::Mid : QPalette::Light), 1});
        painter.setBrush(isFilled ? ink : Theme::colour(QPalette::Base));
        painter.drawRoundedRect(tile.adjusted(0.5, 0.5, -0.5, -0.5), Theme::px(6), Theme::px(6));
        if (isFilled) ink = Theme::colour(QPalette::Base);
    }
    if (isChecked() && !isContrast) {
        ink = Theme::colour(QPalette::Highlight);
        painter.fillRect(
            QRectF{0, Theme::px(12) * 1.0, Theme::px(4) * 1.0, height() - 2.0 * Theme::px(12)},
            ink);
    }
    const int size = Theme::px(24);
    painter.drawPixmap(QPointF{tile.center().x() - size / 2.0, Theme::px(11) * 1.0},
                       iconPixmap(m_drawing, size, ink));
    painter.setFont(wordFont(isChecked()));
    painter.setPen(ink);
    painter.drawText(tile.adjusted(0, Theme::px(37), 0, 0),
                     Qt::TextWordWrap | Qt::AlignHCenter | Qt::AlignTop, text());
    if (!hasFocus()) return;
    painter.setPen(QPen{Theme::colour(QPalette::Highlight), 2});
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(tile.adjusted(2, 2, -2, -2), Theme::px(4), Theme::px(4));
}

void RailButton::changeEvent(QEvent* event) {
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange) updateGeometry();
}

Rail::Rail(QWidget* parent) : QWidget{parent}, m_home{new HomeButton}, m_column{new QVBoxLayout} {
    setObjectName(QStringLiteral("rail"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_home->setObjectName(QStringLiteral("homeButton"));
    connect(m_home, &QAbstractButton::clicked, this, &Rail::home);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    m_column->addStretch(1);

    // Only at the largest text sizes there is something to scroll.
    auto* pages = new QWidget;
    pages->setLayout(m_column);
    auto* scroll = new QScrollArea;
    scroll->setWidget(pages);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    pages->setAutoFillBackground(false);

    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_home);
    column->addWidget(scroll, 1);
    retranslate();
}

void Rail::add(const QString& drawing) {
    auto* button = new RailButton{drawing};
    const int place = static_cast<int>(m_buttons.size());
    button->setObjectName(QStringLiteral("rail_%1").arg(drawing));
    connect(button, &QAbstractButton::clicked, this, [this, place] { Q_EMIT chosen(place); });
    m_column->insertWidget(m_column->count() - 1, button);
    m_buttons.push_back(button);
}

void Rail::setWord(int place, const QString& word) {
    RailButton* button = m_buttons.at(static_cast<std::size_t>(place));
    button->setText(word);
    button->setAccessibleName(word);
    button->setToolTip(tr("%1 (Ctrl+%2)").arg(word).arg(place + 1));
    button->updateGeometry();
}

void Rail::setCurrent(int place) {
    m_buttons.at(static_cast<std::size_t>(place))->setChecked(true);
}

QSize Rail::sizeHint() const {
    return {Theme::px(96), Theme::px(400)};
}

void Rail::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    painter.fillRect(rect(), Theme::colour(QPalette::Light));
    const int line = Theme::line();
    painter.fillRect(width() - line, 0, line, height(), Theme::colour(QPalette::Mid));
}

void Rail::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
    if (event->type() == QEvent::StyleChange) updateGeometry();
}

void Rail::retranslate() {
    m_home->setToolTip(tr("Lay this book aside and choose another"));
    m_home->setAccessibleName(tr("Bahi: all books"));
}

} // namespace bahi::ui
