#include "ui/widgets/book_delegate.h"

#include "ui/models/recent_books.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/text_line.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace bahi::ui {

namespace {

QFont nameFont() {
    QFont font = Theme::font(Type::PanelTitle);
    font.setPointSizeF(font.pointSizeF() * 15.5 / 16);
    return font;
}

QFont secondFont() {
    QFont font = Theme::font(Type::Body);
    font.setPointSizeF(font.pointSizeF() * 13 / 14);
    return font;
}

State stateOf(Standing standing) {
    switch (standing) {
        case Standing::Whole:
            return State::Ok;
        case Standing::NotClosed:
            return State::Attention;
        case Standing::Gone:
            return State::Missing;
        case Standing::Refused:
            return State::Wrong;
        case Standing::BeingRead:
        case Standing::Unchecked:
            break;
    }
    return State::ToDo;
}

/// A book lying there: thread and label; grey when it cannot be opened.
void drawSpine(QPainter& painter, const QPointF& at, const QColor& cover) {
    const double unit = Theme::px(100) / 100.0;
    const auto part = [&](double x, double y, double w, double h) {
        return QRectF{at.x() + x * unit, at.y() + y * unit, w * unit, h * unit};
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(cover);
    painter.drawRoundedRect(part(0, 0, 34, 44), 2.5 * unit, 2.5 * unit);
    painter.setBrush(QColor{0xF5, 0xE9, 0xD6});
    painter.drawRoundedRect(part(12, 8, 16.5, 9), 1.5 * unit, 1.5 * unit);
    for (int stitch = 0; stitch < 9; ++stitch)
        painter.drawRect(part(6.8, 1.2 + stitch * 4.8, 1.6, 3));
    painter.restore();
}

/// Two lines of words, the second in pencil.
void drawLines(QPainter& painter, const QRectF& place, const QString& first, const QFont& font,
               const QString& second) {
    const double half = place.height() / 2;
    painter.setFont(font);
    painter.setPen(Theme::colour(QPalette::Text));
    if (second.isEmpty()) return drawFreeLine(painter, place, first);
    const double line = Theme::px(21);
    drawFreeLine(painter, {place.left(), place.top() + half - line, place.width(), line}, first);
    painter.setFont(secondFont());
    painter.setPen(Theme::colour(QPalette::PlaceholderText));
    drawFreeLine(painter, {place.left(), place.top() + half, place.width(), line}, second);
}

void drawState(QPainter& painter, const QRectF& place, State state, const QString& word) {
    const int size = Theme::px(17);
    painter.drawPixmap(QPointF{place.left(), place.center().y() - size / 2.0},
                       statePixmap(state, size));
    painter.setFont(secondFont());
    painter.setPen(Theme::colour(QPalette::Text));
    drawFreeLine(painter, place.adjusted(size + Theme::px(7), 0, 0, 0), word);
}

/// Of the whole list, which is the same whether it scrolls or not.
int viewWidth(const QStyleOptionViewItem& option) {
    return option.widget == nullptr ? option.rect.width() : option.widget->width();
}

void drawGround(QPainter& painter, const QStyleOptionViewItem& option) {
    const QRect place = option.rect;
    const bool isChosen = option.state & QStyle::State_Selected;
    if (isChosen) {
        painter.fillRect(place, Theme::colour(QPalette::Midlight));
        painter.fillRect(place.left(), place.top(), Theme::px(4), place.height(),
                         Theme::colour(QPalette::Highlight));
    }
    const int line = Theme::line();
    painter.fillRect(place.left(), place.bottom() + 1 - line, place.width(), line,
                     Theme::colour(QPalette::Mid));
}

} // namespace

bool BookDelegate::isNarrow(int width) {
    return width < Theme::px(640);
}

int BookDelegate::rowHeight(int width) {
    return Theme::px(isNarrow(width) ? 132 : 78);
}

QSize BookDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return {Theme::px(200), rowHeight(viewWidth(option))};
}

void BookDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    painter->save();
    drawGround(*painter, option);
    const auto said = [&](int role) { return index.data(role).toString(); };
    const State state = stateOf(static_cast<Standing>(index.data(RecentBooks::Stands).toInt()));
    const bool isLost = state == State::Missing || state == State::Wrong;

    const QRectF row = option.rect;
    const double pad = Theme::px(21);
    QColor cover = isLost ? Theme::colours(State::Missing).ink : Theme::brand();
    if (index.data(RecentBooks::Practice).toBool()) cover = Theme::practice();
    drawSpine(*painter, {row.left() + pad, row.top() + Theme::px(17)}, cover);
    const double left = row.left() + Theme::px(88);
    const int arrow = Theme::px(16);
    painter->drawPixmap(
        QPointF{row.right() - arrow - Theme::px(26), row.center().y() - arrow / 2},
        iconPixmap(QStringLiteral("right"), arrow, Theme::colour(QPalette::PlaceholderText)));
    const double end = row.right() - arrow - Theme::px(34);
    const double high = Theme::px(78);
    if (isNarrow(viewWidth(option))) {
        drawLines(*painter, {left, row.top(), end - left, high}, said(RecentBooks::Name),
                  nameFont(), said(RecentBooks::Place));
        const double half = (end - left) / 2;
        const double under = row.top() + high - Theme::px(8);
        const double rest = row.bottom() - under - Theme::px(8);
        drawLines(*painter, {left, under, half - pad, rest}, said(RecentBooks::Meeting),
                  secondFont(), said(RecentBooks::Members));
        drawState(*painter, {left + half, under, half, rest}, state, said(RecentBooks::StandsWord));
    } else {
        const double second = left + (end - left) * 0.41;
        const double third = end - Theme::px(148);
        drawLines(*painter, {left, row.top(), second - left - pad, high}, said(RecentBooks::Name),
                  nameFont(), said(RecentBooks::Place));
        drawLines(*painter, {second, row.top(), third - second - Theme::px(8), high},
                  said(RecentBooks::Meeting), Theme::font(Type::Body), said(RecentBooks::Members));
        drawState(*painter, {third, row.top(), end - third, high}, state,
                  said(RecentBooks::StandsWord));
    }
    painter->restore();
}

} // namespace bahi::ui
