#pragma once

#include <QByteArray>
#include <QFont>
#include <QPageLayout>
#include <QPointF>
#include <QString>

#include <compare>
#include <functional>
#include <vector>

class QPagedPaintDevice;
class QPainter;

namespace bahi::ui {

/// What is printed is measured in dots, 1200 to the inch: so fine that every letter stands where
/// the printer puts it.
double dotsOf(double millimetres);
QFont paperFont(double points, bool isBold = false);

/// A piece of a page, which is never broken.
struct PaperBlock {
    double high = 0;
    /// Draws it with its upper left corner there.
    std::function<void(QPainter&, QPointF)> draw;
    double above = 0; // room above it, unless it is the first on its page
    double below = 0; // of what must follow on the same page: a title never stands alone
};

/// Where the next block goes: from the top of a page, in dots.
struct PaperPlace {
    int page = 0;
    double y = 0;

    friend auto operator<=>(const PaperPlace&, const PaperPlace&) = default;
};

/// Pages of A4, with 1.5 cm free on every side:
///
///     Ujala Mahila Samuh
///     ...
///
///     Ujala Mahila Samuh                                   Page 1 of 2
///
/// Blocks are put one below the other; where the foot of the page is reached, onto the next. A file
/// or a printer's queue never tells what it is of: the document is called Bahi.
class Paper {
public:
    /// `foot` stands at the foot of every page.
    explicit Paper(QString foot) : m_foot{std::move(foot)} {}

    /// Of a practice group every page says that it is no record.
    void setPractice(bool isPractice) { m_isPractice = isPractice; }

    static double width();
    static double height(); // without the foot

    /// Is there room for `block` on the page of `at`?
    static bool hasRoom(const PaperBlock& block, PaperPlace at);
    /// Puts it at `at`, or on top of the next page; where the one below it goes.
    PaperPlace put(const PaperBlock& block, PaperPlace at, double left = 0);

    int pages() const { return int(m_pages.size()); }
    /// All pages, one after the other. False if the device does not take them.
    bool print(QPagedPaintDevice& device) const;
    QByteArray pdf() const;
    /// A4, upright, with the margins.
    static QPageLayout layout();

private:
    struct Put {
        PaperBlock block;
        QPointF corner;
    };

    void draw(QPainter& painter, int page) const;
    void drawFoot(QPainter& painter, int page) const;

    QString m_foot;
    bool m_isPractice = false;
    std::vector<std::vector<Put>> m_pages{1};
};

} // namespace bahi::ui
