#include "tests/ui/accessible_walk.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QTest>

#include <algorithm>
#include <set>

namespace bahi::ui {

namespace {

std::string told(const QWidget& widget, const char* what) {
    return std::string{widget.metaObject()->className()} + " " + widget.objectName().toStdString() +
           what;
}

/// Can be worked with now, and is not a part Qt made inside another control.
bool isControl(const QWidget& widget) {
    const bool isOurs = !widget.objectName().startsWith(u"qt_");
    return isOurs && widget.isVisible() && widget.isEnabled() &&
           (widget.focusPolicy() & Qt::TabFocus) && widget.focusProxy() == nullptr;
}

QString nameOf(QWidget& widget) {
    QAccessibleInterface* known = QAccessible::queryAccessibleInterface(&widget);
    return known == nullptr ? QString{} : known->text(QAccessible::Name).trimmed();
}

std::vector<QWidget*> controlsOf(QWidget& window) {
    std::vector<QWidget*> controls;
    for (QWidget* widget : window.findChildren<QWidget*>())
        if (isControl(*widget)) controls.push_back(widget);
    return controls;
}

/// Of buttons of which one is chosen, Tab comes to that one; arrow keys to the others.
bool isReachedByArrows(const QWidget& widget, const std::set<QWidget*>& reached) {
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    if (button == nullptr || !button->autoExclusive()) return false;
    return std::any_of(reached.begin(), reached.end(), [&](const QWidget* other) {
        const auto* sibling = qobject_cast<const QAbstractButton*>(other);
        return sibling != nullptr && sibling->autoExclusive() &&
               sibling->parentWidget() == widget.parentWidget();
    });
}

/// All that Tab comes to, beginning anywhere, until it comes round.
std::set<QWidget*> walked(QWidget& window, Qt::Key key, std::size_t steps) {
    std::set<QWidget*> reached;
    for (std::size_t step = 0; step < 2 * steps + 2; ++step) {
        QWidget* focus = QApplication::focusWidget();
        if (focus != nullptr) reached.insert(focus);
        QTest::keyClick(focus != nullptr ? focus : &window, key,
                        key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
    }
    return reached;
}

} // namespace

std::vector<std::string> accessibilityFaults(QWidget& window) {
    std::vector<std::string> faults;
    const auto controls = controlsOf(window);
    for (QWidget* control : controls)
        if (nameOf(*control).isEmpty()) faults.push_back(told(*control, " has no name"));
    for (const auto key : {Qt::Key_Tab, Qt::Key_Backtab}) {
        const auto reached = walked(window, key, controls.size());
        for (QWidget* control : controls)
            if (!reached.contains(control) && !isReachedByArrows(*control, reached))
                faults.push_back(told(*control, key == Qt::Key_Tab
                                                    ? " is not reached by Tab"
                                                    : " is not reached by Shift+Tab"));
    }
    return faults;
}

std::vector<std::string> cutOff(QWidget& window) {
    std::vector<std::string> faults;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        const auto* label = qobject_cast<QLabel*>(widget);
        const auto* button = qobject_cast<QAbstractButton*>(widget);
        const bool hasWords = label != nullptr || (button != nullptr && !button->text().isEmpty());
        if (!hasWords || !widget->isVisible() || widget->objectName().startsWith(u"qt_")) continue;
        const int high = widget->hasHeightForWidth() ? widget->heightForWidth(widget->width())
                                                     : widget->minimumSizeHint().height();
        const bool isNarrow = widget->width() < widget->minimumSizeHint().width();
        if (isNarrow || widget->height() < high) faults.push_back(told(*widget, " is cut off"));
    }
    return faults;
}

} // namespace bahi::ui
