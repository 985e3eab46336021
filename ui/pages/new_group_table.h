#pragma once

#include <QTableView>

#include <functional>
#include <vector>

namespace bahi::ui {

class NewGroupDelegate;

/// A table of a new group that is typed into. Typing begins a cell, Enter ends it and goes on; Tab
/// leaves the table. What is wrong with a line stands below what is in it.
class NewGroupTable : public QTableView {
    Q_OBJECT

public:
    explicit NewGroupTable(QWidget* parent = nullptr);

    void setTable(QAbstractItemModel& model);
    /// In pixels at 100 %; the first column takes what is left.
    void setWidths(std::vector<int> widths);
    /// Where Enter goes from a cell: an invalid place is on to the next step. From none: where
    /// typing begins.
    void setNext(std::function<QModelIndex(const QModelIndex&)> next) { m_next = std::move(next); }

    void goTo(int row, int column);

Q_SIGNALS:
    void ended(); // nothing more is to be typed
    void pasted(const QString& text);
    void undoAsked();
    void cursorMoved();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void layOut();
    void fitRows();
    void showCursor();
    void goOn(const QModelIndex& from);

    NewGroupDelegate* m_delegate;
    std::vector<int> m_widths;
    std::function<QModelIndex(const QModelIndex&)> m_next;
};

} // namespace bahi::ui
