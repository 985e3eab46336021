#pragma once

#include <QWidget>

namespace bahi::ui {

/// Scrolls the page around `part` so far that all of it is seen, or as much as there is room for,
/// its beginning first. Done when what changed in it is laid out.
void bringIntoView(QWidget* part);

} // namespace bahi::ui
