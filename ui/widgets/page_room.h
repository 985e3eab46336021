#pragma once

#include <QScrollArea>

namespace bahi::ui {

/// The room beside the rail and under the top line. A page that gave way as far as it can and is
/// still larger scrolls in it, where else the window would grow out of the screen: at the largest
/// text sizes, and under a banner.
class PageRoom : public QScrollArea {
    Q_OBJECT

public:
    explicit PageRoom(QWidget* pages, QWidget* parent = nullptr);

    /// What a page has without scrolling.
    QSize room() const { return maximumViewportSize(); }

Q_SIGNALS:
    void resized();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QSize m_last; // room, when it was told
};

} // namespace bahi::ui
