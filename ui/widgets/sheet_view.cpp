#include "ui/widgets/sheet_view.h"

#include "ui/text/sentences.h"
#include "ui/widgets/frozen_column.h"
#include "ui/widgets/sheet_delegate.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

#include <utility>

namespace bahi::ui {

namespace {

constexpr int kRow = 39;    // high, at 100 % of text size
constexpr int kLowRow = 35; // where not all lines fit

/// Widths at 100 % of text size; of the member's column the least.
int widthOf(Column column) {
    if (column == Column::Member) return 132;
    if (column == Column::RollCall) return 96;
    if (column == Column::Saving) return 70;
    if (column == Column::LoanBefore) return 90;
    if (column == Column::Principal) return 78;
    if (column == Column::Interest) return 68;
    if (column == Column::Fine) return 54;
    if (column == Column::Voluntary) return 58;
    return 118;
}

} // namespace

SheetView::SheetView(SheetModel& model, QWidget* parent)
    : QTableView{parent}, m_model{model}, m_delegate{new SheetDelegate{model, this}} {
    setObjectName(QStringLiteral("meetingSheetView"));
    setModel(&model);
    setItemDelegate(m_delegate);
    setEditTriggers(AnyKeyPressed); // which keys, keyPressEvent says
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false); // Tab leaves the sheet
    setShowGrid(false);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    m_frozen = new FrozenColumn{*this, *new SheetDelegate{model, this}};
    QObject::connect(m_delegate, &SheetDelegate::lineEnded, this, [this](const QModelIndex& at) {
        setFocus();
        Q_EMIT lineAccepted(at.row());
    });
    QObject::connect(m_delegate, &SheetDelegate::left, this, &SheetView::move);
    // Another meeting has other lines.
    QObject::connect(&model, &QAbstractItemModel::modelReset, this, &SheetView::layOut);
    layOut();
}

void SheetView::layOut() {
    const int top = Theme::px(34);
    const bool fits = m_model.rowCount() * Theme::px(kRow) <= height() - top;
    verticalHeader()->setMinimumSectionSize(Theme::px(28));
    verticalHeader()->setDefaultSectionSize(Theme::px(fits ? kRow : kLowRow));
    horizontalHeader()->setFixedHeight(top);
    horizontalHeader()->setFont(Theme::font(Type::TableHead));
    int others = 0;
    for (const Column column : kColumns) {
        if (column == Column::Member) continue;
        const QString head =
            m_model.headerData(int(column), Qt::Horizontal, Qt::DisplayRole).toString();
        const int word = QFontMetrics{Theme::font(Type::TableHead)}.horizontalAdvance(head) +
                         2 * SheetDelegate::padding();
        int width = std::max(Theme::px(widthOf(column)), word);
        if (column == Column::RollCall) width = std::max(width, SheetDelegate::rollCallWidth());
        setColumnWidth(int(column), width);
        others += width;
    }
    setColumnWidth(int(Column::Member),
                   std::max(Theme::px(widthOf(Column::Member)), viewport()->width() - others));
    m_frozen->follow();
}

QSize SheetView::minimumSizeHint() const {
    return {Theme::px(320), Theme::px(34 + 3 * kLowRow)};
}

/// Not under the column that stays.
void SheetView::scrollTo(const QModelIndex& index, ScrollHint hint) {
    QTableView::scrollTo(index, hint);
    if (m_frozen == nullptr) return; // while it is being made
    const int hidden = m_frozen->coveredWidth() - visualRect(index).left();
    if (index.column() > 0 && hidden > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - hidden);
}

void SheetView::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    layOut();
}

void SheetView::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    const bool isOther = event->type() == QEvent::FontChange ||
                         event->type() == QEvent::LanguageChange ||
                         event->type() == QEvent::StyleChange;
    if (!isOther) return;
    layOut();
    viewport()->update();
}

void SheetView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    updateRow(previous); // a row is drawn as a whole
    updateRow(current);
    if (current.isValid()) Q_EMIT cursorMoved(current);
}

void SheetView::updateRow(const QModelIndex& at) {
    if (!at.isValid()) return;
    const QRect row{0, rowViewportPosition(at.row()), viewport()->width(), rowHeight(at.row())};
    viewport()->update(row);
}

/// All that the delegate asks the model for.
QString SheetView::drawnIn(const QModelIndex& cell) const {
    const auto flag = [&](int role) {
        return cell.data(role).toBool() ? QLatin1Char{'1'} : QLatin1Char{'0'};
    };
    QString drawn = cell.data(Qt::DisplayRole).toString() + QLatin1Char{'\n'} +
                    cell.data(SheetModel::NoteRole).toString() + QLatin1Char{'\n'};
    for (const int role :
         {int(SheetModel::InkRole), int(SheetModel::SavedRole), int(SheetModel::WarnRole),
          int(SheetModel::DoneRole), int(SheetModel::ShortRole), int(SheetModel::RefusedRole)})
        drawn += flag(role);
    return drawn + QString::number(cell.data(SheetModel::AttendanceRole).toInt());
}

/// The model tells after every key that anything may be another. Letters of some scripts take long
/// to draw: only those that changed are.
void SheetView::dataChanged(const QModelIndex& first, const QModelIndex& last,
                            const QList<int>& roles) {
    for (int row = first.row(); row <= last.row(); ++row)
        for (int column = first.column(); column <= last.column(); ++column) {
            const QModelIndex cell = m_model.index(row, column);
            QString drawn = drawnIn(cell);
            QString& before = m_drawn[cell];
            if (before == drawn) continue;
            before = std::move(drawn);
            QTableView::dataChanged(cell, cell, roles);
        }
}

void SheetView::reset() {
    QTableView::reset();
    m_drawn.clear();
    for (int row = 0; row < m_model.rowCount(); ++row)
        for (int column = 0; column < m_model.columnCount(); ++column) {
            const QModelIndex cell = m_model.index(row, column);
            m_drawn[cell] = drawnIn(cell); // the first key paints no more than the next
        }
}

void SheetView::move(const QModelIndex& from, int columns, int rows) {
    setFocus();
    const QModelIndex to = m_model.index(from.row() + rows, from.column() + columns);
    if (to.isValid()) setCurrentIndex(to);
}

bool SheetView::typed(const QString& text, QKeyEvent* event) {
    const QModelIndex at = currentIndex();
    if (text.isEmpty() || !at.isValid() || !(m_model.flags(at) & Qt::ItemIsEditable)) return false;
    const int digit = text.at(0).digitValue();
    if (digit < 0) return false;
    if (SheetModel::columnOf(at) == Column::RollCall) {
        m_model.setData(at, QString::number(digit), Qt::EditRole);
        return true;
    }
    return edit(at, AnyKeyPressed, event); // hands the digit on to the field
}

void SheetView::keyPressEvent(QKeyEvent* event) {
    const QModelIndex at = currentIndex();
    const int key = event->key();
    if (at.isValid() && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        Q_EMIT lineAccepted(at.row());
        return;
    }
    if (at.isValid() && key == Qt::Key_F4) {
        Q_EMIT columnAccepted(SheetModel::columnOf(at));
        return;
    }
    if (at.isValid() && key == Qt::Key_F2 && (m_model.flags(at) & Qt::ItemIsEditable)) {
        if (SheetModel::columnOf(at) == Column::RollCall)
            chooseAttendance(at);
        else
            edit(at, AllEditTriggers, nullptr);
        return;
    }
    if (at.isValid() && (key == Qt::Key_Delete || key == Qt::Key_Backspace)) {
        m_model.setData(at, QString{}, Qt::EditRole);
        return;
    }
    if (!(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) &&
        typed(event->text(), event))
        return;
    const bool isMove = key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_Left ||
                        key == Qt::Key_Right || key == Qt::Key_Home || key == Qt::Key_End ||
                        key == Qt::Key_PageUp || key == Qt::Key_PageDown;
    if (isMove)
        QTableView::keyPressEvent(event);
    else
        event->ignore();
}

void SheetView::mouseReleaseEvent(QMouseEvent* event) {
    QTableView::mouseReleaseEvent(event);
    const QModelIndex at = indexAt(event->pos());
    if (at.isValid() && at == currentIndex() && SheetModel::columnOf(at) == Column::RollCall &&
        event->button() == Qt::LeftButton)
        chooseAttendance(at);
}

void SheetView::chooseAttendance(const QModelIndex& at) {
    if (!(m_model.flags(at) & Qt::ItemIsEditable)) return;
    auto* menu = new QMenu{this};
    menu->setObjectName(QStringLiteral("attendanceMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int answer = int(Attendance::Present); answer <= int(Attendance::Sent); ++answer) {
        QAction* action =
            menu->addAction(tr("%1  %2").arg(answer).arg(wordFor(Attendance(answer))));
        QObject::connect(action, &QAction::triggered, this,
                         [this, at = QPersistentModelIndex{at}, answer] {
                             m_model.setData(at, QString::number(answer), Qt::EditRole);
                         });
    }
    menu->popup(viewport()->mapToGlobal(visualRect(at).bottomLeft()));
}

} // namespace bahi::ui
