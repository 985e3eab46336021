#pragma once

#include <QWidget>

#include <functional>

namespace bahi::ui {

/// Enter anywhere in `part` does what its primary button says.
void onEnter(QWidget* part, std::function<void()> does);

} // namespace bahi::ui
