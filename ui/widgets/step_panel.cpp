#include "ui/widgets/step_panel.h"

#include "ui/widgets/label.h"

#include <QApplication>
#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace bahi::ui {

namespace {

/// From this text size on the agenda says alone which step it is.
constexpr int kHugeText = 175; // per cent

} // namespace

StepPanel::StepPanel(const QString& name, QWidget* parent)
    : Panel{Ground::Paper, parent},
      m_title{new Label{Type::PanelTitle}},
      m_scroll{new QScrollArea} {
    setObjectName(name);
    auto* page = new QWidget;
    m_inside = new QVBoxLayout{page};
    m_inside->setContentsMargins(0, 0, 0, 0);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(page);
    page->setAutoFillBackground(false); // the panel's paper shows through
    m_scroll->viewport()->setAutoFillBackground(false);
    auto* all = new QVBoxLayout{this};
    all->addWidget(m_title);
    all->addWidget(m_scroll, 1);
    connect(qApp, &QApplication::focusChanged, this, [this, page](QWidget*, QWidget* now) {
        constexpr int kWord = 36; // pixels of the design: the word above a field comes along
        if (now != nullptr && page->isAncestorOf(now))
            m_scroll->ensureWidgetVisible(now, 0, Theme::px(kWord));
    });
    space();
}

void StepPanel::setTitle(const QString& title) {
    m_title->setText(title);
}

void StepPanel::changeEvent(QEvent* event) {
    Panel::changeEvent(event);
    if (event->type() == QEvent::StyleChange) space();
}

void StepPanel::space() {
    if (layout() == nullptr) return; // not built yet
    layout()->setContentsMargins(Theme::px(18), Theme::px(14), Theme::px(10), Theme::px(14));
    layout()->setSpacing(Theme::px(8));
    m_inside->setSpacing(Theme::px(8));
    m_inside->setContentsMargins(0, 0, Theme::px(8), 0);
    constexpr int kTwoRows = 156; // of fields: before it shows less, what is around it gives way
    m_scroll->setMinimumHeight(Theme::px(kTwoRows));
    m_title->setVisible(Theme::textPercent() < kHugeText);
}

} // namespace bahi::ui
