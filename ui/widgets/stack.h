#pragma once

#include <QStackedWidget>

namespace bahi::ui {

/// Pages of which one is seen. It asks for the room of that one alone, where a QStackedWidget asks
/// for the room of the largest: a large page behind would make a small one scroll.
class Stack : public QStackedWidget {
    Q_OBJECT

public:
    explicit Stack(QWidget* parent = nullptr) : QStackedWidget{parent} {
        connect(this, &QStackedWidget::currentChanged, this, [this] { updateGeometry(); });
    }

    QSize sizeHint() const override {
        return currentWidget() == nullptr ? QSize{} : currentWidget()->sizeHint();
    }
    QSize minimumSizeHint() const override {
        return currentWidget() == nullptr ? QSize{} : currentWidget()->minimumSizeHint();
    }
};

} // namespace bahi::ui
