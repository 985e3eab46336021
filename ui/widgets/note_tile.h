#pragma once

#include "ledger/money/currency.h"

#include <QWidget>

namespace bahi::ui {

/// A note or a coin: a plain shape with its figure, never a picture of money.
class NoteTile : public QWidget {
    Q_OBJECT

public:
    NoteTile(Money face, Currency currency, QWidget* parent = nullptr);

    /// So many pixels of the design high.
    void setHigh(int pixels);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_high = 24;
    Money m_face;
    Currency m_currency;
};

} // namespace bahi::ui
