#include "ui/widgets/text_size_slider.h"

#include "ui/widgets/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QSlider>

#include <algorithm>

namespace bahi::ui {

namespace {

constexpr int kStep = 10; // per cent

} // namespace

TextSizeSlider::TextSizeSlider(QWidget* parent)
    : QWidget{parent},
      m_small{new Label{Type::Caption}},
      m_slider{new QSlider{Qt::Horizontal}},
      m_large{new Label{Type::BoxTotal}} {
    m_slider->setObjectName(QStringLiteral("textSizeSlider"));
    m_slider->setRange(Theme::kSmallestText / kStep, Theme::kLargestText / kStep);
    m_slider->setSingleStep(1);
    m_slider->setPageStep(2);
    m_slider->setFocusPolicy(Qt::StrongFocus);
    // The handle must not run away under the pointer: a new size counts when it is let go.
    m_slider->setTracking(false);
    m_large->setStyleSheet(QStringLiteral("font-weight: normal;"));
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_small);
    row->addWidget(m_slider);
    row->addWidget(m_large);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    resizeToText();
    retranslate();
    connect(m_slider, &QSlider::valueChanged, this, [](int value) {
        if (value * kStep != Theme::textPercent()) Theme::apply(Theme::look(), value * kStep);
    });
}

void TextSizeSlider::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
    if (event->type() == QEvent::StyleChange) resizeToText();
}

void TextSizeSlider::retranslate() {
    m_slider->setAccessibleName(tr("Text size"));
    m_slider->setToolTip(tr("Text size"));
    // The letter A in every script: one sign for size.
    m_small->setText(QStringLiteral("A"));
    m_large->setText(QStringLiteral("A"));
}

void TextSizeSlider::resizeToText() {
    constexpr double kLongest = 150; // per cent: above it the line needs the room for its words
    m_slider->setFixedWidth(Theme::px(84 * std::min(1.0, kLongest / Theme::textPercent())));
    layout()->setSpacing(Theme::px(6));
    m_slider->setValue(Theme::textPercent() / kStep);
}

} // namespace bahi::ui
