#pragma once

#include "ui/models/meeting_editor.h"
#include "ui/widgets/panel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <string>

namespace bahi::ui {

class Label;
class RefusalLine;

/// What came or went beside the members' own money: stationery, to the bank and back, savings given
/// back. Where the book wants a resolution, its words are asked.
class PaymentsPanel : public Panel {
    Q_OBJECT

public:
    PaymentsPanel(MeetingEditor& editor, BookSession& session, QWidget* parent = nullptr);

    void start();
    /// Nothing is filled in.
    bool isEmpty() const;
    bool add();
    QString deed() const;
    /// Fills in what writes down that the box differs by `by`; the words of the resolution are
    /// left to be written.
    void startDifference(Money by, bool isShort);

Q_SIGNALS:
    void deedChanged();
    void done();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void build();
    void readPages();
    void fill();
    void refresh();
    void retranslate();
    void showParts();

    MeetingEditor& m_editor;
    BookSession& m_session;
    std::vector<std::pair<std::string, QString>> m_banks; // code, as shown
    Label* m_title = nullptr;
    Label* m_words[6] = {};
    QComboBox* m_head = nullptr;
    QComboBox* m_bank = nullptr;
    QComboBox* m_member = nullptr;
    QLineEdit* m_amount = nullptr;
    QLineEdit* m_text = nullptr;
    QLineEdit* m_resolution = nullptr;
    RefusalLine* m_refusal = nullptr;
    QVBoxLayout* m_lines = nullptr;
};

} // namespace bahi::ui
