#include "ui/models/places.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

namespace bahi::ui {

QString booksFolder() {
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir{documents}.exists() ? documents : QDir::homePath();
}

QString freePath(const QString& folder, const QString& name) {
    const QDir place{folder};
    QString file = QStringLiteral("%1.bahi").arg(name);
    for (int copy = 2; place.exists(file); ++copy)
        file = QStringLiteral("%1-%2.bahi").arg(name).arg(copy);
    return place.filePath(file);
}

QString shownPath(const QString& path) {
    const QString home = QDir::homePath();
    if (path != home && !path.startsWith(home + u'/')) return path;
    return QCoreApplication::translate("Places", "Home folder") + path.mid(home.size());
}

} // namespace bahi::ui
