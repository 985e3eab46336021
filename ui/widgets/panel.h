#pragma once

#include <QFrame>

namespace bahi::ui {

/// A sheet of paper on the page: the ground of fields, thinly framed.
class Panel : public QFrame {
    Q_OBJECT

public:
    enum class Ground { Paper, Page }; // page: only the frame

    explicit Panel(Ground ground = Ground::Paper, QWidget* parent = nullptr);
};

/// A hairline across a panel.
class Rule : public QFrame {
    Q_OBJECT

public:
    explicit Rule(QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;
};

} // namespace bahi::ui
