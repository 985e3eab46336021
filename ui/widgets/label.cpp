#include "ui/widgets/label.h"

#include <QStyle>

namespace bahi::ui {

namespace {

/// As the style sheet names it.
QString nameOf(Type type) {
    switch (type) {
        case Type::Caption:
            return QStringLiteral("caption");
        case Type::TableHead:
            return QStringLiteral("tableHead");
        case Type::Body:
            return QStringLiteral("body");
        case Type::Figure:
            return QStringLiteral("figure");
        case Type::PanelTitle:
            return QStringLiteral("panelTitle");
        case Type::PageTitle:
            return QStringLiteral("pageTitle");
        case Type::BoxTotal:
            return QStringLiteral("boxTotal");
        case Type::KeyFigure:
            return QStringLiteral("keyFigure");
        case Type::BigAmount:
            return QStringLiteral("bigAmount");
        case Type::Code:
            break;
    }
    return QStringLiteral("code");
}

QString nameOf(Ink ink) {
    if (ink == Ink::Pencil) return QStringLiteral("pencil");
    if (ink == Ink::Practice) return QStringLiteral("practice");
    return ink == Ink::Accent ? QStringLiteral("accent") : QStringLiteral("text");
}

QString nameOf(State state) {
    const auto is = [state](auto... states) { return ((state == states) || ...); };
    if (is(State::Ok)) return QStringLiteral("ok");
    if (is(State::Attention, State::Late)) return QStringLiteral("attention");
    if (is(State::Wrong, State::Differs)) return QStringLiteral("wrong");
    if (is(State::Missing)) return QStringLiteral("missing");
    if (is(State::Expected, State::ToDo)) return nameOf(Ink::Pencil);
    return nameOf(Ink::Accent);
}

void set(QWidget& widget, const char* property, const QVariant& value) {
    if (widget.property(property) == value) return;
    widget.setProperty(property, value);
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
}

} // namespace

Label::Label(Type type, Ink ink, QWidget* parent) : QLabel{parent} {
    setTextFormat(Qt::PlainText);
    setProperty("type", nameOf(type));
    setProperty("ink", nameOf(ink));
}

void Label::setInk(Ink ink) {
    set(*this, "ink", nameOf(ink));
}

void Label::setInk(State state) {
    set(*this, "ink", nameOf(state));
}

void Label::setStrong(bool strong) {
    set(*this, "strong", strong);
}

Label* Label::wrapped() {
    setWordWrap(true);
    return this;
}

} // namespace bahi::ui
