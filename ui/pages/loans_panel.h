#pragma once

#include "ledger/services/loan_prospect_service.h"
#include "ui/models/loan_cells.h"
#include "ui/models/meeting_editor.h"
#include "ui/widgets/step_panel.h"

#include <QComboBox>
#include <QLineEdit>

#include <functional>
#include <optional>

class QBoxLayout;

namespace bahi::ui {

class FieldForm;
class LoanProspectView;
class LoanTermsFields;
class MemberCombo;
class WrittenList;

/// New loans of the meeting: who gets how much, what for, against which resolution. The book looks
/// at each while it is written, and what it refuses is refused at its field. A loan is written when
/// all of it is there; it can be taken away until the meeting is closed.
class LoansPanel : public StepPanel {
    Q_OBJECT

public:
    LoansPanel(MeetingEditor& editor, BookSession& session, QWidget* parent = nullptr);

    void start();
    /// Nothing is filled in.
    bool isEmpty() const;
    /// Writes the loan in the fields as soon as the book looked at it; if something is wrong, its
    /// field says what.
    void add();
    /// The sentence on the page's main button.
    QString deed() const;

Q_SIGNALS:
    void deedChanged();
    void done(); // Enter in an empty form: on to the next step

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    using Sentence = std::function<QString()>;

    void build();
    void connectFields();
    void arrange();
    void fillMembers();
    void refresh();
    void retranslate();
    QString suggestedWords() const;
    /// The fields as they stand; what is no amount counts as nothing.
    TypedLoan typed() const;
    /// What is wrong with what stands in the field, as far as that is known by now.
    std::optional<Sentence> wrongWith(const QWidget* field) const;
    std::optional<Sentence> wrongWithAmount() const;
    bool isOfGuarantor(const Refused& refused) const;
    /// In the order in which they are judged.
    std::vector<QWidget*> fields() const;
    void pressed(QWidget* field);
    void write();
    void emptyFields();
    void forget();

    void look();
    void looked(const std::optional<LoanProspect>& seen, int age); // none: the disk did not
    void tellSeen(const LoanProspect& prospect);

    MeetingEditor& m_editor;
    BookSession& m_session;
    QBoxLayout* m_sides = nullptr;
    FieldForm* m_form = nullptr;
    MemberCombo* m_member = nullptr;
    QLineEdit* m_amount = nullptr;
    LoanTermsFields* m_terms = nullptr;
    QComboBox* m_purpose = nullptr;
    MemberCombo* m_guarantor = nullptr;
    QLineEdit* m_resolution = nullptr;
    LoanProspectView* m_view = nullptr;
    WrittenList* m_given = nullptr;

    std::optional<LoanProspect> m_prospect; // of what stands in the fields; none: not looked at yet
    int m_age = 0;                          // of what stands in the fields
    bool m_isLooking = false;
    bool m_isAdding = false; // as soon as the book has looked
};

} // namespace bahi::ui
