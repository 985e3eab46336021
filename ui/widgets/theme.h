#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

#include <array>

namespace bahi::ui {

enum class Look { Light, Dark, Contrast };
inline constexpr std::array kLooks = {Look::Light, Look::Dark, Look::Contrast};

/// What a thing is in, said by an icon and a word; the colour only helps.
enum class State { Ok, Attention, Wrong, Differs, Late, Missing, Expected, PartDone, ToDo, Info };

/// The colours that are in no QPalette role (tokens of the design, section 2).
struct StateColours {
    QColor ink;  // icon and word
    QColor tint; // behind them
};

/// Sizes in pixels at 100 % of the reader's text size, as the design names them.
enum class Type {
    Caption,
    TableHead,
    Body,
    Figure,
    PanelTitle,
    PageTitle,
    BoxTotal,
    KeyFigure,
    BigAmount,
    Code
};

/// How the whole program looks: one of them, owned by the QApplication it was applied to.
///
/// Every widget hears of a change by QEvent::PaletteChange and QEvent::StyleChange. A label of a
/// `Type` follows by itself (label.h), and so do buttons, fields and tables.
class Theme {
public:
    static constexpr int kSmallestText = 100; // percent
    static constexpr int kLargestText = 200;

    /// Sets palette, style sheet and font of the QApplication, and keeps the choice for the next
    /// start.
    static void apply(Look look, int textPercent);
    static Look look();
    static int textPercent(); // kSmallestText to kLargestText

    /// The colours of `look`, whichever is applied.
    static QPalette palette(Look look);

    /// `pixels` of the design at the reader's text size.
    static int px(double pixels);
    static QFont font(Type type);
    /// Noto Sans Mono, for codes that are copied by hand.
    static QFont mono(Type type);
    /// A colour of the look, whatever a style sheet made of the widget's own palette.
    static QColor colour(QPalette::ColorRole role);
    static StateColours colours(State state);
    /// The frame of a practice group.
    static QColor practice();
    /// The focused cell of a sheet.
    static QColor cursorFill();
    static QColor brand();
    /// 1, in high contrast 2.
    static int line();
};

} // namespace bahi::ui
