#pragma once

#include <QTableView>

namespace bahi::ui {

/// The first column of a table, held in place while the others move under it sideways. It is seen
/// only where the columns do not fit: then a row keeps its name.
class FrozenColumn : public QTableView {
    Q_OBJECT

public:
    /// Over `table`, with its model and its cursor, drawn by `delegate`.
    FrozenColumn(QTableView& table, QAbstractItemDelegate& delegate);

    /// After the table was laid out.
    void follow();
    /// How much of the table it covers; 0 while it is not seen.
    int coveredWidth() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QTableView& m_table;
};

} // namespace bahi::ui
