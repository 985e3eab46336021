#pragma once

#include "ui/widgets/label.h"
#include "ui/widgets/theme.h"

#include <QGridLayout>
#include <QString>
#include <QVBoxLayout>

namespace bahi::ui {

/// The fields of a panel below one another, each with its word before it, whose buddy it is.
class FormGrid {
public:
    explicit FormGrid(QVBoxLayout& in) : m_grid{new QGridLayout} {
        m_grid->setHorizontalSpacing(Theme::px(14));
        m_grid->setVerticalSpacing(Theme::px(8));
        m_grid->setColumnStretch(1, 1);
        in.addLayout(m_grid);
    }

    /// With a side it is as wide as it wants to be, else as the panel.
    template <class Field>
    Field* add(Label*& word, const QString& name, Qt::Alignment side = {}) {
        auto* field = new Field;
        field->setObjectName(name);
        word = new Label{Type::Body};
        word->setBuddy(field);
        m_grid->addWidget(word, m_row, 0);
        m_grid->addWidget(field, m_row++, 1, side);
        return field;
    }

    /// A line in pencil below the field added last.
    Label* addNote() {
        auto* note = new Label{Type::Caption, Ink::Pencil};
        m_grid->addWidget(note, m_row++, 1);
        return note->wrapped();
    }

private:
    QGridLayout* m_grid;
    int m_row = 0;
};

/// Takes everything out of a layout and away.
inline void clearLayout(QLayout& layout) {
    while (QLayoutItem* item = layout.takeAt(0)) {
        if (item->layout() != nullptr) clearLayout(*item->layout());
        if (item->widget() != nullptr) item->widget()->deleteLater();
        delete item;
    }
}

} // namespace bahi::ui
