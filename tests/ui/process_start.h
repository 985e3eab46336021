#pragma once

#include <string>

namespace bahi::ui {

/// From the start of `program BOOK`, as a process of its own in a home of its own below `home`,
/// until it holds the book's lock; in milliseconds. What it does then until its meeting page is
/// painted is measured in this process (`open a book`). With `isCold` the program, its libraries
/// and the book are first taken out of the disk's cache, as far as the kernel lets a user do that.
double startOf(const std::string& program, const std::string& book, const std::string& home,
               bool isCold);

} // namespace bahi::ui
