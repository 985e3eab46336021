#pragma once

#include "ui/models/new_group_rules.h"
#include "ui/pages/new_group_step.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <map>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace bahi::ui {

class ChoiceRow;
class Label;
class NewGroupField;

/// What the group has agreed: a template to begin from, and every number of it to change. What was
/// changed under one template is there again when it is chosen again.
class NewGroupRulesStep : public NewGroupStep {
    Q_OBJECT

public:
    NewGroupRulesStep();

    QString name() const override;
    QString heading() const override;
    QString deed() const override;
    void show(const NewGroup& group) override;
    void start() override;
    bool take(NewGroup& group) override;
    void refuse(const Refused& why) override;
    bool isTouched() const override;
    std::vector<KeyHint> keys() const override;

protected:
    void retranslate() override;
    void fit() override;

private:
    QWidget* makeTemplates();
    void makePanels();
    QVBoxLayout* makePanel();
    void addAmounts(QVBoxLayout& to, const std::vector<RuleField>& fields);
    void addCombos(QVBoxLayout& to, const std::vector<RuleField>& fields);
    void addChecks(QVBoxLayout& to, const std::vector<RuleField>& fields);
    void choose(int programme);
    void begin(int programme);
    RuleTexts texts() const;
    void fill(const RuleTexts& texts);
    void fillChoices();
    void fillDays();
    void retellTemplates();
    void retell();
    QString wordOf(RuleField field) const;

    QWidget* m_content = nullptr;
    Label* m_templateWord = nullptr;
    ChoiceRow* m_templates = nullptr;
    Label* m_templateNote = nullptr;
    QGridLayout* m_grid = nullptr;
    std::vector<QWidget*> m_panels;
    std::vector<Label*> m_titles;
    std::map<RuleField, QLineEdit*> m_lines;
    std::map<RuleField, QComboBox*> m_combos;
    std::map<RuleField, QCheckBox*> m_checks;
    std::map<RuleField, NewGroupField*> m_fields;
    Currency m_currency;
    int m_programme = -1;                                    // chosen
    std::map<std::pair<std::string, int>, RuleTexts> m_left; // of money and programme
    RuleTexts m_proposed;
};

} // namespace bahi::ui
