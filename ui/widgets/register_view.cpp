#include "ui/widgets/register_view.h"

#include "ui/widgets/row_ground.h"
#include "ui/widgets/text_line.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace bahi::ui {

namespace {

int padding() {
    return Theme::px(10);
}

class RegisterDelegate : public QStyledItemDelegate {
public:
    explicit RegisterDelegate(RegisterView& view) : QStyledItemDelegate{&view}, m_view{view} {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        painter->save();
        painter->setClipRect(option.rect);
        const bool isCurrent = m_view.currentIndex().row() == index.row();
        paintRowGround(*painter, option.rect, isCurrent, isCurrent && index.column() == 0);
        const RegisterView::Column& column = m_view.columns()[std::size_t(index.column())];
        const bool isStruck = m_view.struckRole() >= 0 && index.data(m_view.struckRole()).toBool();
        QFont font = Theme::font(column.isFigure ? Type::Figure : Type::Body);
        font.setBold(column.ink == RegisterView::Ink::Strong && !isStruck);
        painter->setFont(font);
        const bool isPencil = column.ink == RegisterView::Ink::Pencil || isStruck;
        painter->setPen(Theme::colour(isPencil ? QPalette::PlaceholderText : QPalette::Text));
        const auto side = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
        drawFreeLine(*painter, QRectF{option.rect}.adjusted(padding(), 0, -padding(), 0),
                     index.data(Qt::DisplayRole).toString(), side & Qt::AlignHorizontal_Mask);
        painter->restore();
    }

private:
    RegisterView& m_view;
};

} // namespace

RegisterView::RegisterView(std::vector<Column> columns, int widest, QWidget* parent)
    : QTableView{parent}, m_columns{std::move(columns)}, m_widest{widest} {
    setItemDelegate(new RegisterDelegate{*this});
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectRows);
    setTabKeyNavigation(false); // Tab leaves the register
    setShowGrid(false);
    setFrameShape(NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
}

void RegisterView::layOut() {
    if (model() == nullptr) return;
    verticalHeader()->setMinimumSectionSize(Theme::px(28));
    verticalHeader()->setDefaultSectionSize(Theme::px(34));
    horizontalHeader()->setFixedHeight(Theme::px(34));
    horizontalHeader()->setFont(Theme::font(Type::TableHead));
    const QFontMetrics head{Theme::font(Type::TableHead)};
    int others = 0;
    for (int column = 0; column < int(m_columns.size()); ++column) {
        if (column == m_widest) continue;
        const QString word = model()->headerData(column, Qt::Horizontal).toString();
        const int width = std::max(Theme::px(m_columns[std::size_t(column)].width),
                                   head.horizontalAdvance(word) + 2 * padding());
        setColumnWidth(column, width);
        others += width;
    }
    setColumnWidth(m_widest, std::max(Theme::px(m_columns[std::size_t(m_widest)].width),
                                      viewport()->width() - others));
}

void RegisterView::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    layOut();
}

void RegisterView::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LanguageChange) layOut();
}

/// Only keys that move in it: Enter and letters belong to the page.
void RegisterView::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    const bool isMove = key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_Left ||
                        key == Qt::Key_Right || key == Qt::Key_Home || key == Qt::Key_End ||
                        key == Qt::Key_PageUp || key == Qt::Key_PageDown;
    if (isMove)
        QTableView::keyPressEvent(event);
    else
        event->ignore();
}

void RegisterView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    viewport()->update(); // a line is drawn as a whole
}

} // namespace bahi::ui
