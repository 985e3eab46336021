#include "ui/widgets/agenda_strip.h"

#include "ui/widgets/agenda_part.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace bahi::ui {

namespace {

int rowsOf(int count, int columns) {
    return (count + columns - 1) / columns;
}

} // namespace

AgendaStrip::AgendaStrip(QWidget* parent) : QWidget{parent} {
    QSizePolicy policy{QSizePolicy::Preferred, QSizePolicy::Fixed};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void AgendaStrip::setSteps(const std::vector<AgendaStep>& steps) {
    if (steps == m_steps) return; // told after every key: nothing is laid out anew
    m_steps = steps;
    const QSize before = sizeHint();
    if (steps.size() != m_parts.size()) rebuild(steps.size());
    for (std::size_t at = 0; at < steps.size(); ++at) m_parts[at]->setStep(steps[at]);
    tellAlone();
    if (sizeHint() != before) updateGeometry();
    place();
}

int AgendaStrip::current() const {
    const auto found =
        std::find_if(m_parts.begin(), m_parts.end(), [](auto* part) { return part->isChecked(); });
    return found == m_parts.end() ? -1 : static_cast<int>(found - m_parts.begin());
}

void AgendaStrip::setCurrent(int step) {
    if (step >= 0 && step < static_cast<int>(m_parts.size()))
        m_parts[static_cast<std::size_t>(step)]->setChecked(true);
    if (m_isOneLine) place();
}

void AgendaStrip::setLow(bool low) {
    if (low == m_isLow) return;
    m_isLow = low;
    for (AgendaPart* part : m_parts) part->setLow(low);
    updateGeometry();
    place();
}

void AgendaStrip::setOneLine(bool oneLine) {
    if (oneLine == m_isOneLine) return;
    m_isOneLine = oneLine;
    tellAlone();
    updateGeometry();
    place();
}

void AgendaStrip::tellAlone() {
    for (std::size_t at = 0; at < m_parts.size(); ++at)
        m_parts[at]->setAlone(
            m_isOneLine
                ? tr("%1, step %2 of %3").arg(m_steps[at].title).arg(at + 1).arg(m_parts.size())
                : QString{});
}

/// What the others leave it.
int AgendaStrip::currentWidth() const {
    const int others = static_cast<int>(m_parts.size()) - 1;
    return width() - 2 - others * m_parts.front()->sizeHint().width();
}

int AgendaStrip::rowHeight() const {
    return Theme::px(m_isLow ? 32 : 44);
}

QSize AgendaStrip::sizeHint() const {
    int width = 0;
    for (const AgendaPart* part : m_parts) width += part->sizeHint().width();
    return {width, heightNow()};
}

QSize AgendaStrip::minimumSizeHint() const {
    int width = 0;
    for (const AgendaPart* part : m_parts) width = std::max(width, part->sizeHint().width());
    if (m_isOneLine) width *= static_cast<int>(m_parts.size()) + 2;
    return {width, heightNow()};
}

int AgendaStrip::heightForWidth(int width) const {
    const int count = static_cast<int>(m_parts.size());
    return count == 0 ? 0 : rowsOf(count, columnsIn(width)) * rowHeight() + 2;
}

/// Of as many rows as the width of the moment asks for.
int AgendaStrip::heightNow() const {
    return m_rows * rowHeight() + 2;
}

void AgendaStrip::resizeEvent(QResizeEvent*) {
    place();
}

void AgendaStrip::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const double line = Theme::line();
    const QColor hairline = palette().color(QPalette::Mid);
    painter.setPen(QPen{hairline, line});
    painter.setBrush(palette().color(QPalette::Base));
    const double half = line / 2;
    painter.drawRoundedRect(QRectF{rect()}.adjusted(half, half, -half, -half), Theme::px(6),
                            Theme::px(6));
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const AgendaPart* part : m_parts) {
        const QRect at = part->geometry();
        if (at.right() < width() - 4)
            painter.fillRect(at.right() + 1, at.top(), Theme::line(), at.height(), hairline);
        if (at.top() > 1) painter.fillRect(at.left(), at.top(), at.width(), 1, hairline);
    }
}

void AgendaStrip::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::StyleChange) return;
    updateGeometry();
    place();
}

void AgendaStrip::rebuild(std::size_t count) {
    for (AgendaPart* part : m_parts) delete part;
    m_parts.clear();
    for (std::size_t at = 0; at < count; ++at) {
        auto* part = new AgendaPart{this};
        part->setObjectName(QStringLiteral("agendaStep%1").arg(at));
        connect(part, &QAbstractButton::clicked, this,
                [this, at] { Q_EMIT chosen(static_cast<int>(at)); });
        part->setLow(m_isLow);
        part->setVisible(true);
        m_parts.push_back(part);
    }
}

/// One row if all fit at their own widths; else as few equal rows as hold the widest.
int AgendaStrip::columnsIn(int width) const {
    const int count = static_cast<int>(m_parts.size());
    if (m_isOneLine || sizeHint().width() <= width) return count;
    const int widest = std::max(1, minimumSizeHint().width());
    const int most = std::clamp(width / widest, 1, std::max(1, count));
    const int rows = rowsOf(count, most);
    return rowsOf(count, rows);
}

/// Each step as wide as it needs, and what is left shared; in several rows all are equally wide.
void AgendaStrip::place() {
    if (m_parts.empty()) return;
    const int count = static_cast<int>(m_parts.size());
    const int columns = columnsIn(width());
    if (const int rows = rowsOf(count, columns); rows != m_rows) {
        m_rows = rows;
        updateGeometry();
    }
    const int spare = std::max(0, width() - 2 - sizeHint().width()) / count;
    int left = 1;
    for (int at = 0; at < count; ++at) {
        AgendaPart* part = m_parts[static_cast<std::size_t>(at)];
        const int column = at % columns;
        if (column == 0) left = 1;
        int wide = columns == count ? part->sizeHint().width() + spare : (width() - 2) / columns;
        if (m_isOneLine) wide = part->isChecked() ? currentWidth() : part->sizeHint().width();
        if (column == columns - 1) wide = width() - 1 - left;
        part->setGeometry(left, 1 + at / columns * rowHeight(), wide - Theme::line(), rowHeight());
        left += wide;
    }
}

} // namespace bahi::ui
