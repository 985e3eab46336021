#pragma once

#include <QWidget>

#include <vector>

namespace bahi::ui {

/// Pages of which one is seen, and whose room alone is asked for, at every width: a QStackedWidget
/// asks for the room of the largest, so that a page behind would make the one in front scroll.
class Stack : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// The first that is added is seen.
    void addWidget(QWidget* page);
    /// Takes a page out; it stays where it is. The first is seen, if that one was.
    void removeWidget(QWidget* page);
    QWidget* currentWidget() const;
    int currentIndex() const { return m_current; }
    /// The focus goes along, if it was on the page before.
    void setCurrentIndex(int index);
    void setCurrentWidget(QWidget* page);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override;
    /// The least the page can do with.
    int heightForWidth(int width) const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    std::vector<QWidget*> m_pages;
    int m_current = -1;
};

} // namespace bahi::ui
