#include "ui/widgets/field_form.h"

#include "ui/widgets/label.h"
#include "ui/widgets/refusal_line.h"

#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace bahi::ui {

namespace {

/// A long choice widens its list, not the form.
void keepNarrow(QWidget* field) {
    if (auto* combo = qobject_cast<QComboBox*>(field)) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(8);
    }
}

} // namespace

FieldForm::FieldForm(int columns, QWidget* parent)
    : QWidget{parent}, m_columns{columns}, m_grid{new QGridLayout{this}} {
    m_grid->setContentsMargins(0, 0, 0, 0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    space();
}

void FieldForm::place(QWidget* field, const std::string& column, Width width) {
    Part part{.column = column,
              .field = field,
              .cell = new QWidget,
              .word = new Label{Type::Body},
              .note = new Label{Type::Caption, Ink::Pencil},
              .refusal = new RefusalLine,
              .width = width};
    part.word->setBuddy(field);
    part.refusal->setObjectName(field->objectName() + QStringLiteral("Refusal"));
    auto* lines = new QVBoxLayout{part.cell};
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(Theme::px(4));
    keepNarrow(field);
    for (QWidget* line :
         {static_cast<QWidget*>(part.word->wrapped()), field,
          static_cast<QWidget*>(part.note->wrapped()), static_cast<QWidget*>(part.refusal)})
        lines->addWidget(line);
    lines->addStretch();
    part.note->hide();
    if (auto* line = qobject_cast<QLineEdit*>(field); line != nullptr && width != Width::Words)
        line->setAlignment(Qt::AlignRight);
    m_parts.push_back(part);
    space();
    layOut();
}

void FieldForm::placeUnit(QWidget* field, QWidget* unit) {
    keepNarrow(unit);
    Part& part = partOf(field);
    auto* lines = static_cast<QVBoxLayout*>(part.cell->layout());
    const int line = lines->indexOf(field);
    lines->removeWidget(field);
    part.beside = new QHBoxLayout;
    part.beside->addWidget(field);
    part.beside->addWidget(unit, 1);
    lines->insertLayout(line, part.beside);
    space();
}

/// Fewer side by side where the text is large.
int FieldForm::columns() const {
    if (m_keepsColumns) return m_columns;
    constexpr int kLarge = 140; // percent
    constexpr int kVeryLarge = 180;
    if (Theme::textPercent() >= kVeryLarge) return 1;
    return Theme::textPercent() >= kLarge ? std::min(2, m_columns) : m_columns;
}

/// The fields that are asked for, row by row; who comes later is placed anew.
void FieldForm::layOut() {
    const int beside = columns();
    for (int column = 0; column < m_columns; ++column)
        m_grid->setColumnStretch(column, column < beside ? 1 : 0);
    int place = 0;
    for (const Part& part : m_parts) {
        m_grid->removeWidget(part.cell);
        if (!part.isAsked) continue;
        m_grid->addWidget(part.cell, place / beside, place % beside);
        ++place;
    }
}

void FieldForm::space() {
    m_grid->setHorizontalSpacing(Theme::px(16));
    m_grid->setVerticalSpacing(Theme::px(12));
    constexpr int kAmount = 152; // of the grid of 8, for 12 digits with their commas
    constexpr int kFigure = 72;
    for (const Part& part : m_parts) {
        if (part.width == Width::Amount) part.field->setFixedWidth(Theme::px(kAmount));
        if (part.width == Width::Figure) part.field->setFixedWidth(Theme::px(kFigure));
        if (part.beside != nullptr) part.beside->setSpacing(Theme::px(8));
    }
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
    goTo(part);
}

void FieldForm::refuse(QWidget* field, std::function<QString()> sentence) {
    partOf(field).refusal->say(std::move(sentence), field);
    goTo(partOf(field));
}

void FieldForm::mark(QWidget* field, std::function<QString()> sentence) {
    partOf(field).refusal->say(std::move(sentence), field);
}

void FieldForm::clearRefusal(QWidget* field) {
    partOf(field).refusal->clear();
}

/// Where the form scrolls, the field comes into view with what is said below it.
void FieldForm::goTo(const Part& part) {
    part.field->setFocus();
    QTimer::singleShot(0, part.cell, [cell = part.cell] {
        for (QWidget* over = cell->parentWidget(); over != nullptr; over = over->parentWidget())
            if (auto* scroll = qobject_cast<QScrollArea*>(over))
                scroll->ensureWidgetVisible(cell, 0, Theme::px(8));
    });
}

void FieldForm::clearRefusals() {
    for (const Part& part : m_parts) part.refusal->clear();
}

QString FieldForm::refusalAt(QWidget* field) {
    return partOf(field).refusal->text();
}

void FieldForm::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::StyleChange) return;
    space();
    layOut();
}

} // namespace bahi::ui
