// What comes out on paper, read by somebody else's programs (poppler).

#include "tests/support/office.h"
#include "tests/ui/accessible_walk.h"
#include "tests/ui/agreed_group.h"
#include "tests/ui/spoken.h"
#include "tests/ui/window.h"
#include "ui/pages/new_group_paper.h"
#include "ui/text/today.h"
#include "ui/widgets/paper_preview.h"
#include "ui/widgets/refusal_line.h"
#include "ui/widgets/state_box.h"

#include <QAbstractButton>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPdfWriter>
#include <QPrinter>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <catch2/catch.hpp>

namespace bahi::ui {

namespace {

/// A PDF as the programs of poppler read it.
class Read {
public:
    explicit Read(const QByteArray& pdf) {
        QFile file{path()};
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(pdf) == pdf.size());
    }

    QString text() const {
        return said(QStringLiteral("pdftotext"),
                    {QStringLiteral("-layout"), path(), QStringLiteral("-")});
    }
    QString about() const { return said(QStringLiteral("pdfinfo"), {path()}); }
    QString fonts() const { return said(QStringLiteral("pdffonts"), {path()}); }
    int pages() const {
        const QRegularExpression counted{QStringLiteral("Pages: +(\\d+)")};
        return counted.match(about()).captured(1).toInt();
    }
    /// What a printer would make of each page.
    std::vector<QImage> pictures() const {
        said(QStringLiteral("pdftoppm"),
             {QStringLiteral("-r"), QStringLiteral("50"), QStringLiteral("-png"), path(),
              m_folder.filePath(QStringLiteral("page"))});
        std::vector<QImage> all;
        const QDir folder{m_folder.path()};
        for (const QString& name : folder.entryList({QStringLiteral("page*.png")}))
            all.emplace_back(folder.filePath(name));
        return all;
    }
    /// Every word with its place on the page, in points from the upper left.
    QString places() const {
        return said(QStringLiteral("pdftotext"),
                    {QStringLiteral("-bbox"), path(), QStringLiteral("-")});
    }

private:
    QString path() const { return m_folder.filePath(QStringLiteral("paper.pdf")); }

    static QString said(const QString& program, const QStringList& arguments) {
        QProcess process;
        process.start(program, arguments);
        INFO(program.toStdString() << ": is poppler-utils installed?");
        REQUIRE(process.waitForFinished());
        REQUIRE(process.exitCode() == 0);
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    QTemporaryDir m_folder;
};

/// Does the pale word that it is no record stand across it? Nothing else is of its colour.
bool isMarked(const QImage& page) {
    int dots = 0;
    for (int y = 0; y < page.height(); ++y)
        for (int x = 0; x < page.width(); ++x)
            if (page.pixel(x, y) == qRgb(0xE2, 0xD2, 0xDC)) ++dots;
    return dots > 500;
}

/// Pictures and papers stand on a day of their own.
struct OnADay {
    OnADay() { standOn(parseDate("2026-11-10").value()); }
    ~OnADay() { standOn({}); }
};

} // namespace

TEST_CASE("the paper to sign has all that was agreed, and a line for each hand", "[ui]") {
    const OnADay day;
    const Read paper{paperOf(agreedGroup()).pdf()};
    const QString text = paper.text();
    CAPTURE(text.toStdString());
    for (const char* said : {"Ujala Mahila Samuh",
                             "10 November 2026",
                             "Every Monday",
                             "20 each meeting",
                             "Indian rupees (INR)",
                             "4 times her savings",
                             "Saving not brought",
                             "Admission fee",
                             "Where it stands on 2 November 2026",
                             "State Bank",
                             "12,345",
                             "17,945",
                             "Asha Devi",
                             "1,100",
                             "5,000",
                             "250",
                             "M77",
                             "Member 2",
                             "1,101",
                             "3,303",
                             "Signature or thumbprint",
                             "President",
                             "Secretary",
                             "Treasurer",
                             "Read aloud to all members",
                             "Page 1 of 1"})
        CHECK(text.contains(QString::fromLatin1(said)));
    CHECK_FALSE(text.contains(QStringLiteral("PRACTICE")));
    CHECK_FALSE(text.contains(QStringLiteral(".bahi"))); // where the book is, is nobody's business
    CHECK(paper.pages() == 1);
}

TEST_CASE("a paper in Hindi is of our own fonts, and says what it says in Hindi", "[ui]") {
    const OnADay day;
    const Spoken hindi{Language::Hindi};
    NewGroup group = agreedGroup();
    group.members[1].name = "\u0917\u0940\u0924\u093E";
    const Read paper{paperOf(group).pdf()};
    const QString text = paper.text();
    CAPTURE(text.toStdString());
    CHECK(text.contains(QStringLiteral("\u0917\u0940\u0924\u093E"))); // Gita
    CHECK(text.contains(QStringLiteral("12,345")));
    CHECK_FALSE(text.contains(QStringLiteral("Signature")));
    const QString fonts = paper.fonts();
    CAPTURE(fonts.toStdString());
    CHECK(fonts.contains(QStringLiteral("NotoSansDevanagari")));
    const QStringList lines = fonts.split(u'\n', Qt::SkipEmptyParts);
    const QRegularExpression embedded{QStringLiteral(" yes +(yes|no) +(yes|no) +\\d+ +\\d+$")};
    for (qsizetype line = 2; line < lines.size(); ++line)
        CHECK(embedded.match(lines[line]).hasMatch());
}

TEST_CASE("a file or a printer's queue does not tell what the paper is of", "[ui]") {
    const Read paper{paperOf(agreedGroup()).pdf()};
    const QString about = paper.about();
    CAPTURE(about.toStdString());
    CHECK(about.contains(QRegularExpression{QStringLiteral("Title: +Bahi\n")}));
    CHECK_FALSE(about.contains(QStringLiteral("Ujala")));
    CHECK_FALSE(about.contains(QStringLiteral("Author")));
    CHECK(about.contains(QStringLiteral("A4")));
}

TEST_CASE("a printer gets the same pages, and one that takes none is noticed", "[ui]") {
    const QTemporaryDir folder;
    const Paper paper = paperOf(agreedGroup(20));
    QPrinter printer{QPrinter::HighResolution};
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(folder.filePath(QStringLiteral("printed.pdf")));
    printer.setPageLayout(Paper::layout());
    REQUIRE(paper.print(printer));
    QFile printed{printer.outputFileName()};
    REQUIRE(printed.open(QIODevice::ReadOnly));
    CHECK(Read{printed.readAll()}.text() == Read{paper.pdf()}.text());

    QPdfWriter nowhere{folder.filePath(QStringLiteral("gone/printed.pdf"))};
    CHECK_FALSE(paper.print(nowhere));
}

TEST_CASE("a long list breaks between two members, under its heads again", "[ui]") {
    const OnADay day;
    NewGroup group = agreedGroup(40);
    const Read paper{paperOf(group).pdf()};
    const QStringList pages = paper.text().split(u'\f', Qt::SkipEmptyParts);
    REQUIRE(pages.size() == 3);
    int members = 0;
    for (const QString& page : pages) {
        CAPTURE(page.toStdString());
        const qsizetype here = page.count(QRegularExpression{QStringLiteral("Member \\d+|Asha")});
        members += int(here);
        CHECK(page.contains(QStringLiteral("Signature or thumbprint")) == (here > 0));
    }
    CHECK(members == 40);
    CHECK(pages[2].contains(QStringLiteral("Page 3 of 3")));
    CHECK(pages[2].contains(QStringLiteral("President")));
    // 1.5 cm are free on every side: 42.5 points.
    const QRegularExpression word{
        QStringLiteral("xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\" xMax=\"([\\d.]+)\" "
                       "yMax=\"([\\d.]+)\"")};
    const QString places = paper.places();
    int words = 0;
    for (auto match = word.globalMatch(places); match.hasNext(); ++words) {
        const auto place = match.next();
        CHECK(place.captured(1).toDouble() >= 42);
        CHECK(place.captured(2).toDouble() >= 42);
        CHECK(place.captured(3).toDouble() <= 595 - 42);
        CHECK(place.captured(4).toDouble() <= 842 - 42);
    }
    CHECK(words > 200);
}

TEST_CASE("of a practice group every page says that it is no record", "[ui]") {
    NewGroup group = agreedGroup(20);
    group.isPractice = true;
    const Read paper{paperOf(group).pdf()};
    const auto pages = paper.pictures();
    REQUIRE(pages.size() >= 2);
    for (const QImage& page : pages) CHECK(isMarked(page));
    group.isPractice = false;
    CHECK_FALSE(isMarked(Read{paperOf(group).pdf()}.pictures().front()));
}

TEST_CASE("a paper is kept as PDF where there is no printer, and never over a file", "[ui]") {
    const QTemporaryDir folder;
    const Paper paper = paperOf(agreedGroup());
    TestAsking asking;
    PaperPreview preview{paper, asking, nullptr};
    preview.show();
    preview.activateWindow();
    (void)QTest::qWaitForWindowActive(&preview);
    CHECK(accessibilityFaults(preview) == std::vector<std::string>{});
    CHECK(cutOff(preview) == std::vector<std::string>{});
    auto* keep = find<QAbstractButton>(preview, "savePdfButton");
    auto* refusal = find<RefusalLine>(preview, "previewRefusal");
    auto* news = find<StateBox>(preview, "previewNews");
    keep->click(); // and she thinks better of it
    CHECK(refusal->text().isEmpty());

    asking.file = folder.filePath(QStringLiteral("paper"));
    keep->click();
    QFile kept{folder.filePath(QStringLiteral("paper.pdf"))};
    REQUIRE(kept.open(QIODevice::ReadOnly));
    CHECK(kept.readAll().startsWith("%PDF"));
    CHECK(news->isVisible());
    CHECK(news->title().contains(QStringLiteral("paper.pdf")));

    plain::putContent(kept.fileName().toStdString(), "somebody's");
    keep->click();
    CHECK(refusal->text().contains(QStringLiteral("there already")));
    CHECK(plain::contentOf(kept.fileName().toStdString()) == "somebody's");

    asking.file = folder.filePath(QStringLiteral("gone/paper.pdf"));
    keep->click();
    CHECK(refusal->text().contains(QStringLiteral("another place")));
}

} // namespace bahi::ui
