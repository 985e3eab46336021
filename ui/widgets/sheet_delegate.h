#pragma once

#include "ui/models/sheet_model.h"

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

namespace bahi::ui {

/// Draws the cells of the collection sheet, pencil and ink, and takes what is typed into them. What
/// the model refuses stays in the field.
class SheetDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit SheetDelegate(SheetModel& model, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model,
                      const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

    /// How much of the last column its mark takes.
    static int markWidth();
    static int padding();
    /// In which the longest answer of the roll call can be read.
    static int rollCallWidth();

Q_SIGNALS:
    /// Enter in a field whose text was taken: the line is done.
    void lineEnded(const QModelIndex& at);
    /// An arrow key in a field whose text was taken.
    void left(const QModelIndex& at, int columns, int rows);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    bool take(QWidget* editor);
    bool pressed(QWidget* editor, int key);
    void paintMember(QPainter* painter, const QStyleOptionViewItem& option,
                     const QModelIndex& index) const;
    void paintRollCall(QPainter* painter, const QStyleOptionViewItem& option,
                       const QModelIndex& index) const;
    static void paintNote(QPainter* painter, QRect& place, const QStyleOptionViewItem& option,
                          const QModelIndex& index);
    void paintMoney(QPainter* painter, const QStyleOptionViewItem& option,
                    const QModelIndex& index) const;

    SheetModel& m_model;
    mutable QPersistentModelIndex m_edited;
};

} // namespace bahi::ui
