#pragma once

#include "ui/models/meeting_editor.h"
#include "ui/widgets/step_panel.h"

#include <QLineEdit>

namespace bahi::ui {

class ActionButton;
class FieldForm;
class Label;

/// On which day the meeting is held, where the planned one is not it; and the ways out of a form
/// that was begun for nothing, or of a last meeting that was written down wrongly.
class DayPanel : public StepPanel {
    Q_OBJECT

public:
    DayPanel(MeetingEditor& editor, BookSession& session, QWidget* parent = nullptr);

    void start();
    /// Moves the meeting to the day in the field; a refusal stands beside it.
    void move();
    /// The sentence on the page's main button while this panel is open.
    QString deed() const;

Q_SIGNALS:
    void done(); // back to the sheet
    void correctionAsked();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void build();
    void throwAway();
    void refresh();
    void retranslate();

    MeetingEditor& m_editor;
    BookSession& m_session;
    bool m_isSure = false; // somebody pressed the button that throws away once
    Label* m_text = nullptr;
    FieldForm* m_form = nullptr;
    QLineEdit* m_day = nullptr;
    Label* m_lastText = nullptr;
    ActionButton* m_correct = nullptr;
    Label* m_awayText = nullptr;
    ActionButton* m_away = nullptr;
};

} // namespace bahi::ui
