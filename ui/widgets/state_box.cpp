#include "ui/widgets/state_box.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/state_tag.h"

#include <QAccessible>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>

namespace bahi::ui {

StateBox::StateBox(QWidget* parent)
    : QFrame{parent},
      m_mark{new QLabel},
      m_title{new Label{Type::Body}},
      m_text{new Label{Type::Body}},
      m_buttons{new QHBoxLayout} {
    m_title->setStrong(true);
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* grid = new QGridLayout{this};
    grid->addWidget(m_mark, 0, 0, Qt::AlignTop);
    grid->addWidget(m_title, 0, 1);
    grid->addWidget(m_text, 1, 1);
    grid->addLayout(m_buttons, 2, 1);
    grid->setColumnStretch(1, 1);
    m_buttons->addStretch(1);
    dress();
}

void StateBox::say(State state, const QString& title, const QString& text) {
    m_state = state;
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(text.isEmpty() ? title : QStringLiteral("%1. %2").arg(title, text));
    dress();
    QAccessibleEvent told{this, QAccessible::Alert};
    QAccessible::updateAccessibility(&told);
}

QString StateBox::title() const {
    return m_title->text();
}

QString StateBox::text() const {
    return m_text->text();
}

void StateBox::addButton(QWidget* button) {
    m_buttons->insertWidget(m_buttons->count() - 1, button);
}

void StateBox::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    drawTint(painter, rect(), m_state);
}

void StateBox::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    placeButtons();
}

void StateBox::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::StyleChange) dress();
}

void StateBox::dress() {
    layout()->setContentsMargins(Theme::px(14), Theme::px(10), Theme::px(14), Theme::px(10));
    layout()->setSpacing(Theme::px(2));
    static_cast<QGridLayout*>(layout())->setHorizontalSpacing(Theme::px(12));
    m_buttons->setSpacing(Theme::px(8));
    m_mark->setPixmap(statePixmap(m_state, Theme::px(22)));
    for (Label* words : {m_title, m_text}) words->setInk(m_state);
    placeButtons();
    update();
}

void StateBox::placeButtons() {
    const bool isWide = width() >= Theme::px(900);
    if (isWide == m_isWide) return;
    m_isWide = isWide;
    auto* grid = static_cast<QGridLayout*>(layout());
    grid->removeItem(m_buttons);
    grid->addLayout(m_buttons, isWide ? 0 : 2, isWide ? 2 : 1, isWide ? 2 : 1, 1);
}

} // namespace bahi::ui
