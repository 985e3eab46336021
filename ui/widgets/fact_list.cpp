#include "ui/widgets/fact_list.h"

#include "ui/widgets/form_grid.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QGridLayout>

namespace bahi::ui {

FactList::FactList(const QString& name, QWidget* parent)
    : Panel{Ground::Paper, parent}, m_grid{new QGridLayout{this}} {
    setObjectName(name);
    m_grid->setColumnStretch(1, 3);
    m_grid->setColumnStretch(2, 2);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    space();
}

void FactList::tell(const std::vector<Fact>& facts) {
    m_facts = facts;
    clearLayout(*m_grid);
    int row = 0;
    for (const Fact& fact : facts) {
        if (row > 0) m_grid->addWidget(new Rule, row++, 0, 1, 3);
        auto* word = new Label{Type::Body, Ink::Pencil};
        auto* text = new Label{Type::Body};
        auto* note = new Label{Type::Caption, Ink::Pencil};
        word->setText(fact.word);
        text->setText(fact.text);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        text->setAccessibleName(QStringLiteral("%1: %2").arg(fact.word, fact.text));
        note->setText(fact.note);
        m_grid->addWidget(word->wrapped(), row, 0);
        m_grid->addWidget(text->wrapped(), row, 1);
        m_grid->addWidget(note->wrapped(), row++, 2);
    }
    m_grid->setColumnMinimumWidth(0, Theme::px(220));
}

QString FactList::textOf(const QString& word) const {
    for (const Fact& fact : m_facts)
        if (fact.word == word) return fact.text;
    return {};
}

void FactList::changeEvent(QEvent* event) {
    Panel::changeEvent(event);
    if (event->type() == QEvent::StyleChange) space();
}

void FactList::space() {
    m_grid->setContentsMargins(Theme::px(18), Theme::px(10), Theme::px(18), Theme::px(10));
    m_grid->setHorizontalSpacing(Theme::px(16));
    m_grid->setVerticalSpacing(Theme::px(7));
    m_grid->setColumnMinimumWidth(0, Theme::px(220));
}

} // namespace bahi::ui
