#pragma once

namespace bahi::ui {

class MainWindow;

/// Hands `window` the pages there are, in the order of the rail.
void addPages(MainWindow& window);

} // namespace bahi::ui
