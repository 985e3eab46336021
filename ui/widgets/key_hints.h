#pragma once

#include <QString>
#include <QWidget>

#include <vector>

namespace bahi::ui {

/// What a key does here: `Enter`, `accept, next member`.
struct KeyHint {
    QString key;
    QString does;
    friend bool operator==(const KeyHint&, const KeyHint&) = default;
};

/// One line of hints at the foot of a page. Where the window is too narrow, the last ones go.
class KeyHints : public QWidget {
    Q_OBJECT

public:
    explicit KeyHints(QWidget* parent = nullptr);

    void setHints(std::vector<KeyHint> hints);
    const std::vector<KeyHint>& hints() const { return m_hints; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    std::vector<KeyHint> m_hints;
};

} // namespace bahi::ui
