#pragma once

#include "ui/models/new_group.h"
#include "ui/widgets/paper.h"

namespace bahi::ui {

/// What a new group has agreed, for everybody to sign, in the language of the moment: the rules and
/// the fines, where the group stands if it saves already, its members with their drawings and what
/// they bring, and a line for the hand of each.
Paper paperOf(const NewGroup& group);

} // namespace bahi::ui
