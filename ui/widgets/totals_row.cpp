#include "ui/widgets/totals_row.h"

#include "ui/text/figures.h"
#include "ui/widgets/sheet_delegate.h"
#include "ui/widgets/text_line.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QPainter>

namespace bahi::ui {

TotalsRow::TotalsRow(MeetingEditor& editor, const QHeaderView& columns, QWidget* parent)
    : QWidget{parent}, m_editor{editor}, m_columns{columns} {
    setObjectName(QStringLiteral("meetingTotals"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QObject::connect(&m_editor, &MeetingEditor::changed, this, &TotalsRow::retell);
    QObject::connect(&m_editor, &MeetingEditor::begun, this, &TotalsRow::retell);
    QObject::connect(&m_columns, &QHeaderView::sectionResized, this, [this] { update(); });
}

QSize TotalsRow::sizeHint() const {
    return {Theme::px(400), Theme::px(44)};
}

void TotalsRow::retell() {
    if (m_editor.isBegun()) {
        const Sums sums = m_editor.form().sumsOf(Column::Total);
        const Currency& currency = m_editor.form().currency();
        setAccessibleName(tr("Received %1 of %2 due today")
                              .arg(amount(sums.received, currency), amount(sums.asked, currency)));
    }
    update();
}

void TotalsRow::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retell();
    if (event->type() == QEvent::FontChange) updateGeometry();
}

void TotalsRow::paintColumn(QPainter& painter, Column column, const QRect& place) const {
    const MeetingForm& form = m_editor.form();
    const QColor ink = palette().color(QPalette::Text);
    const QColor pencil = palette().color(QPalette::PlaceholderText);
    const int half = place.height() * 11 / 20;
    const QRect upper{place.left(), place.top() + Theme::px(3), place.width(), half};
    const QRect lower{place.left(), place.top() + half, place.width(), place.height() - half};
    const auto draw = [&](const QRect& where, Type type, bool isBold, const QColor& colour,
                          const QString& text, Qt::Alignment side) {
        QFont font = Theme::font(type);
        font.setBold(isBold);
        painter.setFont(font);
        painter.setPen(colour);
        // Words and figures of a line stand on that of its figures.
        const QFont figures = Theme::font(where == upper ? Type::Figure : Type::Caption);
        const double lowered = baselineIn(where, figures) - baselineIn(where, font);
        drawLine(painter, QRectF{where}.translated(0, lowered), text, side);
    };
    if (column == Column::Member) {
        draw(upper, Type::Body, true, ink, tr("Received"), Qt::AlignLeft);
        draw(lower, Type::Caption, false, pencil, tr("Due today"), Qt::AlignLeft);
        return;
    }
    if (column == Column::RollCall) {
        const QString present = tr("%1 of %2")
                                    .arg(number(std::int64_t(form.presentCount())))
                                    .arg(number(std::int64_t(form.day().dues.rows.size())));
        draw(upper, Type::Body, false, ink, present, Qt::AlignLeft);
        return;
    }
    const Sums sums = form.sumsOf(column);
    const bool isBefore = column == Column::LoanBefore;
    const auto shown = [&](Money money) {
        return money.isZero() ? QString{} : amount(money, form.currency());
    };
    draw(upper, Type::Figure, !isBefore, isBefore ? pencil : ink, shown(sums.received),
         Qt::AlignRight);
    draw(lower, Type::Caption, false, pencil, shown(sums.asked), Qt::AlignRight);
}

void TotalsRow::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    painter.fillRect(rect(), palette().color(QPalette::Window));
    painter.fillRect(QRect{0, 0, width(), Theme::line()}, palette().color(QPalette::Dark));
    if (!m_editor.isBegun()) return;
    for (const Column column : kColumns) {
        const int left = m_columns.sectionViewportPosition(int(column));
        const int mark = column == Column::Total ? SheetDelegate::markWidth() : 0;
        const int padding = SheetDelegate::padding();
        paintColumn(painter, column,
                    QRect{left + padding, 0,
                          m_columns.sectionSize(int(column)) - 2 * padding - mark, height()});
    }
}

} // namespace bahi::ui
