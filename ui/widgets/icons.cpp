#include "ui/widgets/icons.h"

#include "ui/widgets/drawings.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>

namespace bahi::ui {

namespace {

/// Draws in the palette of the moment, so that a button's icon follows every change of look.
class DrawingEngine : public QIconEngine {
public:
    explicit DrawingEngine(QString name) : m_name{std::move(name)} {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        const int size = std::min(rect.width(), rect.height());
        QRect place{0, 0, size, size};
        place.moveCenter(rect.center());
        painter->drawPixmap(place, iconPixmap(m_name, size, colourOf(mode)));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override {
        return iconPixmap(m_name, std::min(size.width(), size.height()), colourOf(mode));
    }

    QIconEngine* clone() const override { return new DrawingEngine{m_name}; }

private:
    static QColor colourOf(QIcon::Mode mode) {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        return QGuiApplication::palette().color(group, QPalette::ButtonText);
    }

    QString m_name;
};

/// A state's drawing, and the colour in which it was drawn.
struct StateDrawing {
    const char* name;
    const char* drawnIn;
};

StateDrawing drawingOf(State state) {
    switch (state) {
        case State::Ok:
            return {"ok", "#1D6B3F"};
        case State::Attention:
            return {"attn", "#875000"};
        case State::Wrong:
            return {"wrong", "#A8261C"};
        case State::Differs:
            return {"differs", "#A8261C"};
        case State::Late:
            return {"late", "#875000"};
        case State::Missing:
            return {"missing", "#5A6268"};
        case State::Expected:
            return {"pencil", "#63696F"};
        case State::PartDone:
            return {"half", "#24508F"};
        case State::ToDo:
            return {"todo", "#8F887C"};
        case State::Info:
            break;
    }
    return {"info", "#24508F"};
}

} // namespace

QPixmap iconPixmap(const QString& name, int size, const QColor& colour) {
    const QString key = QStringLiteral("icon/%1/%2").arg(name, colour.name());
    return drawnOnce(key, size, [&](QPainter& painter) {
        QByteArray svg = drawingText(QStringLiteral(":/icons/%1.svg").arg(name));
        drawSvg(painter, svg.replace("#000000", colour.name().toLatin1()), size);
    });
}

QIcon icon(const QString& name) {
    return QIcon{new DrawingEngine{name}};
}

QPixmap brandPixmap(int size) {
    return drawnOnce(QStringLiteral("brand"), size, [size](QPainter& painter) {
        drawSvg(painter, drawingText(QStringLiteral(":/brand/bahi.svg")), size);
    });
}

QPixmap statePixmap(State state, int size) {
    const StateDrawing of = drawingOf(state);
    const QString name = QLatin1String{of.name};
    // The ring of what is still to do is as light as a control's frame; its words are not.
    const QColor ink =
        state == State::ToDo ? Theme::colour(QPalette::Dark) : Theme::colours(state).ink;
    const QColor inside = Theme::palette(Theme::look()).color(QPalette::Base);
    return drawnOnce(QStringLiteral("state/%1/%2").arg(name, ink.name()), size,
                     [&](QPainter& painter) {
                         QByteArray svg = drawingText(QStringLiteral(":/states/%1.svg").arg(name));
                         svg.replace("#FFFFFF", inside.name().toLatin1());
                         svg.replace(of.drawnIn, ink.name().toLatin1());
                         drawSvg(painter, svg, size);
                     });
}

} // namespace bahi::ui
