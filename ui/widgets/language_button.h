#pragma once

#include <QToolButton>

class QMenu;

namespace bahi::ui {

/// The language of the moment in its own script; a menu of the others. What is chosen counts at
/// once, for the whole program.
class LanguageButton : public QToolButton {
    Q_OBJECT

public:
    explicit LanguageButton(QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QMenu* m_menu;
};

} // namespace bahi::ui
