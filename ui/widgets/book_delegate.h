#pragma once

#include <QStyledItemDelegate>

namespace bahi::ui {

/// A book of RecentBooks as one row: its spine, whose it is and where it stands, its last meeting,
/// its state. Where the list is narrow for the text size, one under the other.
class BookDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static bool isNarrow(int width);
    static int rowHeight(int width);

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace bahi::ui
