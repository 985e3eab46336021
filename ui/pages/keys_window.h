#pragma once

#include "ui/widgets/key_hints.h"

#include <QString>

#include <vector>

namespace bahi::ui {

/// Shows what the keys do on the page in front, over `parent`. Any of Esc, Enter and `?` closes it.
void showKeys(QWidget* parent, const QString& page, const std::vector<KeyHint>& keys);

} // namespace bahi::ui
