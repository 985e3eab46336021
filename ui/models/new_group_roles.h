#pragma once

#include <Qt>

namespace bahi::ui {

/// What the tables of a new group say of their cells and lines besides the text.
enum NewGroupRole {
    SymbolRole = Qt::UserRole, // int: her symbol; -1 or none where there is nobody
    PencilRole,                // bool: nobody wrote that, it is only proposed
    SecondRole,                // QString: in pencil behind the text
    RefusedRole,               // bool: the cell is refused
    TroubleRole,               // QString, of any cell: what is wrong with the line and the way out
};

} // namespace bahi::ui
