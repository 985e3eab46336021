#pragma once

#include <QAbstractButton>
#include <QColor>
#include <QString>

namespace bahi::ui {

/// A way to go on, as a panel one can press: drawing, what it is, and a second line.
class ChoicePanel : public QAbstractButton {
    Q_OBJECT

public:
    explicit ChoicePanel(QString drawing, QWidget* parent = nullptr);

    void say(const QString& title, const QString& second);
    /// In the dashed frame of what does not count.
    void setPractice(bool practice) { m_practice = practice; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QRect wordsIn(const QRect& place) const;
    int wordsHeight(int width) const;
    void drawFrame(QPainter& painter) const;

    QString m_drawing;
    QString m_second;
    bool m_practice = false;
};

} // namespace bahi::ui
