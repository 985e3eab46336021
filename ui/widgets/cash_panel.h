#pragma once

#include "ui/models/meeting_editor.h"
#include "ui/widgets/panel.h"

#include <array>

class QGridLayout;

namespace bahi::ui {

class CashCount;
class Label;
class StateBox;
class StateTag;

/// The cash box: what lay in it, what came and went, what should lie in it now; and the count. The
/// verdict stands below, in figures and words.
class CashPanel : public Panel {
    Q_OBJECT

public:
    explicit CashPanel(MeetingEditor& editor, QWidget* parent = nullptr);

    /// The cursor goes to the first note that was not counted.
    void startCounting();

    /// Notes and coins are still being counted: a difference says nothing yet.
    bool isCounting() const;

    /// Beside the sheet everything stands in one column. As a page of its own, where the text is
    /// large, the count stands beside the sums.
    void setWide(bool wide);
    /// How it gives way: low rows, then without the sums that make up what should be there.
    enum class Room { Usual, Dense, Tight };
    void setRoom(Room room);

Q_SIGNALS:
    /// Enter after the last coin.
    void counted();
    /// Escape: back to the sheet.
    void left();
    /// The verdict is another, and of another height.
    void judged();

protected:
    void changeEvent(QEvent* event) override;

private:
    enum Line { AtStart, In, Out, ShouldBe, Counted, kLines };

    QWidget* makeSums();
    QWidget* makeVerdict();
    void addSum(QGridLayout& grid, int row, Line line);
    void place();
    bool isDense() const { return m_room != Room::Usual; }
    void refresh();
    void retranslate();
    void resizeToText();
    void tellSaved();
    void tellVerdict(const BoxSums& box);

    MeetingEditor& m_editor;
    bool m_isWide = false;
    Room m_room = Room::Usual;
    QGridLayout* m_blocks = nullptr;
    QWidget* m_sums = nullptr;
    QGridLayout* m_lines = nullptr; // of the sums
    CashCount* m_count = nullptr;
    QWidget* m_below = nullptr; // what was counted, and the verdict
    Label* m_title = nullptr;
    StateTag* m_saved = nullptr;
    std::array<Label*, kLines> m_words{};
    std::array<Label*, kLines> m_figures{};
    StateBox* m_verdict = nullptr;
};

} // namespace bahi::ui
