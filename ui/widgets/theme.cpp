#include "ui/widgets/theme.h"

#include "ui/models/preferences.h"
#include "ui/widgets/theme_style.h"
#include "ui/widgets/theme_tokens.h"

#include <QApplication>
#include <QFontDatabase>
#include <QScreen>

namespace bahi::ui {

namespace {

Look appliedLook = Look::Light;
int appliedPercent = Theme::kSmallestText;

const Tokens& applied() {
    return tokensOf(appliedLook);
}

/// Without a Devanagari font of its own Qt would draw bars on a computer that has none.
void loadFontsOnce() {
    static bool loaded = false;
    if (loaded) return;
    loaded = true;
    for (const char* name : {"NotoSans-Regular", "NotoSans-Bold", "NotoSansDevanagari-Regular",
                             "NotoSansDevanagari-Bold", "NotoSansMono-Bold"})
        QFontDatabase::addApplicationFont(
            QStringLiteral(":/fonts/%1.ttf").arg(QLatin1String{name}));
    QApplication::setStyle(new ThemeStyle);
}

/// Pixels of the screen for one of the design: points follow the screen by themselves.
double screenScale() {
    const QScreen* screen = QGuiApplication::primaryScreen();
    return screen == nullptr ? 1.0 : screen->logicalDotsPerInchY() / 96.0;
}

QFont fontOf(const QStringList& families, const TypeSize& size) {
    QFont font;
    font.setFamilies(families);
    font.setPointSizeF(size.pixels * 0.75 * appliedPercent / 100.0);
    font.setBold(size.bold);
    return font;
}

void setDisabled(QPalette& palette, const Tokens& tokens) {
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, tokens.pencil);
    palette.setColor(QPalette::Disabled, QPalette::Button, tokens.window);
    palette.setColor(QPalette::Disabled, QPalette::Base, tokens.window);
}

} // namespace

void Theme::apply(Look look, int textPercent) {
    loadFontsOnce();
    appliedLook = look;
    appliedPercent = std::clamp(textPercent, kSmallestText, kLargestText);
    Preferences::setLook(static_cast<int>(appliedLook));
    Preferences::setTextPercent(appliedPercent);

    QApplication::setPalette(palette(look));
    QApplication::setFont(font(Type::Body));
    // Set again each time: what a sheet says of colours it reads once.
    qApp->setStyleSheet(styleSheetOf(look));
}

Look Theme::look() {
    return appliedLook;
}

int Theme::textPercent() {
    return appliedPercent;
}

QPalette Theme::palette(Look look) {
    const Tokens& tokens = tokensOf(look);
    const std::pair<QPalette::ColorRole, QColor> roles[] = {
        {QPalette::Window, tokens.window},     {QPalette::WindowText, tokens.ink},
        {QPalette::Base, tokens.base},         {QPalette::AlternateBase, tokens.code},
        {QPalette::Text, tokens.ink},          {QPalette::PlaceholderText, tokens.pencil},
        {QPalette::Button, tokens.button},     {QPalette::ButtonText, tokens.ink},
        {QPalette::BrightText, tokens.ink},    {QPalette::Light, tokens.rail},
        {QPalette::Midlight, tokens.selected}, {QPalette::Mid, tokens.hairline},
        {QPalette::Dark, tokens.border},       {QPalette::Shadow, tokens.border},
        {QPalette::Highlight, tokens.accent},  {QPalette::HighlightedText, tokens.onAccent},
        {QPalette::Link, tokens.accent},       {QPalette::LinkVisited, tokens.accent},
        {QPalette::ToolTipBase, tokens.base},  {QPalette::ToolTipText, tokens.ink},
    };
    QPalette palette;
    for (const auto& [role, colour] : roles) palette.setColor(role, colour);
    setDisabled(palette, tokens);
    return palette;
}

int Theme::px(double pixels) {
    return qRound(pixels * appliedPercent / 100.0 * screenScale());
}

QFont Theme::font(Type type) {
    if (type == Type::Code) return mono(type);
    return fontOf({QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Devanagari")},
                  sizeOf(type));
}

QFont Theme::mono(Type type) {
    QFont font = fontOf({QStringLiteral("Noto Sans Mono")}, sizeOf(type));
    font.setBold(true); // the one weight we carry
    return font;
}

QColor Theme::colour(QPalette::ColorRole role) {
    return QGuiApplication::palette().color(QPalette::Active, role);
}

StateColours Theme::colours(State state) {
    const Tokens& tokens = applied();
    switch (state) {
        case State::Ok:
            return tokens.ok;
        case State::Attention:
        case State::Late:
            return tokens.attention;
        case State::Wrong:
        case State::Differs:
            return tokens.wrong;
        case State::Missing:
            return tokens.missing;
        case State::Expected:
        case State::ToDo:
            return {tokens.pencil, tokens.missing.tint};
        case State::PartDone:
        case State::Info:
            break;
    }
    return {tokens.accent, appliedLook == Look::Contrast ? tokens.base : tokens.selected};
}

QColor Theme::practice() {
    return applied().practice;
}

QColor Theme::cursorFill() {
    return applied().cursorFill;
}

QColor Theme::brand() {
    return {0x8E, 0x2F, 0x38};
}

int Theme::line() {
    return appliedLook == Look::Contrast ? 2 : 1;
}

} // namespace bahi::ui
