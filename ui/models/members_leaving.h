#pragma once

#include "ui/models/meeting_form.h"

#include <QString>

namespace bahi::ui {

/// What puts into the form of a meeting that `member` leaves, by a resolution with `words`; nothing
/// if it stands there already.
std::vector<DraftCell> leavingCells(const MeetingForm& form, const MemberCode& member,
                                    const QString& words);
/// What takes it out of the form again, with its resolution.
std::vector<DraftCell> stayingCells(const MeetingForm& form, const MemberCode& member);

} // namespace bahi::ui
