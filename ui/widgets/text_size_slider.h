#pragma once

#include <QWidget>

class QSlider;

namespace bahi::ui {

class Label;

/// The reader's text size, between a small and a large letter. What is chosen counts at once, for
/// the whole program.
class TextSizeSlider : public QWidget {
    Q_OBJECT

public:
    explicit TextSizeSlider(QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void resizeToText();

    Label* m_small;
    QSlider* m_slider;
    Label* m_large;
};

} // namespace bahi::ui
