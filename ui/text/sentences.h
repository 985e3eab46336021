#pragma once

#include "ledger/base/failure.h"
#include "ledger/base/refusal.h"
#include "ledger/books/account.h"
#include "ledger/group/collection_sheet.h"
#include "ledger/group/group_rules.h"
#include "ledger/group/member.h"
#include "ledger/money/currency.h"

#include <QString>

namespace bahi::ui {

/// The currency of the open book: its amounts inside sentences are grouped its way. Rupees until
/// somebody says so.
void speakOfMoneyIn(const Currency& currency);

/// What is wrong and the way out, in the language of the moment, for beside the field:
///
///     M07: repayment 600 is more than the 540 left. Enter up to 540, or ...
///
/// The English sentence of ledger/words is the key of the translations; where the window's way out
/// is another than the command line's, English has a translation too. Dates and amounts stand as
/// people read them, but for what somebody typed, which is shown as it was typed.
QString sentenceFor(const Refused& refused);

/// The same of what the machine did not do. `file` is what was worked on, if that helps.
QString sentenceFor(const MachineFailure& failed, const QString& file = {});

/// Of the same while a form is filled in, which keeps what was entered until the disk takes it.
QString sentenceOfUnsaved(const MachineFailure& failure);

QString wordFor(Attendance attendance);
/// For a narrow column.
QString shortWordFor(Attendance attendance);
QString wordFor(OfficerRole role);
/// `Weekly`; with its days `Every Tuesday`, `On day 1 and 15 of the month`.
QString wordFor(Rhythm rhythm);
QString wordsFor(const MeetingRhythm& rhythm);
/// Of the chart of accounts: `Cash box`.
QString nameFor(AccountCode account);

} // namespace bahi::ui
