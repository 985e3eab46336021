#include "ui/widgets/paper.h"

#include "ui/text/figures.h"
#include "ui/widgets/paper_text.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>

namespace bahi::ui {

namespace {

constexpr int kDotsPerInch = 1200;
constexpr double kMillimetresPerInch = 25.4;
constexpr double kMargin = 15; // millimetres
constexpr double kFoot = 8;

/// Across the page, behind what stands on it.
void drawPracticeMark(QPainter& painter) {
    const PaperText mark{QCoreApplication::translate("Paper", "PRACTICE, not a record"),
                         paperFont(44, true), Paper::height(), Qt::AlignHCenter};
    painter.save();
    painter.translate(Paper::width() / 2, Paper::height() / 2);
    painter.rotate(-55);
    mark.draw(painter, {-Paper::height() / 2, -mark.high() / 2}, QColor{0xE2, 0xD2, 0xDC});
    painter.restore();
}

} // namespace

double dotsOf(double millimetres) {
    return millimetres * kDotsPerInch / kMillimetresPerInch;
}

QFont paperFont(double points, bool isBold) {
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Devanagari")});
    font.setPixelSize(qRound(points * kDotsPerInch / 72));
    font.setBold(isBold);
    return font;
}

double Paper::width() {
    return layout().paintRectPixels(kDotsPerInch).width();
}

double Paper::height() {
    return layout().paintRectPixels(kDotsPerInch).height() - dotsOf(kFoot);
}

QPageLayout Paper::layout() {
    return {QPageSize{QPageSize::A4}, QPageLayout::Portrait,
            QMarginsF{kMargin, kMargin, kMargin, kMargin}, QPageLayout::Millimeter};
}

bool Paper::hasRoom(const PaperBlock& block, PaperPlace at) {
    const double above = at.y > 0 ? block.above : 0;
    return at.y + above + block.high + block.below <= height();
}

PaperPlace Paper::put(const PaperBlock& block, PaperPlace at, double left) {
    if (at.y > 0 && !hasRoom(block, at)) at = {at.page + 1, 0};
    if (at.page >= pages()) m_pages.resize(std::size_t(at.page) + 1);
    const double top = at.y > 0 ? at.y + block.above : 0;
    m_pages[std::size_t(at.page)].push_back({block, {left, top}});
    return {at.page, top + block.high};
}

bool Paper::print(QPagedPaintDevice& device) const {
    QPainter painter;
    if (!painter.begin(&device)) return false;
    for (int page = 0; page < pages(); ++page) {
        if (page > 0 && !device.newPage()) return false;
        painter.save();
        painter.scale(device.logicalDpiX() / double(kDotsPerInch),
                      device.logicalDpiY() / double(kDotsPerInch));
        draw(painter, page);
        painter.restore();
    }
    return painter.end();
}

QByteArray Paper::pdf() const {
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    QPdfWriter writer{&bytes};
    writer.setResolution(kDotsPerInch);
    writer.setTitle(QStringLiteral("Bahi"));
    writer.setCreator(QStringLiteral("Bahi"));
    writer.setPageLayout(layout());
    return print(writer) ? bytes.data() : QByteArray{};
}

void Paper::draw(QPainter& painter, int page) const {
    if (m_isPractice) drawPracticeMark(painter);
    for (const Put& put : m_pages[std::size_t(page)]) put.block.draw(painter, put.corner);
    drawFoot(painter, page);
}

void Paper::drawFoot(QPainter& painter, int page) const {
    const QFont small = paperFont(8);
    const double top = height() + dotsOf(3);
    const double room = width() * 0.75;
    const PaperText foot{QFontMetricsF{small}.elidedText(m_foot, Qt::ElideRight, room), small,
                         width()};
    const PaperText count{QCoreApplication::translate("Paper", "Page %1 of %2")
                              .arg(number(page + 1), number(pages())),
                          small, width(), Qt::AlignRight};
    foot.draw(painter, {0, top}, kPaperPencil);
    count.draw(painter, {0, top}, kPaperPencil);
}

} // namespace bahi::ui
