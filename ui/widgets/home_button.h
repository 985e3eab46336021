#pragma once

#include <QAbstractButton>

namespace bahi::ui {

/// The mark and the name of the program; written in Latin letters in every language.
class HomeButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit HomeButton(QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
};

} // namespace bahi::ui
