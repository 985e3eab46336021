#pragma once

#include "ui/widgets/panel.h"

#include <QString>

class QScrollArea;
class QVBoxLayout;

namespace bahi::ui {

class Label;

/// What is entered on a step of a meeting: its title, and below it what scrolls by itself where
/// there is little room, so that the page with its agenda and its buttons does not.
class StepPanel : public Panel {
    Q_OBJECT

public:
    explicit StepPanel(const QString& name, QWidget* parent = nullptr);

protected:
    /// Where the parts go, one below the other.
    QVBoxLayout& inside() { return *m_inside; }
    void setTitle(const QString& title);
    void changeEvent(QEvent* event) override;

private:
    void space();

    Label* m_title;
    QScrollArea* m_scroll;
    QVBoxLayout* m_inside;
};

} // namespace bahi::ui
