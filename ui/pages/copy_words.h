#pragma once

#include "ledger/services/copy_service.h"
#include "ui/widgets/theme.h"

#include <QString>

#include <optional>

namespace bahi::ui {

/// What is said in a box.
struct Said {
    State state;
    QString title;
    QString text;
};

/// What was found in a copy: whose it is, how far it goes, when it was made; or where it is
/// damaged.
Said wordsOf(const CopyJudged& copy);

/// How the copy stands to the book of its group on this computer, and what would be missing. None
/// where this computer knows no such book. `isHereDamaged`: that book was found damaged.
std::optional<Said> wordsBeside(const CopyJudged& copy, bool isHereDamaged);

} // namespace bahi::ui
