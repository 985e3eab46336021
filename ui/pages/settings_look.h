#pragma once

#include <QWidget>

namespace bahi::ui {

class ChoiceRow;
class Label;
class TextSizeSlider;

/// How the program speaks and looks on this computer. What is chosen counts at once.
class SettingsLook : public QWidget {
    Q_OBJECT

public:
    explicit SettingsLook(QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    Label* m_title;
    Label* m_second;
    Label* m_languageWord;
    ChoiceRow* m_language;
    Label* m_digitsWord;
    ChoiceRow* m_digits;
    Label* m_sizeWord;
    TextSizeSlider* m_size;
    Label* m_percent;
    Label* m_lookWord;
    ChoiceRow* m_look;
};

} // namespace bahi::ui
