#pragma once

#include "ui/models/book_session.h"

#include <QString>

namespace bahi::ui {

/// What is wrong with the computer's date, and the way out.
QString sentenceOf(const ClockBehind& clock);
/// What was found first, as a bookkeeper knows it: the meeting, what was written, of whom.
QString sentenceOf(const Finding& finding, const FindingAbout& about);
/// The same of a copy, from which nothing is made.
QString sentenceOfCopy(const Finding& finding, const FindingAbout& about);
/// Why the book is for viewing only, and what to do to write in it.
QString sentenceOfViewing(const Refused& why);

} // namespace bahi::ui
