#pragma once

#include "ui/text/figures.h"
#include "ui/text/language.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace bahi::ui {

/// What this user chose, kept outside every book: in $XDG_CONFIG_HOME/bahi/desktop.ini.
class Preferences {
public:
    /// Lets the program speak and write as it did last time; at the first start, in the language
    /// of the desktop if it is one of ours.
    static void begin();

    /// What is chosen here counts from now on, and at the next start.
    static void choose(Language language);
    static void choose(Digits digits);

    static int look(); // a Look; 0 before one was chosen
    static void setLook(int look);
    static int textPercent(); // 100 before one was chosen
    static void setTextPercent(int percent);

    static QByteArray windowGeometry();
    static void setWindowGeometry(const QByteArray& geometry);
    static QString lastPage(); // its name
    static void setLastPage(const QString& name);

    /// The newest first.
    static QStringList recentBooks();
    static void setRecentBooks(const QStringList& paths);
};

} // namespace bahi::ui
