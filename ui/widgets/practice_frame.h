#pragma once

#include <QFrame>

namespace bahi::ui {

/// Goes round everything that belongs to a practice group, so that nobody takes it for real.
class PracticeFrame : public QFrame {
    Q_OBJECT

public:
    using QFrame::QFrame;

    void setPractice(bool practice);
    bool isPractice() const { return m_practice; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool m_practice = false;
};

} // namespace bahi::ui
