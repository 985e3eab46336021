#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSlider>
#include <QTest>

#include <set>

namespace bahi::ui {

/// The visible controls of `page` that a screen reader could not name.
inline QStringList namelessIn(QWidget& page) {
    QStringList nameless;
    for (const QWidget* widget : page.findChildren<QWidget*>()) {
        const bool isControl = qobject_cast<const QAbstractButton*>(widget) != nullptr ||
                               qobject_cast<const QComboBox*>(widget) != nullptr ||
                               qobject_cast<const QLineEdit*>(widget) != nullptr ||
                               qobject_cast<const QPlainTextEdit*>(widget) != nullptr ||
                               qobject_cast<const QSlider*>(widget) != nullptr ||
                               qobject_cast<const QAbstractItemView*>(widget) != nullptr;
        // What Qt puts inside a field, a combo or a header has its name from there.
        const bool isInside =
            widget->parentWidget() != nullptr &&
            (qobject_cast<const QComboBox*>(widget->parentWidget()) != nullptr ||
             qobject_cast<const QLineEdit*>(widget->parentWidget()) != nullptr ||
             qobject_cast<const QAbstractItemView*>(widget->parentWidget()) != nullptr);
        if (!isControl || isInside || !widget->isVisible()) continue;
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const bool isNamed =
            !widget->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty());
        if (!isNamed)
            nameless << widget->objectName() + QStringLiteral(" ") +
                            QString::fromLatin1(widget->metaObject()->className());
    }
    return nameless;
}

/// Does Tab come back to where it began, after more than one stop?
inline bool isTabFree(QWidget& page) {
    page.activateWindow();
    QApplication::setActiveWindow(&page);
    QTest::keyClick(&page, Qt::Key_Tab);
    QWidget* first = QApplication::focusWidget();
    if (first == nullptr) return false;
    std::set<QWidget*> seen{first};
    for (int step = 0; step < 200; ++step) {
        QWidget* at = QApplication::focusWidget();
        QTest::keyClick(at, Qt::Key_Tab);
        QWidget* next = QApplication::focusWidget();
        if (next == first) return seen.size() > 1;
        if (next == nullptr || !seen.insert(next).second) return false;
    }
    return false;
}

} // namespace bahi::ui
