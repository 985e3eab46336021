#include "ui/widgets/panel.h"

#include "ui/widgets/theme.h"

#include <QEvent>

namespace bahi::ui {

Panel::Panel(Ground ground, QWidget* parent) : QFrame{parent} {
    setProperty("panel", ground == Ground::Paper ? QStringLiteral("true") : QStringLiteral("flat"));
}

Rule::Rule(QWidget* parent) : QFrame{parent} {
    setProperty("rule", true);
    setFixedHeight(Theme::line());
}

void Rule::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::StyleChange) setFixedHeight(Theme::line());
}

} // namespace bahi::ui
