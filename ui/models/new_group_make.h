#pragma once

#include "ledger/services/office.h"
#include "ui/models/new_group.h"

#include <atomic>

namespace bahi::ui {

/// The parts of making a book, for a progress bar.
inline constexpr int kPartsOfMaking = 4;

/// Could a book be made there? Refuses FileExists, FolderNotFound, ForeignMedium, in the group's
/// step. Leaves nothing behind. For the book thread.
Result<Done> checkedPlaceOf(Office& office, const NewGroup& group);

/// Makes the book of `group` whole or not at all: it grows beside its place and takes its name at
/// the end. `part` counts to kPartsOfMaking. A refusal says with its Where which step, member and
/// field it is about. For the book thread.
Result<Done> makeBook(Office& office, const NewGroup& group, std::atomic<int>& part);

} // namespace bahi::ui
