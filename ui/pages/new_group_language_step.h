#pragma once

#include "ui/pages/new_group_step.h"

namespace bahi::ui {

class ChoiceRow;
class Label;

/// In which language, and in which digits: each in its own script, with a sample of both.
class NewGroupLanguageStep : public NewGroupStep {
    Q_OBJECT

public:
    NewGroupLanguageStep();

    QString name() const override;
    QString heading() const override;
    QString deed() const override;
    void start() override;
    bool take(NewGroup&) override { return true; }
    std::vector<KeyHint> keys() const override;

protected:
    void retranslate() override;

private:
    QWidget* makeChoices();
    QWidget* makeSample();

    Label* m_languageWord = nullptr;
    ChoiceRow* m_languages = nullptr;
    Label* m_digitsWord = nullptr;
    ChoiceRow* m_digits = nullptr;
    Label* m_later = nullptr;
    Label* m_sampleTitle = nullptr;
    Label* m_day = nullptr;
    Label* m_amount = nullptr;
    Label* m_words = nullptr;
};

} // namespace bahi::ui
