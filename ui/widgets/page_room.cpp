#include "ui/widgets/page_room.h"

#include <QEvent>

#include <algorithm>
#include <utility>

namespace bahi::ui {

namespace {

/// Asks for the room the pages cannot do without.
class LeastRoom : public QWidget {
public:
    explicit LeastRoom(QWidget* pages) : m_pages{pages} { m_pages->setParent(this); }

    QSize sizeHint() const override { return m_pages->sizeHint(); }
    QSize minimumSizeHint() const override {
        QSize least = m_pages->minimumSizeHint();
        const int width = std::max(least.width(), parentWidget()->width());
        if (m_pages->hasHeightForWidth())
            least.setHeight(std::max(least.height(), m_pages->heightForWidth(width)));
        return least;
    }

protected:
    void resizeEvent(QResizeEvent*) override { m_pages->setGeometry(rect()); }
    bool event(QEvent* event) override {
        if (event->type() == QEvent::LayoutRequest) updateGeometry();
        return QWidget::event(event);
    }

private:
    QWidget* m_pages;
};

} // namespace

PageRoom::PageRoom(QWidget* pages, QWidget* parent) : QScrollArea{parent} {
    setWidget(new LeastRoom{pages});
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
}

void PageRoom::resizeEvent(QResizeEvent* event) {
    // Before the page is laid out. A bar that comes or goes is no other room: told of it, the page
    // would give way anew, and the bar go and come.
    if (std::exchange(m_last, room()) != room()) Q_EMIT resized();
    QScrollArea::resizeEvent(event);
}

} // namespace bahi::ui
