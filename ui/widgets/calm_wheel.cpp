#include "ui/widgets/calm_wheel.h"

#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QScrollBar>

namespace bahi::ui {

namespace {

bool holdsValue(const QObject* watched) {
    if (qobject_cast<const QScrollBar*>(watched) != nullptr) return false;
    return qobject_cast<const QComboBox*>(watched) != nullptr ||
           qobject_cast<const QAbstractSpinBox*>(watched) != nullptr ||
           qobject_cast<const QAbstractSlider*>(watched) != nullptr;
}

} // namespace

bool CalmWheel::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Wheel && holdsValue(watched)) {
        auto* widget = static_cast<QWidget*>(watched);
        if (!widget->hasFocus()) {
            event->ignore(); // the page behind it scrolls
            return true;
        }
    }
    // Or the wheel itself would bring the focus.
    if (event->type() == QEvent::Polish && holdsValue(watched)) {
        auto* widget = static_cast<QWidget*>(watched);
        if (widget->focusPolicy() == Qt::WheelFocus) widget->setFocusPolicy(Qt::StrongFocus);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace bahi::ui
