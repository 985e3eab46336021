#include "ui/widgets/stack.h"

#include <QEvent>
#include <QLayout>

#include <algorithm>

namespace bahi::ui {

namespace {

/// Where the cursor of a page belongs that is seen from now on.
QWidget* cursorOf(QWidget& page) {
    if (page.focusWidget() != nullptr) return page.focusWidget();
    for (QWidget* next = page.nextInFocusChain(); next != &page; next = next->nextInFocusChain()) {
        const bool takesIt = (next->focusPolicy() & Qt::TabFocus) == Qt::TabFocus &&
                             next->isEnabled() && next->isVisibleTo(&page);
        if (takesIt && page.isAncestorOf(next)) return next;
    }
    return &page;
}

} // namespace

void Stack::addWidget(QWidget* page) {
    page->setParent(this);
    m_pages.push_back(page);
    if (m_current < 0)
        setCurrentIndex(0);
    else
        page->hide();
}

void Stack::removeWidget(QWidget* page) {
    const auto found = std::find(m_pages.begin(), m_pages.end(), page);
    if (found == m_pages.end()) return;
    QWidget* current = currentWidget();
    m_pages.erase(found);
    page->hide();
    m_current = -1;
    setCurrentWidget(current);
    if (m_current < 0) setCurrentIndex(0);
}

QWidget* Stack::currentWidget() const {
    return m_current < 0 ? nullptr : m_pages[std::size_t(m_current)];
}

void Stack::setCurrentIndex(int index) {
    if (index == m_current || index < 0 || index >= int(m_pages.size())) return;
    QWidget* before = currentWidget();
    const QWidget* cursor = window()->focusWidget();
    const bool goesAlong = before != nullptr && cursor != nullptr &&
                           (before == cursor || before->isAncestorOf(cursor));
    m_current = index;
    QWidget* page = currentWidget();
    page->setGeometry(rect());
    page->show();
    if (before != nullptr) before->hide();
    if (goesAlong) cursorOf(*page)->setFocus();
    updateGeometry();
}

void Stack::setCurrentWidget(QWidget* page) {
    const auto found = std::find(m_pages.begin(), m_pages.end(), page);
    if (found != m_pages.end()) setCurrentIndex(int(found - m_pages.begin()));
}

QSize Stack::sizeHint() const {
    return m_current < 0 ? QSize{} : currentWidget()->sizeHint();
}

QSize Stack::minimumSizeHint() const {
    return m_current < 0 ? QSize{} : currentWidget()->minimumSizeHint();
}

bool Stack::hasHeightForWidth() const {
    return m_current >= 0 && currentWidget()->hasHeightForWidth();
}

int Stack::heightForWidth(int width) const {
    if (!hasHeightForWidth()) return -1;
    const QWidget* page = currentWidget();
    const int high = page->layout() == nullptr ? page->heightForWidth(width)
                                               : page->layout()->minimumHeightForWidth(width);
    return std::max(high, minimumSizeHint().height());
}

void Stack::resizeEvent(QResizeEvent*) {
    if (m_current >= 0) currentWidget()->setGeometry(rect());
}

bool Stack::event(QEvent* event) {
    if (event->type() == QEvent::LayoutRequest) updateGeometry();
    return QWidget::event(event);
}

} // namespace bahi::ui
