#pragma once

#include <QStyledItemDelegate>

namespace bahi::ui {

/// Draws the lines of a new group's tables and takes what is typed into them.
class NewGroupDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model,
                      const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

    static int padding();
    static int lineHeight();
    /// Of a line with `trouble` below it, in a table `width` wide.
    static int heightOf(const QString& trouble, int width);

Q_SIGNALS:
    void lineEnded();           // Enter in a cell
    void tableEnded();          // Ctrl+Enter in a cell
    void left(int rows);        // up or down in a cell
    void tabbed(bool forwards); // out of the table
    void pasted(const QString& text);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void end(QWidget* editor);
};

} // namespace bahi::ui
