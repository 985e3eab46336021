#include "ui/models/photo_making.h"

#include "ledger/group/photo.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImageReader>
#include <QImageWriter>
#include <QPainter>

namespace bahi::ui {

namespace {

/// Twice the photo: a large picture need not be read whole.
constexpr int kEnough = 2 * kPhotoHeight;

QImage readUpright(const QString& path) {
    QImageReader reader{path};
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (qMin(size.width(), size.height()) > kEnough)
        reader.setScaledSize(size.scaled(kEnough, kEnough, Qt::KeepAspectRatioByExpanding));
    return reader.read();
}

/// The largest part of `size` that is 4:5, from the middle.
QRect middleOf(QSize size) {
    const QSize part = QSize{kPhotoWidth, kPhotoHeight}.scaled(size, Qt::KeepAspectRatio);
    const QSize whole = part.expandedTo({1, 1});
    return {QPoint{(size.width() - whole.width()) / 2, (size.height() - whole.height()) / 2},
            whole};
}

/// Painted anew: what else the picture carried stays behind, and what was clear becomes white.
QImage madeSmall(const QImage& picture) {
    const QRect part = middleOf(picture.size());
    const QSize size = part.width() > kPhotoWidth ? QSize{kPhotoWidth, kPhotoHeight} : part.size();
    const QImage small =
        picture.copy(part).scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QImage photo{size, QImage::Format_RGB32};
    photo.fill(Qt::white);
    QPainter{&photo}.drawImage(0, 0, small);
    return photo;
}

Bytes written(const QImage& photo, int quality) {
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer{&buffer, "jpeg"};
    writer.setQuality(quality);
    writer.write(photo);
    return {bytes.begin(), bytes.end()};
}

} // namespace

Result<Bytes> photoOutOf(const QString& path) {
    const QString name = QFileInfo{path}.fileName();
    const QImage picture = readUpright(path);
    if (picture.isNull()) return Refused{.why = Refusal::PhotoMalformed}.about(name.toStdString());
    const QImage photo = madeSmall(picture);
    constexpr int kBest = 88;
    constexpr int kLeast = 28;
    Bytes jpeg;
    for (int quality = kBest; quality >= kLeast; quality -= 20) {
        jpeg = written(photo, quality);
        if (jpeg.size() <= kPhotoBytes) break;
    }
    BAHI_TRY(checkedPhoto(jpeg, name.toStdString()));
    return jpeg;
}

QImage imageOf(const Bytes& jpeg) {
    return QImage::fromData(jpeg.data(), int(jpeg.size()), "JPG");
}

} // namespace bahi::ui
