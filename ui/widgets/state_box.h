#pragma once

#include "ui/widgets/theme.h"

#include <QFrame>
#include <QString>

class QHBoxLayout;
class QLabel;

namespace bahi::ui {

class Label;

/// A verdict or a piece of news in a box of its state's tint: mark, title, what it means and what
/// helps; buttons below, if any, or at the right where the box is wide.
///
///     (x)  10 less than it should be
///          Ten rupees short. Count the 10s again, or write down the difference.
///          [ Count again ]
class StateBox : public QFrame {
    Q_OBJECT

public:
    explicit StateBox(QWidget* parent = nullptr);

    /// An empty text leaves only the title. A screen reader is told.
    void say(State state, const QString& title, const QString& text = {});
    State state() const { return m_state; }
    QString title() const;
    QString text() const;

    void addButton(QWidget* button);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void dress();
    void placeButtons();

    State m_state = State::Info;
    bool m_isWide = false;
    QLabel* m_mark;
    Label* m_title;
    Label* m_text;
    QHBoxLayout* m_buttons;
};

} // namespace bahi::ui
