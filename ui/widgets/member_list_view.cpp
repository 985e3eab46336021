#include "ui/widgets/member_list_view.h"

#include "ui/models/members_list.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/row_ground.h"
#include "ui/widgets/text_line.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace bahi::ui {

namespace {

class MemberDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
        return {Theme::px(160), Theme::px(44)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        painter->save();
        painter->setClipRect(option.rect);
        const bool isCurrent = option.state & QStyle::State_Selected;
        paintRowGround(*painter, option.rect, isCurrent, isCurrent);
        paintMember(*painter, option.rect, index, isCurrent);
        painter->restore();
    }

private:
    static void paintMember(QPainter& painter, const QRect& row, const QModelIndex& index,
                            bool isCurrent) {
        const int tile = Theme::px(28);
        const int symbol = index.data(MembersList::SymbolRole).toInt();
        QRectF place = QRectF{row}.adjusted(Theme::px(12), 0, -Theme::px(12), 0);
        painter.drawPixmap(QPointF{place.left(), row.center().y() - tile / 2.0},
                           symbolPixmap(symbol, tile));
        place.setLeft(place.left() + tile + Theme::px(10));
        const bool hasLeft = !index.data(MembersList::LeftRole).toString().isEmpty();
        const QString name = index.data(Qt::DisplayRole).toString();
        QString second = index.data(MembersList::CodeRole).toString();
        if (second == name) second.clear();
        const QFont small = Theme::font(Type::Caption);
        painter.setFont(small);
        painter.setPen(Theme::colour(QPalette::PlaceholderText));
        const double lower = baselineIn(place, Theme::font(Type::Body)) - baselineIn(place, small);
        drawLine(painter, place.translated(0, lower), second, Qt::AlignRight);
        place.setRight(place.right() - sizeOfLine(Theme::font(Type::Caption), second).width() -
                       Theme::px(8));
        QFont font = Theme::font(Type::Body);
        font.setBold(isCurrent);
        painter.setFont(font);
        painter.setPen(Theme::colour(hasLeft ? QPalette::PlaceholderText : QPalette::Text));
        drawFreeLine(painter, place, name);
    }
};

} // namespace

MemberListView::MemberListView(QWidget* parent) : QListView{parent} {
    setItemDelegate(new MemberDelegate{this});
    setFrameShape(NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
}

void MemberListView::changeEvent(QEvent* event) {
    QListView::changeEvent(event);
    if (event->type() == QEvent::StyleChange) scheduleDelayedItemsLayout();
}

} // namespace bahi::ui
