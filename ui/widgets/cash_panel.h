#pragma once

#include "ui/models/meeting_editor.h"

#include <QFrame>
#include <QLabel>
#include <QLineEdit>

#include <vector>

class QGridLayout;

namespace bahi::ui {

/// The cash box: what lay in it, what came and went, what should lie in it now; and the count by
/// note and coin, which nobody fills in for her. The verdict stands below, in figures and words.
class CashPanel : public QFrame {
    Q_OBJECT

public:
    explicit CashPanel(MeetingEditor& editor, QWidget* parent = nullptr);

    /// The cursor goes to the first note that was not counted.
    void startCounting();

Q_SIGNALS:
    /// Enter after the last coin.
    void counted();
    /// Escape: back to the sheet.
    void left();
    /// The verdict was clicked while the box differs.
    void differenceAsked();

protected:
    bool eventFilter(QObject* object, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct FaceRow {
        Money face;
        QLineEdit* pieces = nullptr;
        QLabel* sum = nullptr;
        QWidget* note = nullptr;
    };
    void build();
    void addSum(QGridLayout& grid, int row, QLabel*& word, QLabel*& figure, bool isBold);
    void addFace(QGridLayout& grid, int row, Money face);
    void layFaces();
    void write(const FaceRow& row);
    void refresh();
    void retranslate();
    void tellVerdict(const BoxSums& box);

    MeetingEditor& m_editor;
    QLabel* m_title = nullptr;
    QLabel* m_saved = nullptr;
    QLabel* m_words[5] = {};
    QLabel* m_figures[5] = {};
    QGridLayout* m_faceGrid = nullptr;
    std::vector<FaceRow> m_faces;
    QFrame* m_verdict = nullptr;
    QLabel* m_verdictIcon = nullptr;
    QLabel* m_verdictTitle = nullptr;
    QLabel* m_verdictText = nullptr;
};

} // namespace bahi::ui
