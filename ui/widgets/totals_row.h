#pragma once

#include "ui/models/meeting_editor.h"

#include <QHeaderView>
#include <QWidget>

namespace bahi::ui {

/// The last line of the collection sheet: what came in, and below it what is due today. Shares the
/// widths of the sheet's columns, and stays when the sheet scrolls.
class TotalsRow : public QWidget {
    Q_OBJECT

public:
    TotalsRow(MeetingEditor& editor, const QHeaderView& columns, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void paintColumn(QPainter& painter, Column column, const QRect& place) const;
    void retell();

    MeetingEditor& m_editor;
    const QHeaderView& m_columns;
};

} // namespace bahi::ui
