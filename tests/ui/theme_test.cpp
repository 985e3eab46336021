// Colours that can be read, in every look; drawings that are there.

#include "ui/widgets/theme.h"

#include "ui/widgets/icons.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <catch2/catch.hpp>

#include <cmath>

namespace bahi::ui {

namespace {

/// Relative luminance and contrast as WCAG 2.1 reckons them.
double light(int channel) {
    const double part = channel / 255.0;
    return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour) {
    return 0.2126 * light(colour.red()) + 0.7152 * light(colour.green()) +
           0.0722 * light(colour.blue());
}

double contrast(const QColor& one, const QColor& other) {
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return a > b ? a / b : b / a;
}

constexpr std::array kStates = {State::Ok,   State::Attention, State::Wrong,    State::Differs,
                                State::Late, State::Missing,   State::Expected, State::PartDone,
                                State::Info, State::ToDo};

bool isBlank(const QPixmap& pixmap) {
    const QImage image = pixmap.toImage();
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y).alpha() > 0) return false;
    return true;
}

/// The theme as it was, again, when a test is done with it.
class LookAgain {
public:
    LookAgain() : m_look{Theme::look()}, m_percent{Theme::textPercent()} {}
    ~LookAgain() { Theme::apply(m_look, m_percent); }

private:
    Look m_look;
    int m_percent;
};

} // namespace

TEST_CASE("text can be read on every ground, in every look", "[theme]") {
    const LookAgain again;
    using Role = QPalette::ColorRole;
    const std::pair<Role, Role> pairs[] = {
        {QPalette::WindowText, QPalette::Window},
        {QPalette::WindowText, QPalette::Light},
        {QPalette::Text, QPalette::Base},
        {QPalette::Text, QPalette::AlternateBase},
        {QPalette::Text, QPalette::Midlight},
        {QPalette::ButtonText, QPalette::Button},
        {QPalette::PlaceholderText, QPalette::Window},
        {QPalette::PlaceholderText, QPalette::Base},
        {QPalette::PlaceholderText, QPalette::Midlight},
        {QPalette::HighlightedText, QPalette::Highlight},
        {QPalette::Link, QPalette::Window},
        {QPalette::Link, QPalette::Base},
        {QPalette::Highlight, QPalette::Midlight},
        {QPalette::ToolTipText, QPalette::ToolTipBase},
    };
    for (const Look look : kLooks) {
        Theme::apply(look, 100);
        for (const auto& [text, ground] : pairs) {
            CAPTURE(static_cast<int>(look), text, ground);
            CHECK(contrast(Theme::colour(text), Theme::colour(ground)) >= 4.5);
        }
        for (const State state : kStates) {
            const StateColours colours = Theme::colours(state);
            CAPTURE(static_cast<int>(look), static_cast<int>(state));
            CHECK(contrast(colours.ink, colours.tint) >= 4.5);
            CHECK(contrast(colours.ink, Theme::colour(QPalette::Base)) >= 4.5);
            CHECK(contrast(colours.ink, Theme::colour(QPalette::Window)) >= 4.5);
        }
        CHECK(contrast(Theme::practice(), Theme::colour(QPalette::Window)) >= 4.5);
        CHECK(contrast(Theme::colour(QPalette::Text), Theme::cursorFill()) >= 4.5);
        // A control's frame, and what is no text: three to one.
        CHECK(contrast(Theme::colour(QPalette::Dark), Theme::colour(QPalette::Base)) >= 3.0);
    }
    CHECK(contrast(Qt::black, Qt::white) == Approx(21));
    CHECK(contrast(QColor{0x77, 0x77, 0x77}, Qt::white) == Approx(4.48).epsilon(0.01));
}

TEST_CASE("sizes follow the reader's slider, within its bounds", "[theme]") {
    const LookAgain again;
    Theme::apply(Look::Light, 150);
    CHECK(Theme::px(44) == 66);
    CHECK(QApplication::font().pointSizeF() == Approx(14 * 0.75 * 1.5));
    CHECK(Theme::font(Type::PageTitle).bold());
    CHECK(QApplication::font().families().contains(QStringLiteral("Noto Sans Devanagari")));
    Theme::apply(Look::Light, 20);
    CHECK(Theme::textPercent() == 100);
    Theme::apply(Look::Light, 1000);
    CHECK(Theme::textPercent() == 200);
}

TEST_CASE("every drawing is there and takes the colour it is asked for", "[theme]") {
    const QStringList drawings = QDir{QStringLiteral(":/icons")}.entryList();
    REQUIRE(drawings.size() >= 39);
    for (const QString& file : drawings) {
        CAPTURE(file);
        const QString name = file.chopped(4);
        CHECK_FALSE(isBlank(iconPixmap(name, 24, Qt::black)));
        const QImage red = iconPixmap(name, 24, Qt::red).toImage();
        for (int x = 0; x < red.width(); ++x)
            for (int y = 0; y < red.height(); ++y)
                if (red.pixelColor(x, y).alpha() > 250) CHECK(red.pixelColor(x, y).green() == 0);
    }
    for (const State state : kStates) CHECK_FALSE(isBlank(statePixmap(state, 16)));
    CHECK_FALSE(isBlank(brandPixmap(24)));
    CHECK(isBlank(iconPixmap(QStringLiteral("no-such-drawing"), 24, Qt::black)));
}

TEST_CASE("no two of a hundred members have the same symbol on the same tile", "[theme]") {
    std::vector<QImage> seen;
    for (int index = 0; index < 100; ++index) {
        const QImage image = symbolPixmap(index, 28).toImage();
        CAPTURE(index);
        CHECK_FALSE(isBlank(QPixmap::fromImage(image)));
        CHECK(std::find(seen.begin(), seen.end(), image) == seen.end());
        seen.push_back(image);
    }
    CHECK(symbolName(0) == symbolName(20));
    CHECK(symbolName(0) != symbolName(1));
}

} // namespace bahi::ui
