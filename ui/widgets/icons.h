#pragma once

#include "ui/widgets/theme.h"

#include <QIcon>
#include <QPixmap>
#include <QPointF>
#include <QString>

class QPainter;

namespace bahi::ui {

/// The drawing `name` (ui/resources/icons/NAME.svg) in `colour`, `size` pixels high at the screen's
/// pixel ratio. Drawn once for each size and colour.
QPixmap iconPixmap(const QString& name, int size, const QColor& colour);
/// The same for buttons: in the palette's ButtonText, and greyed when disabled.
QIcon icon(const QString& name);

/// The book, mark of the program.
QPixmap brandPixmap(int size);

/// The mark of `state`, in its colours of the theme.
QPixmap statePixmap(State state, int size);

/// A member's symbol on its tile, `index` from 0: the number of the symbol less one. Past the
/// twentieth the symbols begin again on tiles of another colour.
QPixmap symbolPixmap(int index, int size);
/// The same on paper, in a square of `size` with its corner there: lines, not pixels.
void drawSymbol(QPainter& painter, QPointF corner, double size, int index);
/// `mango`, in the language of the moment, for who does not see it.
QString symbolName(int index);

} // namespace bahi::ui
