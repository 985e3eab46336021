#pragma once

#include <QString>
#include <QWidget>

namespace bahi::ui {

/// Shows what something means, in a panel under `what`. Any key or click closes it.
void explain(QWidget* what, const QString& title, const QString& text);

} // namespace bahi::ui
