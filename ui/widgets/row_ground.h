#pragma once

#include <QPainter>

namespace bahi::ui {

/// Fills a row of a list or table: paper with a hairline below it; a selected one in the colour of
/// what is selected, with the accent's bar at its left where `bar` says so.
void paintRowGround(QPainter& painter, const QRect& row, bool isSelected, bool bar);

} // namespace bahi::ui
