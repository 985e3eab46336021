#include "ui/widgets/section_list.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/row_ground.h"
#include "ui/widgets/text_line.h"

#include <QEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace bahi::ui {

namespace {

constexpr int kDrawingRole = Qt::UserRole;

class SectionDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
        return {Theme::px(160), Theme::px(44)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        painter->save();
        const bool isChosen = option.state & QStyle::State_Selected;
        paintRowGround(*painter, option.rect, isChosen, isChosen);
        const int size = Theme::px(20);
        QRectF place = QRectF{option.rect}.adjusted(Theme::px(14), 0, -Theme::px(8), 0);
        const QColor ink = Theme::colour(isChosen ? QPalette::Highlight : QPalette::Text);
        painter->drawPixmap(QPointF{place.left(), option.rect.center().y() - size / 2.0},
                            iconPixmap(index.data(kDrawingRole).toString(), size, ink));
        place.setLeft(place.left() + size + Theme::px(10));
        QFont font = Theme::font(Type::Body);
        font.setBold(isChosen);
        painter->setFont(font);
        painter->setPen(ink);
        drawFreeLine(*painter, place, index.data(Qt::DisplayRole).toString());
        painter->restore();
    }
};

} // namespace

SectionList::SectionList(QWidget* parent) : QListWidget{parent} {
    setItemDelegate(new SectionDelegate{this});
    setFrameShape(NoFrame);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
}

void SectionList::setSections(std::vector<Section> sections) {
    m_sections = std::move(sections);
    const int chosen = std::max(0, currentRow());
    while (count() > int(m_sections.size())) delete takeItem(count() - 1);
    for (int row = 0; row < int(m_sections.size()); ++row) {
        const Section& section = m_sections[std::size_t(row)];
        if (row >= count()) addItem(new QListWidgetItem);
        item(row)->setText(section.word);
        item(row)->setData(kDrawingRole, section.drawing);
    }
    setCurrentRow(chosen);
    layOut();
}

void SectionList::layOut() {
    if (m_sections.empty()) return;
    setFixedHeight(Theme::px(44) * int(m_sections.size()));
    scheduleDelayedItemsLayout();
}

void SectionList::changeEvent(QEvent* event) {
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) layOut();
}

} // namespace bahi::ui
