#include "ui/widgets/member_combo.h"

#include "ui/models/members_list.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/text_line.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QListView>
#include <QStylePainter>
#include <QStyledItemDelegate>

namespace bahi::ui {

namespace {

enum Role { CodeRole = Qt::UserRole, NameRole, SymbolRole };

constexpr int kTile = 28; // pixels of the design

/// Her drawing, name and code in `place`; the words of the first line in pencil.
void paintChoice(QPainter& painter, QRectF place, const QModelIndex& index, bool isStrong) {
    QFont font = Theme::font(Type::Body);
    const QString code = index.data(CodeRole).toString();
    if (code.isEmpty()) {
        painter.setFont(font);
        painter.setPen(Theme::colour(QPalette::PlaceholderText));
        drawFreeLine(painter, place, index.data(Qt::DisplayRole).toString());
        return;
    }
    const int tile = Theme::px(kTile);
    painter.drawPixmap(QPointF{place.left(), place.center().y() - tile / 2.0},
                       symbolPixmap(index.data(SymbolRole).toInt(), tile));
    place.setLeft(place.left() + tile + Theme::px(10));
    font.setBold(isStrong);
    const QString name = index.data(NameRole).toString();
    painter.setPen(Theme::colour(QPalette::Text));
    drawNamed(painter, place, font, name, name == code ? QString{} : code);
}

class ChoiceDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
        return {Theme::px(200), Theme::px(40)};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        painter->save();
        painter->setClipRect(option.rect);
        const bool isCurrent = option.state & QStyle::State_Selected;
        if (isCurrent) painter->fillRect(option.rect, Theme::colour(QPalette::Midlight));
        const int edge = Theme::px(11);
        paintChoice(*painter, QRectF{option.rect}.adjusted(edge, 0, -edge, 0), index, isCurrent);
        painter->restore();
    }
};

/// Finds by what people type: the beginning of a word of her name, or of her code.
class ChoiceView : public QListView {
public:
    using QListView::QListView;

    void keyboardSearch(const QString& letters) override {
        const bool isNew =
            !m_since.isValid() || m_since.elapsed() > QApplication::keyboardInputInterval();
        m_since.start();
        m_typed = isNew ? letters : m_typed + letters;
        const int rows = model()->rowCount();
        // A first letter goes on to the next one who has it.
        const int from = std::max(0, currentIndex().row()) + (isNew ? 1 : 0);
        for (int step = 0; step < rows; ++step) {
            const QModelIndex at = model()->index((from + step) % rows, modelColumn(), rootIndex());
            if (!begins(at)) continue;
            setCurrentIndex(at);
            return;
        }
    }

private:
    bool begins(const QModelIndex& index) const {
        const QString code = index.data(CodeRole).toString();
        if (code.isEmpty()) return false;
        const QString typed = bareLetters(m_typed);
        const QString name = u' ' + bareLetters(index.data(NameRole).toString());
        return bareLetters(code).startsWith(typed) || name.contains(u' ' + typed);
    }

    QString m_typed;
    QElapsedTimer m_since;
};

} // namespace

MemberCombo::MemberCombo(QWidget* parent) : QComboBox{parent} {
    auto* list = new ChoiceView;
    list->setUniformItemSizes(true);
    setView(list);
    setItemDelegate(new ChoiceDelegate{this});
    setMaxVisibleItems(12);
    addItem(QString{});
}

void MemberCombo::setMembers(const std::vector<Member>& members) {
    const QSignalBlocker quiet{this};
    const QString before = chosen();
    const QString nobody = itemText(0);
    clear();
    addItem(nobody);
    for (const Member& member : members) {
        const QString code = QString::fromStdString(member.code.text());
        const QString name = calledOf(member);
        addItem(name == code ? code : name + QStringLiteral("  ") + code, code);
        setItemData(count() - 1, name, NameRole);
        setItemData(count() - 1, int(member.symbol.value) - 1, SymbolRole);
        setItemData(count() - 1, itemText(count() - 1).toHtmlEscaped(), Qt::ToolTipRole);
    }
    choose(before);
}

void MemberCombo::setNobody(const QString& words) {
    setItemText(0, words);
}

QString MemberCombo::chosen() const {
    return currentData(CodeRole).toString();
}

void MemberCombo::choose(const QString& code) {
    setCurrentIndex(code.isEmpty() ? 0 : std::max(0, findData(code, CodeRole)));
}

/// As wide as a name of usual length: a longer one gives way to its code.
QSize MemberCombo::sizeHint() const {
    return {Theme::px(320), QComboBox::sizeHint().height()};
}

QSize MemberCombo::minimumSizeHint() const {
    return {Theme::px(200), QComboBox::minimumSizeHint().height()};
}

void MemberCombo::paintEvent(QPaintEvent*) {
    QStylePainter painter{this};
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    const QRect place =
        style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    const QModelIndex index = model()->index(currentIndex(), modelColumn(), rootModelIndex());
    painter.setClipRect(place);
    paintChoice(painter, place, index, false);
}

} // namespace bahi::ui
