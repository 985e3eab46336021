#pragma once

#include "ui/widgets/field_form.h"

#include <QWidget>

namespace bahi::ui {

class ActionButton;
class Label;
class PrimaryButton;

/// A form that goes into the book as a whole: its fields in a panel that scrolls, below them the
/// way back and the one button that writes. Enter writes, Esc goes back.
///
///     New member
///     [ fields, side by side              ]
///                    [ Cancel ] [ Add her ]
class FormSheet : public QWidget {
    Q_OBJECT

public:
    /// `name` begins those of its parts: `memberFormTitle`, `memberCancelButton`,
    /// `memberWriteButton`. Fields stand `columns` beside one another.
    FormSheet(const QString& name, int columns, QWidget* parent = nullptr);

Q_SIGNALS:
    void cancelled();

protected:
    FieldForm& form() { return *m_form; }
    /// What the form is for, a line in pencil if there is more to say, and what its button does.
    void setWords(const QString& title, const QString& second, const QString& write);

    /// Writes down what was typed; called once until tellWritten.
    virtual void submit() = 0;
    /// From now on the button waits.
    void tellWriting();
    /// The answer is there. False: nobody waits for it any more, the book was closed meanwhile.
    bool tellWritten();

    void keyPressEvent(QKeyEvent* event) override;

private:
    void submitOnce();
    void leave();

    bool m_isWriting = false;
    Label* m_title;
    Label* m_second;
    FieldForm* m_form;
    ActionButton* m_cancel;
    PrimaryButton* m_write;
};

} // namespace bahi::ui
