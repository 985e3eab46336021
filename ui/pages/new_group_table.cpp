#include "ui/pages/new_group_table.h"

#include "ui/models/new_group_roles.h"
#include "ui/pages/new_group_delegate.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollArea>
#include <QTimer>

#include <algorithm>

namespace bahi::ui {

NewGroupTable::NewGroupTable(QWidget* parent)
    : QTableView{parent}, m_delegate{new NewGroupDelegate{this}} {
    setItemDelegate(m_delegate);
    // Only with AnyKeyPressed does a cell begin with the key, or with an input method's word.
    setEditTriggers(DoubleClicked | SelectedClicked | AnyKeyPressed);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false); // Tab leaves the table
    setShowGrid(false);
    setFrameShape(NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(m_delegate, &NewGroupDelegate::lineEnded, this, [this] { goOn(currentIndex()); });
    connect(m_delegate, &NewGroupDelegate::tableEnded, this, &NewGroupTable::ended);
    connect(m_delegate, &NewGroupDelegate::left, this,
            [this](int rows) { goTo(currentIndex().row() + rows, currentIndex().column()); });
    connect(m_delegate, &NewGroupDelegate::tabbed, this, [this](bool forwards) {
        setFocus();
        QTableView::focusNextPrevChild(forwards);
    });
    connect(m_delegate, &NewGroupDelegate::pasted, this, &NewGroupTable::pasted);
}

void NewGroupTable::setTable(QAbstractItemModel& model) {
    setModel(&model);
    const auto again = [this] { fitRows(); };
    connect(&model, &QAbstractItemModel::dataChanged, this, again);
    connect(&model, &QAbstractItemModel::modelReset, this, again);
    connect(&model, &QAbstractItemModel::rowsInserted, this, again);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, again);
}

void NewGroupTable::setWidths(std::vector<int> widths) {
    m_widths = std::move(widths);
    layOut();
}

void NewGroupTable::goTo(int row, int column) {
    if (model() == nullptr || model()->rowCount() == 0) return;
    const int there = std::clamp(row, 0, model()->rowCount() - 1);
    const QModelIndex place = model()->index(there, column);
    setCurrentIndex(place);
    scrollTo(place);
    setFocus();
}

void NewGroupTable::goOn(const QModelIndex& from) {
    const QModelIndex to = m_next ? m_next(from) : QModelIndex{};
    if (to.isValid())
        goTo(to.row(), to.column());
    else
        Q_EMIT ended();
}

void NewGroupTable::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Paste)) {
        Q_EMIT pasted(QApplication::clipboard()->text());
        return;
    }
    if (event->matches(QKeySequence::Undo)) {
        Q_EMIT undoAsked();
        return;
    }
    const int key = event->key();
    const auto with = event->modifiers() & ~Qt::KeypadModifier & ~Qt::ShiftModifier;
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && with == Qt::NoModifier) {
        goOn(currentIndex());
        return;
    }
    if (key == Qt::Key_F2) {
        edit(currentIndex());
        return;
    }
    if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
        const QModelIndex at = currentIndex();
        if (at.flags() & Qt::ItemIsEditable) model()->setData(at, QString{}, Qt::EditRole);
        return;
    }
    const QString text = event->text();
    const bool isWriting = !text.isEmpty() && text.at(0).isPrint() && text.at(0) != u' ';
    const bool isOpen = currentIndex().flags() & Qt::ItemIsEditable;
    if (isWriting && isOpen && with == Qt::NoModifier) {
        // A click on the cell waits for a second one before it edits, and no key would be taken.
        edit(currentIndex(), CurrentChanged, nullptr);
        if (edit(currentIndex(), AnyKeyPressed, event)) return;
    }
    const bool isArrow = key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_Left ||
                         key == Qt::Key_Right || key == Qt::Key_PageUp || key == Qt::Key_PageDown ||
                         key == Qt::Key_Home || key == Qt::Key_End;
    if (isArrow)
        QTableView::keyPressEvent(event);
    else
        event->ignore(); // the page knows the rest
}

void NewGroupTable::focusInEvent(QFocusEvent* event) {
    if (!currentIndex().isValid() && m_next) setCurrentIndex(m_next({})); // where typing begins
    QTableView::focusInEvent(event);
    viewport()->update();
    QTimer::singleShot(0, this, &NewGroupTable::showCursor);
    Q_EMIT cursorMoved();
}

void NewGroupTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    viewport()->update();
    QTimer::singleShot(0, this, &NewGroupTable::showCursor);
    Q_EMIT cursorMoved();
}

/// Where the page scrolls around the table, it scrolls to the cell.
void NewGroupTable::showCursor() {
    if (!hasFocus() || !currentIndex().isValid()) return;
    const QRect cell = visualRect(currentIndex());
    for (QWidget* above = parentWidget(); above != nullptr; above = above->parentWidget()) {
        auto* area = qobject_cast<QScrollArea*>(above);
        if (area == nullptr) continue;
        const QPoint at = viewport()->mapTo(area->widget(), cell.center());
        area->ensureVisible(at.x(), at.y(), cell.width() / 2, cell.height());
    }
}

void NewGroupTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    layOut();
}

void NewGroupTable::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LanguageChange) layOut();
}

void NewGroupTable::layOut() {
    if (model() == nullptr || m_widths.empty()) return;
    horizontalHeader()->setFixedHeight(Theme::px(34));
    horizontalHeader()->setFont(Theme::font(Type::TableHead));
    verticalHeader()->setMinimumSectionSize(Theme::px(28));
    verticalHeader()->setDefaultSectionSize(NewGroupDelegate::lineHeight());
    int others = 0;
    for (std::size_t column = 1; column < m_widths.size(); ++column) {
        setColumnWidth(int(column), Theme::px(m_widths[column]));
        others += Theme::px(m_widths[column]);
    }
    setColumnWidth(0, std::max(Theme::px(m_widths[0]), viewport()->width() - others));
    fitRows();
}

void NewGroupTable::fitRows() {
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QString trouble = model()->index(row, 0).data(TroubleRole).toString();
        const int high = NewGroupDelegate::heightOf(trouble, viewport()->width());
        if (rowHeight(row) != high) setRowHeight(row, high);
    }
}

} // namespace bahi::ui
