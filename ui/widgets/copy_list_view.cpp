#include "ui/widgets/copy_list_view.h"

#include "ui/models/known_copies.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/row_ground.h"
#include "ui/widgets/text_line.h"

#include <QEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace bahi::ui {

namespace {

constexpr int kRowsShown = 5;

int rowHeight() {
    return Theme::px(60);
}

/// `left` and `right` in one line, the right one whole.
void drawBothEnds(QPainter& painter, QRectF place, const QString& left, const QString& right) {
    const QSize taken = sizeOfLine(painter.font(), right);
    drawLine(painter, place, right, Qt::AlignRight);
    place.setRight(place.right() - taken.width() - Theme::px(right.isEmpty() ? 0 : 12));
    drawFreeLine(painter, place, left);
}

class CopyDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
        return {Theme::px(200), rowHeight()};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        painter->save();
        painter->setClipRect(option.rect);
        const bool isChosen = option.state & QStyle::State_Selected;
        paintRowGround(*painter, option.rect, isChosen, isChosen);
        paintCopy(*painter, option.rect, index, isChosen);
        painter->restore();
    }

private:
    static void paintCopy(QPainter& painter, const QRect& row, const QModelIndex& index,
                          bool isChosen) {
        const auto said = [&](int role) { return index.data(role).toString(); };
        const bool isThere = index.data(KnownCopies::IsThere).toBool();
        const QColor pencil = Theme::colour(QPalette::PlaceholderText);
        const int size = Theme::px(20);
        QRectF place =
            QRectF{row}.adjusted(Theme::px(14), Theme::px(7), -Theme::px(14), -Theme::px(7));
        painter.drawPixmap(QPointF{place.left(), row.center().y() - size / 2.0},
                           iconPixmap(said(KnownCopies::Drawing), size,
                                      isThere ? Theme::colour(QPalette::Highlight) : pencil));
        place.setLeft(place.left() + size + Theme::px(12));
        const double half = place.height() / 2;
        QFont font = Theme::font(Type::Body);
        font.setBold(isChosen);
        painter.setFont(font);
        painter.setPen(isThere ? Theme::colour(QPalette::Text) : pencil);
        drawBothEnds(painter, {place.left(), place.top(), place.width(), half},
                     said(KnownCopies::Group), said(KnownCopies::Held));
        painter.setFont(Theme::font(Type::Caption));
        painter.setPen(pencil);
        drawBothEnds(painter, {place.left(), place.top() + half, place.width(), half},
                     said(KnownCopies::Made), said(KnownCopies::Kind));
    }
};

} // namespace

CopyListView::CopyListView(QWidget* parent) : QListView{parent} {
    setItemDelegate(new CopyDelegate{this});
    setProperty("framed", true);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
}

void CopyListView::setModel(QAbstractItemModel* model) {
    QListView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &CopyListView::fit);
    fit();
}

void CopyListView::changeEvent(QEvent* event) {
    QListView::changeEvent(event);
    if (event->type() == QEvent::StyleChange) fit();
}

void CopyListView::fit() {
    if (model() == nullptr) return;
    const int rows = std::clamp(model()->rowCount(), 1, kRowsShown);
    setFixedHeight(rows * rowHeight() + 2 * Theme::line());
    scheduleDelayedItemsLayout();
}

} // namespace bahi::ui
