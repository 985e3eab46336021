#pragma once

#include <QLayout>

#include <vector>

namespace bahi::ui {

/// Things side by side, in as many lines as they need. In the first line the first thing takes the
/// room that is left, so that the others stand at the right as long as all fit.
class FlowLayout : public QLayout {
    Q_OBJECT

public:
    explicit FlowLayout(QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;

    QSize sizeHint() const override;
    QSize minimumSize() const override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    void setGeometry(const QRect& place) override;

private:
    struct Line;
    std::vector<Line> linesIn(int width) const;

    std::vector<QLayoutItem*> m_items;
};

} // namespace bahi::ui
