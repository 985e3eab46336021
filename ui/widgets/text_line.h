#pragma once

#include <QPainter>
#include <QString>

namespace bahi::ui {

/// `text` in one line of `place`, in the painter's font and pen.
///
/// Both scripts stand on one baseline, which is centred by the height of Latin capitals; drawText
/// with AlignVCenter would centre each script by its own line and lift Devanagari by 3 pixels.
void drawLine(QPainter& painter, const QRectF& place, const QString& text,
              Qt::Alignment where = Qt::AlignLeft);

/// The same for what a person wrote freely: dots at the end if it is too long.
void drawFreeLine(QPainter& painter, const QRectF& place, const QString& text,
                  Qt::Alignment where = Qt::AlignLeft);

/// On which line drawLine writes in `place` with `font`: what stands beside it in another size
/// stands on the same one.
double baselineIn(const QRectF& place, const QFont& font);
/// A name in `font` and the painter's pen, and behind it in pencil `second`, smaller, on the same
/// baseline. Where both have no room the name ends in dots, down to a few letters; `second` is
/// whole or not there.
void drawNamed(QPainter& painter, const QRectF& place, const QFont& font, const QString& name,
               const QString& second);

/// How wide and how high a line of `text` is: in Devanagari a fifth higher than in Latin.
QSize sizeOfLine(const QFont& font, const QString& text);

} // namespace bahi::ui
