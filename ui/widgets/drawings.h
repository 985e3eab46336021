#pragma once

#include <QByteArray>
#include <QPixmap>
#include <QString>

#include <functional>

class QPainter;

namespace bahi::ui {

/// The text of a drawing in our resources, such as `:/icons/lock.svg`; empty if there is none.
QByteArray drawingText(const QString& path);

/// `svg` in the square of `size` pixels at which `painter` begins.
void drawSvg(QPainter& painter, const QByteArray& svg, double size);

/// What `draw` draws in a square of `size` pixels, sharp on this screen; drawn once for each `key`,
/// which names all that the drawing depends on but its size.
QPixmap drawnOnce(const QString& key, int size, const std::function<void(QPainter&)>& draw);

} // namespace bahi::ui
