#pragma once

#include "ui/widgets/agenda_strip.h"

#include <QAbstractButton>

namespace bahi::ui {

/// One step of the agenda; a button for a screen reader.
class AgendaPart : public QAbstractButton {
    Q_OBJECT

public:
    explicit AgendaPart(QWidget* parent);

    void setStep(const AgendaStep& step);
    /// Without its second line.
    void setLow(bool low);
    /// Of the only line there is room for: as wide as its mark, or while it is current with
    /// `alone`, such as `Savings, step 2 of 9`.
    void setAlone(const QString& alone);

    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    AgendaStep m_step;
    bool m_isLow = false;
    QString m_alone;      // empty: it has its own words
    mutable QSize m_hint; // measured when it is asked for first
};

} // namespace bahi::ui
