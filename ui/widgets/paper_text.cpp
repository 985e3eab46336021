#include "ui/widgets/paper_text.h"

#include <QPainter>
#include <QTextLayout>

namespace bahi::ui {

namespace {

constexpr double kLineHeight = 1.45; // times the size of the font: Devanagari needs it
constexpr double kBaseline = 1.08;

} // namespace

PaperText::PaperText(QString text, const QFont& font, double width, Qt::Alignment where)
    : m_lineHeight{kLineHeight * font.pixelSize()},
      m_lines{
          std::make_shared<QTextLayout>(text.replace(u'\n', QChar{QChar::LineSeparator}), font)} {
    QTextOption option{where};
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_lines->setTextOption(option);
    m_lines->beginLayout();
    double baseline = kBaseline * font.pixelSize();
    for (QTextLine line = m_lines->createLine(); line.isValid(); line = m_lines->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, baseline - line.ascent()});
        baseline += m_lineHeight;
    }
    m_lines->endLayout();
}

double PaperText::high() const {
    return m_lineHeight * m_lines->lineCount();
}

void PaperText::draw(QPainter& painter, QPointF corner, const QColor& ink) const {
    painter.setPen(ink);
    m_lines->draw(&painter, corner);
}

} // namespace bahi::ui
