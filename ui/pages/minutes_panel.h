#pragma once

#include "ui/models/meeting_editor.h"
#include "ui/widgets/step_panel.h"

#include <QPlainTextEdit>
#include <QTimer>
#include <QVBoxLayout>

namespace bahi::ui {

class Label;
class MemberCombo;

/// Who presides, what was resolved and what was said.
class MinutesPanel : public StepPanel {
    Q_OBJECT

public:
    explicit MinutesPanel(MeetingEditor& editor, QWidget* parent = nullptr);

    /// The president, if she came, is proposed; nobody presides until that is accepted.
    void start();
    /// Accepts who is chosen; false if nobody is.
    bool accept();
    /// What was typed a moment ago is entered.
    void writeMinutes();

Q_SIGNALS:
    void done();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void build();
    void fillMembers();
    void refresh();
    void retranslate();
    QString proposed() const;

    MeetingEditor& m_editor;
    Label* m_chairWord = nullptr;
    Label* m_chairNote = nullptr;
    Label* m_minutesWord = nullptr;
    Label* m_resolutionsWord = nullptr;
    MemberCombo* m_chair = nullptr;
    QPlainTextEdit* m_minutes = nullptr;
    QTimer m_typingRests; // then what was typed is written down
    QVBoxLayout* m_resolutions = nullptr;
};

} // namespace bahi::ui
