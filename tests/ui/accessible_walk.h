#pragma once

#include <QWidget>

#include <string>
#include <vector>

namespace bahi::ui {

/// What a person with a screen reader or without a mouse would miss in `window`, which is shown and
/// active: controls without a name, controls Tab never comes to, and places it cannot leave. Empty
/// is good. Each is told by its class and objectName.
std::vector<std::string> accessibilityFaults(QWidget& window);

/// What of its own words a visible button, label or panel in `window` does not show whole.
std::vector<std::string> cutOff(QWidget& window);

} // namespace bahi::ui
