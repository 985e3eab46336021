#pragma once

#include "ui/models/meeting_editor.h"
#include "ui/widgets/panel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace bahi::ui {

class Label;
class RefusalLine;

/// New loans of the meeting: who gets how much, what for, against which resolution. A loan is
/// written when all of it is there; it can be taken away until the meeting is closed.
class LoansPanel : public Panel {
    Q_OBJECT

public:
    explicit LoansPanel(MeetingEditor& editor, QWidget* parent = nullptr);

    void start();
    /// Nothing is filled in.
    bool isEmpty() const;
    /// Writes the loan in the fields; false, and the field says why, if something is missing.
    bool add();
    /// The sentence on the page's main button.
    QString deed() const;

Q_SIGNALS:
    void deedChanged();
    void done(); // Enter in an empty form: on to the next step

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void build();
    QLineEdit* addField(const char* name, int row);
    void fillMembers();
    void refresh();
    void showLimit();
    void retranslate();
    QString suggestedWords() const;
    void refuse(QWidget* field, const QString& sentence);

    MeetingEditor& m_editor;
    Label* m_title = nullptr;
    Label* m_words[6] = {};
    QComboBox* m_member = nullptr;
    QLineEdit* m_amount = nullptr;
    QLineEdit* m_instalment = nullptr;
    QComboBox* m_purpose = nullptr;
    QComboBox* m_guarantor = nullptr;
    QLineEdit* m_resolution = nullptr;
    Label* m_limit = nullptr;
    RefusalLine* m_refusal = nullptr;
    QWidget* m_given = nullptr; // the loans that are written
    QVBoxLayout* m_givenLines = nullptr;
};

} // namespace bahi::ui
