#pragma once

#include "ui/models/new_group_opening.h"
#include "ui/pages/new_group_step.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QStackedWidget>

#include <array>
#include <optional>

namespace bahi::ui {

class ChoiceRow;
class Label;
class NewGroupField;
class NewGroupTable;
class RefusalLine;
class StateBox;

/// A fresh start, or what the group has when its book begins: what everybody saved and owes, what
/// lies in the box and at the bank, and what is left over, which she confirms.
class NewGroupOpeningStep : public NewGroupStep {
    Q_OBJECT

public:
    NewGroupOpeningStep();

    QString name() const override;
    QString heading() const override;
    QString deed() const override;
    QString deedKey() const override;
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
    QWidget* makeSheet();
    QWidget* makeBox();
    QWidget* makeTable();
    QWidget* makeTotals();
    bool isCutoff() const;
    void choose(int kind);
    QModelIndex nextCell(const QModelIndex& from) const;
    std::optional<Opening> read(bool aloud);
    Money moneyIn(NewGroupField& field, const QLineEdit& line, bool aloud, bool& isGood) const;
    void retellKinds();
    void retellTotals();
    void retellFresh();

    NewGroupOpening m_model;
    Currency m_currency;
    GroupRules m_rules;
    QString m_proposedDay;
    Label* m_kindWord = nullptr;
    ChoiceRow* m_kinds = nullptr;
    QStackedWidget* m_stack = nullptr;
    StateBox* m_fresh = nullptr;
    QLineEdit* m_day = nullptr;
    NewGroupField* m_dayField = nullptr;
    QLineEdit* m_cash = nullptr;
    NewGroupField* m_cashField = nullptr;
    QLineEdit* m_bankName = nullptr;
    NewGroupField* m_bankNameField = nullptr;
    QLineEdit* m_bank = nullptr;
    NewGroupField* m_bankField = nullptr;
    QWidget* m_box = nullptr;
    QWidget* m_lines = nullptr;
    QWidget* m_totals = nullptr;
    QGridLayout* m_sheet = nullptr;
    NewGroupTable* m_table = nullptr;
    RefusalLine* m_tableRefusal = nullptr;
    Label* m_totalsTitle = nullptr;
    std::array<Label*, 5> m_words = {};
    std::array<Label*, 5> m_figures = {};
    Label* m_surplusWord = nullptr;
    Label* m_surplus = nullptr;
    Label* m_surplusNote = nullptr;
    QCheckBox* m_confirm = nullptr;
    RefusalLine* m_confirmRefusal = nullptr;
    std::optional<Money> m_confirmed; // the figure that was confirmed
};

} // namespace bahi::ui
