#include "ui/models/preferences.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLocale>
#include <QSettings>

namespace bahi::ui {

namespace {

QSettings kept() {
    return {QSettings::IniFormat, QSettings::UserScope, QStringLiteral("bahi"),
            QStringLiteral("desktop")};
}

const QString kLanguage = QStringLiteral("language");
const QString kDigits = QStringLiteral("digits");
const QString kLook = QStringLiteral("look");
const QString kTextPercent = QStringLiteral("textPercent");
const QString kGeometry = QStringLiteral("geometry");
const QString kLastPage = QStringLiteral("page");
const QString kRecent = QStringLiteral("recentBooks");
const QString kDevanagari = QStringLiteral("devanagari");

} // namespace

void Preferences::begin() {
    const QString desktop = QLocale::system().name().section(u'_', 0, 0);
    const QSettings settings = kept();
    speak(languageOf(settings.value(kLanguage, desktop).toString()));
    writeWith(settings.value(kDigits).toString() == kDevanagari ? Digits::Devanagari
                                                                : Digits::Latin);
}

void Preferences::choose(Language language) {
    kept().setValue(kLanguage, codeOf(language));
    speak(language);
}

void Preferences::choose(Digits digits) {
    kept().setValue(kDigits, digits == Digits::Devanagari ? kDevanagari : QStringLiteral("latin"));
    writeWith(digits);
    // Who shows figures hears of it as of another language.
    QEvent change{QEvent::LanguageChange};
    QCoreApplication::sendEvent(QCoreApplication::instance(), &change);
}

int Preferences::look() {
    return kept().value(kLook, 0).toInt();
}

void Preferences::setLook(int look) {
    kept().setValue(kLook, look);
}

int Preferences::textPercent() {
    return kept().value(kTextPercent, 100).toInt();
}

void Preferences::setTextPercent(int percent) {
    kept().setValue(kTextPercent, percent);
}

QByteArray Preferences::windowGeometry() {
    return kept().value(kGeometry).toByteArray();
}

void Preferences::setWindowGeometry(const QByteArray& geometry) {
    kept().setValue(kGeometry, geometry);
}

QString Preferences::lastPage() {
    return kept().value(kLastPage).toString();
}

void Preferences::setLastPage(const QString& name) {
    kept().setValue(kLastPage, name);
}

QStringList Preferences::recentBooks() {
    return kept().value(kRecent).toStringList();
}

void Preferences::setRecentBooks(const QStringList& paths) {
    kept().setValue(kRecent, paths);
}

} // namespace bahi::ui
