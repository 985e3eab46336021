#pragma once

#include <QColor>
#include <QFont>
#include <QPointF>
#include <QString>

#include <memory>

class QPainter;
class QTextLayout;

namespace bahi::ui {

inline constexpr QColor kPaperInk{0x00, 0x00, 0x00};
inline constexpr QColor kPaperPencil{0x55, 0x55, 0x55};
inline constexpr QColor kPaperLine{0x99, 0x99, 0x99};

/// Words for paper, broken into lines of `width` dots. The lines are evenly apart whatever their
/// script, so that what stands side by side stands on one line.
class PaperText {
public:
    PaperText(QString text, const QFont& font, double width, Qt::Alignment where = Qt::AlignLeft);

    double high() const;
    /// With the upper left corner of its room there.
    void draw(QPainter& painter, QPointF corner, const QColor& ink = kPaperInk) const;

private:
    double m_lineHeight;
    std::shared_ptr<QTextLayout> m_lines;
};

} // namespace bahi::ui
