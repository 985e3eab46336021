#include "ui/pages/new_group_delegate.h"

#include "ui/models/new_group_roles.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/text_line.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QTableView>

namespace bahi::ui {

namespace {

int markSize() {
    return Theme::px(18);
}

QRect lineOf(const QRect& cell) {
    return {cell.left(), cell.top(), cell.width(), NewGroupDelegate::lineHeight()};
}

const QTableView* tableOf(const QStyleOptionViewItem& option) {
    return qobject_cast<const QTableView*>(option.widget);
}

void paintGround(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) {
    const QTableView* table = tableOf(option);
    const bool isRow = table != nullptr && table->currentIndex().row() == index.row();
    const QPalette& colours = option.palette;
    painter->fillRect(option.rect, colours.color(isRow ? QPalette::Midlight : QPalette::Base));
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->fillRect(QRect{option.rect.left(), option.rect.bottom() + 1 - Theme::line(),
                            option.rect.width(), Theme::line()},
                      colours.color(QPalette::Mid));
    if (isRow && index.column() == 0)
        painter->fillRect(QRect{option.rect.topLeft(), QSize{Theme::px(4), option.rect.height()}},
                          colours.color(QPalette::Highlight));
    painter->setRenderHint(QPainter::Antialiasing, true);
    const bool isCursor = isRow && table->hasFocus() && table->currentIndex() == index;
    const bool isRefused = index.data(RefusedRole).toBool();
    if (!isCursor && !isRefused) return;
    const bool isContrast = Theme::look() == Look::Contrast;
    const QColor frame = isRefused    ? Theme::colours(State::Wrong).ink
                         : isContrast ? colours.color(QPalette::Text)
                                      : colours.color(QPalette::Highlight);
    painter->setPen(QPen{frame, isContrast ? 3.0 : 2.5});
    painter->setBrush(isCursor ? QBrush{Theme::cursorFill()} : QBrush{Qt::NoBrush});
    painter->drawRoundedRect(QRectF{lineOf(option.rect)}.adjusted(2, 2, -2, -3), 3, 3);
}

void paintText(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) {
    const int pad = NewGroupDelegate::padding();
    QRect place = lineOf(option.rect).adjusted(pad, 0, -pad, 0);
    const int tile = Theme::px(28);
    const QVariant symbol = index.data(SymbolRole);
    if (index.column() == 0) {
        if (symbol.toInt() >= 0)
            painter->drawPixmap(QRect{place.left(), place.center().y() - tile / 2 + 1, tile, tile},
                                symbolPixmap(symbol.toInt(), tile));
        place.setLeft(place.left() + tile + Theme::px(8));
    }
    const bool isPencil = index.data(PencilRole).toBool();
    QFont font = Theme::font(index.column() == 0 ? Type::Body : Type::Figure);
    font.setBold(index.column() == 0 && !isPencil);
    painter->setFont(font);
    painter->setPen(option.palette.color(isPencil ? QPalette::PlaceholderText : QPalette::Text));
    const QVariant where = index.data(Qt::TextAlignmentRole);
    const bool isRight = where.isValid() && (where.toInt() & Qt::AlignRight);
    const QString text = index.data(Qt::DisplayRole).toString();
    drawFreeLine(*painter, place, text, isRight ? Qt::AlignRight : Qt::AlignLeft);
    const QString second = index.data(SecondRole).toString();
    if (second.isEmpty()) return;
    place.setLeft(place.left() + sizeOfLine(font, text).width() + Theme::px(8));
    painter->setFont(Theme::font(Type::Caption));
    painter->setPen(option.palette.color(QPalette::PlaceholderText));
    drawFreeLine(*painter, place, second);
}

/// The trouble of the line, across all its columns: each paints its part.
void paintTrouble(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) {
    const QString trouble = index.data(TroubleRole).toString();
    const QTableView* table = tableOf(option);
    if (trouble.isEmpty() || table == nullptr) return;
    const int pad = NewGroupDelegate::padding();
    const int left = table->columnViewportPosition(0) + pad;
    const int top = option.rect.top() + NewGroupDelegate::lineHeight();
    if (index.column() == 0)
        painter->drawPixmap(QPoint{left + (Theme::px(28) - markSize()) / 2, top},
                            statePixmap(State::Wrong, markSize()));
    const int indent = Theme::px(36);
    const QRect place{left + indent, top, table->viewport()->width() - indent - 2 * pad,
                      option.rect.bottom() - top};
    painter->setFont(Theme::font(Type::Body));
    painter->setPen(Theme::colours(State::Wrong).ink);
    painter->drawText(place, Qt::TextWordWrap, trouble);
}

} // namespace

int NewGroupDelegate::padding() {
    return Theme::px(10);
}

int NewGroupDelegate::lineHeight() {
    return Theme::px(40);
}

int NewGroupDelegate::heightOf(const QString& trouble, int width) {
    if (trouble.isEmpty()) return lineHeight();
    const QRect most{0, 0, std::max(Theme::px(120), width - Theme::px(36) - 2 * padding()), 10000};
    return lineHeight() + Theme::px(8) +
           QFontMetrics{Theme::font(Type::Body)}
               .boundingRect(most, Qt::TextWordWrap, trouble)
               .height();
}

void NewGroupDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
    painter->save();
    painter->setClipRect(option.rect);
    paintGround(painter, option, index);
    paintText(painter, option, index);
    paintTrouble(painter, option, index);
    painter->restore();
}

QWidget* NewGroupDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                        const QModelIndex& index) const {
    auto* editor = new QLineEdit{parent};
    editor->setObjectName(QStringLiteral("cellEditor"));
    editor->setAccessibleName(
        index.model()->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
    const QVariant where = index.data(Qt::TextAlignmentRole);
    if (where.isValid()) editor->setAlignment(Qt::Alignment{where.toInt()});
    return editor;
}

void NewGroupDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    auto* field = qobject_cast<QLineEdit*>(editor);
    if (!field->isModified()) field->setText(index.data(Qt::EditRole).toString());
}

void NewGroupDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                    const QModelIndex& index) const {
    model->setData(index, qobject_cast<QLineEdit*>(editor)->text(), Qt::EditRole);
}

void NewGroupDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                            const QModelIndex& index) const {
    QRect place = lineOf(option.rect).adjusted(0, 0, 0, -1);
    if (index.column() == 0) place.setLeft(place.left() + Theme::px(40));
    editor->setGeometry(place);
}

void NewGroupDelegate::end(QWidget* editor) {
    Q_EMIT commitData(editor);
    Q_EMIT closeEditor(editor, NoHint);
}

bool NewGroupDelegate::eventFilter(QObject* object, QEvent* event) {
    auto* editor = qobject_cast<QLineEdit*>(object);
    if (editor == nullptr || event->type() != QEvent::KeyPress)
        return QStyledItemDelegate::eventFilter(object, event);
    const auto* pressed = static_cast<QKeyEvent*>(event);
    const int key = pressed->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        end(editor);
        if (pressed->modifiers() & Qt::ControlModifier)
            Q_EMIT tableEnded();
        else
            Q_EMIT lineEnded();
        return true;
    }
    if (key == Qt::Key_Up || key == Qt::Key_Down) {
        end(editor);
        Q_EMIT left(key == Qt::Key_Up ? -1 : 1);
        return true;
    }
    if (key == Qt::Key_Tab || key == Qt::Key_Backtab) {
        end(editor);
        Q_EMIT tabbed(key == Qt::Key_Tab);
        return true;
    }
    if (pressed->matches(QKeySequence::Paste)) {
        const QString text = QApplication::clipboard()->text();
        if (text.contains(u'\n') || text.contains(u'\r') || text.contains(u'\t')) {
            Q_EMIT closeEditor(editor, RevertModelCache);
            Q_EMIT pasted(text);
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(object, event);
}

} // namespace bahi::ui
