// A picture of every page:
//
//     bahi_screens FOLDER [NAME...]          in every language, look and size
//     bahi_screens --keep FOLDER [NAME...]   those the documents show: light, 1366x768
//     bahi_screens --against FOLDER          are these still what the pages look like?

#include "tests/ui/screens/stage.h"
#include "ui/models/preferences.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QLockFile>
#include <QPainter>

#include <cstdio>

namespace bahi::ui {

Screens& screens() {
    static Screens all;
    return all;
}

namespace {

constexpr QSize kUsual{1366, 768};
constexpr std::array kSizes = {kUsual, QSize{1280, 720}};

/// A shade that another font renderer gives a letter's edge is no difference; neither is a line
/// that stands elsewhere by itself. A word that is another is more than this of a page.
constexpr int kSameShade = 64;        // of 255, in each colour
constexpr double kMostOther = 0.0008; // of the pixels: about two words

QString nameOf(Look look) {
    if (look == Look::Dark) return QStringLiteral("dark");
    return look == Look::Contrast ? QStringLiteral("contrast") : QStringLiteral("light");
}

/// The window, and over its middle the dialogs it has open.
QImage pictureOf(MainWindow& window) {
    QPixmap picture = window.grab();
    QPainter painter{&picture};
    for (QDialog* dialog : window.findChildren<QDialog*>()) {
        if (!dialog->isVisible()) continue;
        QRect place{QPoint{}, dialog->size()};
        place.moveCenter(window.rect().center());
        painter.fillRect(place.adjusted(-1, -1, 1, 1), Theme::colour(QPalette::Dark));
        painter.drawPixmap(place, dialog->grab());
    }
    painter.end();
    return picture.toImage().convertToFormat(QImage::Format_RGB32);
}

bool isSameShade(QRgb one, QRgb other) {
    return std::abs(qRed(one) - qRed(other)) <= kSameShade &&
           std::abs(qGreen(one) - qGreen(other)) <= kSameShade &&
           std::abs(qBlue(one) - qBlue(other)) <= kSameShade;
}

/// Which part of the pixels is another.
double differenceOf(const QImage& one, const QImage& other) {
    if (one.size() != other.size()) return 1.0;
    qint64 differ = 0;
    for (int y = 0; y < one.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(one.constScanLine(y));
        const auto* with = reinterpret_cast<const QRgb*>(other.constScanLine(y));
        for (int x = 0; x < one.width(); ++x)
            if (!isSameShade(line[x], with[x])) ++differ;
    }
    return double(differ) / (double(one.width()) * one.height());
}

struct Order {
    QDir folder;
    QStringList names; // none: all
    bool isKept = false;
    bool isCompared = false;
    QString home;
};

/// What is done with a picture; false if it could not be, or is another than it was.
bool finish(const Order& order, const QImage& picture, const QString& file) {
    const QString path = order.folder.filePath(file);
    if (order.isCompared) {
        const QImage before = QImage{path}.convertToFormat(QImage::Format_RGB32);
        const double part = differenceOf(picture, before);
        const bool isSame = part <= kMostOther;
        if (!isSame) picture.save(QDir::temp().filePath(file));
        std::printf("%s%s: %.4f %% differ\n", isSame ? "" : "NOT THE SAME ", qUtf8Printable(file),
                    100 * part);
        return isSame;
    }
    const bool isSaved = picture.save(path, "PNG", 0);
    std::printf("%s%s\n", qUtf8Printable(file), isSaved ? "" : ": not kept");
    return isSaved;
}

QImage take(const std::function<void(Stage&)>& show, const QString& home, QSize size) {
    FreshStage stage{home, size};
    show(stage);
    stage.settle();
    return pictureOf(stage.window());
}

/// The files that could not be written, or are other than they were.
QStringList takeAll(const Order& order) {
    QStringList lost;
    const bool isFew = order.isKept || order.isCompared;
    for (const auto& [name, show] : screens()) {
        if (!order.names.isEmpty() && !order.names.contains(name)) continue;
        const bool isLarge =
            name.endsWith(QStringLiteral("-150")) || name.endsWith(QStringLiteral("-200"));
        if (isFew && isLarge) continue;
        for (const Language language : kLanguages)
            for (const Look look : kLooks)
                for (const QSize size : kSizes) {
                    if (isFew && (look != Look::Light || size != kUsual)) continue;
                    Preferences::choose(language);
                    Theme::apply(look, Theme::kSmallestText);
                    QString file = QStringLiteral("%1_%2").arg(name, codeOf(language));
                    if (!isFew)
                        file += QStringLiteral("_%1_%2x%3")
                                    .arg(nameOf(look))
                                    .arg(size.width())
                                    .arg(size.height());
                    file += QStringLiteral(".png");
                    if (!finish(order, take(show, order.home, size), file)) lost << file;
                }
    }
    return lost;
}

/// The pages alone are looked at: what the platform of the tests cannot do is no news.
void tellUnlessOfPlatform(QtMsgType, const QMessageLogContext&, const QString& message) {
    if (message.startsWith(QStringLiteral("This plugin does not support"))) return;
    if (message.contains(QStringLiteral("OpenType support missing"))) return;
    std::fprintf(stderr, "%s\n", qUtf8Printable(message));
}

} // namespace

} // namespace bahi::ui

int main(int argc, char** argv) {
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    // Always the same, for its path stands in pictures.
    QDir home{QDir::temp().filePath(QStringLiteral("asha"))};
    QLockFile lock{home.path() + QStringLiteral(".lock")};
    if (!lock.lock()) return 2;
    home.removeRecursively();
    qputenv("HOME", home.path().toUtf8());
    qputenv("TZ", "UTC"); // times of day stand in pictures
    qInstallMessageHandler(bahi::ui::tellUnlessOfPlatform);
    qputenv("XDG_CONFIG_HOME", home.filePath(QStringLiteral("config")).toUtf8());
    const QApplication application{argc, argv};
    QStringList arguments = QCoreApplication::arguments().mid(1);
    const bool isKept = arguments.removeAll(QStringLiteral("--keep")) > 0;
    const bool isCompared = arguments.removeAll(QStringLiteral("--against")) > 0;
    if (arguments.isEmpty()) {
        std::fputs("usage: bahi_screens [--keep|--against] FOLDER [NAME...]\n", stderr);
        return 2;
    }
    const QString folder = arguments.takeFirst();
    QDir{}.mkpath(folder);
    const QStringList lost =
        bahi::ui::takeAll({QDir{folder}, arguments, isKept, isCompared, home.path()});
    home.removeRecursively();
    if (isCompared && !lost.isEmpty())
        std::printf(
            "%d pages look different now: %s\nLook at them in %s; if they are right, keep "
            "them with ./dev screens --keep docs/screens\n",
            int(lost.size()), qUtf8Printable(lost.join(u' ')), qUtf8Printable(QDir::tempPath()));
    return lost.isEmpty() ? 0 : 1;
}
