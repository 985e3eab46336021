#pragma once

#include "ui/widgets/theme.h"

#include <QString>
#include <QWidget>

namespace bahi::ui {

/// A state in one line: its mark and its word, on its tint or on the page.
class StateTag : public QWidget {
    Q_OBJECT

public:
    enum class Ground { Tint, Page };

    explicit StateTag(Ground ground = Ground::Tint, QWidget* parent = nullptr);

    void say(State state, const QString& word);
    State state() const { return m_state; }
    const QString& word() const { return m_word; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    Ground m_ground;
    State m_state = State::ToDo;
    QString m_word;
};

/// Fills `place` with the tint of `state`; in high contrast, white in a frame of its ink.
void drawTint(QPainter& painter, const QRectF& place, State state);

} // namespace bahi::ui
