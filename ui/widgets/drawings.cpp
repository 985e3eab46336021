#include "ui/widgets/drawings.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace bahi::ui {

QByteArray drawingText(const QString& path) {
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

void drawSvg(QPainter& painter, const QByteArray& svg, double size) {
    QSvgRenderer{svg}.render(&painter, QRectF{0, 0, size, size});
}

QPixmap drawnOnce(const QString& key, int size, const std::function<void(QPainter&)>& draw) {
    const double ratio = qGuiApp->devicePixelRatio();
    const QString name = QStringLiteral("%1/%2/%3").arg(key).arg(size).arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(name, &pixmap)) return pixmap;

    pixmap = QPixmap{qRound(size * ratio), qRound(size * ratio)};
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter{&pixmap};
    painter.setRenderHint(QPainter::Antialiasing);
    draw(painter);
    painter.end();
    QPixmapCache::insert(name, pixmap);
    return pixmap;
}

} // namespace bahi::ui
