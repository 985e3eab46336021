#pragma once

#include <QPushButton>
#include <QString>

namespace bahi::ui {

/// A button with its drawing before the words and the key that does the same behind them:
///
///     [ ✓✓ All as due  F4 ]
///
/// The key is only shown; who makes the button gives it its shortcut.
class ActionButton : public QPushButton {
    Q_OBJECT

public:
    explicit ActionButton(QString drawing = {}, QString key = {}, QWidget* parent = nullptr);

    void setDrawing(const QString& drawing);
    void setKey(const QString& key);
    const QString& key() const { return m_key; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QFont wordsFont() const;
    int contentWidth() const;
    QColor ink() const;

    QString m_drawing;
    QString m_key;
};

/// The one button of a page that says what Enter does next: “Accept 953 from Geeta”. Where the name
/// in it is longer than the room there is, it ends in dots.
class PrimaryButton : public ActionButton {
    Q_OBJECT

public:
    explicit PrimaryButton(QWidget* parent = nullptr);

    /// For the time that another button says what Enter does, it looks like any.
    void setFirst(bool isFirst);

    QSize minimumSizeHint() const override;
};

} // namespace bahi::ui
