#pragma once

#include <QTableView>

#include <vector>

namespace bahi::ui {

/// A register: lines below one another, read and not written. No grid, figures to the right, the
/// chosen line on its own ground; never scrolls sideways at 100 % of text size, because one column
/// takes the room that is left.
class RegisterView : public QTableView {
    Q_OBJECT

public:
    /// How a column is drawn: a date stands bold, a number of order in pencil.
    enum class Ink { Plain, Strong, Pencil };
    struct Column {
        int width; // at 100 %, at the least; the head's word may be wider
        Ink ink = Ink::Plain;
        bool isFigure = false;
    };

    /// `widest` takes the room that is left.
    RegisterView(std::vector<Column> columns, int widest, QWidget* parent = nullptr);

    const std::vector<Column>& columns() const { return m_columns; }
    /// Of a model whose `struck` role is true of a line that does not count any more.
    void setStruckRole(int role) { m_struckRole = role; }
    int struckRole() const { return m_struckRole; }

    void layOut();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    std::vector<Column> m_columns;
    int m_widest;
    int m_struckRole = -1;
};

} // namespace bahi::ui
