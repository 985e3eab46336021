#pragma once

#include "ui/models/sheet_model.h"

#include <QHash>
#include <QTableView>

namespace bahi::ui {

class FrozenColumn;
class SheetDelegate;

/// The collection sheet. The number pad is enough for it:
///
///     digits        another amount; in the roll call 1 present, 2 late, 3 excused, 4 absent, 5
///     sent Enter         accepts the line as it stands and goes to the next one that is not done
///     F4            accepts the column, in the member's column everything
///     arrows        move; Delete takes a cell back into pencil
class SheetView : public QTableView {
    Q_OBJECT

public:
    explicit SheetView(SheetModel& model, QWidget* parent = nullptr);

    /// As in the design: widths at 100 %, the member's column takes what is left; rows are lower
    /// where more of the members are seen so. Where the columns do not fit, the first stays.
    void layOut();

    /// Head and three lines; the others are scrolled to.
    QSize minimumSizeHint() const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    void lineAccepted(int row);
    void columnAccepted(bahi::ui::Column column);
    void cursorMoved(const QModelIndex& to);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void dataChanged(const QModelIndex& first, const QModelIndex& last,
                     const QList<int>& roles) override;
    void reset() override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    QString drawnIn(const QModelIndex& cell) const;
    void updateRow(const QModelIndex& at);
    void move(const QModelIndex& from, int columns, int rows);
    bool typed(const QString& text, QKeyEvent* event);
    void chooseAttendance(const QModelIndex& at);

    SheetModel& m_model;
    QHash<QModelIndex, QString> m_drawn; // what the delegate drew in each cell
    SheetDelegate* m_delegate;
    FrozenColumn* m_frozen = nullptr;
};

} // namespace bahi::ui
