#pragma once

#include "ui/models/banks_typed.h"
#include "ui/models/meeting_editor.h"
#include "ui/models/payment_cells.h"
#include "ui/widgets/step_panel.h"

#include <QComboBox>
#include <QLineEdit>

#include <vector>

namespace bahi::ui {

class FieldForm;
class MemberCombo;
class WrittenList;

/// What came or went beside the members' own money: stationery, to the bank and back, savings given
/// back. Where the book wants a resolution, its words are asked.
class PaymentsPanel : public StepPanel {
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
    void connectFields();
    void readPages();
    void fillBanks();
    void fill();
    void refresh();
    void retranslate();
    void showParts();
    const PaymentHead* chosenHead() const;
    bool isRefused(); // a field says what is wrong
    void emptyFields();
    void forget();
    QString ofWhom(const WrittenPayment& payment) const;

    MeetingEditor& m_editor;
    BookSession& m_session;
    std::vector<LedgerPage> m_banks;
    FieldForm* m_form = nullptr;
    QComboBox* m_head = nullptr;
    QComboBox* m_bank = nullptr;
    MemberCombo* m_member = nullptr;
    QLineEdit* m_amount = nullptr;
    QLineEdit* m_text = nullptr;
    QLineEdit* m_resolution = nullptr;
    WrittenList* m_written = nullptr;
};

} // namespace bahi::ui
