#pragma once

#include "ledger/base/refusal.h"
#include "ledger/group/collection_sheet.h"
#include "ledger/group/member.h"

#include <QString>

namespace bahi::ui {

/// What is wrong and the way out, in the language of the moment, for beside the field:
///
///     M07: repayment 600 is more than the 540 left. Enter up to 540, or ...
///
/// The English sentence of ledger/words is the key of the translations; where the window's way out
/// is another than the command line's, English has a translation too.
QString sentenceFor(const Refused& refused);

QString wordFor(Attendance attendance);
QString wordFor(OfficerRole role);

} // namespace bahi::ui
