#pragma once

#include "ui/models/meeting_editor.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QLineEdit;

namespace bahi::ui {

class Label;
class NoteTile;

/// The count of the box by note and coin, which nobody fills in for her: how many of each, and what
/// they come to.
class CashCount : public QWidget {
    Q_OBJECT

public:
    explicit CashCount(MeetingEditor& editor, QWidget* parent = nullptr);

    /// The cursor goes to the first note that was not counted.
    void start();
    /// The cursor stands in it: what is counted is not all yet.
    bool isUnderWay() const;
    /// How high a row is, in pixels of the design: 28, and less where there is little room.
    void setRowHeight(int pixels);

Q_SIGNALS:
    /// Enter after the last coin.
    void counted();
    /// Escape: back to the sheet.
    void left();
    /// isUnderWay() is another.
    void underWay();

protected:
    bool eventFilter(QObject* object, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct FaceRow {
        Money face;
        NoteTile* note = nullptr;
        QLineEdit* pieces = nullptr;
        Label* sum = nullptr;
    };
    void layFaces();
    void addFace(Money face);
    void write(const FaceRow& row);
    void refresh();
    void retranslate();
    void resizeToText();
    bool pressed(std::size_t row, int key);

    MeetingEditor& m_editor;
    QGridLayout* m_grid;
    std::vector<FaceRow> m_faces;
    int m_rowHeight = 28;
};

} // namespace bahi::ui
