#include "ui/widgets/explanation.h"

#include "ui/widgets/label.h"
#include "ui/widgets/panel.h"

#include <QScreen>
#include <QShortcut>
#include <QVBoxLayout>

namespace bahi::ui {

void explain(QWidget* what, const QString& title, const QString& text) {
    auto* panel = new Panel{Panel::Ground::Paper, what};
    panel->setObjectName(QStringLiteral("explanation"));
    panel->setWindowFlags(Qt::Popup);
    panel->setAttribute(Qt::WA_DeleteOnClose);
    panel->setAccessibleName(QStringLiteral("%1. %2").arg(title, text));
    auto* head = new Label{Type::PanelTitle};
    head->setText(title);
    auto* words = new Label{Type::Body};
    words->wrapped()->setText(text);
    auto* column = new QVBoxLayout{panel};
    column->setContentsMargins(Theme::px(16), Theme::px(14), Theme::px(16), Theme::px(14));
    column->setSpacing(Theme::px(6));
    column->addWidget(head);
    column->addWidget(words);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space})
        QObject::connect(new QShortcut{QKeySequence{key}, panel}, &QShortcut::activated, panel,
                         &QWidget::close);

    panel->setFixedWidth(Theme::px(340));
    panel->adjustSize();
    QPoint place = what->mapToGlobal(QPoint{0, what->height() + Theme::px(4)});
    const QRect screen = what->screen()->availableGeometry();
    place.setX(std::clamp(place.x(), screen.left(),
                          std::max(screen.left(), screen.right() - panel->width())));
    panel->move(place);
    panel->show();
    panel->setFocus();
}

} // namespace bahi::ui
