#pragma once

#include "ui/widgets/panel.h"

#include <vector>

class QVBoxLayout;

namespace bahi::ui {

class Label;

/// The lines of a panel of a new group, `side` from its edges and `spacing` apart.
QVBoxLayout* linesIn(QWidget* panel, double side, double spacing);

/// What helps on a step, beside it: titles, and a few words in pencil below each.
class NewGroupNotes : public Panel {
    Q_OBJECT

public:
    explicit NewGroupNotes(std::size_t count);

    void say(std::size_t note, const QString& title, const QString& words);

private:
    std::vector<Label*> m_titles;
    std::vector<Label*> m_words;
};

} // namespace bahi::ui
