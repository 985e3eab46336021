#include "ledger/group/symbol.h"
#include "ui/widgets/drawings.h"
#include "ui/widgets/icons.h"

#include <QCoreApplication>
#include <QPainter>

#include <array>

namespace bahi::ui {

namespace {

struct Tile {
    const char* colour;
    const char* ink;
};

constexpr std::array<Tile, 8> kTiles = {{{"#1F4E9E", "#FFFFFF"},
                                         {"#FFD84D", "#33270A"},
                                         {"#007A86", "#FFFFFF"},
                                         {"#DB6B4D", "#24100A"},
                                         {"#5FB4E6", "#0E2434"},
                                         {"#8F3A14", "#FFFFFF"},
                                         {"#C3C8CE", "#1E2226"},
                                         {"#24272B", "#FFFFFF"}}};

/// A drawing, the tile it was drawn on, and whether that is a disc.
struct Symbol {
    const char* name;
    std::size_t tile;
    bool isRound = false;
};

// In the order of joining.
constexpr std::array<Symbol, 20> kSymbols = {{{QT_TRANSLATE_NOOP("Symbol", "mango"), 0},
                                              {QT_TRANSLATE_NOOP("Symbol", "pot"), 1},
                                              {QT_TRANSLATE_NOOP("Symbol", "fish"), 2},
                                              {QT_TRANSLATE_NOOP("Symbol", "leaf"), 3},
                                              {QT_TRANSLATE_NOOP("Symbol", "umbrella"), 4},
                                              {QT_TRANSLATE_NOOP("Symbol", "key"), 5},
                                              {QT_TRANSLATE_NOOP("Symbol", "boat"), 6},
                                              {QT_TRANSLATE_NOOP("Symbol", "bird"), 7},
                                              {QT_TRANSLATE_NOOP("Symbol", "tree"), 0, true},
                                              {QT_TRANSLATE_NOOP("Symbol", "cup"), 1, true},
                                              {QT_TRANSLATE_NOOP("Symbol", "butterfly"), 2, true},
                                              {QT_TRANSLATE_NOOP("Symbol", "basket"), 3, true},
                                              {QT_TRANSLATE_NOOP("Symbol", "drum"), 4, true},
                                              {QT_TRANSLATE_NOOP("Symbol", "bucket"), 5, true},
                                              {QT_TRANSLATE_NOOP("Symbol", "comb"), 6, true},
                                              {QT_TRANSLATE_NOOP("Symbol", "chilli"), 7, true},
                                              {QT_TRANSLATE_NOOP("Symbol", "spool"), 3},
                                              {QT_TRANSLATE_NOOP("Symbol", "scissors"), 4},
                                              {QT_TRANSLATE_NOOP("Symbol", "hut"), 5},
                                              {QT_TRANSLATE_NOOP("Symbol", "spoon"), 6}}};

/// By this order the book says whose drawing is whose.
constexpr bool isTheOrderOfTheBook() {
    for (std::size_t place = 0; place < kSymbols.size(); ++place)
        if (kSymbolNames[place] != kSymbols[place].name) return false;
    return kSymbolNames.size() == kSymbols.size() && kSymbolRounds == kTiles.size();
}
static_assert(isTheOrderOfTheBook());

const Symbol& symbolOf(int index) {
    return kSymbols[static_cast<std::size_t>(index) % kSymbols.size()];
}

/// The tile of that number: its own, and another with each round.
const Tile& tileOf(int index) {
    const auto round = static_cast<std::size_t>(index) / kSymbols.size();
    return kTiles[(symbolOf(index).tile + round) % kTiles.size()];
}

/// The drawing of `symbol` moved from its own tile to `tile`.
QByteArray drawingOn(const Symbol& symbol, const Tile& tile) {
    const Tile& own = kTiles[symbol.tile];
    return drawingText(QStringLiteral(":/symbols/%1.svg").arg(QLatin1String{symbol.name}))
        .replace(own.colour, "@tile")
        .replace(own.ink, "@ink")
        .replace("@tile", tile.colour)
        .replace("@ink", tile.ink);
}

/// A line round the tile, so that no tile is lost on a ground of its own colour.
QColor outline() {
    if (Theme::look() == Look::Light) return {0, 0, 0, 36};
    return Theme::look() == Look::Dark ? QColor{255, 255, 255, 115} : QColor{0, 0, 0};
}

void drawOutline(QPainter& painter, const Symbol& symbol, double size, const QPen& pen) {
    // The tile is drawn from 1 to 59 of 60.
    const double inset = size / 60.0;
    const QRectF tile = QRectF{0, 0, size, size}.adjusted(inset, inset, -inset, -inset);
    const double radius = symbol.isRound ? tile.width() / 2 : size * 11.0 / 60.0;
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(tile, radius, radius);
}

} // namespace

QPixmap symbolPixmap(int index, int size) {
    const Symbol& symbol = symbolOf(index);
    const QString key = QStringLiteral("symbol/%1/%2").arg(index).arg(int(Theme::look()));
    return drawnOnce(key, size, [&](QPainter& painter) {
        drawSvg(painter, drawingOn(symbol, tileOf(index)), size);
        drawOutline(painter, symbol, size, QPen{outline(), 1});
    });
}

void drawSymbol(QPainter& painter, QPointF corner, double size, int index) {
    painter.save();
    painter.translate(corner);
    drawSvg(painter, drawingOn(symbolOf(index), tileOf(index)), size);
    drawOutline(painter, symbolOf(index), size, QPen{QColor{0x99, 0x99, 0x99}, size / 60});
    painter.restore();
}

QString symbolName(int index) {
    return QCoreApplication::translate("Symbol", symbolOf(index).name);
}

} // namespace bahi::ui
