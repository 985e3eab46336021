// The translators' files: nothing is missing, and nothing says what a window cannot.

#include "ledger/books/chart_of_accounts.h"
#include "ledger/words/failure_text.h"
#include "ledger/words/refusal_text.h"
#include "tests/ui/spoken.h"
#include "ui/text/sentences.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <catch2/catch.hpp>

#include <set>

using namespace bahi;
using namespace bahi::ui;

namespace {

/// One text of a .ts file.
struct Entry {
    QString context;
    QString source;
    QString comment;
    QStringList translations; // one, or the forms of a plural
    bool isFinished = true;
    bool isPlural = false;
};

Entry entryIn(QXmlStreamReader& xml, const QString& context) {
    Entry entry;
    entry.context = context;
    entry.isPlural = xml.attributes().value(QLatin1String{"numerus"}) == QLatin1String{"yes"};
    while (!(xml.readNext() == QXmlStreamReader::EndElement &&
             xml.name() == QLatin1String{"message"})) {
        REQUIRE_FALSE(xml.hasError());
        if (!xml.isStartElement()) continue;
        if (xml.name() == QLatin1String{"source"}) entry.source = xml.readElementText();
        if (xml.name() == QLatin1String{"comment"}) entry.comment = xml.readElementText();
        if (xml.name() == QLatin1String{"numerusform"}) entry.translations += xml.readElementText();
        if (xml.name() != QLatin1String{"translation"}) continue;
        entry.isFinished = !xml.attributes().hasAttribute(QLatin1String{"type"});
        if (!entry.isPlural) entry.translations += xml.readElementText();
    }
    return entry;
}

std::vector<Entry> entriesIn(const QString& name) {
    QFile file{QDir{QStringLiteral(BAHI_SOURCE "/ui/translations")}.filePath(name)};
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml{&file};
    std::vector<Entry> entries;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == QLatin1String{"name"}) context = xml.readElementText();
        if (xml.name() == QLatin1String{"message"}) entries.push_back(entryIn(xml, context));
    }
    REQUIRE_FALSE(xml.hasError());
    return entries;
}

QStringList allFiles() {
    return QDir{QStringLiteral(BAHI_SOURCE "/ui/translations")}.entryList({QStringLiteral("*.ts")});
}

/// `{given}`, `%1`, `%n`. A window has no use for {argument}, a word for the command line.
std::set<std::string> placeholdersOf(const QString& text) {
    static const QRegularExpression placeholder{QStringLiteral(R"(\{[a-z]+\}|%[0-9n]|%L[0-9])")};
    std::set<std::string> found;
    for (auto match = placeholder.globalMatch(text); match.hasNext();)
        found.insert(match.next().captured().toStdString());
    found.erase("{argument}");
    return found;
}

std::vector<Refused> everyRefusal() {
    std::vector<Refused> all;
    for (int value = 0; value <= static_cast<int>(kLastRefusal); ++value) {
        const auto why = static_cast<Refusal>(value);
        all.push_back({.why = why});
        all.push_back({.why = why,
                       .subject = "X1",
                       .given = "12",
                       .allowed = "34",
                       .where = {"f.csv", 4, {}}});
    }
    return all;
}

/// Does `sentence` send its reader to the command line or into the sources?
bool leavesTheWindow(const QString& sentence) {
    static const QRegularExpression elsewhere{
        QStringLiteral(R"(\bbahi [a-z]|--|docs/|\{|\}|\[|\])")};
    return elsewhere.match(sentence).hasMatch();
}

/// A danda after a figure looks like one more 1.
bool endsInFigure(const QString& sentence) {
    static const QRegularExpression figure{QStringLiteral("[0-9०-९]।")};
    return figure.match(sentence).hasMatch();
}

bool isHindi(const QString& text) {
    static const QRegularExpression devanagari{QStringLiteral("[ऄ-ह]")};
    return devanagari.match(text).hasMatch();
}

/// The classes of the windows whose tr() looks under their full name.
std::set<QString> classesOfWindows() {
    static const QRegularExpression declared{QStringLiteral(R"(class (\w+)[^;{]*\{\s*Q_OBJECT)")};
    std::set<QString> names;
    QDirIterator headers{QStringLiteral(BAHI_SOURCE "/ui"),
                         {QStringLiteral("*.h")},
                         QDir::Files,
                         QDirIterator::Subdirectories};
    while (headers.hasNext()) {
        QFile file{headers.next()};
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (auto match = declared.globalMatch(text); match.hasNext();)
            names.insert(match.next().captured(1));
    }
    return names;
}

std::string inHindi(const char* context, std::string_view text, std::string_view name) {
    return QCoreApplication::translate(context, std::string{text}.c_str(),
                                       std::string{name}.c_str())
        .toStdString();
}

} // namespace

TEST_CASE("every refusal and every failure has its Hindi sentence", "[words]") {
    const Spoken spoken{Language::Hindi};
    for (int value = 0; value <= static_cast<int>(kLastRefusal); ++value) {
        const RefusalText& text = textOf(static_cast<Refusal>(value));
        CAPTURE(text.name);
        CHECK(inHindi("Refusal", text.wrong, text.name) != text.wrong);
        CHECK(inHindi("Refusal", text.wayOut, text.name) != text.wayOut);
    }
    for (int value = 0; value <= static_cast<int>(kLastFailure); ++value) {
        const FailureText& text = textOf(static_cast<Failure>(value));
        CAPTURE(text.name);
        CHECK(inHindi("Failure", text.wrong, text.name) != text.wrong);
        CHECK(inHindi("Failure", text.wayOut, text.name) != text.wayOut);
    }
    for (const ChartedAccount& charted : ChartOfAccounts::all()) {
        CAPTURE(charted.name);
        CHECK(isHindi(nameFor(charted.account.code)));
    }
}

TEST_CASE("what a window says of a refusal can be done in a window", "[words]") {
    for (const Language language : kLanguages) {
        const Spoken spoken{language};
        for (const Refused& refused : everyRefusal()) {
            const QString sentence = ui::sentenceFor(refused);
            CAPTURE(sentence.toStdString());
            CHECK_FALSE(leavesTheWindow(sentence));
            CHECK_FALSE(endsInFigure(sentence));
            for (const char* gap : {"  ", " .", " ,", " ।", "()", "“”", ": ।", ": ."})
                CHECK_FALSE(sentence.contains(QString::fromUtf8(gap)));
        }
        for (int value = 0; value <= static_cast<int>(kLastFailure); ++value) {
            const QString sentence =
                ui::sentenceFor(MachineFailure{static_cast<Failure>(value), {}});
            CAPTURE(sentence.toStdString());
            CHECK_FALSE(leavesTheWindow(sentence));
        }
    }
}

TEST_CASE("no translation is unfinished or empty", "[words]") {
    CHECK(allFiles().size() == 4);
    for (const QString& file : allFiles()) {
        for (const Entry& entry : entriesIn(file)) {
            CAPTURE(file.toStdString(), entry.context.toStdString(), entry.source.toStdString());
            CHECK(entry.isFinished);
            REQUIRE_FALSE(entry.translations.empty());
            CHECK(entry.isPlural == (entry.translations.size() == 2));
            for (const QString& text : entry.translations) CHECK_FALSE(text.trimmed().isEmpty());
        }
    }
}

TEST_CASE("a translation stands under the name its window asks with", "[words]") {
    const std::set<QString> windows = classesOfWindows();
    CHECK(windows.contains(QStringLiteral("MeetingPage")));
    for (const QString& file : allFiles()) {
        for (const Entry& entry : entriesIn(file)) {
            CAPTURE(file.toStdString(), entry.context.toStdString(), entry.source.toStdString());
            CHECK_FALSE(windows.contains(entry.context)); // bahi::ui:: is missing
        }
    }
}

TEST_CASE("every placeholder of the English text stands in the translation", "[words]") {
    for (const QString& file : allFiles()) {
        for (const Entry& entry : entriesIn(file)) {
            for (const QString& text : entry.translations) {
                CAPTURE(file.toStdString(), entry.source.toStdString(), text.toStdString());
                CHECK(placeholdersOf(text) == placeholdersOf(entry.source));
            }
        }
    }
}

TEST_CASE("what English says anew is said of texts that exist", "[words]") {
    const Spoken spoken{Language::Hindi}; // has every text of the catalogue
    for (const Entry& entry : entriesIn(QStringLiteral("refusals_en.ts"))) {
        CAPTURE(entry.context.toStdString(), entry.source.toStdString());
        CHECK(inHindi(entry.context.toUtf8(), entry.source.toStdString(),
                      entry.comment.toStdString()) != entry.source.toStdString());
        CHECK(entry.translations.front() != entry.source);
    }
}

TEST_CASE("Hindi is written as the handbook spells it", "[words]") {
    // A nukta stands in ड़ and ढ़ alone, the candrabindu in हाँ, यहाँ and their like.
    static const QRegularExpression nukta{
        QStringLiteral("[^डढ]\u093C|[\u0958-\u095B\u095E\u095F]")};
    static const QRegularExpression half{QStringLiteral("ँ")};
    static const QRegularExpression known{QStringLiteral("हाँ")};
    static const QRegularExpression unkind{QStringLiteral("करो|कीजिए|कृपया|त्रुटि|!")};
    for (const QString& file : {QStringLiteral("bahi_hi.ts"), QStringLiteral("qt_hi.ts")}) {
        for (const Entry& entry : entriesIn(file)) {
            for (const QString& text : entry.translations) {
                CAPTURE(text.toStdString());
                CHECK_FALSE(nukta.match(text).hasMatch());
                CHECK(text.count(half) == text.count(known));
                CHECK_FALSE(unkind.match(text).hasMatch());
                CHECK(text == text.normalized(QString::NormalizationForm_C));
            }
        }
    }
}
