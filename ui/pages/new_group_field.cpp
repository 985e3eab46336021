#include "ui/pages/new_group_field.h"

#include "ui/pages/new_group_step.h"
#include "ui/widgets/label.h"
#include "ui/widgets/refusal_line.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace bahi::ui {

NewGroupField::NewGroupField(QWidget* field, const QString& name, Word where)
    : m_field{field},
      m_word{new Label{Type::Body}},
      m_note{new Label{Type::Caption, Ink::Pencil}},
      m_refusal{new RefusalLine} {
    m_field->setObjectName(name);
    m_refusal->setObjectName(name + QStringLiteral("Refusal"));
    m_word->setBuddy(m_field);
    m_word->wrapped();
    m_note->wrapped();
    m_note->hide();
    auto* all = new QVBoxLayout{this};
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(Theme::px(4));
    if (where == Word::Above) {
        all->addWidget(m_word);
        all->addWidget(m_field);
    } else {
        auto* row = new QHBoxLayout;
        row->setSpacing(Theme::px(10));
        row->addWidget(m_word, 1);
        row->addWidget(m_field);
        all->addLayout(row);
    }
    all->addWidget(m_note);
    all->addWidget(m_refusal);
    if (auto* line = qobject_cast<QLineEdit*>(m_field))
        connect(line, &QLineEdit::textChanged, this, [this](const QString& text) {
            clear();
            m_field->setToolTip(text.toHtmlEscaped()); // it may be longer than the field
        });
    if (auto* combo = qobject_cast<QComboBox*>(m_field))
        connect(combo, &QComboBox::currentIndexChanged, this, &NewGroupField::clear);
}

void NewGroupField::say(const QString& word, const QString& note) {
    m_word->setText(word);
    m_field->setAccessibleName(word);
    m_field->setAccessibleDescription(note);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void NewGroupField::keepShort() {
    m_isShort = true;
    layout()->setAlignment(m_field, Qt::AlignLeft);
    fit();
}

void NewGroupField::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) fit();
}

void NewGroupField::fit() {
    if (m_isShort) m_field->setFixedWidth(Theme::px(150));
}

void NewGroupField::refuse(const Refused& why) {
    Refused here = why;
    here.where = {}; // it stands here
    m_refusal->say(here, m_field);
    m_field->setFocus();
    bringIntoView(this);
}

void NewGroupField::refuse(std::function<QString()> sentence) {
    m_refusal->say(std::move(sentence), m_field);
    m_field->setFocus();
    bringIntoView(this);
}

void NewGroupField::clear() {
    m_refusal->clear();
}

bool NewGroupField::isRefused() const {
    return !m_refusal->text().isEmpty();
}

} // namespace bahi::ui
