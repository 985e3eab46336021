#include "ui/text/language.h"

#include <QApplication>
#include <QDir>
#include <QLocale>
#include <QPointer>
#include <QTranslator>

#include <memory>
#include <vector>

namespace bahi::ui {

namespace {

/// All translations of one language as one translator, so that widgets hear of a change once.
class Translations : public QTranslator {
public:
    using QTranslator::QTranslator;

    /// Every `:/translations/NAME_CODE.qm`.
    void read(const QString& code) {
        m_files.clear();
        const QDir folder{QStringLiteral(":/translations")};
        const QStringList names = folder.entryList({QStringLiteral("*_%1.qm").arg(code)});
        for (const QString& name : names) {
            auto file = std::make_unique<QTranslator>();
            if (file->load(folder.filePath(name))) m_files.push_back(std::move(file));
        }
    }

    bool isEmpty() const override { return m_files.empty(); }

    QString translate(const char* context, const char* source, const char* disambiguation,
                      int n) const override {
        for (const auto& file : m_files) {
            const QString said = file->translate(context, source, disambiguation, n);
            if (!said.isNull()) return said;
        }
        return {};
    }

private:
    std::vector<std::unique_ptr<QTranslator>> m_files;
};

QPointer<Translations> installed; // belongs to the QApplication
Language current = Language::English;

/// Numbers as in India; dates and amounts are written by figures.h.
QLocale localeOf(Language language) {
    return {language == Language::Hindi ? QLocale::Hindi : QLocale::English, QLocale::India};
}

} // namespace

QString ownNameOf(Language language) {
    return language == Language::Hindi ? QStringLiteral("हिन्दी") : QStringLiteral("English");
}

QString codeOf(Language language) {
    return language == Language::Hindi ? QStringLiteral("hi") : QStringLiteral("en");
}

Language languageOf(const QString& code) {
    for (const Language language : kLanguages)
        if (codeOf(language) == code) return language;
    return Language::English;
}

void speak(Language language) {
    current = language;
    QLocale::setDefault(localeOf(language));
    if (installed.isNull())
        installed = new Translations{qApp};
    else
        QCoreApplication::removeTranslator(installed);
    installed->read(codeOf(language));
    QCoreApplication::installTranslator(installed);
}

Language spoken() {
    return current;
}

} // namespace bahi::ui
