#pragma once

#include "ui/widgets/theme.h"

#include <QWidget>

namespace bahi::ui {

/// What a person wrote freely, in one line: as much of it as there is room for, all of it in the
/// tool tip. A name of 200 letters never pushes a button out of the window.
class NameLabel : public QWidget {
    Q_OBJECT

public:
    explicit NameLabel(Type type, QWidget* parent = nullptr);

    void setText(const QString& text);
    /// In pencil behind it.
    void setSecond(const QString& second);
    void setStrong(bool strong);
    const QString& text() const { return m_text; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QFont wordsFont() const;

    Type m_type;
    bool m_strong = false;
    QString m_text;
    QString m_second;
};

} // namespace bahi::ui
