#include "ui/widgets/sheet_delegate.h"

#include "ui/text/sentences.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/text_line.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QTableView>

namespace bahi::ui {

namespace {

constexpr int kRollMark = 16; // before an answer of the roll call

QColor inkOf(const QStyleOptionViewItem& option, const QModelIndex& index) {
    const bool isInk = index.data(SheetModel::InkRole).toBool();
    return option.palette.color(isInk ? QPalette::Text : QPalette::PlaceholderText);
}

bool isCurrent(const QStyleOptionViewItem& option, const QModelIndex& index) {
    const auto* view = qobject_cast<const QTableView*>(option.widget);
    return view != nullptr && view->currentIndex() == index;
}

bool isCurrentRow(const QStyleOptionViewItem& option, const QModelIndex& index) {
    const auto* view = qobject_cast<const QTableView*>(option.widget);
    return view != nullptr && view->currentIndex().row() == index.row();
}

void paintGround(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) {
    const QPalette& palette = option.palette;
    const bool isRow = isCurrentRow(option, index);
    painter->fillRect(option.rect, palette.color(isRow ? QPalette::Midlight : QPalette::Base));
    painter->setRenderHint(QPainter::Antialiasing, false);
    const QRect hairline{option.rect.left(), option.rect.bottom() + 1 - Theme::line(),
                         option.rect.width(), Theme::line()};
    painter->fillRect(hairline, palette.color(QPalette::Mid));
    if (isRow && index.column() == 0)
        painter->fillRect(QRect{option.rect.topLeft(), QSize{Theme::px(4), option.rect.height()}},
                          palette.color(QPalette::Highlight));
    painter->setRenderHint(QPainter::Antialiasing, true);
}

void paintCursor(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) {
    const bool isTotal = SheetModel::columnOf(index) == Column::Total; // which has its mark
    const bool isRefused = !isTotal && index.data(SheetModel::RefusedRole).toBool();
    const bool isFocused = isCurrent(option, index);
    if (!isFocused && !isRefused) return;
    QRectF frame = QRectF{option.rect}.adjusted(2, 2, -2, -3);
    const QColor colour =
        isRefused ? Theme::colours(State::Wrong).ink : option.palette.color(QPalette::Highlight);
    const bool isContrast = Theme::look() == Look::Contrast;
    painter->setPen(QPen{isContrast && !isRefused ? Qt::black : colour, isContrast ? 3.0 : 2.5});
    painter->setBrush(isFocused ? QBrush{Theme::cursorFill()} : QBrush{Qt::NoBrush});
    painter->drawRoundedRect(frame, 3, 3);
}

QString attendanceIcon(const QModelIndex& index) {
    const auto answer = Attendance(index.data(SheetModel::AttendanceRole).toInt());
    if (answer == Attendance::Late) return QStringLiteral("clock");
    if (answer == Attendance::Excused) return QStringLiteral("phone");
    if (answer == Attendance::Absent) return QStringLiteral("leave");
    if (answer == Attendance::Sent) return QStringLiteral("right");
    return QStringLiteral("check");
}

} // namespace

SheetDelegate::SheetDelegate(SheetModel& model, QObject* parent)
    : QStyledItemDelegate{parent}, m_model{model} {}

int SheetDelegate::markWidth() {
    return Theme::px(36);
}

int SheetDelegate::padding() {
    return Theme::px(10);
}

int SheetDelegate::rollCallWidth() {
    const QFontMetrics metrics{Theme::font(Type::Body)};
    int widest = 0;
    for (int answer = int(Attendance::Present); answer <= int(Attendance::Sent); ++answer)
        widest = std::max(widest, metrics.horizontalAdvance(shortWordFor(Attendance(answer))));
    return 2 * padding() + Theme::px(kRollMark) + Theme::px(6) + widest;
}

void SheetDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    painter->save();
    painter->setClipRect(option.rect);
    paintGround(painter, option, index);
    paintCursor(painter, option, index);
    const Column column = SheetModel::columnOf(index);
    if (column == Column::Member)
        paintMember(painter, option, index);
    else if (column == Column::RollCall)
        paintRollCall(painter, option, index);
    else
        paintMoney(painter, option, index);
    painter->restore();
}

void SheetDelegate::paintMember(QPainter* painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const {
    const int tile = Theme::px(28);
    QRect place = option.rect.adjusted(padding(), 0, -padding(), 0);
    const int symbol = index.data(SheetModel::SymbolRole).toInt();
    if (symbol >= 0)
        painter->drawPixmap(QRect{place.left(), place.center().y() - tile / 2 + 1, tile, tile},
                            symbolPixmap(symbol, tile));
    place.setLeft(place.left() + tile + Theme::px(8));
    paintNote(painter, place, option, index);
    QFont font = Theme::font(Type::Body);
    font.setBold(symbol >= 0);
    painter->setPen(option.palette.color(QPalette::Text));
    const QString name = index.data(Qt::DisplayRole).toString();
    QString code = symbol >= 0 ? index.data(SheetModel::CodeRole).toString() : QString{};
    if (code == name) code.clear();
    drawNamed(*painter, place, font, name, code);
}

void SheetDelegate::paintRollCall(QPainter* painter, const QStyleOptionViewItem& option,
                                  const QModelIndex& index) const {
    const QString word = index.data(Qt::DisplayRole).toString();
    if (word.isEmpty()) return;
    const int size = Theme::px(kRollMark);
    const auto answer = Attendance(index.data(SheetModel::AttendanceRole).toInt());
    const bool isInk = index.data(SheetModel::InkRole).toBool();
    QColor colour = option.palette.color(QPalette::PlaceholderText);
    if (isInk)
        colour = Theme::colours(answer == Attendance::Present ? State::Ok : State::Attention).ink;
    QRect place = option.rect.adjusted(padding(), 0, -padding(), 0);
    painter->drawPixmap(QRect{place.left(), place.center().y() - size / 2 + 1, size, size},
                        iconPixmap(attendanceIcon(index), size, colour));
    place.setLeft(place.left() + size + Theme::px(6));
    painter->setFont(Theme::font(Type::Body));
    painter->setPen(inkOf(option, index));
    drawLine(*painter, place, word);
}

/// In the lower part of `place`, which becomes what is left above it.
void SheetDelegate::paintNote(QPainter* painter, QRect& place, const QStyleOptionViewItem& option,
                              const QModelIndex& index) {
    const QString note = index.data(SheetModel::NoteRole).toString();
    if (note.isEmpty()) return;
    const bool isWarning = index.data(SheetModel::WarnRole).toBool();
    QFont font = Theme::font(Type::Caption);
    font.setBold(isWarning);
    painter->setFont(font);
    painter->setPen(isWarning ? Theme::colours(State::Attention).ink
                              : option.palette.color(QPalette::PlaceholderText));
    const int lower = place.height() * 2 / 5;
    const bool isMember = SheetModel::columnOf(index) == Column::Member;
    // At the right it may reach into the space before the figures.
    const QRect low = isMember ? place : place.adjusted(-padding() + 2, 0, 0, 0);
    drawFreeLine(*painter, QRect{low.left(), low.bottom() - lower - 1, low.width(), lower}, note,
                 isMember ? Qt::AlignLeft : Qt::AlignRight);
    place.setBottom(place.bottom() - lower);
}

void SheetDelegate::paintMoney(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const {
    const bool isTotal = SheetModel::columnOf(index) == Column::Total;
    const int mark = isTotal ? markWidth() : 0;
    QRect place = option.rect.adjusted(padding(), 0, -padding() - mark, 0);
    if (isTotal) {
        const int size = Theme::px(18);
        State state = State::Expected;
        if (index.data(SheetModel::DoneRole).toBool())
            state = index.data(SheetModel::ShortRole).toBool() ? State::Attention : State::Ok;
        if (index.data(SheetModel::RefusedRole).toBool()) state = State::Wrong;
        painter->drawPixmap(QRect{option.rect.right() - mark + Theme::px(8),
                                  option.rect.center().y() - size / 2 + 1, size, size},
                            statePixmap(state, size));
    }
    paintNote(painter, place, option, index);
    QFont font = Theme::font(Type::Figure);
    font.setBold(isTotal && index.data(SheetModel::DoneRole).toBool());
    painter->setFont(font);
    painter->setPen(inkOf(option, index));
    const QString figure = index.data(Qt::DisplayRole).toString();
    drawLine(*painter, place, figure, Qt::AlignRight);
    if (!index.data(SheetModel::SavedRole).toBool()) return;
    const int tick = Theme::px(10);
    const int width = QFontMetrics{font}.horizontalAdvance(figure);
    painter->drawPixmap(QRect{place.right() - width - tick - Theme::px(3),
                              place.center().y() - tick / 2 + 1, tick, tick},
                        iconPixmap(QStringLiteral("check"), tick, Theme::colours(State::Ok).ink));
}

// --- Typing.

QWidget* SheetDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                     const QModelIndex& index) const {
    auto* field = new QLineEdit{parent};
    field->setObjectName(QStringLiteral("sheetCellField"));
    field->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    field->setFont(Theme::font(Type::Figure));
    field->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    field->setProperty("inCell", true);
    m_edited = index;
    return field;
}

void SheetDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    auto* field = qobject_cast<QLineEdit*>(editor);
    if (field->isModified()) return; // the book answered while she was typing
    field->setText(index.data(Qt::EditRole).toString());
    field->selectAll();
}

void SheetDelegate::setModelData(QWidget* editor, QAbstractItemModel*,
                                 const QModelIndex& index) const {
    m_model.setData(index, qobject_cast<QLineEdit*>(editor)->text(), Qt::EditRole);
}

void SheetDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                         const QModelIndex&) const {
    editor->setGeometry(option.rect.adjusted(1, 1, -1, -2));
}

/// False when the text was refused: it stays, to be put right.
bool SheetDelegate::take(QWidget* editor) {
    auto* field = qobject_cast<QLineEdit*>(editor);
    if (!m_edited.isValid()) return true;
    if (!m_model.setData(m_edited, field->text(), Qt::EditRole)) {
        field->selectAll();
        return false;
    }
    m_edited = QPersistentModelIndex{};
    Q_EMIT closeEditor(editor, NoHint);
    return true;
}

bool SheetDelegate::pressed(QWidget* editor, int key) {
    const QModelIndex at = m_edited;
    const auto* field = qobject_cast<QLineEdit*>(editor);
    const bool atEnd = field->cursorPosition() == field->text().size();
    const bool atStart = field->cursorPosition() == 0;
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        if (take(editor)) Q_EMIT lineEnded(at);
        return true;
    }
    if (key == Qt::Key_Escape) {
        m_edited = QPersistentModelIndex{};
        Q_EMIT closeEditor(editor, RevertModelCache);
        return true;
    }
    const int rows = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
    const bool isRight = key == Qt::Key_Tab || (key == Qt::Key_Right && atEnd);
    const bool isLeft = key == Qt::Key_Backtab || (key == Qt::Key_Left && atStart);
    if (rows == 0 && !isRight && !isLeft) return false;
    if (take(editor)) Q_EMIT left(at, isRight ? 1 : isLeft ? -1 : 0, rows);
    return true;
}

bool SheetDelegate::eventFilter(QObject* object, QEvent* event) {
    auto* editor = qobject_cast<QWidget*>(object);
    if (editor != nullptr && event->type() == QEvent::KeyPress &&
        pressed(editor, static_cast<QKeyEvent*>(event)->key()))
        return true;
    if (event->type() == QEvent::FocusOut && !m_edited.isValid()) return false; // taken already
    return QStyledItemDelegate::eventFilter(object, event);
}

} // namespace bahi::ui
