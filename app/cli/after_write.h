#pragma once

#include "app/cli/command.h"
#include "ledger/services/book_service.h"

#include <string>

namespace bahi::cli {

/// `minute-book code 7K2Q-M0XN-4T9H-CWE5-R3VB`: what two leaders copy after every write.
std::string minuteBookLine(Book& book);

/// This computer remembers how far the book came. Trouble with it is only told: the write stands.
void rememberWrite(Desk& desk, Book& book);

/// What follows a write: the new code, and the remembering. Nothing, if it was only tried.
void finishWrite(Desk& desk, Book& book, const BookOptions& options);

/// Says that `what` is written down, or would be, and does what follows a write.
void finishWritten(Desk& desk, Book& book, const BookOptions& options, std::string_view what);

/// `1 meeting`, `12 meetings`.
std::string counted(std::uint64_t number, std::string_view noun);

/// A line of `name` and `value`, in columns; of a value out of a file only what is harmless.
std::string labelled(std::string_view name, std::string_view value);

} // namespace bahi::cli
