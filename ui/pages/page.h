#pragma once

#include "ui/widgets/key_hints.h"

#include <QString>
#include <QWidget>

#include <vector>

namespace bahi::ui {

/// How what was entered on a page stands on the disk.
enum class Kept {
    Yes,      // all of it
    OnItsWay, // the disk has not answered yet
    No,       // the disk does not take it
};

/// A page of the frame.
class Page : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Its word on the rail, in the language of the moment.
    virtual QString title() const = 0;
    /// It was brought to the front.
    virtual void entered() {}
    /// Asked before another page comes to the front, or the window closes.
    virtual bool mayLeave() { return true; }
    /// Asked of every page before its book is laid aside.
    virtual Kept kept() const { return Kept::Yes; }
    /// What the keys do here: for `?`, the most wanted first.
    virtual std::vector<KeyHint> keys() const { return {}; }
    /// Its page of the guide, such as `people.md`: for F1.
    virtual QString help() const { return QStringLiteral("meeting-day.md"); }
    /// It has that much room without scrolling: what may be left out gives way.
    virtual void fitInto(const QSize& room) { Q_UNUSED(room) }
    /// Somebody looked for this member; pages that can show her do.
    virtual void showMember(const QString& code) { Q_UNUSED(code) }
};

} // namespace bahi::ui
