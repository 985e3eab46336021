#include "ui/pages/new_group_notes.h"

#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace bahi::ui {

QVBoxLayout* linesIn(QWidget* panel, double side, double spacing) {
    auto* lines = new QVBoxLayout{panel};
    lines->setContentsMargins(Theme::px(side), Theme::px(0.75 * side), Theme::px(side),
                              Theme::px(side));
    lines->setSpacing(Theme::px(spacing));
    return lines;
}

NewGroupNotes::NewGroupNotes(std::size_t count) : Panel{Ground::Page} {
    auto* lines = linesIn(this, 20, 4);
    for (std::size_t note = 0; note < count; ++note) {
        if (note > 0) lines->addSpacing(Theme::px(10));
        m_titles.push_back(new Label{Type::Body});
        m_titles.back()->setStrong(true);
        m_words.push_back(new Label{Type::Body, Ink::Pencil});
        lines->addWidget(m_titles.back()->wrapped());
        lines->addWidget(m_words.back()->wrapped());
    }
}

void NewGroupNotes::say(std::size_t note, const QString& title, const QString& words) {
    m_titles.at(note)->setText(title);
    m_words.at(note)->setText(words);
}

} // namespace bahi::ui
