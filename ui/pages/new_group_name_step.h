#pragma once

#include "ui/pages/new_group_step.h"

#include <QComboBox>
#include <QLineEdit>

class QPushButton;

namespace bahi::ui {

class Asking;
class NewGroupField;
class NewGroupNotes;

/// What the group is called, what money it keeps, and in which file.
class NewGroupNameStep : public NewGroupStep {
    Q_OBJECT

public:
    explicit NewGroupNameStep(Asking& asking);

    QString name() const override;
    QString heading() const override;
    QString deed() const override;
    void start() override;
    bool take(NewGroup& group) override;
    void refuse(const Refused& why) override;
    void fail(const MachineFailure& why) override;
    bool isTouched() const override;

protected:
    void retranslate() override;

private:
    QWidget* makeForm();
    void fillCurrencies();
    void choosePlace();

    Asking& m_asking;
    QLineEdit* m_name = nullptr;
    NewGroupField* m_nameField = nullptr;
    QComboBox* m_currency = nullptr;
    NewGroupField* m_currencyField = nullptr;
    QLineEdit* m_path = nullptr;
    NewGroupField* m_pathField = nullptr;
    QPushButton* m_choose = nullptr;
    NewGroupNotes* m_notes = nullptr;
    QString m_proposed;
};

} // namespace bahi::ui
