#include "ui/pages/keys_window.h"

#include "ui/widgets/action_button.h"
#include "ui/widgets/key_cap.h"
#include "ui/widgets/label.h"

#include <QCoreApplication>
#include <QDialog>
#include <QGridLayout>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace bahi::ui {

namespace {

QString said(const char* text) {
    return QCoreApplication::translate("KeysWindow", text);
}

/// What the frame does on every page.
std::vector<KeyHint> everywhere() {
    return {
        {QStringLiteral("F1"), said(QT_TRANSLATE_NOOP("KeysWindow", "help for this page"))},
        {QStringLiteral("Ctrl F"),
         said(QT_TRANSLATE_NOOP("KeysWindow", "find a member or a page"))},
        {QStringLiteral("Ctrl 1–9"),
         said(QT_TRANSLATE_NOOP("KeysWindow", "the pages of the rail"))},
        {QStringLiteral("Ctrl W"), said(QT_TRANSLATE_NOOP("KeysWindow", "lay this book aside"))},
        {QStringLiteral("?"), said(QT_TRANSLATE_NOOP("KeysWindow", "these keys"))},
    };
}

void addHints(QGridLayout& grid, const QString& title, const std::vector<KeyHint>& hints) {
    if (hints.empty()) return;
    auto* head = new Label{Type::PanelTitle};
    head->setText(title);
    grid.addWidget(head, grid.rowCount(), 0, 1, 2);
    for (const KeyHint& hint : hints) {
        auto* words = new Label{Type::Body};
        words->setText(hint.does);
        const int row = grid.rowCount();
        grid.addWidget(new KeyCap{hint.key}, row, 0);
        grid.addWidget(words, row, 1);
    }
}

} // namespace

void showKeys(QWidget* parent, const QString& page, const std::vector<KeyHint>& keys) {
    auto* window = new QDialog{parent};
    window->setObjectName(QStringLiteral("keysWindow"));
    window->setWindowTitle(QStringLiteral("Bahi"));
    window->setAttribute(Qt::WA_DeleteOnClose);
    auto* list = new QWidget;
    auto* grid = new QGridLayout{list};
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(Theme::px(16));
    grid->setVerticalSpacing(Theme::px(9));
    addHints(*grid, page, keys);
    addHints(*grid, said(QT_TRANSLATE_NOOP("KeysWindow", "Everywhere")), everywhere());
    grid->setRowStretch(grid->rowCount(), 1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(list);
    scroll->setWidgetResizable(true);
    auto* close = new PrimaryButton;
    close->setText(QCoreApplication::translate("KeysWindow", "Close"));
    QObject::connect(close, &QPushButton::clicked, window, &QDialog::close);
    auto* column = new QVBoxLayout{window};
    column->addWidget(scroll, 1);
    column->addWidget(close, 0, Qt::AlignRight);
    QObject::connect(new QShortcut{QKeySequence{Qt::Key_Question}, window}, &QShortcut::activated,
                     window, &QDialog::close);
    const QSize wanted = list->sizeHint() + QSize{Theme::px(60), Theme::px(110)};
    window->resize(wanted.boundedTo(parent->window()->size()));
    window->open();
    close->setFocus();
}

} // namespace bahi::ui
