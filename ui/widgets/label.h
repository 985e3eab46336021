#pragma once

#include "ui/widgets/theme.h"

#include <QLabel>

namespace bahi::ui {

/// In which colour words stand: what counts in ink, what is expected or secondary in pencil.
enum class Ink { Text, Pencil, Accent, Practice };

/// Words of one type, which follow the reader's text size and the look by themselves.
class Label : public QLabel {
    Q_OBJECT

public:
    explicit Label(Type type, Ink ink = Ink::Text, QWidget* parent = nullptr);

    void setInk(Ink ink);
    /// In the ink of `state`.
    void setInk(State state);
    /// Bold, at the size of its type.
    void setStrong(bool strong);
    /// Broken into lines where it does not fit.
    Label* wrapped();
};

} // namespace bahi::ui
