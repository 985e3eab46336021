#include "ui/widgets/flow_layout.h"

#include <QWidget>

#include <algorithm>

namespace bahi::ui {

struct FlowLayout::Line {
    std::vector<QLayoutItem*> items;
    int width = 0;
    int height = 0;
};

FlowLayout::FlowLayout(QWidget* parent) : QLayout{parent} {}

FlowLayout::~FlowLayout() {
    for (QLayoutItem* item : m_items) delete item;
}

void FlowLayout::addItem(QLayoutItem* item) {
    m_items.push_back(item);
}

int FlowLayout::count() const {
    return static_cast<int>(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const {
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index) {
    QLayoutItem* item = itemAt(index);
    if (item != nullptr) m_items.erase(m_items.begin() + index);
    return item;
}

QSize FlowLayout::sizeHint() const {
    const QMargins around = contentsMargins();
    const auto lines = linesIn(1'000'000);
    if (lines.empty()) return {};
    return {lines[0].width + around.left() + around.right(),
            lines[0].height + around.top() + around.bottom()};
}

QSize FlowLayout::minimumSize() const {
    const QMargins around = contentsMargins();
    QSize least;
    for (const QLayoutItem* item : m_items)
        if (!item->isEmpty()) least = least.expandedTo(item->minimumSize());
    return {least.width() + around.left() + around.right(),
            least.height() + around.top() + around.bottom()};
}

int FlowLayout::heightForWidth(int width) const {
    const QMargins around = contentsMargins();
    int height = around.top() + around.bottom() - spacing();
    for (const Line& line : linesIn(width - around.left() - around.right()))
        height += line.height + spacing();
    return height;
}

void FlowLayout::setGeometry(const QRect& place) {
    QLayout::setGeometry(place);
    const QRect inside = place.marginsRemoved(contentsMargins());
    int top = inside.top();
    bool isFirst = true;
    for (const Line& line : linesIn(inside.width())) {
        int left = inside.left();
        const int spare = inside.width() - line.width;
        for (QLayoutItem* item : line.items) {
            int wide = std::min(item->sizeHint().width(), inside.width());
            if (isFirst) wide = item->minimumSize().width() + std::max(0, spare);
            isFirst = false;
            const int high = item->sizeHint().height();
            item->setGeometry({left, top + (line.height - high) / 2, wide, high});
            left += wide + spacing();
        }
        top += line.height + spacing();
    }
}

std::vector<FlowLayout::Line> FlowLayout::linesIn(int width) const {
    std::vector<Line> lines;
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty()) continue; // hidden
        QSize wanted = item->sizeHint();
        if (lines.empty()) wanted.setWidth(item->minimumSize().width());
        const int more = lines.empty() ? 0 : lines.back().width + spacing() + wanted.width();
        if (lines.empty() || more > width)
            lines.emplace_back();
        else
            lines.back().width += spacing();
        Line& line = lines.back();
        line.items.push_back(item);
        line.width += wanted.width();
        line.height = std::max(line.height, wanted.height());
    }
    return lines;
}

} // namespace bahi::ui
