#pragma once

#include <QObject>

namespace bahi::ui {

/// Lets the mouse wheel scroll the page and never change a combo box, a number or a slider that is
/// not being worked with. Installed on the QApplication.
class CalmWheel : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace bahi::ui
