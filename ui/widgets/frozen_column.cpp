#include "ui/widgets/frozen_column.h"

#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>

namespace bahi::ui {

FrozenColumn::FrozenColumn(QTableView& table, QAbstractItemDelegate& delegate)
    : QTableView{&table}, m_table{table} {
    setObjectName(QStringLiteral("frozenColumn"));
    setModel(table.model());
    setSelectionModel(table.selectionModel());
    setItemDelegate(&delegate);
    setEditTriggers(NoEditTriggers);
    setFocusPolicy(Qt::NoFocus);
    setFocusProxy(&table); // a click in it is one in the table
    setShowGrid(false);
    setFrameShape(NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    for (int column = 1; column < table.model()->columnCount(); ++column)
        setColumnHidden(column, true);
    connect(table.verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(),
            &QScrollBar::setValue);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, table.verticalScrollBar(),
            &QScrollBar::setValue);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { viewport()->update(); }); // the row is drawn as a whole
    hide();
}

void FrozenColumn::follow() {
    const bool isNeeded = m_table.horizontalHeader()->length() > m_table.viewport()->width();
    setVisible(isNeeded);
    if (!isNeeded) return;
    verticalHeader()->setMinimumSectionSize(m_table.verticalHeader()->minimumSectionSize());
    verticalHeader()->setDefaultSectionSize(m_table.verticalHeader()->defaultSectionSize());
    horizontalHeader()->setFixedHeight(m_table.horizontalHeader()->height());
    horizontalHeader()->setFont(m_table.horizontalHeader()->font());
    setColumnWidth(0, m_table.columnWidth(0));
    setGeometry(0, 0, m_table.columnWidth(0),
                m_table.viewport()->height() + m_table.horizontalHeader()->height());
    verticalScrollBar()->setValue(m_table.verticalScrollBar()->value());
    raise();
}

int FrozenColumn::coveredWidth() const {
    return isHidden() ? 0 : width();
}

void FrozenColumn::paintEvent(QPaintEvent* event) {
    QTableView::paintEvent(event);
    QPainter painter{viewport()};
    const int line = Theme::line();
    painter.fillRect(viewport()->width() - line, 0, line, viewport()->height(),
                     Theme::colour(QPalette::Dark));
}

} // namespace bahi::ui
