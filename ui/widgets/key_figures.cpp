#include "ui/widgets/key_figures.h"

#include "ui/widgets/label.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace bahi::ui {

KeyFigures::KeyFigures(const QString& name, std::size_t count, QWidget* parent)
    : Panel{Ground::Paper, parent}, m_grid{new QGridLayout{this}} {
    setObjectName(name);
    m_grid->setContentsMargins(1, 1, 1, 1);
    m_grid->setSpacing(0);
    for (std::size_t place = 0; place < count; ++place) {
        Part part{.cell = new QWidget,
                  .word = new Label{Type::Caption, Ink::Pencil},
                  .figure = new Label{Type::KeyFigure},
                  .second = new Label{Type::Caption, Ink::Pencil}};
        part.figure->setObjectName(QStringLiteral("%1_%2").arg(name).arg(place + 1));
        auto* lines = new QVBoxLayout{part.cell};
        lines->setSpacing(0);
        lines->addWidget(part.word->wrapped());
        lines->addWidget(part.figure);
        lines->addWidget(part.second->wrapped());
        lines->addStretch();
        m_parts.push_back(part);
        if (place == 0) continue;
        auto* rule = new QFrame;
        rule->setProperty("rule", true);
        m_rules.push_back(rule);
    }
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    layOut();
}

/// Figures stand in the even columns, a line before each but the first of a row in the odd ones.
void KeyFigures::layOut() {
    constexpr int kLargeText = 150; // percent
    const int count = int(m_parts.size());
    const int inRow = Theme::textPercent() >= kLargeText ? (count + 1) / 2 : count;
    for (int place = 0; place < count; ++place) {
        const Part& part = m_parts[std::size_t(place)];
        const int column = place % inRow;
        m_grid->addWidget(part.cell, place / inRow, 2 * column);
        part.cell->layout()->setContentsMargins(Theme::px(18), Theme::px(12), Theme::px(12),
                                                Theme::px(10));
        if (place == 0) continue;
        QFrame* rule = m_rules[std::size_t(place - 1)];
        rule->setVisible(column > 0);
        rule->setFixedWidth(Theme::line());
        if (column > 0) m_grid->addWidget(rule, place / inRow, 2 * column - 1);
    }
    for (int column = 0; column < count; ++column)
        m_grid->setColumnStretch(2 * column, column < inRow ? 1 : 0);
}

void KeyFigures::say(std::size_t place, const QString& word, const QString& figure,
                     const QString& second) {
    Part& part = m_parts.at(place);
    part.word->setText(word);
    part.figure->setText(figure);
    part.second->setText(second);
    part.cell->setAccessibleName(word);
    part.figure->setAccessibleName(QStringLiteral("%1: %2. %3").arg(word, figure, second));
    if (isVisible()) keepHeight();
}

QString KeyFigures::figure(std::size_t place) const {
    return m_parts.at(place).figure->text();
}

/// What is broken into lines gets their height, whatever the layout around gives.
void KeyFigures::resizeEvent(QResizeEvent* event) {
    Panel::resizeEvent(event);
    keepHeight();
}

void KeyFigures::keepHeight() {
    setMinimumHeight(std::max(0, m_grid->heightForWidth(width())));
}

void KeyFigures::changeEvent(QEvent* event) {
    Panel::changeEvent(event);
    if (event->type() == QEvent::StyleChange) layOut();
}

} // namespace bahi::ui
