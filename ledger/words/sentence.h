#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

namespace bahi {

/// What a placeholder stands for; empty if that is not known.
struct Filling {
    std::string_view placeholder;
    std::string_view value;
};

/// A sentence from its template:
///
///     {subject}: repayment {given} is more than the {allowed} left[, says {file}].
///
/// What stands in [square brackets] is left out when one of its placeholders is not known; outside
/// of them an unknown one is shown as a question mark. With `isStart` words of the template at its
/// very beginning get a capital letter.
///
/// Values come from files somebody handed us. They are cut when they are long, and a letter that
/// would steer the terminal is shown as U+FFFD, so that a message stays one line.
std::string filled(std::string_view text, std::initializer_list<Filling> fillings, bool isStart);

} // namespace bahi
