#pragma once

#include "ledger/base/failure.h"
#include "ui/models/new_group.h"
#include "ui/widgets/key_hints.h"

#include <QEvent>
#include <QScrollArea>
#include <QTimer>
#include <QWidget>

#include <vector>

namespace bahi::ui {

/// One page of setting up a group. It keeps what was typed into it for as long as the group is
/// being set up, whichever step is shown.
class NewGroupStep : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString name() const = 0;    // on the step line: `Members`
    virtual QString heading() const = 0; // of the page
    /// What the main button says: where Enter leads.
    virtual QString deed() const = 0;
    /// The key that presses it here and now.
    virtual QString deedKey() const { return tr("Enter"); }
    /// In pencil below its name there: `12 members`.
    virtual QString second() const { return {}; }
    /// It comes to the front; `group` is what the steps before it have taken.
    virtual void show(const NewGroup& group) { Q_UNUSED(group) }
    /// Puts the cursor where typing begins.
    virtual void start() = 0;
    /// Reads what was typed into `group`. False if something cannot be taken: the field says why,
    /// and has the cursor.
    virtual bool take(NewGroup& group) = 0;
    /// The book refused something that stands here: says so beside the field.
    virtual void refuse(const Refused& why) { Q_UNUSED(why) }
    /// The machine could not do what this step asked of it.
    virtual void fail(const MachineFailure& why) { Q_UNUSED(why) }
    /// Did somebody type here?
    virtual bool isTouched() const { return false; }
    virtual std::vector<KeyHint> keys() const { return {}; }

Q_SIGNALS:
    void deedChanged();
    void ended(); // everything here is typed: as the main button

protected:
    /// The texts in the language of the moment.
    virtual void retranslate() = 0;
    /// Widths at the reader's text size, in the room there is.
    virtual void fit() {}
    void resizeEvent(QResizeEvent* event) override {
        QWidget::resizeEvent(event);
        fit();
    }
    void changeEvent(QEvent* event) override {
        QWidget::changeEvent(event);
        if (event->type() == QEvent::StyleChange) fit();
        if (event->type() == QEvent::LanguageChange) retranslate();
    }
};

/// `content` in a frame that scrolls where the window is too small for it.
inline QScrollArea* scrolling(QWidget* content) {
    auto* area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return area;
}

/// Scrolls to `part`, once it has its place.
inline void bringIntoView(QWidget* part) {
    QTimer::singleShot(0, part, [part] {
        for (QWidget* above = part->parentWidget(); above != nullptr; above = above->parentWidget())
            if (auto* area = qobject_cast<QScrollArea*>(above)) area->ensureWidgetVisible(part);
    });
}

} // namespace bahi::ui
