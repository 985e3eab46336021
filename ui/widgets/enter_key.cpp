#include "ui/widgets/enter_key.h"

#include <QShortcut>

namespace bahi::ui {

void onEnter(QWidget* part, std::function<void()> does) {
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* shortcut = new QShortcut{QKeySequence{key}, part};
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        QObject::connect(shortcut, &QShortcut::activated, part, does);
    }
}

} // namespace bahi::ui
