#pragma once

#include "ledger/services/loan_prospect_service.h"
#include "ui/models/typed_terms.h"

#include <QComboBox>
#include <QLineEdit>
#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace bahi::ui {

class FieldForm;

/// How a new loan is to be paid back, within the form of the loan: by the group's rule, which asks
/// for an instalment at most, or on terms of its own, whose fields are there only then.
///
///     Terms                     Interest rate
///     [ Its own: flat       v ] [ 24 ][ % a year  v ]
///     Number of instalments     How it is paid back
///     [ 10 ][ every month   v ] [ Equal instalments v ]
///     First due on
///     [ may stay empty ]
class LoanTermsFields : public QObject {
    Q_OBJECT

public:
    using Sentence = std::function<QString()>;

    /// Puts its fields behind those `form` has, and belongs to it.
    explicit LoanTermsFields(FieldForm& form);

    /// Is `widget` the choice between the two?
    bool isChoice(const QWidget* widget) const { return widget == m_choice; }
    bool isOwn() const { return m_choice->currentIndex() != 0; }
    /// Of the group's rule: empty on terms of its own.
    QString instalment() const;
    TypedTerms typed() const;

    /// Those that are asked for now, in their order.
    std::vector<QWidget*> fields() const;
    /// Everything that takes the keys, also what counts the figures of a field: `% a year`.
    std::vector<QWidget*> all() const;
    /// The field that `widget` is or counts for.
    QWidget* fieldOf(QWidget* widget) const;
    /// What is wrong with what stands in the field, as far as `seen` says; null: not looked at yet.
    std::optional<Sentence> wrongWith(const QWidget* field, const LoanProspect* seen,
                                      const Currency& currency) const;
    void clear();
    void retranslate();

Q_SIGNALS:
    void changed(QWidget* field);

private:
    void connectFields();
    void arrange();
    std::optional<Sentence> wrongWithInstalment(const LoanProspect* seen,
                                                const Currency& currency) const;
    /// What cannot be read, whatever the book says.
    std::optional<Sentence> unreadable(const QWidget* field) const;
    const QWidget* fieldAt(const std::string& key) const;

    FieldForm& m_form;
    QComboBox* m_choice;
    QLineEdit* m_instalment; // of the rule
    QLineEdit* m_rate;
    QComboBox* m_per;
    QLineEdit* m_count;
    QComboBox* m_every;
    QComboBox* m_amortisation;
    QLineEdit* m_first;
};

} // namespace bahi::ui
