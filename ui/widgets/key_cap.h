#pragma once

#include <QPainter>
#include <QString>
#include <QWidget>

namespace bahi::ui {

/// How large the cap of `key` is drawn: `Enter`, `F4`.
QSize sizeOfKeyCap(const QString& key);
/// Draws it with its left edge at `place`, centred in its height. `ground` is not filled if
/// invalid.
void drawKeyCap(QPainter& painter, const QRectF& place, const QString& key, const QColor& ink,
                const QColor& frame, const QColor& ground = {});

/// A key of the keyboard, as a picture.
class KeyCap : public QWidget {
    Q_OBJECT

public:
    explicit KeyCap(QString key, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QString m_key;
};

} // namespace bahi::ui
