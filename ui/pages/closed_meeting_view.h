#pragma once

#include "ledger/services/meeting_correction_service.h"
#include "ui/models/meeting_editor.h"

#include <QWidget>

#include <array>
#include <memory>
#include <optional>

class QGridLayout;
class QScrollArea;
class QLineEdit;
class QVBoxLayout;

namespace bahi::ui {

class ActionButton;
class Label;
class PrimaryButton;
class StateBox;
class StateTag;

/// What stands after a meeting was closed: the code for the paper minute book, large enough to copy
/// by hand, what is in the box, what was decided, and when the group meets next.
class ClosedMeetingView : public QWidget {
    Q_OBJECT

public:
    explicit ClosedMeetingView(BookSession& session, QWidget* parent = nullptr);

    void show(std::shared_ptr<ClosedMeeting> meeting);
    /// The meeting that is shown.
    Date heldOn() const { return m_meeting->form.day().dues.day; }
    std::uint8_t sitting() const { return m_meeting->form.day().sitting; }
    /// Something of the meeting was put right: shows what stands in the book now.
    void readAgain();
    /// Whether a copy of the book was made and checked.
    void tellCopied(bool isCopied);

Q_SIGNALS:
    void nextAsked();       // the next meeting
    void correctionAsked(); // of this one

protected:
    void changeEvent(QEvent* event) override;

private:
    static constexpr std::size_t kGroups = 5; // of four letters
    struct Copy {                             // what one leader wrote on paper
        Label* who = nullptr;
        QLineEdit* typed = nullptr;
        StateTag* verdict = nullptr;
    };

    QWidget* makeCode();
    QWidget* makeBox();
    QWidget* makeNext();
    QWidget* makeBrought();
    /// The meeting as it was put right since.
    struct Corrected {
        MeetingOnRecord meeting;
        std::uint64_t lastRecord = 0;
        std::string minuteBookCode;
    };
    void tellCorrected(const Corrected& corrected);
    BoxSums box() const;
    Money broughtBy(std::size_t member) const;
    void judge(const Copy& copy);
    void retranslate();
    void tellBox();
    void tellDecided();
    void tellBrought();
    void tellCopy();
    QString group(std::size_t place) const;

    BookSession& m_session;
    std::shared_ptr<ClosedMeeting> m_meeting;
    std::optional<Corrected> m_corrected; // none: it stands as it was closed
    Label* m_title = nullptr;
    StateTag* m_written = nullptr;
    ActionButton* m_correct = nullptr;
    Label* m_codeTitle = nullptr;
    std::array<Label*, kGroups> m_groups{};
    Label* m_copyText = nullptr;
    std::array<Copy, 2> m_copies{};
    Label* m_boxTitle = nullptr;
    Label* m_boxAmount = nullptr;
    Label* m_boxWords = nullptr;
    std::array<Label*, 5> m_boxLines{};
    std::array<Label*, 5> m_boxFigures{};
    Label* m_nextTitle = nullptr;
    Label* m_nextDay = nullptr;
    Label* m_decidedTitle = nullptr;
    Label* m_broughtTitle = nullptr;
    QGridLayout* m_brought = nullptr;
    QScrollArea* m_broughtScroll = nullptr;
    StateTag* m_copy = nullptr;
    std::optional<bool> m_isCopied; // none: not yet
    QVBoxLayout* m_decided = nullptr;
    PrimaryButton* m_next = nullptr;
};

} // namespace bahi::ui
