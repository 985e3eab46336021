// bahi_screens FOLDER [NAME]: a picture of every page, in every language, look and size:
//
//     start_hi_contrast_1366x768.png

#include "tests/ui/screens/stage.h"
#include "ui/models/preferences.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QPainter>
#include <QTemporaryDir>

#include <cstdio>

namespace bahi::ui {

Screens& screens() {
    static Screens all;
    return all;
}

namespace {

constexpr std::array kSizes = {QSize{1366, 768}, QSize{1280, 720}};

QString nameOf(Look look) {
    if (look == Look::Dark) return QStringLiteral("dark");
    return look == Look::Contrast ? QStringLiteral("contrast") : QStringLiteral("light");
}

/// The window, and over its middle the dialogs it has open.
QPixmap pictureOf(MainWindow& window) {
    QPixmap picture = window.grab();
    QPainter painter{&picture};
    for (QDialog* dialog : window.findChildren<QDialog*>()) {
        if (!dialog->isVisible()) continue;
        QRect place{QPoint{}, dialog->size()};
        place.moveCenter(window.rect().center());
        painter.fillRect(place.adjusted(-1, -1, 1, 1), Theme::colour(QPalette::Dark));
        painter.drawPixmap(place, dialog->grab());
    }
    return picture;
}

/// One picture; says its name, and whether it could be kept.
bool take(const QString& name, const std::function<void(Stage&)>& show, const QString& home,
          QSize size, const QString& path) {
    FreshStage stage{home, size};
    show(stage);
    stage.settle();
    const bool isKept = pictureOf(stage.window()).save(path);
    std::printf("%s%s\n", qUtf8Printable(name), isKept ? "" : ": not kept");
    return isKept;
}

int takeAll(const QDir& folder, const QString& only, const QString& home) {
    int lost = 0;
    for (const auto& [name, show] : screens()) {
        if (!only.isEmpty() && name != only) continue;
        for (const Language language : kLanguages)
            for (const Look look : kLooks)
                for (const QSize size : kSizes) {
                    Preferences::choose(language);
                    Theme::apply(look, Theme::kSmallestText);
                    const QString file = QStringLiteral("%1_%2_%3_%4x%5.png")
                                             .arg(name, codeOf(language), nameOf(look))
                                             .arg(size.width())
                                             .arg(size.height());
                    if (!take(file, show, home, size, folder.filePath(file))) ++lost;
                }
    }
    return lost;
}

} // namespace

} // namespace bahi::ui

int main(int argc, char** argv) {
    const QTemporaryDir home;
    qputenv("HOME", home.path().toUtf8());
    qputenv("XDG_CONFIG_HOME", home.filePath(QStringLiteral("config")).toUtf8());
    const QApplication application{argc, argv};
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        std::fputs("usage: bahi_screens FOLDER [NAME]\n", stderr);
        return 2;
    }
    QDir{}.mkpath(arguments[1]);
    return bahi::ui::takeAll(QDir{arguments[1]}, arguments.value(2), home.path()) == 0 ? 0 : 1;
}
