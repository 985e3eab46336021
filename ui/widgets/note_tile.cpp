#include "ui/widgets/note_tile.h"

#include "ledger/money/denominations.h"
#include "ui/text/figures.h"
#include "ui/widgets/theme.h"

#include <QPainter>

#include <array>
#include <utility>

namespace bahi::ui {

namespace {

/// How a rank of notes is coloured, the largest first; coins after them. Near the colours people
/// know from their rupees (tokens of the design, section 7).
constexpr std::array<QRgb, 6> kNotes = {0xFF6B717A, 0xFFF2A33A, 0xFFA58CC4,
                                        0xFF4FA9C9, 0xFFB9C94B, 0xFF8A5A3C};
constexpr std::array<QRgb, 2> kCoins = {0xFFC9A13B, 0xFFB7BCC1};

/// Rupees up to 5 and roubles up to 10 are coins; dong are notes.
bool isCoin(Money face, const Currency& currency) {
    if (currency.minorDigits == 0) return false;
    return face.inMinor() <= (currency.code == "RUB" ? 10'00 : 5'00);
}

std::size_t rankOf(Money face, const Currency& currency) {
    std::size_t rank = 0;
    for (const Money other : denominationsOf(currency))
        if (isCoin(other, currency) == isCoin(face, currency) && other > face) ++rank;
    return rank;
}

} // namespace

NoteTile::NoteTile(Money face, Currency currency, QWidget* parent)
    : QWidget{parent}, m_face{face}, m_currency{std::move(currency)} {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize NoteTile::sizeHint() const {
    return {Theme::px(m_currency.minorDigits == 0 ? 60 : 46), Theme::px(m_high)};
}

void NoteTile::setHigh(int pixels) {
    m_high = pixels;
    updateGeometry();
}

void NoteTile::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const std::size_t rank = rankOf(m_face, m_currency);
    const bool coin = isCoin(m_face, m_currency);
    const QColor fill = QColor::fromRgb(coin ? kCoins.at(std::min(rank, kCoins.size() - 1))
                                             : kNotes.at(std::min(rank, kNotes.size() - 1)));
    const bool isDarkFill = fill.lightness() < 130;
    painter.setBrush(fill);
    painter.setPen(QPen{Theme::look() == Look::Contrast ? QColor{Qt::black} : fill.darker(130), 1});
    const QRectF box = QRectF{rect()}.adjusted(0.5, 0.5, -0.5, -0.5);
    if (coin) {
        const qreal side = box.height();
        painter.drawEllipse(QRectF{box.center().x() - side / 2, box.top(), side, side});
    } else {
        painter.drawRoundedRect(box, 3, 3);
    }
    QFont font = Theme::font(Type::Caption);
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(isDarkFill ? Qt::white : Qt::black);
    painter.drawText(rect(), Qt::AlignCenter, amount(m_face, m_currency));
}

} // namespace bahi::ui
