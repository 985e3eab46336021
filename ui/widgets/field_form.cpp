#include "ui/widgets/field_form.h"

#include "ui/widgets/label.h"
#include "ui/widgets/refusal_line.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace bahi::ui {

FieldForm::FieldForm(int columns, QWidget* parent)
    : QWidget{parent}, m_columns{columns}, m_grid{new QGridLayout{this}} {
    m_grid->setContentsMargins(0, 0, 0, 0);
    for (int column = 0; column < columns; ++column) m_grid->setColumnStretch(column, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    space();
}

void FieldForm::place(QWidget* field, std::string column) {
    Part part{.column = std::move(column),
              .field = field,
              .cell = new QWidget,
              .word = new Label{Type::Body},
              .note = new Label{Type::Caption, Ink::Pencil},
              .refusal = new RefusalLine};
    part.word->setBuddy(field);
    part.refusal->setObjectName(field->objectName() + QStringLiteral("Refusal"));
    auto* lines = new QVBoxLayout{part.cell};
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(Theme::px(4));
    for (QWidget* line :
         {static_cast<QWidget*>(part.word), field, static_cast<QWidget*>(part.note->wrapped()),
          static_cast<QWidget*>(part.refusal)})
        lines->addWidget(line);
    lines->addStretch();
    part.note->hide();
    m_parts.push_back(part);
    layOut();
}

/// The fields that are asked for, row by row; who comes later is placed anew.
void FieldForm::layOut() {
    int place = 0;
    for (const Part& part : m_parts) {
        m_grid->removeWidget(part.cell);
        if (!part.isAsked) continue;
        m_grid->addWidget(part.cell, place / m_columns, place % m_columns);
        ++place;
    }
}

void FieldForm::space() {
    m_grid->setHorizontalSpacing(Theme::px(16));
    m_grid->setVerticalSpacing(Theme::px(12));
}

FieldForm::Part& FieldForm::partOf(QWidget* field) {
    return *std::find_if(m_parts.begin(), m_parts.end(),
                         [field](const Part& part) { return part.field == field; });
}

void FieldForm::say(QWidget* field, const QString& word, const QString& note) {
    Part& part = partOf(field);
    part.word->setText(word);
    part.note->setText(note);
    part.note->setVisible(!note.isEmpty());
    field->setAccessibleName(word);
    field->setAccessibleDescription(note);
}

void FieldForm::setAsked(QWidget* field, bool asked) {
    Part& part = partOf(field);
    if (part.isAsked == asked) return;
    part.isAsked = asked;
    part.cell->setVisible(asked);
    layOut();
}

void FieldForm::refuse(const Refused& why, QWidget* otherwise) {
    const auto meant = std::find_if(m_parts.begin(), m_parts.end(), [&](const Part& part) {
        return part.isAsked && !why.where.column.empty() && part.column == why.where.column;
    });
    if (meant == m_parts.end() && otherwise == nullptr) otherwise = m_parts.front().field;
    Part& part = meant == m_parts.end() ? partOf(otherwise) : *meant;
    Refused said = why;
    said.where = {}; // it stands there
    part.refusal->say(said, part.field);
    part.field->setFocus();
}

void FieldForm::refuse(QWidget* field, std::function<QString()> sentence) {
    partOf(field).refusal->say(std::move(sentence), field);
    field->setFocus();
}

void FieldForm::clearRefusals() {
    for (const Part& part : m_parts) part.refusal->clear();
}

QString FieldForm::refusalAt(QWidget* field) {
    return partOf(field).refusal->text();
}

void FieldForm::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) space();
}

} // namespace bahi::ui
