#pragma once

#include "ui/widgets/theme.h"

#include <QString>
#include <QWidget>

#include <vector>

namespace bahi::ui {

class AgendaPart;

/// A step as the strip shows it: `Savings`, `8 of 12`, PartDone.
struct AgendaStep {
    QString title;
    QString second; // may be empty
    State state = State::ToDo;
    friend bool operator==(const AgendaStep&, const AgendaStep&) = default;
};

/// The agenda of the meeting: steps side by side, one of them current. It guides and never blocks:
/// every step can be chosen, by the mouse or with the arrow keys. Where they do not fit in one row
/// they take more.
class AgendaStrip : public QWidget {
    Q_OBJECT

public:
    explicit AgendaStrip(QWidget* parent = nullptr);

    /// As many steps as the first time, or the strip is made anew.
    void setSteps(const std::vector<AgendaStep>& steps);
    int current() const;
    void setCurrent(int step);
    /// Lower, without the second lines, where there is little room.
    void setLow(bool low);
    /// One line, where there is room for no more: the current step with its words, the others by
    /// their marks.
    void setOneLine(bool oneLine);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    /// A person chose a step; setCurrent does not tell.
    void chosen(int step);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void rebuild(std::size_t count);
    void tellAlone();
    int currentWidth() const;
    int rowHeight() const;
    int columnsIn(int width) const;
    int heightNow() const;
    void place();

    std::vector<AgendaStep> m_steps;
    std::vector<AgendaPart*> m_parts;
    int m_rows = 1;
    bool m_isLow = false;
    bool m_isOneLine = false;
};

} // namespace bahi::ui
