#pragma once

#include "ui/widgets/theme.h"

namespace bahi::ui {

/// Every colour of one look, by the names of the design; nothing else in the program names one.
struct Tokens {
    QColor window; // page, heads, totals
    QColor rail;
    QColor base; // panels, cells, fields
    QColor code; // behind codes
    QColor button;
    QColor ink;
    QColor pencil; // what is expected, second lines, units
    QColor hairline;
    QColor border;   // of controls, under heads
    QColor selected; // row, agenda step
    QColor accent;
    QColor onAccent;
    QColor cursorFill; // the focused cell
    QColor practice;
    StateColours ok;
    StateColours attention;
    StateColours wrong;
    StateColours missing;
};

const Tokens& tokensOf(Look look);

/// Pixels at 100 %, and whether the weight is bold.
struct TypeSize {
    double pixels;
    bool bold;
};
TypeSize sizeOf(Type type);

/// The one style sheet, for `look` at the reader's text size.
QString styleSheetOf(Look look);

} // namespace bahi::ui
