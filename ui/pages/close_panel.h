#pragma once

#include "ui/models/meeting_editor.h"
#include "ui/widgets/step_panel.h"

#include <QLineEdit>

namespace bahi::ui {

class Label;
class RefusalLine;
class StateTag;

/// The last look before a meeting is closed: what it comes to, and what is still missing, each with
/// the step that mends it.
class ClosePanel : public StepPanel {
    Q_OBJECT

public:
    ClosePanel(MeetingEditor& editor, BookSession& session, QWidget* parent = nullptr);

    void start();

Q_SIGNALS:
    /// Enter in the last field.
    void done();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void build();
    void refresh();
    void retranslate();
    void tellSums();

    MeetingEditor& m_editor;
    BookSession& m_session;
    Label* m_sums = nullptr;
    StateTag* m_lines = nullptr;
    StateTag* m_box = nullptr;
    StateTag* m_chair = nullptr;
    StateTag* m_book = nullptr;
    Label* m_lateWord = nullptr;
    QLineEdit* m_late = nullptr;
    RefusalLine* m_refusal = nullptr;
    Label* m_note = nullptr;
};

} // namespace bahi::ui
