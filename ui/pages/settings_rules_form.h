#pragma once

#include "ui/models/book_session.h"
#include "ui/models/settings_typed.h"
#include "ui/widgets/form_sheet.h"

#include <QComboBox>
#include <QLineEdit>

#include <map>
#include <optional>

namespace bahi::ui {

/// All that a group agreed, to be entered from a new day on, or put right for the day on which it
/// began to hold.
class SettingsRulesForm : public FormSheet {
    Q_OBJECT

public:
    explicit SettingsRulesForm(BookSession& session, QWidget* parent = nullptr);

    /// New rules; what holds on the last day of `rules` stands in the fields.
    void startNew(const RulesHistory& rules, const SettingsHistory& settings);
    /// Puts right the rules that begin on `from`.
    void startCorrecting(const RulesHistory& rules, const SettingsHistory& settings, Date from);
    /// Nothing of any group stands in it any more.
    void clear();

Q_SIGNALS:
    void written();

protected:
    void changeEvent(QEvent* event) override;
    void submit() override;

private:
    void addRuleFields();
    void addSettingFields();
    void fill(const TypedRules& typed);
    TypedRules typed() const;
    QString typedOf(Setting setting) const;
    void send(const Agreement& agreed);
    void refuse(const RulesProblem& problem);
    void refuse(const Refused& why);
    void askForFields();
    void retranslate();
    void retellChoices();
    void retellSettings();

    BookSession& m_session;
    SettingsHistory m_settings;
    std::optional<Date> m_wrongFrom; // of the rules to be put right; none: new ones
    QLineEdit* m_from = nullptr;
    QComboBox* m_rhythm = nullptr;
    QComboBox* m_weekday = nullptr;
    QLineEdit* m_firstDay = nullptr;
    QLineEdit* m_secondDay = nullptr;
    QLineEdit* m_saving = nullptr;
    QLineEdit* m_interest = nullptr;
    QComboBox* m_rounding = nullptr;
    QLineEdit* m_roundingTo = nullptr;
    QComboBox* m_missed = nullptr;
    QComboBox* m_yearStart = nullptr;
    std::map<Setting, QLineEdit*> m_fields;
    std::map<Setting, QComboBox*> m_choices;
    QLineEdit* m_resolution = nullptr;
    QLineEdit* m_reason = nullptr;
};

} // namespace bahi::ui
